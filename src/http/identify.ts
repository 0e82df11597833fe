import type { Context, MiddlewareHandler } from "hono";
import { auth } from "hono/utils/basic-auth";
import type { Actor } from "../app/actor.ts";
import { isLoopback } from "../app/host.ts";
import type { FailedSignIns } from "./failed-sign-ins.ts";
import { anotherSite, createFormTokens, isOfAnotherSite } from "./forms.ts";
import { addressOf, isSameSecret } from "./guards.ts";
import { Problem } from "./problem.ts";
import { nobody, type Visit } from "./who.ts";

/** Whoever knows the password of `http.passwordFile`, under whatever name. */
const ADMIN: Actor = { name: "admin", role: "technician", how: "signed-in" };
/** While there are no users, whoever is at this machine may do everything, as with the command. */
const AT_THE_MACHINE: Actor = { name: "this machine", role: "technician", how: "machine" };

/** To all who reach the port. */
const OPEN: ReadonlySet<string> = new Set(["/healthz", "/help", "/contact.vcf", "/sign-in"]);

export interface Identification {
  /** Where it listens. */
  readonly host: string;
  /** What `http.passwordFile` holds. */
  readonly password: string | undefined;
  readonly failedSignIns: FailedSignIns;
}

/** Finds out who asks, over TCP. Nobody gets further than what is open to all without having shown who they are. */
export function identify({ host, password, failedSignIns }: Identification): MiddlewareHandler<Visit> {
  const formTokenOf = createFormTokens();

  /** Throws where what was shown is wrong. */
  function whoAsks(c: Context<Visit>): Actor | undefined {
    if (password === undefined) return isLoopback(host) ? atTheMachine(c) : undefined;
    const shown = auth(c.req.raw);
    return shown === undefined ? undefined : admin(c, shown.password, password);
  }

  function admin(c: Context<Visit>, given: string, expected: string): Actor {
    const address = addressOf(c);
    const waitS = Math.ceil(failedSignIns.waitOf(address) / 1_000);
    if (waitS > 0) throw tooMany(waitS);
    if (isSameSecret(given, expected)) {
      failedSignIns.succeeded(address);
      return ADMIN;
    }
    failedSignIns.failed(address);
    throw new Problem(401, "wrong-password", "the password stands in http.passwordFile", { headers: challenge() });
  }

  function challenge(): Readonly<Record<string, string>> {
    return { "www-authenticate": password === undefined ? "Bearer" : 'Basic realm="leadline", Bearer' };
  }

  return async (c, next) => {
    const actor = whoAsks(c);
    if (actor !== undefined) c.set("actor", actor);
    c.set("formToken", formTokenOf(`${actor?.how}:${actor?.name}`));
    if (actor === undefined && !isOpen(c.req.path)) throw nobody(challenge());
    await next();
  };
}

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

function tooMany(waitS: number): Problem {
  // RFC 6585 4.
  const headers = { "retry-after": String(waitS) };
  return new Problem(429, "too-many-attempts", `too many wrong passwords; wait ${waitS} s`, { headers });
}
