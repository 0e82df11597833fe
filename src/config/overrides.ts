import { given } from "../domain/given.ts";
import type { Problem } from "./problem.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Keys that stand above those of the file, shaped as the file is: `{ modem: { port: "simulated" } }`. */
export type Overrides = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

/** What the file says with the overrides laid over it, section by section. */
export function overlay(written: unknown, overrides: Overrides): unknown {
  if (Object.keys(overrides).length === 0) return written;
  const merged: Record<string, unknown> = { ...(isSection(written) ? written : {}) };
  for (const [key, value] of Object.entries(overrides)) {
    const below = merged[key];
    merged[key] = typeof value === "string" ? value : { ...(isSection(below) ? below : {}), ...value };
  }
  return merged;
}

/** The same without these keys, `mqtt.url` each; of a list that has a mistake nothing is left. */
export function without(written: unknown, keys: readonly string[]): unknown {
  return keys.reduce((rest, key) => drop(rest, key.split(".")), written);
}

function drop(value: unknown, [name = "", ...deeper]: readonly string[]): unknown {
  if (!isSection(value)) return value;
  const { [name]: inner, ...others } = value;
  return deeper.length > 0 && isSection(inner) ? { ...others, [name]: drop(inner, deeper) } : others;
}

/** These have no default that could be right on an unknown machine. */
const REQUIRED = [
  { section: "modem", key: "port", example: "/dev/leadline-modem" },
  { section: "mqtt", key: "url", example: "mqtt://localhost:1883" },
] as const;

/** A problem for each required key that `written` lacks. The file tells where its section stands. */
export function missingKeys(written: unknown, yaml: YamlFile): readonly Problem[] {
  const sections = written ?? {};
  if (!isSection(sections)) return [];
  return REQUIRED.filter(({ section, key }) => !holds(sections[section], key)).map(({ section, key, example }) => {
    const line = holds(yaml.value, section) ? yaml.lineOf([section]) : undefined;
    const complaint = `is missing; write for instance ${example}`;
    return { file: yaml.file, key: `${section}.${key}`, complaint, ...given({ line }) };
  });
}

function holds(section: unknown, key: string): boolean {
  return isSection(section) && section[key] !== undefined && section[key] !== null;
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
