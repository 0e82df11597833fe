import { expect, test } from "vitest";
import { parseUrc } from "../../src/modem/at/urc.ts";
import { PHONE, segment } from "./driver.ts";
import { type InVirtualTime, startedInVirtualTime } from "./in-virtual-time.ts";

/** A modem that is in text mode after a start, and keeps all other settings: a restart shows in nothing else. */
async function bootingInTextMode(): Promise<InVirtualTime> {
  const driver = await startedInVirtualTime({
    bootSettings: { messageFormat: 1, indications: [2, 1, 0, 1, 0], memories: ["ME", "ME", "ME"], echo: false },
  });
  await driver.inTime(() => driver.modem.health().state === "ready");
  driver.sim.restart();
  return driver;
}

const readyAgain = async (driver: InVirtualTime, since: number): Promise<void> =>
  driver.inTime(() => driver.events.slice(since).includes("ready"));

test("a restart into text mode without a word is found out by the heartbeat", async () => {
  const driver = await bootingInTextMode();
  await readyAgain(driver, driver.events.length);
  expect(await driver.submitted(segment("x"))).toMatchObject({ kind: "submitted" });
});

test("a submit that is refused in text mode is tried again later, and the modem is set up at once", async () => {
  const driver = await bootingInTextMode();
  const since = driver.events.length;
  expect(await driver.submitted(segment("x"))).toMatchObject({ kind: "notTaken" });
  await readyAgain(driver, since);
  expect(await driver.submitted(segment("x"))).toMatchObject({ kind: "submitted" });
});

test("a message that cannot be read in text mode is read as soon as the modem has been set up", async () => {
  const driver = await bootingInTextMode();
  driver.sim.inject({ kind: "command-error", command: "+CMGR", error: { kind: "cms", code: 302 } });
  driver.sim.inject({ kind: "command-error", command: "+CMGL", error: { kind: "cms", code: 302 } });
  driver.sim.network.phoneSends(PHONE, "STOP");
  await driver.inTime(() => driver.events.includes("received STOP"));
});

test("a restart without a word takes with it what the modem had to say of an earlier submit", async () => {
  const driver = await bootingInTextMode();
  await readyAgain(driver, driver.events.length);
  driver.sim.inject({ kind: "lost-result", accepted: false });
  expect(await driver.submitted(segment("lost"))).toMatchObject({ kind: "failed", reached: "unknown" });
  await driver.inTime(() => driver.modem.health().state === "ready");
  const since = driver.events.length;
  driver.sim.restart();
  await readyAgain(driver, since);
  expect(await driver.submitted(segment("next"))).toMatchObject({ kind: "submitted" });
});

test("a message that comes directly in text mode is kept with its sender and flagged, and the modem is set up anew", async () => {
  const driver = await bootingInTextMode();
  const since = driver.events.length;
  driver.sim.urc('+CMT: "+15551234567","","25/03/03,14:00:00-24"', "Stop");
  await driver.inTime(() => driver.events.includes("received Stop"));
  expect(driver.received).toMatchObject([
    {
      from: { kind: "international", digits: PHONE },
      content: { kind: "text", text: "Stop" },
      smscAt: Date.parse("2025-03-03T20:00:00Z"),
      textMode: true,
    },
  ]);
  await readyAgain(driver, since);
  expect(await driver.submitted(segment("x"))).toMatchObject({ kind: "submitted" });
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
