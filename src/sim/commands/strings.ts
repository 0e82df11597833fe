import type { Settings } from "../settings.ts";

// Strings in parameters are in the character set of +CSCS (3GPP TS 27.007 5.5): with UCS2, in hexadecimal.

export function writeString({ characterSet }: Settings, text: string): string {
  return characterSet === "UCS2" ? Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase() : text;
}

export function readString({ characterSet }: Settings, value: string): string {
  return characterSet === "UCS2" ? Buffer.from(value, "hex").swap16().toString("utf16le") : value;
}
