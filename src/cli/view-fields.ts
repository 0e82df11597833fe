import { table } from "./table.ts";
import { readableNumber, inLocalTimes } from "../app/wording.ts";

/** One thing with everything that is known of it, a line each. The keys are those of the JSON. */
export function fieldLines(view: Readonly<Record<string, unknown>>): readonly string[] {
  const rows = Object.entries(view)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => [inWords(key), valueInWords(value)]);
  return table(rows, undefined);
}

/** `optOutAt` as `opt out at`. */
function inWords(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function valueInWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(valueInWords).join(", ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, member]) => `${inWords(key)} ${valueInWords(member)}`)
      .join(", ");
  if (typeof value !== "string") return JSON.stringify(value);
  return readableNumber(inLocalTimes(value));
}
