import { zonesOf } from "../asking-hours.ts";
import { tenBusinessDaysAfter } from "../business-days.ts";
import { hasPassed } from "../clock/model.ts";
import { DONE, refused, type RequestAnswer } from "../commands.ts";
import type { NumberRecord } from "../consent/model.ts";
import { fingerprintOfNo, type OwnNo } from "../consent/own-no.ts";
import type { BrandCountry } from "../content.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf, numberOf, presentAgentsOf } from "../state.ts";
import { DAY, type Instant, MINUTE } from "../time.ts";
import { suppress } from "./consequences.ts";

/** Clocks of people and gateways differ by so much. */
const CLOCKS_DIFFER = 10 * MINUTE;
/** Whoever enters an older one has mistyped the year. */
const OLDEST = 5 * 366 * DAY;

/**
 * A NO counts by any reasonable means (47 CFR 64.1200(a)(10)): it is for the number, and holds like a STOP. Nothing
 * confirms it by text. One that is entered when the ten business days of the law are over is marked.
 */
export function takeOwnNo(d: Drafting, number: Msisdn, no: OwnNo): RequestAnswer {
  if (number === d.policy.number) return refused("own-number");
  const { channel, words, by } = no;
  const receivedAt = receiptOf(d, no.receivedAt);
  if (receivedAt === undefined) return refused("impossible-receipt");
  const record = numberOf(d.state, number, d.now);
  if (isSaidAgain(record, no, receivedAt)) return DONE;
  const honourBy = honourByOf(d, number, receivedAt);
  const isLate = hasPassed(d.state, honourBy, d.now) && !wasClosedBy(record, honourBy);
  const late = isLate ? ({ late: true } as const) : {};
  d.emit({ type: "NoReceived", number, receivedAt, honourBy, ...late, ...given({ channel, words, by }) });
  suppress(d, number, "operator");
  return DONE;
}

/** The number is closed, and this very NO was the last one: whoever publishes it again fills no disk. */
function isSaidAgain({ suppression, lastNo }: NumberRecord, no: OwnNo, receivedAt: Instant): boolean {
  if (suppression === undefined || lastNo?.fingerprint !== fingerprintOfNo(no)) return false;
  return no.receivedAt === undefined || receivedAt === lastNo.receivedAt;
}

/** `undefined`: it cannot have been then. A clock of ours that may be wrong refuses nobody's NO. */
function receiptOf({ state, now }: Drafting, receivedAt: Instant = now): Instant | undefined {
  if (state.clock.status !== "trusted") return receivedAt;
  if (receivedAt > now + CLOCKS_DIFFER || receivedAt < now - OLDEST) return undefined;
  return Math.min(receivedAt, now);
}

/** Agents of brands of both countries may share a number: what ends first counts. */
function honourByOf({ state, policy }: Drafting, number: Msisdn, receivedAt: Instant): Instant {
  const [first] = policy.brands.keys();
  const ids = [...new Set(agentsOf(state, number).map(({ brand }) => brand))];
  const countries = new Set((ids.length > 0 || first === undefined ? ids : [first]).map(countryOf));
  const timeZone = presentAgentsOf(state, number).find((agent) => agent.timeZone !== undefined)?.timeZone;
  return Math.min(
    ...[...countries].map((country) => tenBusinessDaysAfter(receivedAt, country, zonesOf(country, timeZone))),
  );

  function countryOf(brand: string): BrandCountry {
    return policy.brands.get(brand)?.country ?? "US";
  }
}

/** Nothing but answers went to it any more, whatever the reason. */
function wasClosedBy({ suppression, consent }: NumberRecord, instant: Instant): boolean {
  if (suppression !== undefined) return suppression.since <= instant;
  return consent.status === "opted-out" && consent.since <= instant;
}
