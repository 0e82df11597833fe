import { createHash } from "node:crypto";

/** SHA-256 of text (as UTF-8) or octets, in lower-case hexadecimal. */
export function sha256(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}
