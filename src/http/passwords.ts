import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { ScryptHash } from "../app/users.ts";

/** OWASP's second choice of the same strength: 32 MiB and about a fifth of a second on a Pi. */
const MADE_WITH = { cost: 2 ** 15, blockSize: 8, parallelization: 3 };
const HASH_OCTETS = 32;
const SALT_OCTETS = 16;

/** Of a password that somebody chooses. */
export const SHORTEST_PASSWORD = 12;

export async function hashPassword(password: string): Promise<ScryptHash> {
  const salt = randomBytes(SALT_OCTETS);
  const hash = await derive(password, salt, MADE_WITH);
  return { salt: salt.toString("base64"), hash: hash.toString("base64"), ...MADE_WITH };
}

/** As many sign-ins wait for their turn as are made already. */
export class TooManyAtOnce extends Error {}

interface Turn {
  /** Asked when its turn has come; what it throws ends it. */
  readonly demand?: () => void;
  /** A stranger leaves places free for those who are known. */
  readonly isStranger?: boolean;
}

/**
 * Whether it is the password. `undefined`: of nobody; that takes as long, so that the time tells no names. Rejects with
 * `TooManyAtOnce`, and with what `turn.demand` throws.
 */
export async function isPassword(given: string, expected: ScryptHash | undefined, turn: Turn = {}): Promise<boolean> {
  const { salt, hash, ...madeWith } = expected ?? NOBODY;
  const derived = await derive(given, Buffer.from(salt, "base64"), madeWith, turn);
  const wanted = Buffer.from(hash, "base64");
  return derived.length === wanted.length && timingSafeEqual(derived, wanted) && expected !== undefined;
}

const NOBODY: ScryptHash = {
  salt: Buffer.alloc(SALT_OCTETS).toString("base64"),
  hash: Buffer.alloc(HASH_OCTETS).toString("base64"),
  ...MADE_WITH,
};

/** One after the other: several at once would take the memory of a small device. */
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
/** Each takes a fifth of a second on a Pi: whoever comes behind so many would not wait anyway. */
const MOST_WAITING = 10;
const MOST_STRANGERS = 6;

async function derive(
  password: string,
  salt: Uint8Array,
  made: Omit<ScryptHash, "salt" | "hash">,
  { demand, isStranger = false }: Turn = {},
): Promise<Buffer> {
  if (waiting >= (isStranger ? MOST_STRANGERS : MOST_WAITING))
    throw new TooManyAtOnce("too many passwords are tried at once");
  const { cost, blockSize, parallelization } = made;
  // RFC 7914 2: 128 * N * r octets; OpenSSL wants room beside them.
  const maxmem = 2 * 128 * cost * blockSize + 1024 * 1024 * parallelization;
  waiting += 1;
  const next = last.then(() => {
    demand?.();
    return new Promise<Buffer>((resolve, reject) => {
      // As it was typed or pasted, however the keyboard composes it (RFC 8265 4.2).
      scrypt(
        password.normalize("NFC"),
        salt,
        HASH_OCTETS,
        { cost, blockSize, parallelization, maxmem },
        (error, key) => (error === null ? resolve(key) : reject(error)),
      );
    });
  });
  last = next.then(
    () => (waiting -= 1),
    () => (waiting -= 1),
  );
  return next;
}
