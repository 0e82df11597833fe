import { oneLine } from "../../app/printable.ts";
import { inLocalTimes, localTime } from "../../app/wording.ts";

/** What every line has; the rest are facts. */
const NAMED = new Set(["time", "level", "msg", "gateway"]);

/** A JSON line of the log for people: when, how grave, what, and the facts. What is no JSON stays as it is. */
export function readableLine(line: string): string {
  const entry = parse(line);
  if (entry === undefined) return oneLine(line);
  const { time, level, msg } = entry;
  const facts = Object.entries(entry)
    .filter(([name]) => !NAMED.has(name))
    .map(([name, value]) => `${name}=${inWords(value)}`);
  const words = [localTime(textOf(time)), textOf(level).padEnd(5), inLocalTimes(textOf(msg)), ...facts];
  return oneLine(words.join("  "));
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Of an error people are told what it says; where it was made stands in the line itself (`--json`). */
function inWords(value: unknown): string {
  if (typeof value === "object" && value !== null && "message" in value) return inWords(value.message);
  if (typeof value !== "string") return JSON.stringify(value);
  const shown = inLocalTimes(value);
  return /\s/.test(shown) ? JSON.stringify(shown) : shown;
}
