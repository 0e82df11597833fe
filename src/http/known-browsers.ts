import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

// What a browser keeps once somebody has signed in with it: that it is theirs. It opens nothing; wrong guesses of others
// do not count against whoever shows it. It is signed with what is kept of their password, so that it outlives a restart
// and ends with that password.

const ID_OCTETS = 16;

/** As long as browsers keep a cookie (RFC 6265bis 5.5), seconds. */
export const KNOWN_FOR_S = 400 * 24 * 60 * 60;

/** The cookie's name: one for each user of a browser. */
export function browserCookie(prefix: string, name: string): string {
  return `${prefix}-browser-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

/** Its value: another one each time. */
export function knowBrowser(name: string, secret: string): string {
  const id = randomBytes(ID_OCTETS).toString("base64url");
  return `${id}.${sign(id, name, secret)}`;
}

/** Which browser it is; `undefined`: the cookie was not made with this secret for this name. */
export function knownBrowser(cookie: string, name: string, secret: string): string | undefined {
  const [id = "", signature = ""] = cookie.split(".");
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(id, name, secret))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

function sign(id: string, name: string, secret: string): string {
  return createHmac("sha256", secret).update(`browser ${id} of ${name}`).digest("base64url");
}
