import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { STOP_WITHIN } from "../../src/compose/parts.ts";
import { available } from "../requires.ts";

const FOLDER = fileURLToPath(new URL("../../systemd", import.meta.url));
const unit = readFileSync(join(FOLDER, "leadline.service"), "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-systemd-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
}

describe.skipIf(!available("systemd-analyze"))("leadline.service (needs systemd-analyze)", () => {
  test("is understood whole", () => {
    // On the machine that checks there is no /opt/leadline, and no Node.js in /usr/bin perhaps.
    const runnable = unit.replace("ExecStart=/usr/bin/node", `ExecStart=${process.execPath}`);
    writeFileSync(join(folder, "leadline.service"), runnable);
    expect(run("systemd-analyze", "verify", "--man=no", join(folder, "leadline.service"))).toEqual({
      status: 0,
      said: "",
    });
  });

  test("and so is the trial of a new version", () => {
    const trial = readFileSync(join(FOLDER, "leadline-trial.service"), "utf8");
    const runnable = trial.replace("/usr/lib/leadline/trial", "/bin/true");
    writeFileSync(join(folder, "leadline-trial.service"), runnable);
    writeFileSync(
      join(folder, "leadline.service"),
      unit.replace("ExecStart=/usr/bin/node", `ExecStart=${process.execPath}`),
    );
    expect(run("systemd-analyze", "verify", "--man=no", join(folder, "leadline-trial.service"))).toEqual({
      status: 0,
      said: "",
    });
  });

  test("is exposed no further than 1.5", () => {
    // The threshold is in tenths. A systemd that knows more than ours may count otherwise.
    const words = ["security", "--offline=true", "--no-pager", "--threshold=15", join(FOLDER, "leadline.service")];
    const { status, said } = run("systemd-analyze", ...words);
    expect({ status, last: said.trim().split("\n").at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^→ Overall exposure level for leadline\.service: 1\.[0-5] OK/),
    });
  });
});

describe("leadline.service", () => {
  test("starts again for ever, but not on a mistake in the configuration", () => {
    expect(unit).toMatch(/^StartLimitIntervalSec=0$/m);
    expect(unit).toMatch(/^Restart=always$/m);
    expect(unit).toMatch(/^RestartPreventExitStatus=2$/m);
  });

  test("hears systemd-notify, and misses the signs of life", () => {
    expect(unit).toMatch(/^Type=notify$/m);
    expect(unit).toMatch(/^NotifyAccess=all$/m);
    expect(unit).toMatch(/^WatchdogSec=\d+$/m);
  });

  test("lets a stop take the time that it may take, twice over, and no minutes", () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]);
    const longest = Object.values(STOP_WITHIN).reduce((sum, ms) => sum + ms, 0) / 1_000;
    expect(seconds).toBeGreaterThanOrEqual(2 * longest);
    expect(seconds).toBeLessThanOrEqual(120);
  });

  test("reaches a modem that is plugged in later", () => {
    expect(unit).toMatch(/^DeviceAllow=char-188 rw$/m);
    expect(unit).toMatch(/^DeviceAllow=char-166 rw$/m);
  });

  test("starts behind the time services, and does not wait for the network's time", () => {
    const after = [...unit.matchAll(/^After=(.*)$/gm)].flatMap(([, units = ""]) => units.split(" "));
    expect(after).toEqual(expect.arrayContaining(["time-set.target", "systemd-timesyncd.service", "chrony.service"]));
    expect(after).not.toContain("time-sync.target");
  });

  test("is kept from taking the machine's memory, and leaves none of its own behind", () => {
    expect(unit).toMatch(/^MemoryMax=\d+M$/m);
    expect(unit).toMatch(/^LimitCORE=0$/m);
  });

  test("lets V8 compile", () => {
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute=/m);
  });
});
