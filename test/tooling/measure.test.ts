import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const MEASURE = fileURLToPath(new URL("../../scripts/measure.mjs", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-measure-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function measure(files: Readonly<Record<string, string>>) {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(join(folder, "src", dirname(file)), { recursive: true });
    writeFileSync(join(folder, "src", file), source);
  }
  const { stdout } = spawnSync(process.execPath, [MEASURE, folder, "--json"], { encoding: "utf8" });
  return JSON.parse(stdout);
}

const FILES = {
  "domain/time.ts":
    "// Größe: octets are no letters\nexport type Instant = number;\nexport const NOON: Instant = 12;\n",
  "domain/lead.ts": [
    'import type { Instant } from "./time.ts";',
    'import { NOON as MIDDAY } from "./time.ts";',
    "export function late(at: Instant, by: Instant): boolean {",
    "  const later = () => {",
    "    return by;",
    "  };",
    "  return at > later() + MIDDAY;",
    "}",
    "",
  ].join("\n"),
  "app/core.ts":
    'import { late } from "../domain/lead.ts";\nexport const core = { late: () => late(1, 2) || late(2, 1) };\n',
  "app/loop.ts": 'import type { Other } from "./other.ts";\nexport type Loop = Other;\n',
  "app/other.ts": 'import type { Loop } from "./loop.ts";\nexport type Other = Loop | 1;\n',
};

describe("a measure of the house", () => {
  test("counts files, lines, arrows and circles of each room, and of all of them", () => {
    const { rooms, whole } = measure(FILES);
    expect(rooms.domain).toMatchObject({ files: 2, lines: 11, arrows: 1, circles: [] });
    expect(rooms.app).toMatchObject({ files: 3, lines: 6, arrows: 2, circles: [["app/loop.ts", "app/other.ts"]] });
    expect(whole).toMatchObject({ files: 5, lines: 17, arrows: 4 });
  });

  test("names the longest function", () => {
    const { rooms } = measure(FILES);
    expect(rooms.domain.longestFunction).toEqual({ name: "late", file: "domain/lead.ts", lines: 6 });
    expect(rooms.app.longestFunction).toEqual({ name: "late", file: "app/core.ts", lines: 1 });
  });

  test("counts what is exported for one other file, and for one place in it", () => {
    // NOON is used in one place, Instant in two and late in two, each of one file; core in none.
    const { rooms, whole } = measure(FILES);
    expect(rooms.domain).toMatchObject({ exports: 3, usedInOneFile: 3, usedOnce: 1 });
    expect(rooms.app).toMatchObject({ exports: 3, usedInOneFile: 2, usedOnce: 2 });
    expect(whole).toMatchObject({ exports: 6, usedInOneFile: 5, usedOnce: 3 });
  });
});
