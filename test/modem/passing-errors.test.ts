import { expect, test } from "vitest";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, type Driver } from "./driver.ts";
import { createManualTime } from "../manual-time.ts";

const BUSY = { kind: "cms", code: 515 } as const;
const UNKNOWN = { kind: "cms", code: 500 } as const;

async function readyAfter(fault: Parameters<Driver["sim"]["inject"]>[0]): Promise<string> {
  const time = createManualTime();
  const driver = await createDriver({ sim: { latencies: AT_ONCE }, modem: { scheduler: time } });
  driver.sim.inject(fault);
  driver.start();
  await driver.until(() => driver.modem.health().state === "ready" || driver.modem.health().detail === SIM_STARTING);
  await time.pass(1_000);
  await driver.untilReady();
  return driver.written();
}

const SIM_STARTING = "the SIM is still starting";

test.each([
  ["is busy when it is asked how it can tell of messages", { command: "+CNMI", error: BUSY }],
  ["is busy when it is told how to tell of messages", { command: "+CNMI", error: BUSY, skip: 1 }],
  ["refuses once how it is to tell of messages", { command: "+CNMI", error: UNKNOWN, skip: 1 }],
])("status reports come from a modem that %s", async (_, fault) => {
  const written = await readyAfter({ kind: "command-error", ...fault });
  expect(written).toContain("AT+CNMI=2,1,0,1,0\r");
  expect(written).not.toContain("AT+CNMI=1,");
});

test.each([
  ["is busy", BUSY],
  ["refuses", UNKNOWN],
])("every memory of a modem that %s when it is asked for them first is swept", async (_, error) => {
  const written = await readyAfter({ kind: "command-error", command: "+CPMS", error });
  expect(written).toContain('AT+CPMS="ME","ME","ME"\r');
  expect(written).toContain('AT+CPMS="SM"\r');
  expect(written).not.toContain('AT+CPMS="SM","SM","SM"\r');
});
