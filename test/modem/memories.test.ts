import { expect, test } from "vitest";
import { createMemoryInUse } from "../../src/modem/memory-in-use.ts";
import { createOddities } from "../../src/modem/oddities.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createDriver, type Driver, PHONE } from "./driver.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { createScriptedChat } from "./scripted-chat.ts";

/** These pass: `+CPMS=?`, the three memories at once, and how full the first one is, as nothing is listed in it. */
const AFTER_SETTING_UP = 3;

async function withStopOnTheSim(): Promise<{ driver: Driver; time: ManualTime }> {
  const time = createManualTime();
  const driver = await createDriver({
    // As some modems wake up: they store into the SIM's memory.
    sim: { latencies: AT_ONCE, bootSettings: { indications: [2, 1, 0, 0, 0] } },
    modem: { scheduler: time },
  });
  driver.sim.network.phoneSends(PHONE, "STOP");
  await driver.until(() => driver.sim.stores.SM.used === 1);
  return { driver, time };
}

test("while a memory cannot be chosen as the SIM is busy, no sweep is complete and the modem is not ready", async () => {
  const { driver, time } = await withStopOnTheSim();
  const busy = { kind: "cms", code: 515 } as const;
  driver.sim.inject({ kind: "command-error", command: "+CPMS", error: busy, skip: AFTER_SETTING_UP });
  driver.start();
  await driver.until(() => driver.modem.health().detail === "the SIM is still starting");
  expect(driver.events).toEqual(["searching"]);
  await time.pass(1_000);
  await driver.untilReady();
  expect(driver.events).toEqual(["searching", "received STOP", "swept", "ready"]);
});

test("a memory that is refused for once is tried again before the modem is ready", async () => {
  const { driver, time } = await withStopOnTheSim();
  const refused = { kind: "cms", code: 500 } as const;
  driver.sim.inject({ kind: "command-error", command: "+CPMS", error: refused, skip: AFTER_SETTING_UP });
  driver.start();
  await driver.until(() => driver.modem.health().detail?.includes("+CPMS") === true);
  await time.pass(5_000);
  await driver.untilReady();
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
    const time = createManualTime();
    const driver = await createDriver({
      sim: { latencies: AT_ONCE, bootSettings: { memories: [store, store, store], indications: [2, 1, 0, 0, 0] } },
      modem: { scheduler: time },
    });
    driver.sim.network.phoneSends(PHONE, "STOP");
    await driver.until(() => driver.sim.stores[store].used === 1);
    driver.sim.inject({ kind: "command-error", command: "+CPMS", error: { kind: "plain" }, times });
    driver.start();
    await driver.untilReady();
    expect(driver.events).toContain("received STOP");
    expect(driver.sim.stores[store].used).toBe(0);
  },
);

test("a modem that knows neither +CPMS nor +CNMI is read from the memory that it uses", async () => {
  const { driver } = await withStopOnTheSim();
  for (const command of ["+CPMS", "+CNMI"])
    driver.sim.inject({ kind: "command-error", command, error: { kind: "plain" }, times: 1_000 });
  driver.start();
  await driver.untilReady();
  expect(driver.events).toEqual(["searching", "received STOP", "swept", "ready"]);
  expect(driver.sim.stores.SM.used).toBe(0);
});
