/**
 * An operator's name as a modem tells it. Octets come one to one (latin1), and some write UTF-8; with another character
 * set than GSM some write UCS-2 in hexadecimal, four digits a character, whatever they were told (27.007 5.5, 7.3).
 */
export function readableName(told: string): string {
  return fromHex(told) ?? fromUtf8(told) ?? told;
}

function fromHex(told: string): string | undefined {
  if (told.length < 8 || !/^(?:[0-9A-F]{4})+$/i.test(told)) return undefined;
  const units = (told.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  const name = String.fromCharCode(...units.filter((unit) => unit !== 0 && unit !== 0xffff));
  // What was a name of eight letters from A to F would come out as signs of several scripts.
  return name.isWellFormed() && /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name) && (units[0] ?? 0) < 0x3000 ? name : undefined;
}

function fromUtf8(told: string): string | undefined {
  if (!/[\x80-\xff]/.test(told)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(told, "latin1"));
  } catch {
    // It is latin1, or cut in the middle of a character.
    return undefined;
  }
}
