import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-imports-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks a source tree in which each file imports what is given, type or value. */
function check(files: Readonly<Record<string, readonly string[]>>) {
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    const lines = imports.map((module, index) => `import type { T${index} } from "${module}";`);
    writeFileSync(join(folder, file), `${lines.join("\n")}\nexport type T0 = 1;\n`);
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(ROOT, "scripts", "check-imports.mjs"), folder], {
    encoding: "utf8",
  });
  return { status, mistakes: stderr.split("\n").filter((line) => line !== "" && !line.startsWith(" ")), stdout };
}

const TIME = { "src/domain/time.ts": ["./period.ts"], "src/domain/period.ts": [] };

describe("the direction of imports", () => {
  test("is right from the outside in, and every file is looked at", () => {
    const { status, mistakes, stdout } = check({ ...TIME, "src/app/core.ts": ["../domain/time.ts"] });
    expect(mistakes).toEqual([]);
    expect(stdout).toContain("3 of 3 files, 2 imports");
    expect(status).toBe(0);
  });

  const WRONG = [
    ["domain-is-pure", "src/domain/rule.ts", "node:fs"],
    ["domain-is-pure", "src/domain/other-rule.ts", "../app/core.ts"],
    ["procedures-stand-above-things", "src/domain/leads/verbs.ts", "../procedures/enrol.ts"],
    ["procedures-are-asked-by-commands", "src/app/inbox.ts", "../domain/procedures/enrol.ts"],
    ["outbox-knows-models-only", "src/domain/outbox/verbs.ts", "../leads/evolve.ts"],
    ["app-knows-ports-only", "src/app/core.ts", "../store/journal.ts"],
    ["mqtt-imports-no-other-room", "src/mqtt/client.ts", "../store/journal.ts"],
    ["store-imports-no-other-room", "src/store/snapshot.ts", "../compose/gateway.ts"],
    ["store-journal-knows-nothing-above", "src/store/journal/scan.ts", "../recovery/plan.ts"],
    ["store-format-knows-nothing-above", "src/store/format/record.ts", "../journal/scan.ts"],
    ["recovery-decides-without-looking", "src/store/recovery/plan.ts", "node:fs/promises"],
    ["sim-shares-nothing", "src/sim/modem.ts", "../domain/time.ts"],
    ["at-and-link-know-no-sms", "src/modem/at/chat.ts", "../sms/pdu.ts"],
    ["link-knows-no-at", "src/modem/link/port.ts", "../at/chat.ts"],
    ["compose-is-below-the-command", "src/compose/gateway.ts", "../cli/run.ts"],
    ["main-is-nobody-s", "src/cli/run.ts", "../main.ts"],
    ["home-of-zod", "src/store/journal.ts", "zod"],
    ["home-of-serialport", "src/mqtt/topics.ts", "serialport"],
    ["package-without-a-home", "src/http/page.ts", "vitest"],
    ["resolvable", "src/platform/clock.ts", "./absent.ts"],
  ] as const;

  test("is wrong wherever a rule is broken", () => {
    const targets = [
      "src/main.ts",
      "src/modem/sms/pdu.ts",
      "src/domain/procedures/enrol.ts",
      "src/domain/leads/evolve.ts",
    ].map((file) => [file, []] as const);
    const wrong = WRONG.map(([, file, module]) => [file, [module]] as const);
    const { status, mistakes } = check({ ...TIME, ...Object.fromEntries([...targets, ...wrong]) });
    for (const [rule, file] of WRONG) {
      expect(mistakes).toContainEqual(expect.stringContaining(`${rule}: ${file} -> `));
    }
    expect(status).toBe(1);
  });

  test("is wrong in a circle, of types too, and each circle is named once", () => {
    const { status, mistakes } = check({
      "src/app/core.ts": ["./sender.ts", "../domain/time.ts"],
      "src/app/sender.ts": ["./order.ts", "../domain/time.ts"],
      "src/app/order.ts": ["./core.ts"],
      "src/app/outside.ts": ["./core.ts"],
      "src/domain/time.ts": ["./period.ts"],
      "src/domain/period.ts": ["./time.ts"],
    });
    expect(mistakes).toEqual([
      "circle: src/app/core.ts, src/app/order.ts, src/app/sender.ts",
      "circle: src/domain/period.ts, src/domain/time.ts",
    ]);
    expect(status).toBe(1);
  });

  test("is not checked, and that is a mistake, in a room without imports or without rules", () => {
    const { mistakes } = check({
      ...TIME,
      "src/app/core.ts": [],
      "src/attic/old.ts": ["./older.ts"],
      "src/attic/older.ts": [],
    });
    expect(mistakes).toEqual(["src/attic is no room of .dependency-cruiser.cjs", "no import was seen in src/app"]);
  });
});
