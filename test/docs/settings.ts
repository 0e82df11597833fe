import { readFileSync } from "node:fs";
import { shipped } from "../../src/config/package-root.ts";
import { parseYaml } from "../../src/config/yaml-file.ts";

/** The keys of the shipped configuration in their order, `modem.port`, each with its default as people write it. */
export function shippedSettings(): ReadonlyMap<string, string | null> {
  const yaml = parseYaml("leadline.yaml", readFileSync(shipped("config", "leadline.yaml"), "utf8"));
  if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
  return new Map(entriesOf(yaml.value.value as Readonly<Record<string, unknown>>, ""));
}

function entriesOf(section: Readonly<Record<string, unknown>>, prefix: string): [string, string | null][] {
  return Object.entries(section).flatMap(([key, value]): [string, string | null][] => {
    const path = `${prefix}${key}`;
    if (value === null) return [[path, null]];
    if (Array.isArray(value)) return [[path, value.length === 0 ? null : value.join(", ")]];
    if (typeof value === "object") return entriesOf(value as Readonly<Record<string, unknown>>, `${path}.`);
    return [[path, typeof value === "string" ? value : JSON.stringify(value)]];
  });
}
