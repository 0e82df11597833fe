import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { CopySeal } from "../app/ports.ts";

// An encrypted object is LLC1, 12 octets of nonce, the ciphertext, 16 octets of tag: AES-256-GCM (NIST SP 800-38D), with
// the object's name as what is authenticated beside, so that none can be put in the place of another.

const MAGIC = Buffer.from("LLC1");
const KEY_OCTETS = 32;
const NONCE_OCTETS = 12;
const TAG_OCTETS = 16;
const KEY_ID_DIGITS = 8;

/** Nothing is encrypted. */
export const OPEN_SEAL: CopySeal = { seal: (_, octets) => octets, open: (_, octets) => octets };

/** A key as it stands in its file. */
export function newKey(): string {
  return randomBytes(KEY_OCTETS).toString("hex");
}

/** Seals with a key as `newKey` makes it. */
export function sealWith(text: string): CopySeal {
  const key = Buffer.from(text, "hex");
  const keyId = createHash("sha256").update("leadline copy key ").update(key).digest("hex").slice(0, KEY_ID_DIGITS);
  return {
    keyId,
    seal(name, octets) {
      const nonce = randomBytes(NONCE_OCTETS);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name));
      return Buffer.concat([MAGIC, nonce, cipher.update(octets), cipher.final(), cipher.getAuthTag()]);
    },
    open(name, octets) {
      const head = MAGIC.length + NONCE_OCTETS;
      if (octets.length < head + TAG_OCTETS || !MAGIC.equals(octets.subarray(0, MAGIC.length))) return undefined;
      const decipher = createDecipheriv("aes-256-gcm", key, octets.subarray(MAGIC.length, head));
      decipher.setAAD(Buffer.from(name)).setAuthTag(octets.subarray(-TAG_OCTETS));
      try {
        return Buffer.concat([decipher.update(octets.subarray(head, -TAG_OCTETS)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}
