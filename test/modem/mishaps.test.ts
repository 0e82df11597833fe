import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMishaps } from "../../src/modem/mishaps.ts";
import { createSimulatedModem } from "../../src/sim/modem.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver } from "./driver.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime, settled } from "../manual-time.ts";

describe("what happens to a modem", () => {
  it("is counted: noise by its kind, each rung of recovery, each loss of the connection", async () => {
    const log = createKeptLog();
    const mishaps = createMishaps({ log, underVoltage: async () => "now" });
    for (const line of ["+ZUSIMR:2", "+ZUSIMR:2", "RING", '+CLIP: "123",129']) mishaps.noise(line);
    mishaps.recovery("resync", "no answer");
    mishaps.recovery("resync", "no answer");
    mishaps.disconnect("it hung up");
    expect(mishaps.counts).toEqual({
      disconnects: 1,
      recoveries: { resync: 2 },
      noise: { "+ZUSIMR": 2, RING: 1, "+CLIP": 1 },
    });
    await settled();
    expect(log.entries.map(({ fields }) => fields)).toEqual([
      { rung: "resync", times: 1, because: "no answer" },
      { rung: "resync", times: 2, because: "no answer" },
      { because: "it hung up", times: 1, underVoltage: "now" },
    ]);
  });

  it("takes no room for whatever a wrong baud rate makes of it", () => {
    const mishaps = createMishaps({ log: createKeptLog() });
    for (let kind = 0; kind < 1_000; kind += 1) mishaps.noise(`RING${kind}`);
    expect(Object.keys(mishaps.counts.noise).length).toBeLessThanOrEqual(51);
  });
});

describe("the driver", () => {
  it("counts noise, and tells how full each memory was", async () => {
    const driver = await createDriver({ sim: { latencies: AT_ONCE } });
    driver.start();
    await driver.untilReady();
    driver.sim.urc("RING");
    await driver.until(() => driver.heard().includes("RING"));
    expect(driver.modem.findings()).toMatchObject({ counts: { noise: { RING: 1 }, disconnects: 0 } });
    expect(driver.modem.findings().stores.map(({ store }) => store)).toEqual(["SM", "ME"]);
  });

  it("logs the machine's voltage when the connection is lost, and each rung of recovery", async () => {
    const time = createManualTime();
    const driver = await createDriver({ modem: { scheduler: time, underVoltage: async () => "since the boot" } });
    driver.start();
    await driver.untilReady();
    await driver.sim.unplug();
    await driver.until(() => driver.modem.health().state === "absent");
    await settled();
    expect(driver.log.entries).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ times: 1, underVoltage: "since the boot" }) }),
    );
  });

  it("asks the modem to ignore DTR, and goes on with one that does not know how", async () => {
    const driver = await createDriver({ sim: { latencies: AT_ONCE } });
    driver.sim.inject({ kind: "command-error", command: "&D", error: { kind: "plain" } });
    driver.start();
    await driver.untilReady();
    expect(driver.written()).toContain("AT&D0\r");
  });

  it("says so when another stick than before is plugged in", async () => {
    const folder = mkdtempSync(join(tmpdir(), "leadline-modem-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const link = join(folder, "usb-modem");
    const driver = await createDriver({ sim: { link, latencies: AT_ONCE }, modem: { port: link } });
    driver.start();
    await driver.untilReady();
    const warnings = (): readonly object[] =>
      driver.log.entries.filter(({ message }) => message === "this is another modem than before");
    await driver.sim.unplug();
    await driver.until(() => driver.modem.health().state === "absent");
    await driver.sim.replug();
    await driver.untilReady();
    expect(warnings()).toEqual([]);

    await driver.sim.unplug();
    await driver.until(() => driver.modem.health().state === "absent");
    const other = createSimulatedModem({ link, latencies: AT_ONCE, identity: { imei: "356938035643809" } });
    onTestFinished(() => other.stop());
    await other.start();
    await driver.untilReady();
    expect(warnings()).toHaveLength(1);
  });
});
