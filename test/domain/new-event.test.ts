import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-event-"));
  for (const name of ["node_modules", "package.json"]) symlinkSync(join(ROOT, name), join(folder, name));
  for (const room of ["domain", "app"]) cpSync(join(ROOT, "src", room), join(folder, "src", room), { recursive: true });
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The files that do not compile, and what is missing there. */
function mistakes(): readonly string[] {
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
    cwd: folder,
  });
  return stdout.split("\n").filter((line) => /^\S+\.ts\(/.test(line));
}

describe("an event that is new", () => {
  test("does not compile until it is said what it changes, publishes, logs, tells, and causes, whose evidence it is, and since when it is written", () => {
    const file = join(folder, "src", "domain", "events.ts");
    const source = readFileSync(file, "utf8");
    writeFileSync(file, source.replace("  AgentEnrolled: {", "  MadeUp: { number: Msisdn };\n  AgentEnrolled: {"));
    const complaints = mistakes();
    for (const complaint of complaints) expect(complaint).toContain("MadeUp");
    expect(complaints.map((complaint) => complaint.slice(0, complaint.indexOf("("))).toSorted()).toEqual([
      "src/app/event-log.ts",
      "src/domain/evidence/collect.ts",
      "src/domain/evidence/concern.ts",
      "src/domain/evidence/lead-story.ts",
      "src/domain/evidence/tell.ts",
      "src/domain/evolve.ts",
      "src/domain/levels.ts",
      "src/domain/publications.ts",
    ]);
  });

  test("is what they complain of: without it they compile", () => {
    expect(mistakes()).toEqual([]);
  });
});
