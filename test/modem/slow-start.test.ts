import { describe, expect, it } from "vitest";
import { type Driver, opened, PHONE, segment } from "./driver.ts";
import { type InVirtualTime, startedInVirtualTime as started } from "./in-virtual-time.ts";

const NEVER_MS = 1_000_000_000;

async function sent(driver: InVirtualTime): Promise<string> {
  let kind = "";
  void driver.modem.submit(segment("alert"), opened).then((outcome) => {
    kind = outcome.kind;
  });
  await driver.inTime(() => kind !== "");
  return kind;
}

const isReady = ({ modem }: Driver): boolean => modem.health().state === "ready";
const restarts = (driver: Driver): number => driver.written().split("AT+CFUN=1,1").length - 1;

describe("a modem that starts slowly", () => {
  it("and answers ERROR to its message commands is waited for, not restarted", async () => {
    const driver = await started({ messagesStartMs: 25_000 });
    await driver.inTime(() => isReady(driver));
    expect(driver.elapsed()).toBeGreaterThanOrEqual(25_000);
    expect(driver.elapsed()).toBeLessThan(40_000);
    expect(restarts(driver)).toBe(0);
    expect(driver.healths.map(({ state }) => state)).not.toContain("fault");
    expect(driver.healths.map(({ detail }) => detail)).toContainEqual(
      expect.stringMatching(/^the modem is still starting/),
    );
    expect(await sent(driver)).toBe("submitted");
  });

  it("and cannot read its SIM for 20 s is waited for, and used as soon as it says that it can", async () => {
    const driver = await started({ simFailsMs: 20_000 });
    await driver.inTime(() => isReady(driver));
    expect(driver.elapsed()).toBeLessThan(25_000);
    expect(restarts(driver)).toBe(0);
  });

  it("is in trouble when it has not started within a minute", async () => {
    const driver = await started({ messagesStartMs: NEVER_MS });
    await driver.inTime(() => driver.modem.health().state === "fault");
    expect(driver.elapsed()).toBeGreaterThanOrEqual(60_000);
    expect(driver.elapsed()).toBeLessThan(90_000);
    await driver.inTime(() => restarts(driver) === 1);
    expect(driver.elapsed()).toBeLessThan(90_000);
  });
});

describe("a SIM that is not seen", () => {
  it("is told at once, and found by the one restart that the modem gets", async () => {
    const driver = await started({ sim: { seenFromStart: 2 } });
    await driver.inTime(() => driver.modem.health().detail?.startsWith("no SIM card") === true);
    await driver.inTime(() => restarts(driver) > 0);
    expect(driver.elapsed()).toBeLessThan(90_000);
    await driver.inTime(() => isReady(driver));
    expect(restarts(driver)).toBe(1);
  });

  it("is not looked for by restart after restart", async () => {
    const driver = await started({ sim: { absent: true } });
    await driver.inTime(() => driver.elapsed() > 30 * 60_000);
    expect(restarts(driver)).toBe(1);
    expect(driver.modem.health()).toMatchObject({ state: "fault", detail: expect.stringMatching(/no SIM card/) });
  });

  it.each(["NOT INSERTED", "NOT READY"] as const)("is none that asks for a PIN, where +CPIN says %s", async (words) => {
    const driver = await started({ sim: { absent: true, toldInWords: words } });
    await driver.inTime(() => driver.modem.health().detail?.match(/SIM|starting/) !== null);
    await driver.inTime(() => driver.healths.some(({ detail }) => /no SIM card|still starting/.test(detail ?? "")));
    expect(driver.healths.map(({ state }) => state)).not.toContain("pin-required");
  });
});

describe("settings left in a profile", () => {
  it.each([
    ["no result codes (ATQ1)", { quiet: true }],
    ["result codes as digits (ATV0)", { verbose: false }],
    ["an echo (ATE1)", { echo: true }],
    ["all of them", { quiet: true, verbose: false, echo: true }],
  ])("%s are undone before anything is waited for", async (_, bootSettings) => {
    const driver = await started({ bootSettings });
    await driver.inTime(() => isReady(driver));
    expect(driver.elapsed()).toBeLessThan(5_000);
    expect(await sent(driver)).toBe("submitted");
  });
});

describe("what is no obstacle", () => {
  it.each(["SIM PIN2", "SIM PUK2"] as const)("a lock %s, which does not concern texting", async (secondLock) => {
    const driver = await started({ sim: { secondLock } });
    await driver.inTime(() => isReady(driver));
    expect(await sent(driver)).toBe("submitted");
  });

  it("a modem that was taken off the network by command is sent back to it, once", async () => {
    const driver = await started({ bootSettings: { operatorMode: 2 } });
    await driver.inTime(() => isReady(driver));
    expect(driver.written().split("AT+COPS=0\r").length - 1).toBe(1);
  });

  it.each([
    ["that is not offered", { offered: ["SM", "ME"] as const }],
    ["that is offered and refused", { offered: ["SM", "ME", "SR"] as const, served: ["SM", "ME"] as const }],
  ])("reports into a memory %s: the modem is ready at once without them", async (_, memories) => {
    const driver = await started({ memories, indicationModes: { mt: [0, 1], ds: [0, 2] } });
    await driver.inTime(() => isReady(driver));
    expect(driver.written()).toContain("AT+CNMI=2,1,0,0,0\r");
    driver.sim.network.phoneSends(PHONE, "YES");
    await driver.inTime(() => driver.events.includes("received YES"));
  });

  it.each([
    ["but for those without a word", { mt: [0, 2] }, "2,0,0,1,0"],
    ["but for those without a word or a report", { mt: [0], ds: [0] }, "2,0,0,0,0"],
  ])(
    "indications of messages that it stores, %s: nothing comes directly, and the sweeps find it",
    async (_, modes, set) => {
      const driver = await started({ indicationModes: modes });
      await driver.inTime(() => isReady(driver));
      expect(driver.written()).toContain(`AT+CNMI=${set}\r`);
      driver.sim.network.phoneSends(PHONE, "YES");
      await driver.inTime(() => driver.events.includes("received YES"));
    },
  );

  it("indications that are offered and refused: those without reports are tried next", async () => {
    const driver = await started({}, (sim) =>
      sim.inject({ kind: "command-error", command: "+CNMI", error: { kind: "cms", code: 303 }, skip: 1, times: 2 }),
    );
    await driver.inTime(() => isReady(driver));
    expect(driver.written()).toContain("AT+CNMI=2,1,0,0,0\r");
  });
});

describe("a network that refuses the SIM", () => {
  it("is told with what to do, and asked again after a quarter of an hour without a restart of the modem", async () => {
    const driver = await started({}, (sim) => sim.network.register(3));
    await driver.inTime(() => driver.modem.health().detail?.startsWith("the network refuses this SIM") === true);
    expect(driver.modem.health()).toMatchObject({
      state: "fault",
      detail: expect.stringMatching(/check that it is active.*it is asked again after 15 minutes$/),
    });
    await driver.inTime(() => driver.written().includes("AT+COPS=0\r"));
    expect(driver.elapsed()).toBeGreaterThanOrEqual(15 * 60_000);
    await driver.inTime(() => driver.modem.health().detail?.endsWith("30 minutes") === true);
    expect(restarts(driver)).toBe(0);
    driver.sim.network.register(1);
    await driver.inTime(() => isReady(driver));
  });
});

describe("a modem with which nothing can be sent", () => {
  it("as the SIM names no service centre is ready to receive, and says what to do", async () => {
    const driver = await started({ serviceCentre: "" });
    await driver.inTime(() => isReady(driver));
    expect(driver.modem.health().troubles).toEqual([
      { blocks: "sending", words: expect.stringMatching(/no service centre: set modem\.smsc/) },
    ]);
  });

  it("as there is no network says so as soon as it is known", async () => {
    const driver = await started({}, (sim) => sim.network.register(2));
    await driver.inTime(() => driver.modem.health().isReason === true);
    expect(driver.elapsed()).toBeLessThan(30_000);
    expect(driver.modem.health()).toMatchObject({ state: "searching", detail: expect.stringMatching(/antenna/) });
  });

  it("as the SIM stays busy is a fault after a minute", async () => {
    const driver = await started({ simBusyMs: NEVER_MS });
    await driver.inTime(() => driver.modem.health().state === "fault");
    expect(driver.elapsed()).toBeLessThan(90_000);
  });
});
