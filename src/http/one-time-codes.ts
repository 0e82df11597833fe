import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { CodeShown, SecondFactor } from "../app/users.ts";

// The second factor: codes that a person's device makes of a secret and the time (RFC 6238), with the parameters that
// every authenticator knows (SHA-1, six digits, 30 s), and codes on paper for when that device is lost.

const STEP_MS = 30_000;
const DIGITS = 6;
/** Clocks differ, and typing takes time: the code before and the one behind are taken too (RFC 6238 5.2). */
const STEPS_ASIDE = 1;
/** RFC 4226 4, R6. */
const SECRET_OCTETS = 20;
const RECOVERY_CODES = 10;
/** 80 bits: nobody guesses one, so that a plain hash keeps it. */
const RECOVERY_OCTETS = 10;

/** A new one, with the recovery codes that are shown once and not kept. */
export function makeSecondFactor(): { readonly factor: SecondFactor; readonly recoveryCodes: readonly string[] } {
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () =>
    inGroups(base32(randomBytes(RECOVERY_OCTETS)), "-"),
  );
  const secret = base32(randomBytes(SECRET_OCTETS));
  return { factor: { secret, recovery: recoveryCodes.map(digestOf) }, recoveryCodes };
}

/** For an authenticator to scan (Key Uri Format of google-authenticator). */
export function uriOf({ secret }: SecondFactor, name: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

/** As people type it. */
export function inGroups(key: string, between = " "): string {
  return key.match(/.{1,4}/g)?.join(between) ?? "";
}

/** Which of the codes it is; `undefined`: none. That it was not used before is for whoever keeps that. */
export function readCode(typed: string, { secret, recovery }: SecondFactor, nowMs: number): CodeShown | undefined {
  const code = typed.replaceAll(/[\s-]/g, "").toUpperCase();
  if (/^\d{6}$/.test(code)) {
    const step = stepOf(code, secret, nowMs);
    return step === undefined ? undefined : { kind: "timed", step };
  }
  const digest = digestOf(code);
  return recovery.some((one) => isSame(one, digest)) ? { kind: "recovery", digest } : undefined;
}

function stepOf(code: string, secret: string, nowMs: number): number | undefined {
  const key = octetsOf(secret);
  const now = Math.floor(nowMs / STEP_MS);
  const steps = Array.from({ length: 2 * STEPS_ASIDE + 1 }, (_, index) => now - STEPS_ASIDE + index);
  // All are compared, so that the time tells nothing.
  const [found] = steps.filter((step) => step >= 0 && isSame(hotp(key, step), code));
  return found;
}

/** The code of an instant. */
export function codeAt(secret: string, atMs: number): string {
  return hotp(octetsOf(secret), Math.floor(atMs / STEP_MS));
}

/** RFC 4226 5.3. */
function hotp(key: Uint8Array, counter: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac("sha1", key).update(message).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

/** Names it, and does not tell it. */
export function nameOfFactor({ secret }: SecondFactor): string {
  return createHash("sha256").update(secret).digest("hex");
}

function digestOf(code: string): string {
  return createHash("sha256").update(code.replaceAll("-", "")).digest("hex");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** RFC 4648 6, without padding: these lengths need none. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(octets: Uint8Array): string {
  const bits = [...octets].map((octet) => octet.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((group) => ALPHABET[Number.parseInt(group, 2)]).join("");
}

function octetsOf(text: string): Uint8Array {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
}
