import { expect, it } from "vitest";
import { readableName } from "../../src/modem/at/operator-name.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, type Driver } from "./driver.ts";

async function ready(signal: number, furtherCommands = {}): Promise<Driver> {
  const driver = await createDriver({ sim: { latencies: AT_ONCE, furtherCommands } });
  driver.sim.network.setSignal(signal);
  driver.start();
  await driver.untilReady();
  return driver;
}

it.each([
  [0, { dbm: -113, bars: 0 }],
  [31, { dbm: -51, bars: 4 }],
  [99, undefined],
  // As LTE modems of SIMCom, ZTE and Huawei tell it.
  [100, { dbm: -116, bars: 0 }],
  [130, { dbm: -86, bars: 3 }],
  [191, { dbm: -25, bars: 4 }],
  [199, undefined],
])("+CSQ: %i is the signal %j", async (rssi, signal) => {
  expect((await ready(rssi)).modem.health().signal).toEqual(signal);
});

it("where +CSQ does not know, the reference signal of LTE is read", async () => {
  const driver = await ready(99, { "+CESQ": ["+CESQ: 99,99,255,255,20,45"] });
  expect(driver.modem.health().signal).toEqual({ dbm: -96, bars: 3 });
});

it.each([
  ["T-Mobile", "T-Mobile"],
  ["0054002D004D006F00620069006C0065", "T-Mobile"],
  ["041C04220421", "МТС"],
  ["M\xc3\xb3vil", "Móvil"],
  ["M\xf3vil", "Móvil"],
  ["310260", "310260"],
  ["DEADBEEF", "DEADBEEF"],
  ["CAFECAFE", "CAFECAFE"],
])("an operator told as %j is shown as %j", (told, shown) => {
  expect(readableName(told)).toBe(shown);
});
