import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let altered: string;
beforeEach(() => {
  altered = mkdtempSync(join(tmpdir(), "leadline-altered-"));
  for (const folder of ["node_modules", "config", "src"]) symlinkSync(join(ROOT, folder), join(altered, folder));
  for (const entry of ["dist", "package.json"]) cpSync(join(ROOT, entry), join(altered, entry), { recursive: true });
});
afterEach(() => rmSync(altered, { recursive: true }));

function compare(old: string): { readonly status: number | null; readonly stdout: string } {
  const script = join(ROOT, "scripts", "differential-domain.mjs");
  return spawnSync(process.execPath, [script, old, ROOT, "--histories", "12"], { encoding: "utf8" });
}

/** Says something else wherever the compiled domain says it. */
function alter(what: string, into: string): void {
  const domain = join(altered, "dist", "domain");
  for (const name of readdirSync(domain, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const before = readFileSync(join(domain, name), "utf8");
    if (before.includes(what)) writeFileSync(join(domain, name), before.replaceAll(what, into));
  }
}

describe("a differential run of the domain", () => {
  test("finds nothing between a build and itself", () => {
    expect(compare(altered).stdout).toContain("wrote the same, octet for octet");
  });

  test("finds one word that stands otherwise in the journal, and says in which history", () => {
    alter("waiting for consent", "waits for consent");
    const { status, stdout } = compare(altered);
    expect(stdout).toMatch(/different: seeds \d/);
    expect(stdout).toMatch(/^\+ .*waiting for consent/m);
    expect(status).toBe(1);
  });
});
