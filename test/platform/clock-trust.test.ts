import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ClockTrust, createClockTrust, type RunProgram } from "../../src/platform/clock-trust.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";

const BUILT = Date.parse("2025-01-01T00:00:00Z");
const NEWEST = Date.parse("2025-03-01T12:00:00Z");
const RIGHT = Date.parse("2025-03-03T12:00:00Z");

// chronyc(1), tracking report with -c.
const CHRONY =
  "C0A80101,192.168.1.1,3,1741003200.123456789,0.000012345,0.000001,0.00002,-7.1,0.0,0.02,0.01,0.001,64.8,";

let runtimeFolder: string;
let now: number;
let answers: Record<string, string | Error>;
let ran: string[];
let trust: ClockTrust;
let time: ManualTime;
/** What the services were known to say when it was told that they say something else. */
let told: string[];

beforeEach(async () => {
  runtimeFolder = await mkdtemp(join(tmpdir(), "leadline-run-"));
  now = RIGHT;
  answers = {};
  ran = [];
  const run: RunProgram = async (program, args) => {
    ran.push([program, ...args].join(" "));
    const answer = answers[program] ?? Object.assign(new Error(`spawn ${program} ENOENT`), { code: "ENOENT" });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  time = createManualTime();
  told = [];
  trust = createClockTrust({
    scheduler: time,
    clock: { ...time.clock, now: () => now },
    newestRecord: () => NEWEST,
    builtAt: BUILT,
    changed: () => told.push(trust.services()),
    runtimeFolder,
    run,
  });
  return () => rm(runtimeFolder, { recursive: true });
});

afterEach(() => trust.stop());

async function runs(mark: string): Promise<void> {
  await mkdir(join(runtimeFolder, mark), { recursive: true });
}

describe("the wall clock", () => {
  test("is not trusted before anybody has been asked", () => {
    expect(trust.isTrusted()).toBe(false);
  });

  test("is not trusted while timesyncd runs and has not synchronised it, and is from then on", async () => {
    await runs("systemd/timesync");
    await trust.start();
    expect(trust.isTrusted()).toBe(false);
    await writeFile(join(runtimeFolder, "systemd/timesync/synchronized"), "");
    await trust.start();
    expect(trust.isTrusted()).toBe(true);
  });

  test("is asked after every five seconds until it is synchronised, and whoever goes by it is told then", async () => {
    await runs("systemd/timesync");
    await trust.start();
    await writeFile(join(runtimeFolder, "systemd/timesync/synchronized"), "");
    await time.pass(4_900);
    expect(told).toEqual([]);
    await time.pass(100);
    expect(told).toEqual(["synchronised"]);
    await time.pass(60_000);
    expect(told).toHaveLength(1);
  });

  test("is trusted when timesyncd says so, even behind the newest record", async () => {
    await runs("systemd/timesync");
    await writeFile(join(runtimeFolder, "systemd/timesync/synchronized"), "");
    now = NEWEST - 3_600_000;
    await trust.start();
    expect(trust.isTrusted()).toBe(true);
  });

  test.each([
    ["Normal", true],
    ["Insert second", true],
    ["Not synchronised", false],
  ])("is as chronyd says: %s", async (leap, trusted) => {
    await runs("chrony");
    answers["chronyc"] = `${CHRONY}${leap}\n`;
    await trust.start();
    expect(trust.isTrusted()).toBe(trusted);
  });

  test.each([
    ["leap=00", true],
    ["leap=01", true],
    ["leap=11", false],
  ])("is as ntpd says: %s", async (leap, trusted) => {
    await writeFile(join(runtimeFolder, "ntpd.pid"), "812");
    answers["ntpq"] = `${leap}\n`;
    await trust.start();
    expect(trust.isTrusted()).toBe(trusted);
  });

  test("is as the kernel says where a service runs that cannot be asked", async () => {
    await runs("chrony");
    answers["timedatectl"] = "no\n";
    await trust.start();
    expect(trust.isTrusted()).toBe(false);
    answers["timedatectl"] = "yes\n";
    await trust.start();
    expect(trust.isTrusted()).toBe(true);
    expect(ran.at(-1)).toBe("timedatectl show -p NTPSynchronized --value");
  });

  test("is not trusted where a service runs and nobody can be asked", async () => {
    await runs("chrony");
    await trust.start();
    expect(trust.services()).toBe("not-synchronised");
    expect(trust.isTrusted()).toBe(false);
  });

  test("is nobody's to vouch for when a service has left its folder behind", async () => {
    await runs("chrony");
    answers["chronyc"] = new Error("506 Cannot talk to daemon");
    await trust.start();
    expect(trust.services()).toBe("unknown");
    expect(trust.isTrusted()).toBe(true);
  });
});

describe("where no time service runs, the wall clock", () => {
  beforeEach(() => trust.start());

  test("is trusted when it is behind neither the newest record nor the build", () => {
    expect(trust.isTrusted()).toBe(true);
    expect(ran).toEqual([]);
  });

  test("is not trusted behind the newest record", () => {
    now = NEWEST - 60_000;
    expect(trust.isTrusted()).toBe(false);
  });

  test("is not trusted behind the build", () => {
    now = BUILT - 1;
    expect(trust.isTrusted()).toBe(false);
  });

  test("may be corrected by a moment", () => {
    now = NEWEST - 1_000;
    expect(trust.isTrusted()).toBe(true);
  });
});
