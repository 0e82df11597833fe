import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

interface ImportRule {
  readonly name: string;
  readonly from: { readonly pathNot?: string };
}

const manifest = JSON.parse(readFileSync(shipped("package.json"), "utf8")) as Manifest;
const running = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: ImportRule[] };

const rows = readFileSync(shipped("docs", "dependencies.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, name, homes, reason = ""] = /^\| `([^`]+)` \| (`[^|]+`|none yet) \| (.+) \|$/.exec(line) ?? [];
    return name === undefined || homes === undefined
      ? []
      : [{ name, homes: [...homes.matchAll(/`([^`]+)`/g)].map(([, home = ""]) => home), reason }];
  });

describe("docs/dependencies.md", () => {
  test("names each package once, and no other", () => {
    const all = [...running, ...Object.keys(manifest.devDependencies)];
    expect(rows.map(({ name }) => name).sort()).toEqual(all.sort());
  });

  test.each(rows.filter(({ name }) => running.includes(name)))("$name lives where the import check lets it", (row) => {
    const allowed = forbidden.find(({ name }) => name === `home-of-${row.name}`)?.from.pathNot;
    expect(row.homes.length > 0).toBe(allowed !== undefined);
    for (const home of row.homes) expect(home).toMatch(new RegExp(allowed ?? ""));
  });

  test("names homes that there are", () => {
    expect(rows.flatMap(({ homes }) => homes).filter((home) => !existsSync(shipped(home)))).toEqual([]);
  });
});
