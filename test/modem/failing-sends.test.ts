import { expect, it } from "vitest";
import type { InVirtualTime } from "./in-virtual-time.ts";
import { startedInVirtualTime } from "./in-virtual-time.ts";
import { opened, segment } from "./driver.ts";

const MINUTE = 60_000;

async function sends(driver: InVirtualTime): Promise<string> {
  let kind: string | undefined;
  void driver.modem.submit(segment("alert"), opened).then((outcome) => {
    kind = outcome.kind;
  });
  await driver.inTime(() => kind !== undefined);
  return kind ?? "";
}

/** A modem that answers everything, and refuses each text with this. */
async function refusing(code: number): Promise<InVirtualTime> {
  const driver = await startedInVirtualTime();
  await driver.inTime(() => driver.modem.health().state === "ready");
  expect(await sends(driver)).toBe("submitted");
  driver.sim.inject({ kind: "submit-error", error: { kind: "cms", code }, accepted: false, times: 1_000 });
  return driver;
}

const restarts = ({ written }: InVirtualTime): number => written().split("AT+CFUN=1,1").length - 1;

it("a modem that sends nothing any more until it is restarted is restarted, and goes on", async () => {
  const driver = await refusing(38);
  for (let minute = 0; minute < 10 && restarts(driver) === 0; minute += 1) {
    expect(await sends(driver)).toBe("failed");
    await driver.time.pass(MINUTE);
  }
  expect(restarts(driver)).toBe(1);
  expect(driver.healths.map(({ detail }) => detail)).toContainEqual(expect.stringMatching(/^no text has gone out/));
  driver.sim.mend();
  await driver.inTime(() => driver.modem.health().state === "ready");
  expect(await sends(driver)).toBe("submitted");
});

it("one restart does not help for, the network is to blame: not again for four hours", async () => {
  const driver = await refusing(38);
  for (let minute = 0; minute < 4 * 60; minute += 5) {
    await sends(driver);
    await driver.time.pass(5 * MINUTE);
  }
  expect(restarts(driver)).toBe(1);
});

it("numbers that cannot be texted are no reason for a restart", async () => {
  const driver = await refusing(28);
  for (let minute = 0; minute < 30; minute += 1) {
    await sends(driver);
    await driver.time.pass(MINUTE);
  }
  expect(restarts(driver)).toBe(0);
});
