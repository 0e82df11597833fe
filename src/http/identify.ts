import type { Context, MiddlewareHandler } from "hono";
import type { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { auth } from "hono/utils/basic-auth";
import type { Actor } from "../app/actor.ts";
import { isLoopback } from "../app/host.ts";
import type { Clock, Log } from "../app/ports.ts";
import type { SpentCodes, TokenDirectory, UserDirectory } from "../app/users.ts";
import { atTheMachine } from "./at-the-machine.ts";
import { FailedSignIns, Failures, sourceOf } from "./failed-sign-ins.ts";
import { createFormTokens } from "./forms.ts";
import { addressOf, isSameSecret } from "./guards.ts";
import { Problem } from "./problem.ts";
import { Sessions } from "./sessions.ts";
import { ADMIN, ADMIN_STAMP, cookieOptions, createSignIn, demandPatience, stampOf } from "./sign-in.ts";
import { AS_LONG_AS_THEY_LIKE, type Stays } from "./stays.ts";
import { nobody, type Visit } from "./who.ts";

/** To all who reach the port. */
const OPEN: ReadonlySet<string> = new Set(["/healthz", "/help", "/contact.vcf", "/sign-in", "/sign-in/code"]);

/** Who may come in over TCP. */
export interface Access {
  /** Nobody unless given. */
  readonly users?: UserDirectory;
  readonly tokens?: TokenDirectory;
  /** What `http.passwordFile` holds: of one user more, `admin`. */
  readonly password?: string;
}

export interface Door {
  /** Finds out who asks. Nobody gets further than what is open to all without having shown who they are. */
  readonly identify: MiddlewareHandler<Visit>;
  /** By which people sign in and out. */
  readonly routes: Hono<Visit>;
}

/** Who asks, and how that was shown. */
interface Shown {
  readonly actor: Actor | undefined;
  /** What the token of its forms is made of. */
  readonly visit: string;
  /** Whether it holds no more: the session has ended, or whoever it was may no longer come in. */
  isOver(): boolean;
  /** See `Visit`. */
  goOn?(): void;
}

/** `host`: where it listens. `isSecure`: over TLS. */
export function createDoor(
  { users: written = NOBODY, tokens = NO_TOKENS, password }: Access,
  { host, isSecure }: { readonly host: string; readonly isSecure: boolean },
  {
    clock,
    spentCodes,
    stays,
    log,
  }: {
    readonly clock: Pick<Clock, "monotonicMs" | "now">;
    readonly spentCodes: SpentCodes;
    readonly stays: Stays;
    readonly log: Log;
  },
): Door {
  const users = {
    find: (name: string) => readable(() => written.find(name)),
    isEmpty: () => readable(written.isEmpty),
  };
  const formTokenOf = createFormTokens();
  const sessions = new Sessions(clock);
  const failedSignIns = new FailedSignIns(clock);
  const wrongTokens = new Failures(clock);
  // RFC 6265bis 4.1.3.2: with that prefix no other host, and nobody without TLS, can have set it.
  const cookie = isSecure ? "__Host-leadline" : "leadline";
  const isOpenToMachine = (): boolean => password === undefined && isLoopback(host) && users.isEmpty();

  /** Throws where what was shown is wrong. */
  function whoAsks(c: Context<Visit>): Shown {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (bearer !== undefined) {
      const actor = program(c, bearer);
      return { actor, visit: "token", isOver: () => !isStillOne(bearer, actor) };
    }
    const shown = password === undefined ? undefined : auth(c.req.raw);
    if (shown !== undefined && password !== undefined) return lasting(admin(c, shown, password), "admin");
    const id = getCookie(c, cookie);
    const session = id === undefined ? undefined : sessions.find(id);
    const actor = session && ownerOf(session);
    if (id !== undefined && actor !== undefined)
      return { actor, visit: `session ${id}`, isOver: () => isOver(id, actor), goOn: () => goOn(c, id, actor) };
    if (id !== undefined) sessions.end(id);
    if (!isOpenToMachine()) return NOBODY_KNOWN;
    return { actor: atTheMachine(c), visit: "none", isOver: () => !isOpenToMachine() };
  }

  /** What is open to all stays so whatever somebody shows, and while users cannot be read. */
  function asFarAsKnown(c: Context<Visit>): Shown {
    try {
      return whoAsks(c);
    } catch (error) {
      if (error instanceof Problem) return NOBODY_KNOWN;
      throw error;
    }
  }

  /** Nobody guesses a token: the right one is taken whatever others have tried from there. */
  function program(c: Context<Visit>, given: string): Actor {
    // All are compared, so that the time tells nothing.
    const [found] = readable(() => tokens.all()).filter(({ token }) => isSameSecret(given, token));
    if (found !== undefined) return { name: found.name, role: found.role, how: "token" };
    const source = sourceOf(addressOf(c));
    demandPatience(wrongTokens.waitOf(source), "tokens");
    wrongTokens.failed(source);
    const headers = { "www-authenticate": 'Bearer error="invalid_token"' };
    throw new Problem(401, "wrong-token", "the token stands in no line of http.tokensFile", { headers });
  }

  /** Whoever takes the line away, or gives it another role, ends what goes on with it. */
  function isStillOne(given: string, { name, role }: Actor): boolean {
    return readable(() => tokens.all()).some(
      (one) => one.name === name && one.role === role && isSameSecret(given, one.token),
    );
  }

  function admin(
    c: Context<Visit>,
    { username, password: given }: { readonly username: string; readonly password: string },
    expected: string,
  ): Actor {
    const attempt = { name: ADMIN.name, address: addressOf(c) };
    demandPatience(failedSignIns.waitOf(attempt));
    const isName = isSameSecret(username, ADMIN.name);
    if (isSameSecret(given, expected) && isName) {
      failedSignIns.succeeded(attempt);
      return ADMIN;
    }
    failedSignIns.failed(attempt);
    const detail = "the name is admin, and the password stands in http.passwordFile";
    throw new Problem(401, "wrong-password", detail, { headers: challenge() });
  }

  /** Whoever is removed, or has another password, is not signed in any more. */
  function ownerOf({ name, stamp }: { readonly name: string; readonly stamp: string }): Actor | undefined {
    if (stamp === ADMIN_STAMP) return password === undefined ? undefined : ADMIN;
    const user = users.find(name);
    return user !== undefined && stampOf(user) === stamp ? { name, role: user.role, how: "signed-in" } : undefined;
  }

  function isOver(id: string, { role }: Actor): boolean {
    const session = sessions.look(id);
    return session === undefined || ownerOf(session)?.role !== role;
  }

  /** Under another id: whoever knows the old one, and may be somebody else, is out as well. */
  function goOn(c: Context<Visit>, id: string, { name }: Actor): void {
    sessions.end(id);
    const user = users.find(name);
    if (user !== undefined) {
      const next = sessions.begin(name, stampOf(user));
      setCookie(c, cookie, next, cookieOptions(isSecure));
      c.set("formToken", formTokenOf(`session ${next}`));
    }
    stays.look();
  }

  function challenge(): Readonly<Record<string, string>> {
    return { "www-authenticate": password === undefined ? "Bearer" : 'Basic realm="leadline", Bearer' };
  }

  return {
    async identify(c, next) {
      const { actor, visit, isOver: isVisitOver, goOn: goesOn } = isOpen(c.req.path) ? asFarAsKnown(c) : whoAsks(c);
      if (actor !== undefined) c.set("actor", actor);
      if (goesOn !== undefined) c.set("goOn", goesOn);
      c.set("formToken", formTokenOf(visit));
      c.set("stay", (end) => stays.begin(() => unreadableIs(true, isVisitOver), end));
      if (actor === undefined && !isOpen(c.req.path))
        throw nobody(c.req.header("cookie") === undefined ? challenge() : undefined);
      await next();
    },
    routes: createSignIn({
      users,
      password,
      spentCodes,
      sessions,
      failedSignIns,
      clock,
      cookie,
      isSecure,
      challenge,
      stays,
      log,
    }),
  };
}

const NOBODY_KNOWN: Shown = { actor: undefined, visit: "none", isOver: () => false };

function lasting(actor: Actor, visit: string): Shown {
  return { actor, visit, isOver: () => false };
}

/** Nobody gets in while it is not known who may. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new Problem(503, "users-unreadable", "who may sign in cannot be read; leadline check says why");
  }
}

function unreadableIs<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return otherwise;
    throw error;
  }
}

const NO_TOKENS: TokenDirectory = { all: () => [] };
const NOBODY: UserDirectory = { find: () => undefined, isEmpty: () => true };

/** Over the command's socket: whoever may open the file may do everything, under the name that they give. */
export const identifyCommand: MiddlewareHandler<Visit> = async (c, next) => {
  c.set("actor", { name: reportedName(c.req.header("x-leadline-user")), role: "technician", how: "reported" });
  c.set("stay", () => AS_LONG_AS_THEY_LIKE);
  await next();
};

/** A name of the operating system, percent-encoded. Who does not say is nobody that one could name. */
function reportedName(header: string | undefined): string {
  if (header === undefined || !/^(%[0-9A-F]{2}|[\w.~!*'()-])+$/.test(header)) return "unknown";
  try {
    const name = decodeURIComponent(header);
    return /\p{C}/u.test(name) ? "unknown" : name.slice(0, 64);
  } catch {
    return "unknown";
  }
}

export function isOpen(path: string): boolean {
  return OPEN.has(path) || path.startsWith("/assets/");
}
