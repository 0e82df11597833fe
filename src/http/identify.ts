import type { Context, MiddlewareHandler } from "hono";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { auth } from "hono/utils/basic-auth";
import type { Actor } from "../app/actor.ts";
import { isLoopback } from "../app/host.ts";
import type { Clock } from "../app/ports.ts";
import type { AccessToken, UserDirectory } from "../app/users.ts";
import { FailedSignIns } from "./failed-sign-ins.ts";
import { anotherSite, createFormTokens, isOfAnotherSite, readForm } from "./forms.ts";
import { addressOf, isSameSecret } from "./guards.ts";
import { isPassword, TooManyAtOnce } from "./passwords.ts";
import { Problem } from "./problem.ts";
import { Sessions } from "./sessions.ts";
import { nobody, type Visit } from "./who.ts";

/** Whoever knows the password of `http.passwordFile`. */
const ADMIN: Actor = { name: "admin", role: "technician", how: "signed-in" };
/** While there are no users, whoever is at this machine may do everything, as with the command. */
const AT_THE_MACHINE: Actor = { name: "this machine", role: "technician", how: "machine" };

/** When the passwords that are being tried have been. */
const MANY_AT_ONCE_MS = 2_000;

/** To all who reach the port. */
const OPEN: ReadonlySet<string> = new Set(["/healthz", "/help", "/contact.vcf", "/sign-in"]);

/** Who may come in over TCP. */
export interface Access {
  /** Nobody unless given. */
  readonly users?: UserDirectory;
  readonly tokens?: readonly AccessToken[];
  /** What `http.passwordFile` holds: of one user more, `admin`. */
  readonly password?: string;
}

export interface Door {
  /** Finds out who asks. Nobody gets further than what is open to all without having shown who they are. */
  readonly identify: MiddlewareHandler<Visit>;
  /** `POST /sign-in` and `POST /sign-out`. */
  readonly routes: Hono<Visit>;
}

/** `host`: where it listens. `isSecure`: over TLS. */
export function createDoor(
  { users: written = NOBODY, tokens = [], password }: Access,
  { host, isSecure }: { readonly host: string; readonly isSecure: boolean },
  clock: Pick<Clock, "monotonicMs">,
): Door {
  const users = {
    find: (name: string) => readable(() => written.find(name)),
    isEmpty: () => readable(written.isEmpty),
  };
  const formTokenOf = createFormTokens();
  const sessions = new Sessions(clock);
  const byAddress = new FailedSignIns(clock);
  const byName = new FailedSignIns(clock);
  // RFC 6265bis 4.1.3.2: with that prefix no other host, and nobody without TLS, can have set it.
  const cookie = isSecure ? "__Host-leadline" : "leadline";

  /** Throws where what was shown is wrong. */
  function whoAsks(c: Context<Visit>): { readonly actor: Actor | undefined; readonly visit: string } {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (bearer !== undefined) return { actor: program(c, bearer), visit: "token" };
    const shown = password === undefined ? undefined : auth(c.req.raw);
    if (shown !== undefined && password !== undefined)
      return { actor: admin(c, shown.password, password), visit: "admin" };
    const id = getCookie(c, cookie);
    const actor = id === undefined ? undefined : signedIn(id);
    if (id !== undefined && actor !== undefined) return { actor, visit: `session ${id}` };
    const isOpenToMachine = password === undefined && isLoopback(host) && users.isEmpty();
    return { actor: isOpenToMachine ? atTheMachine(c) : undefined, visit: "none" };
  }

  /** What is open to all stays so whatever somebody shows, and while users cannot be read. */
  function asFarAsKnown(c: Context<Visit>): ReturnType<typeof whoAsks> {
    try {
      return whoAsks(c);
    } catch (error) {
      if (error instanceof Problem) return { actor: undefined, visit: "none" };
      throw error;
    }
  }

  function program(c: Context<Visit>, given: string): Actor {
    const address = addressOf(c);
    demandPatience(byAddress.waitOf(address));
    // All are compared, so that the time tells nothing.
    const [found] = tokens.filter(({ token }) => isSameSecret(given, token));
    if (found === undefined) {
      byAddress.failed(address);
      const headers = { "www-authenticate": 'Bearer error="invalid_token"' };
      throw new Problem(401, "wrong-token", "the token stands in no line of http.tokensFile", { headers });
    }
    byAddress.succeeded(address);
    return { name: found.name, role: found.role, how: "token" };
  }

  function admin(c: Context<Visit>, given: string, expected: string): Actor {
    const address = addressOf(c);
    demandPatience(byAddress.waitOf(address));
    if (isSameSecret(given, expected)) {
      byAddress.succeeded(address);
      return ADMIN;
    }
    byAddress.failed(address);
    throw new Problem(401, "wrong-password", "the password stands in http.passwordFile", { headers: challenge() });
  }

  /** Whoever is removed, or has another password, is not signed in any more. */
  function signedIn(id: string): Actor | undefined {
    const session = sessions.find(id);
    if (session === undefined) return undefined;
    if (session.stamp === "admin") return password === undefined ? undefined : ADMIN;
    const user = users.find(session.name);
    if (user?.password.hash !== session.stamp) {
      sessions.end(id);
      return undefined;
    }
    return { name: user.name, role: user.role, how: "signed-in" };
  }

  async function signIn(c: Context<Visit>): Promise<Response> {
    const { name = "", password: given = "", next = "/" } = await readForm(c);
    const address = addressOf(c);
    const key = name.trim().slice(0, 64);
    const demandTurn = (): void => demandPatience(Math.max(byAddress.waitOf(address), byName.waitOf(`name ${key}`)));
    demandTurn();
    const stamp = await stampOf(key, given, demandTurn).catch((error: unknown) => {
      if (error instanceof TooManyAtOnce) demandPatience(MANY_AT_ONCE_MS);
      throw error;
    });
    // Of many that are tried at once, those behind the fifth wrong one wait as well.
    demandTurn();
    if (stamp === undefined) {
      byAddress.failed(address);
      byName.failed(`name ${key}`);
      throw new Problem(401, "wrong-sign-in", "the name or the password is wrong", { headers: challenge() });
    }
    byAddress.succeeded(address);
    byName.succeeded(`name ${key}`);
    const before = getCookie(c, cookie);
    if (before !== undefined) sessions.end(before);
    setCookie(c, cookie, sessions.begin(key, stamp), COOKIE);
    return c.redirect(isOwnPath(next) ? next : "/", 303);
  }

  /** What a session of theirs depends on; `undefined`: it is not their password. */
  async function stampOf(name: string, given: string, demandTurn: () => void): Promise<string | undefined> {
    const user = users.find(name);
    if (user === undefined && name === ADMIN.name && password !== undefined)
      return isSameSecret(given, password) ? "admin" : undefined;
    // scrypt takes as long for any password, but a megabyte has to be read first.
    const isRight = await isPassword(given.slice(0, 1_000), user?.password, demandTurn);
    return isRight ? user?.password.hash : undefined;
  }

  function challenge(): Readonly<Record<string, string>> {
    return { "www-authenticate": password === undefined ? "Bearer" : 'Basic realm="leadline", Bearer' };
  }

  const COOKIE = { httpOnly: true, sameSite: "Strict", secure: isSecure, path: "/" } as const;

  const routes = new Hono<Visit>();
  routes.post("/sign-in", signIn);
  routes.post("/sign-out", (c) => {
    const id = getCookie(c, cookie);
    if (id !== undefined) sessions.end(id);
    deleteCookie(c, cookie, { path: "/", secure: isSecure });
    return c.redirect("/sign-in", 303);
  });

  return {
    async identify(c, next) {
      const { actor, visit } = isOpen(c.req.path) ? asFarAsKnown(c) : whoAsks(c);
      if (actor !== undefined) c.set("actor", actor);
      c.set("formToken", formTokenOf(visit));
      if (actor === undefined && !isOpen(c.req.path))
        throw nobody(c.req.header("cookie") === undefined ? challenge() : undefined);
      demandOwnPlace(c, actor);
      await next();
    },
    routes,
  };
}

/** Nobody gets in while it is not known who may. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new Problem(503, "users-unreadable", "who may sign in cannot be read; leadline check says why");
  }
}

const NOBODY: UserDirectory = { find: () => undefined, isEmpty: () => true };

/** Over the command's socket: whoever may open the file may do everything, under the name that they give. */
export const identifyCommand: MiddlewareHandler<Visit> = async (c, next) => {
  c.set("actor", { name: reportedName(c.req.header("x-leadline-user")), role: "technician", how: "reported" });
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

function isOpen(path: string): boolean {
  return OPEN.has(path) || path.startsWith("/assets/");
}

/** What a program is for, and that a viewer changes nothing; routes that take more say so themselves. */
function demandOwnPlace(c: Context<Visit>, actor: Actor | undefined): void {
  const { path, method } = c.req;
  if (actor === undefined || isOpen(path)) return;
  const isHarmless = method === "GET" || method === "HEAD" || method === "OPTIONS" || path === "/sign-out";
  const may =
    actor.role === "metrics"
      ? path === "/metrics"
      : actor.role === "leads"
        ? FOR_LEADS.some((form) => form.test(path))
        : isHarmless || actor.role !== "viewer";
  if (!may) throw new Problem(403, "not-permitted", `your role, ${actor.role}, is not for this`);
}

/** What the lead system does, and where it looks what became of it. */
const FOR_LEADS = [
  /^\/api\/(openapi\.json|docs)$/,
  /^\/api\/leads(\/|$)/,
  /^\/api\/agents(\/(?!import(\/|$))[^/]+(\/withdraw)?)?$/,
];

/** A page of ours, and nothing that a browser takes for another site (WHATWG URL: `\` is `/`). */
function isOwnPath(next: string): boolean {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next);
}

/**
 * A page of another site cannot act as whoever is at the machine, nor can anybody whom a proxy lets through: those
 * come from this machine too.
 */
function atTheMachine(c: Context): Actor {
  if (isOfAnotherSite(c) && (c.req.header("origin") !== undefined || c.req.method !== "GET")) throw anotherSite();
  const proxied = Object.keys(c.req.header()).find(isOfProxy);
  if (proxied !== undefined) {
    const cure = "make users first (leadline users add), so that who comes through it has to sign in";
    throw new Problem(403, "behind-a-proxy", `this came through a proxy (${proxied}); ${cure}`);
  }
  return AT_THE_MACHINE;
}

function isOfProxy(header: string): boolean {
  return header === "forwarded" || header.startsWith("x-forwarded-") || header === "x-real-ip";
}

function demandPatience(waitMs: number): void {
  const waitS = Math.ceil(waitMs / 1_000);
  if (waitS <= 0) return;
  // RFC 6585 4.
  const headers = { "retry-after": String(waitS) };
  throw new Problem(429, "too-many-attempts", `too many wrong passwords; wait ${waitS} s`, { headers });
}
