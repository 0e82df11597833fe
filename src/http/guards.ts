import { isIP } from "node:net";
import { createHash, timingSafeEqual } from "node:crypto";
import { hostname } from "node:os";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { basicAuth } from "hono/basic-auth";
import { secureHeaders } from "hono/secure-headers";
import { BadRequest } from "./answers.ts";
import type { FailedSignIns } from "./failed-sign-ins.ts";

/** Nothing of elsewhere is loaded into our pages, and no page of elsewhere holds ours. */
export const guardPages: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // There is no TLS here to insist on.
  strictTransportSecurity: false,
});

/** The answers hold people's numbers and texts: no cache keeps them. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
};

const HARMLESS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What changes something comes as JSON: a form of another site cannot send that type, and a script of
 * another site has to ask first, which nobody grants it (Fetch Standard 3.2.2, CORS preflight).
 */
export const demandJson: MiddlewareHandler = async (c, next) => {
  const [type = ""] = (c.req.header("content-type") ?? "").split(";");
  if (!HARMLESS.has(c.req.method) && type.trim().toLowerCase() !== "application/json") {
    throw new BadRequest(415, {
      error: "not-json",
      explanation: "a request that changes something needs content-type: application/json",
    });
  }
  await next();
};

/** Turns away requests that were meant for another host; `listening` is ours beside addresses and our own names. */
export function guardHost(listening: string): MiddlewareHandler {
  const machine = hostname().toLowerCase();
  const names = [machine, `${machine}.local`, listening.toLowerCase()];
  return async (c, next) => {
    if (isOurs(c.req.header("host"), names)) return next();
    // RFC 9110 7.4: a host that is not served here.
    return c.json({ error: "wrong-host", explanation: `write the address of this machine, or ${machine}` }, 421);
  };
}

/** Asks for the password, under whatever name. Whoever gives wrong ones has to wait, and is told how long. */
export function guardPassword(password: string, failedSignIns: FailedSignIns): MiddlewareHandler {
  const ask = basicAuth({
    realm: "leadline",
    verifyUser: (_name, given, c) => {
      const address = addressOf(c);
      const isRight = timingSafeEqual(digest(given), digest(password));
      if (isRight) failedSignIns.succeeded(address);
      else failedSignIns.failed(address);
      return isRight;
    },
    invalidUserMessage: { error: "password", explanation: "the password stands in http.passwordFile" },
  });
  return async (c, next) => {
    const waitS = Math.ceil(failedSignIns.waitOf(addressOf(c)) / 1_000);
    if (waitS === 0) return ask(c, next);
    // RFC 6585 4.
    c.header("retry-after", String(waitS));
    return c.json({ error: "too-many-attempts", explanation: `too many wrong passwords; wait ${waitS} s` }, 429);
  };
}

function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? "";
}

/** Of one length, whatever was given: the time it takes tells nothing. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The host of a Host header without its port and brackets, lower case; `undefined` where there is none. */
function hostOf(header: string | undefined): string | undefined {
  const [, host] = /^(\[[0-9a-f:.]+\]|[^\s:[\]/@]+)(?::\d+)?$/.exec(header?.toLowerCase() ?? "") ?? [];
  return host?.replace(/^\[|\]$/g, "");
}

/**
 * Whether a request with this Host header was meant for us. A page of elsewhere can point its own name at
 * 127.0.0.1 (DNS rebinding) and then reads us as its own; it cannot take an address or one of our names.
 */
function isOurs(header: string | undefined, names: readonly string[]): boolean {
  const host = hostOf(header);
  return host !== undefined && (isIP(host) !== 0 || host === "localhost" || names.includes(host));
}
