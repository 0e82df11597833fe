import { sealOf } from "../compose/copy.ts";

/** What is printed of a key that was made: without it nobody reads the copy. */
export function recoverySheet(key: string): readonly string[] {
  return [
    "RECOVERY SHEET: print it, and keep it where neither the gateway nor the copy is.",
    `Without this key nobody can read the copy, you neither. Key ${keyIdOf(key)}:`,
    ...(key.match(/.{16}/g) ?? []).map((part) => `  ${part.match(/.{4}/g)?.join(" ")}`),
    `On a new device: write its 64 digits into a file, then leadline restore --from copy --key-file FILE`,
  ];
}

/** By which a key is told from others, without showing it. */
export function keyIdOf(key: string): string {
  return sealOf({ key: { reveal: () => key } }).keyId ?? "";
}
