import { expect, test } from "vitest";
import { parseUrc } from "../../src/modem/at/urc.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, type Driver, opened, PHONE, segment } from "./driver.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";

/** A modem that is in text mode after a start, and keeps all other settings: a restart shows in nothing else. */
async function bootingInTextMode(): Promise<{ driver: Driver; time: ManualTime }> {
  const time = createManualTime();
  const driver = await createDriver({
    sim: {
      latencies: AT_ONCE,
      bootSettings: { messageFormat: 1, indications: [2, 1, 0, 1, 0], memories: ["ME", "ME", "ME"], echo: false },
    },
    modem: { scheduler: time },
  });
  driver.start();
  await driver.untilReady();
  driver.sim.restart();
  return { driver, time };
}

const readyAgain = async (driver: Driver, since: number): Promise<void> =>
  driver.until(() => driver.events.slice(since).includes("ready"));

test("a restart into text mode without a word is found out by the heartbeat", async () => {
  const { driver, time } = await bootingInTextMode();
  const since = driver.events.length;
  await time.pass(30_000);
  await readyAgain(driver, since);
  expect(await driver.modem.submit(segment("x"), opened)).toMatchObject({ kind: "submitted" });
});

test("a submit that is refused in text mode is tried again later, and the modem is set up at once", async () => {
  const { driver } = await bootingInTextMode();
  const since = driver.events.length;
  expect(await driver.modem.submit(segment("x"), opened)).toMatchObject({ kind: "notTaken" });
  await readyAgain(driver, since);
  expect(await driver.modem.submit(segment("x"), opened)).toMatchObject({ kind: "submitted" });
});

test("a message that cannot be read in text mode is read as soon as the modem has been set up", async () => {
  const { driver } = await bootingInTextMode();
  driver.sim.inject({ kind: "command-error", command: "+CMGR", error: { kind: "cms", code: 302 } });
  driver.sim.inject({ kind: "command-error", command: "+CMGL", error: { kind: "cms", code: 302 } });
  driver.sim.network.phoneSends(PHONE, "STOP");
  await driver.until(() => driver.events.includes("received STOP"));
});

test("a restart without a word takes with it what the modem had to say of an earlier submit", async () => {
  const { driver, time } = await bootingInTextMode();
  let since = driver.events.length;
  await time.pass(30_000);
  await readyAgain(driver, since);
  driver.sim.inject({ kind: "lost-result", accepted: false });
  const before = driver.written().length;
  const lost = driver.modem.submit(segment("lost"), opened);
  await driver.until(() => driver.written().includes("\x1a", before));
  await time.pass(180_000);
  expect(await lost).toMatchObject({ kind: "failed", reached: "unknown" });
  since = driver.events.length;
  driver.sim.restart();
  await time.pass(30_000);
  await readyAgain(driver, since);
  expect(await driver.modem.submit(segment("next"), opened)).toMatchObject({ kind: "submitted" });
});

test("a message that comes directly in text mode is kept with its sender and flagged, and the modem is set up anew", async () => {
  const { driver } = await bootingInTextMode();
  const since = driver.events.length;
  driver.sim.urc('+CMT: "+15551234567","","25/03/03,14:00:00-24"', "Stop");
  await driver.until(() => driver.events.includes("received Stop"));
  expect(driver.received).toMatchObject([
    {
      from: { kind: "international", digits: PHONE },
      content: { kind: "text", text: "Stop" },
      smscAt: Date.parse("2025-03-03T20:00:00Z"),
      textMode: true,
    },
  ]);
  await readyAgain(driver, since);
  expect(await driver.modem.submit(segment("x"), opened)).toMatchObject({ kind: "submitted" });
});

test("in text mode numbers and texts in UCS-2 are read, and names are no numbers", () => {
  const header = '"002B00310035003500350031003200330034003500360037",,"25/03/03,14:00:00-24"';
  expect(parseUrc(`+CMT: ${header}`, "00530074006F0070")).toMatchObject({ message: { from: PHONE, text: "Stop" } });
  expect(parseUrc('+CMT: "Carrier",,"25/03/03,14:00:00-24"', "Hi")).toMatchObject({
    message: { from: "Carrier", text: "Hi" },
  });
  // In PDU mode a contact's name may stand there.
  expect(parseUrc('+CMT: "Ann",24', "0791")).toMatchObject({ kind: "messageArrived", lengthOctets: 24 });
});
