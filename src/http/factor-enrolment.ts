import type { Clock } from "../app/ports.ts";
import type {
  FactorEnrolment,
  FactorTaken,
  SecondFactor,
  ShownForFactor,
  SpentCodes,
  UserDirectory,
} from "../app/users.ts";
import { MINUTE } from "../domain/time.ts";
import { FailedSignIns } from "./failed-sign-ins.ts";
import { inGroups, makeSecondFactor, nameOfFactor, readCode, uriOf } from "./one-time-codes.ts";
import { isPassword } from "./passwords.ts";
import { demandPatience } from "./sign-in.ts";

export interface FactorEnrolmentNeeds {
  readonly users: Pick<UserDirectory, "find">;
  readonly clock: Pick<Clock, "monotonicMs" | "now">;
  /** The code that sets it up is no good for signing in (RFC 6238 5.2). */
  readonly spentCodes: SpentCodes;
  /** Gives it to somebody, in the list of users. Rejects, for people, where that cannot be written. */
  readonly give: (name: string, factor: SecondFactor) => Promise<void>;
}

/** So long an offer holds: to fetch the phone, and to read how its authenticator works. */
const HOLDS_MS = 20 * MINUTE;
/** Beyond them the oldest is forgotten. */
const MOST_OFFERS = 100;
const LONGEST_PASSWORD = 1_000;
const LONGEST_CODE = 64;

interface Offered {
  readonly factor: SecondFactor;
  readonly recoveryCodes: readonly string[];
  readonly untilMs: number;
}

export function createFactorEnrolment({ users, clock, spentCodes, give }: FactorEnrolmentNeeds): FactorEnrolment {
  const offers = new Map<string, Offered>();
  // Apart from those who sign in: whoever sits at a session that was left open guesses no password here.
  const failed = new FailedSignIns(clock);

  function offered(name: string): Offered | undefined {
    const offer = offers.get(name);
    return offer === undefined || offer.untilMs <= clock.monotonicMs() ? undefined : offer;
  }

  function anew(name: string): Offered {
    const offer = { ...makeSecondFactor(), untilMs: clock.monotonicMs() + HOLDS_MS };
    offers.delete(name);
    offers.set(name, offer);
    const [oldest] = offers.keys();
    if (offers.size > MOST_OFFERS && oldest !== undefined) offers.delete(oldest);
    return offer;
  }

  async function take({ name, address, password, code }: ShownForFactor): Promise<FactorTaken> {
    const attempt = { name, address };
    const demand = (): void => demandPatience(failed.waitOf(attempt));
    demand();
    const offer = offered(name);
    if (offer === undefined) return wrong("code", "that took too long: scan the new code, and type what it shows");
    const isTheirs = await isPassword(password.slice(0, LONGEST_PASSWORD), users.find(name)?.password, { demand });
    demand();
    if (!isTheirs) {
      failed.failed(attempt);
      return wrong("password", "this is not your password");
    }
    const shownCode = readCode(code.slice(0, LONGEST_CODE), offer.factor, clock.now());
    if (shownCode?.kind !== "timed") {
      failed.failed(attempt);
      const shown = new Date(clock.now()).toISOString().slice(11, 19);
      return wrong(
        "code",
        `this is not what it shows now; codes go by the clock, and this gateway's shows ${shown} UTC`,
      );
    }
    const spent = await spentCodes.spend(name, nameOfFactor(offer.factor), shownCode);
    if (spent !== "taken") return wrong("code", "this code has been used: wait for the next one");
    await give(name, offer.factor);
    offers.delete(name);
    return { kind: "on", recoveryCodes: offer.recoveryCodes };
  }

  return {
    stands(name) {
      const user = users.find(name);
      return user && (user.secondFactor === undefined ? "off" : "on");
    },
    offer(name) {
      const { factor } = offered(name) ?? anew(name);
      return { key: inGroups(factor.secret), uri: uriOf(factor, name, "leadline") };
    },
    take,
  };
}

function wrong(what: "password" | "code", why: string): FactorTaken {
  return { kind: "wrong", what, why };
}
