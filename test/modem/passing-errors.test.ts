import { expect, test } from "vitest";
import type { SimulatedModem } from "../../src/sim/modem.ts";
import { startedInVirtualTime } from "./in-virtual-time.ts";

type FaultToInject = Parameters<SimulatedModem["inject"]>[0];

const BUSY = { kind: "cms", code: 515 } as const;
const UNKNOWN = { kind: "cms", code: 500 } as const;

async function readyAfter(fault: FaultToInject): Promise<string> {
  const driver = await startedInVirtualTime({}, (sim) => sim.inject(fault));
  await driver.inTime(() => driver.modem.health().state === "ready");
  return driver.written();
}

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
