import { isIP } from "node:net";
import { createHash, timingSafeEqual } from "node:crypto";
import { hostname } from "node:os";
import type { Context, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Connection } from "./listener.ts";
import { Problem } from "./problem.ts";

/** Nothing of elsewhere is loaded into our pages, and no page of elsewhere holds ours. */
export function guardPages({ isSecure }: { readonly isSecure: boolean }): MiddlewareHandler {
  return secureHeaders({ ...GUARDS, strictTransportSecurity: isSecure ? TLS_FOR_A_DAY : false });
}

/**
 * RFC 6797: without TLS there is nothing to insist on. A day and no more: the certificate is of the office's own making,
 * and while browsers insist nobody gets past one that has run out, or in again where TLS was switched off. It spans
 * nights, so that whoever comes daily is never led in by plain HTTP; other hosts of the domain are nobody's business.
 */
const TLS_FOR_A_DAY = "max-age=86400";

const GUARDS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  // With no-referrer browsers send forms of our own pages with `Origin: null` (Fetch Standard, "append a request
  // `Origin` header"), and they could not be told from another site's.
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
} as const satisfies NonNullable<Parameters<typeof secureHeaders>[0]>;

/** The answers hold people's numbers and texts: no cache keeps them, unless they say that they are for all. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
};

/**
 * What changes something comes as JSON: a form of another site cannot send that type, and a script of
 * another site has to ask first, which nobody grants it (Fetch Standard 3.2.2, CORS preflight).
 */
export const demandJson: MiddlewareHandler = async (c, next) => {
  // What a path does not take is answered with what it takes.
  if (c.req.method === "POST" && mediaTypeOf(c) !== "application/json") {
    throw new Problem(415, "not-json", "a request that changes something needs content-type: application/json");
  }
  await next();
};

/** The media type of the body, without its parameters. */
export function mediaTypeOf(c: Context): string {
  const [type = ""] = (c.req.header("content-type") ?? "").split(";");
  return type.trim().toLowerCase();
}

/** Turns away requests that were meant for another host; `ours` are names beside addresses and those of the machine. */
export function guardHost(ours: readonly string[]): MiddlewareHandler {
  const machine = hostname().toLowerCase();
  const names = [machine, `${machine}.local`, ...ours.map((name) => name.toLowerCase())];
  return async (c, next) => {
    if (isOurs(c.req.header("host"), names)) return next();
    // RFC 9110 7.4: a host that is not served here.
    throw new Problem(421, "wrong-host", `write the address of this machine, or ${machine}`);
  };
}

/** The address at the other end of the connection; empty on the command's socket. */
export function addressOf(c: Context): string {
  return (c.env as Connection).incoming.socket.remoteAddress ?? "";
}

/** Compares digests, which are of one length whatever was given: the time it takes tells nothing. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The host of a Host header without its port and brackets, lower case; `undefined` where there is none. */
export function hostOf(header: string | undefined): string | undefined {
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
