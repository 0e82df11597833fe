import { expect, test } from "vitest";
import { createMemoryInUse } from "../../src/modem/memory-in-use.ts";
import { createOddities } from "../../src/modem/oddities.ts";
import type { Fault } from "../../src/sim/fault.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { PHONE } from "./driver.ts";
import { type InVirtualTime, startedInVirtualTime } from "./in-virtual-time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createScriptedChat } from "./scripted-chat.ts";

/** These pass: `+CPMS=?`, the three memories at once, and how full the first one is, as nothing is listed in it. */
const AFTER_SETTING_UP = 3;

/** A STOP lies on the SIM: as some modems wake up, they store into its memory. */
const withStopOnTheSim = (...faults: readonly Fault[]): Promise<InVirtualTime> =>
  startedInVirtualTime({ bootSettings: { indications: [2, 1, 0, 0, 0] } }, (sim) => {
    sim.network.phoneSends(PHONE, "STOP");
    for (const fault of faults) sim.inject(fault);
  });

test("while a memory cannot be chosen as the SIM is busy, no sweep is complete and the modem is not ready", async () => {
  const busy = { kind: "cms", code: 515 } as const;
  const driver = await withStopOnTheSim({
    kind: "command-error",
    command: "+CPMS",
    error: busy,
    skip: AFTER_SETTING_UP,
  });
  await driver.inTime(() => driver.modem.health().detail === "the SIM is still starting");
  expect(driver.events).toEqual(["searching"]);
  await driver.inTime(() => driver.modem.health().state === "ready");
  expect(driver.events).toEqual(["searching", "received STOP", "swept", "ready"]);
});

test("a memory that is refused for once is tried again before the modem is ready", async () => {
  const refused = { kind: "cms", code: 500 } as const;
  const driver = await withStopOnTheSim({
    kind: "command-error",
    command: "+CPMS",
    error: refused,
    skip: AFTER_SETTING_UP,
  });
  await driver.inTime(() => driver.modem.health().detail?.includes("+CPMS") === true);
  await driver.inTime(() => driver.modem.health().state === "ready");
  expect(driver.events).toEqual(["searching", "received STOP", "swept", "ready"]);
});

test("a memory that is offered and always refused is passed over in the end, and the usual one is put back", async () => {
  const { chat, written, says, time } = createScriptedChat();
  const setup = {
    stores: ["ME", "SM"],
    indications: { mode: 2, mt: 1, bm: 0, ds: 1, bfr: 0 },
    acknowledges: false,
    asRead: {},
  };
  const memory = createMemoryInUse({ clock: time.clock, oddities: createOddities(createKeptLog()) });
  const link = { chat, setup, signal: new AbortController().signal };
  const outcomes: string[] = [];
  // However often it is tried at once.
  for (const waitMs of [0, 0, 0, 14_999, 1]) {
    await time.pass(waitMs);
    const read = async (): Promise<void> => void outcomes.push("read");
    const sweeping = memory.within(link, "SM", read).then(
      () => outcomes.push("complete"),
      () => outcomes.push("not complete"),
    );
    await says("+CMS ERROR: 303\r\n");
    await says("+CPMS: 0,50,0,50,0,50\r\nOK\r\n");
    await sweeping;
  }
  expect(outcomes).toEqual([...Array.from({ length: 4 }, () => "not complete"), "complete"]);
  expect(written.slice(-2)).toEqual(['AT+CPMS="SM"\r', 'AT+CPMS="ME"\r']);
});

test.each((["ME", "SM"] as const).flatMap((store) => [1, 2, 3, 4, 6, 8, 10].map((times) => [store, times] as const)))(
  "a STOP in %s is read although the modem refuses %i times to say which memories it has, or to let one be chosen",
  async (store, times) => {
    const bootSettings: SimulatorOptions["bootSettings"] = {
      memories: [store, store, store],
      indications: [2, 1, 0, 0, 0],
    };
    const driver = await startedInVirtualTime({ bootSettings }, (sim) => {
      sim.network.phoneSends(PHONE, "STOP");
      sim.inject({ kind: "command-error", command: "+CPMS", error: { kind: "plain" }, times });
    });
    await driver.inTime(() => driver.modem.health().state === "ready");
    expect(driver.events).toContain("received STOP");
    expect(driver.sim.stores[store].used).toBe(0);
  },
);

test("a modem that knows neither +CPMS nor +CNMI is read from the memory that it uses", async () => {
  const unknown = { kind: "command-error", error: { kind: "plain" }, times: 1_000 } as const;
  const driver = await withStopOnTheSim({ ...unknown, command: "+CPMS" }, { ...unknown, command: "+CNMI" });
  await driver.inTime(() => driver.modem.health().state === "ready");
  expect(driver.events).toEqual(["searching", "received STOP", "swept", "ready"]);
  expect(driver.sim.stores.SM.used).toBe(0);
});
