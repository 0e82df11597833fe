import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Actor } from "../app/actor.ts";
import type { Clock, Log } from "../app/ports.ts";
import type { SecondFactor, SpentCodes, User, UserDirectory } from "../app/users.ts";
import { given } from "../domain/given.ts";
import type { Attempt, FailedSignIns } from "./failed-sign-ins.ts";
import { readForm } from "./forms.ts";
import { addressOf, isSameSecret } from "./guards.ts";
import { HalfSignIns } from "./half-sign-ins.ts";
import { browserCookie, KNOWN_FOR_S, knowBrowser, knownBrowser } from "./known-browsers.ts";
import { nameOfFactor, readCode } from "./one-time-codes.ts";
import { isPassword, TooManyAtOnce } from "./passwords.ts";
import { Problem } from "./problem.ts";
import type { Sessions } from "./sessions.ts";
import type { Stays } from "./stays.ts";
import type { Visit } from "./who.ts";

/** Whoever knows the password of `http.passwordFile`. */
export const ADMIN: Actor = { name: "admin", role: "technician", how: "signed-in" };
export const ADMIN_STAMP = "admin";

/** When the passwords that are being tried have been. */
const MANY_AT_ONCE_MS = 2_000;
const LONGEST_NAME = 64;
/** scrypt takes as long for any password, but a megabyte has to be read first. */
const LONGEST_PASSWORD = 1_000;
const LONGEST_CODE = 64;
/** As long as a half sign-in is kept, seconds. */
const HALF_S = 300;
const CODE_NOT_KEPT =
  "that this code is used cannot be written down, so it is not taken: look at the gateway's disk, or use a code of the authenticator";

export interface SignInNeeds {
  readonly users: Pick<UserDirectory, "find">;
  /** What `http.passwordFile` holds. */
  readonly password: string | undefined;
  readonly spentCodes: SpentCodes;
  readonly sessions: Sessions;
  readonly failedSignIns: FailedSignIns;
  readonly clock: Pick<Clock, "monotonicMs" | "now">;
  /** The name of the session's. */
  readonly cookie: string;
  /** Over TLS. */
  readonly isSecure: boolean;
  /** What goes on for a session. */
  readonly stays: Stays;
  readonly log: Pick<Log, "info">;
  /** What a 401 is answered with (RFC 9110 11.6.1). */
  readonly challenge: () => Readonly<Record<string, string>>;
}

/** Of somebody who may sign in. */
interface Known {
  /** What a session of theirs depends on. */
  readonly stamp: string;
  /** What nobody else knows of them. */
  readonly secret: string;
  readonly factor?: SecondFactor;
}

/** What a session depends on: with another password, or another second factor, it is over. */
export function stampOf({ password, secondFactor }: User): string {
  return `${password.hash} ${secondFactor === undefined ? "" : nameOfFactor(secondFactor)}`;
}

/** Of every cookie of ours: no script, no other site and, over TLS, nobody without it is given one. */
export function cookieOptions(isSecure: boolean) {
  return { httpOnly: true, sameSite: "Strict", secure: isSecure, path: "/" } as const;
}

/** `POST /sign-in`, `POST /sign-in/code` for who has a second factor, and `POST /sign-out`. */
export function createSignIn(needs: SignInNeeds): Hono<Visit> {
  const { users, password, spentCodes, sessions, failedSignIns, clock, cookie, isSecure, challenge, stays, log } =
    needs;
  const options = cookieOptions(isSecure);
  const halves = new HalfSignIns(clock);
  const halfCookie = `${cookie}-half`;

  function knownOf(name: string): Known | undefined {
    const user = users.find(name);
    if (user !== undefined)
      return { stamp: stampOf(user), secret: user.password.hash, ...given({ factor: user.secondFactor }) };
    return name === ADMIN.name && password !== undefined ? { stamp: ADMIN_STAMP, secret: password } : undefined;
  }

  async function isTheirs(name: string, typed: string, turn: Parameters<typeof isPassword>[2]): Promise<boolean> {
    const user = users.find(name);
    // One of nobody is tried too, so that the time tells no names.
    const isRight = await isPassword(typed, user?.password, turn);
    const isAdmin = user === undefined && name === ADMIN.name && password !== undefined;
    return isAdmin ? isSameSecret(typed, password) : isRight;
  }

  function attemptOf(c: Context<Visit>, name: string, known: Known | undefined): Attempt {
    const shown = getCookie(c, browserCookie(cookie, name));
    const browser = shown === undefined || known === undefined ? undefined : knownBrowser(shown, name, known.secret);
    return { name, address: addressOf(c), ...given({ browser }) };
  }

  async function signIn(c: Context<Visit>): Promise<Response> {
    const { name: typedName = "", password: typed = "", next = "/" } = await readForm(c);
    const name = typedName.trim().slice(0, LONGEST_NAME);
    const known = knownOf(name);
    const attempt = attemptOf(c, name, known);
    const demand = (): void => demandPatience(failedSignIns.waitOf(attempt));
    demand();
    const turn = { demand, isStranger: !failedSignIns.isKnown(attempt) };
    const isRight = await isTheirs(name, typed.slice(0, LONGEST_PASSWORD), turn).catch((error: unknown) => {
      if (error instanceof TooManyAtOnce) demandPatience(MANY_AT_ONCE_MS);
      throw error;
    });
    // Of many that are tried at once, those behind the fifth wrong one wait as well.
    demand();
    if (!isRight || known === undefined) {
      failedSignIns.failed(attempt);
      throw new Problem(401, "wrong-sign-in", "the name or the password is wrong", { headers: challenge() });
    }
    if (known.factor === undefined) return begin(c, attempt, known, next);
    setCookie(c, halfCookie, halves.begin(name, known.stamp), { ...options, maxAge: HALF_S });
    return c.redirect(
      `/sign-in/code${isOwnPath(next) && next !== "/" ? `?next=${encodeURIComponent(next)}` : ""}`,
      303,
    );
  }

  async function signInByCode(c: Context<Visit>): Promise<Response> {
    const { code: typed = "", next = "/" } = await readForm(c);
    const id = getCookie(c, halfCookie) ?? "";
    const half = halves.find(id);
    const known = half && knownOf(half.name);
    if (half === undefined || known?.factor === undefined || known.stamp !== half.stamp)
      throw new Problem(401, "sign-in-anew", "that took too long: sign in anew, with the password first");
    const attempt = attemptOf(c, half.name, known);
    demandPatience(failedSignIns.waitOf(attempt), "passwords or codes");
    const code = readCode(typed.slice(0, LONGEST_CODE), known.factor, clock.now());
    // Counted before anything is waited for: of many that are tried at once, each counts.
    if (code === undefined) throw wrongCode(id, attempt);
    const spent = await spentCodes.spend(half.name, nameOfFactor(known.factor), code);
    if (spent === "spent") throw wrongCode(id, attempt);
    if (spent === "not-kept") throw new Problem(503, "code-not-kept", CODE_NOT_KEPT);
    halves.end(id);
    deleteCookie(c, halfCookie, { path: "/", secure: isSecure });
    return begin(c, attempt, known, next);
  }

  function wrongCode(id: string, attempt: Attempt): Problem {
    halves.failed(id);
    failedSignIns.failed(attempt);
    const shown = new Date(clock.now()).toISOString().slice(11, 19);
    const detail = `the code is wrong, or was used before; codes go by the clock, and this gateway's shows ${shown} UTC`;
    return new Problem(401, "wrong-code", detail);
  }

  function begin(c: Context<Visit>, attempt: Attempt, { stamp, secret }: Known, next: string): Response {
    const { name } = attempt;
    failedSignIns.succeeded(attempt);
    log.info({ user: name, address: attempt.address }, "Signed in");
    const before = getCookie(c, cookie);
    if (before !== undefined) sessions.end(before);
    setCookie(c, cookie, sessions.begin(name, stamp), options);
    setCookie(c, browserCookie(cookie, name), knowBrowser(name, secret), { ...options, maxAge: KNOWN_FOR_S });
    return c.redirect(isOwnPath(next) ? next : "/", 303);
  }

  const routes = new Hono<Visit>();
  routes.post("/sign-in", signIn);
  routes.post("/sign-in/code", signInByCode);
  routes.post("/sign-out", (c) => {
    const id = getCookie(c, cookie);
    if (id !== undefined) sessions.end(id);
    stays.look();
    deleteCookie(c, cookie, { path: "/", secure: isSecure });
    return c.redirect("/sign-in", 303);
  });
  return routes;
}

/** Throws a 429 (RFC 6585 4). `of`: what was wrong. */
export function demandPatience(waitMs: number, of = "passwords"): void {
  const waitS = Math.ceil(waitMs / 1_000);
  if (waitS <= 0) return;
  const headers = { "retry-after": String(waitS) };
  throw new Problem(429, "too-many-attempts", `too many wrong ${of}; wait ${waitS} s`, { headers });
}

/** A page of ours, and nothing that a browser takes for another site (WHATWG URL: `\` is `/`). */
function isOwnPath(next: string): boolean {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next);
}
