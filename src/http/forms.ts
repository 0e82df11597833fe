import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { mayActAs } from "../app/actor.ts";
import { bodyOf, readOctets } from "./bodies.ts";
import { mediaTypeOf } from "./guards.ts";
import { PlainHeaders, PlainRequest } from "./plain-fetch.ts";
import { Problem } from "./problem.ts";
import type { Visit } from "./who.ts";

/** The hidden field of every form of ours; a script may send the same as a header. */
const FORM_TOKEN_FIELD = "csrf";
const FORM_TOKEN_HEADER = "x-csrf-token";

const URL_ENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

/** Of a form without a file. */
const LONGEST_FORM_OCTETS = 64 * 1024;
/** The one form with a file: ten thousand agents with the record of their consent. */
const UPLOAD = "/import";
const LONGEST_UPLOAD_OCTETS = 5 * 1024 * 1024;

const HARMLESS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request is meant to change something (RFC 9110 9.2.1). */
export function changesSomething(c: Context): boolean {
  return !HARMLESS.has(c.req.method);
}

/** The token of the forms of this visit, for the hidden field `csrf`. */
export function formToken(c: Context<Visit>): string {
  return c.get("formToken");
}

/** What a form says: the fields that hold text. One that stands twice has its last value. */
export async function readForm(c: Context): Promise<Readonly<Record<string, string>>> {
  if (mediaTypeOf(c) === URL_ENCODED)
    return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(await c.req.arrayBuffer())));
  const fields = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Makes the token of a visit: another for each session, and for whoever has none. Forgotten with the process. */
export function createFormTokens(): (visit: string) => string {
  const key = randomBytes(32);
  return (visit) => createHmac("sha256", key).update(visit).digest("base64url");
}

/**
 * What another site's page makes a browser send is turned away: by what the browser says of it where it does
 * (Fetch Metadata; Origin, RFC 6454 7), whatever is asked for.
 */
export const guardOrigin: MiddlewareHandler = async (c, next) => {
  if (changesSomething(c) && isOfAnotherSite(c)) throw anotherSite();
  await next();
};

export function isOfAnotherSite(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const origin = c.req.header("origin");
  return origin !== undefined && hostOfOrigin(origin) !== c.req.header("host")?.toLowerCase();
}

export function anotherSite(): Problem {
  return new Problem(403, "another-site", "this came from a page of another site; open the page here and do it there");
}

/** `undefined`: it is none, as of a page in a sandbox (`null`). Behind a proxy the scheme may be another than ours. */
function hostOfOrigin(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1];
}

/** A form that changes something is one of ours: it carries the token of the visit. It may be no longer than that. */
export const guardForms: MiddlewareHandler<Visit> = async (c, next) => {
  if (changesSomething(c)) {
    await holdBody(c, longestOf(c, mediaTypeOf(c)));
    const token = c.req.header(FORM_TOKEN_HEADER) ?? (await readFields(c))[FORM_TOKEN_FIELD];
    if (token === undefined || !isSame(token, formToken(c))) {
      throw new Problem(
        403,
        "form-expired",
        "this form is not of this visit any more; load the page again and send it from there",
      );
    }
  }
  await next();
};

/** Octets that a form of this type may have: only the one that hands over a file is longer. Throws a 415 for what is none. */
function longestOf(c: Context<Visit>, type: string): number {
  if (type === MULTIPART) return mayUpload(c) ? LONGEST_UPLOAD_OCTETS : LONGEST_FORM_OCTETS;
  if (type === URL_ENCODED) return LONGEST_FORM_OCTETS;
  throw new Problem(415, "not-a-form", `this takes a form: ${URL_ENCODED} or ${MULTIPART}`);
}

function mayUpload(c: Context<Visit>): boolean {
  const actor = c.get("actor");
  return c.req.path === UPLOAD && actor !== undefined && mayActAs(actor.role, "office");
}

/** Takes the body in, as far as it may go, before anything parses it. */
async function holdBody(c: Context, most: number): Promise<void> {
  const { raw } = c.req;
  const octets = await readOctets(bodyOf(c), most);
  const held = new PlainRequest(raw.method, raw.url, new PlainHeaders(raw.headers), octets);
  c.req.raw = held as unknown as Request;
}

/** What a form holds is for its page to judge; what is no form at all is said here. */
async function readFields(c: Context): Promise<Readonly<Record<string, string>>> {
  try {
    return await readForm(c);
  } catch {
    throw new Problem(400, "bad-form", "the form cannot be read; load the page again and send it from there");
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
