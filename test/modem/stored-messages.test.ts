import { describe, expect, it } from "vitest";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { createDriver, type Driver, type DriverOptions, opened, PHONE, segment } from "./driver.ts";
import { startedInVirtualTime } from "./in-virtual-time.ts";

const REFUSED = { kind: "cms", code: 500 } as const;
const FOR_GOOD = 1_000_000;

async function created(options: DriverOptions = {}): Promise<Driver & { readonly time: ManualTime }> {
  const time = createManualTime();
  const driver = await createDriver({
    ...options,
    sim: { latencies: AT_ONCE, ...options.sim },
    modem: { scheduler: time, clock: time.clock },
  });
  return { ...driver, time };
}

const texts = ({ received }: Driver): readonly string[] =>
  received.map(({ content }) => (content.kind === "text" ? content.text : content.kind));

const troubles = ({ modem }: Driver): readonly string[] =>
  (modem.health().troubles ?? []).map(({ blocks, words }) => `${blocks}: ${words}`);

const warned = ({ log }: Driver): readonly string[] =>
  log.entries.filter(({ level }) => level === "warn").map(({ message }) => message);

describe("a list", () => {
  const SILENT: SimulatorOptions = { bootSettings: { memories: ["SM", "SM", "SM"], indications: [2, 0, 0, 0, 0] } };

  it.each([
    ["an OK too many comes before it", { kind: "doubled-result", command: "+CPMS", skip: 3 }],
    ["it is empty although the memory is not", { kind: "empty-list", times: FOR_GOOD }],
    ["a line cuts its first header", { kind: "urc-in-line", command: "+CMGL", lines: ["RING"], skip: 1 }],
  ] as const)("lacks nothing although %s: no STOP is left unread", async (_, fault) => {
    const driver = await startedInVirtualTime(SILENT, (sim) => {
      for (const text of ["one", "STOP"]) sim.network.phoneSends(PHONE, text);
      sim.inject(fault);
    });
    await driver.inTime(() => driver.modem.health().state === "ready");
    expect(driver.sim.struck.get(fault.kind)).toBeGreaterThan(0);
    expect(driver.events).toEqual(["searching", "received one", "received STOP", "swept", "ready"]);
  });

  it("that is refused again and again is one line in the log, and another one when it is not any more", async () => {
    const driver = await startedInVirtualTime(SILENT, (sim) => {
      sim.network.phoneSends(PHONE, "one");
      sim.inject({ kind: "command-error", command: "+CMGL", error: REFUSED, times: 40 });
    });
    await driver.inTime(() => driver.modem.health().state === "ready");
    await driver.time.pass(60 * 60_000);
    const about = driver.log.entries
      .map(({ message }) => message)
      .filter((message) => message.includes(" its messages"));
    expect(about).toEqual([
      ...Array(2).fill("the modem does not list its messages: they are read one by one"),
      ...Array(2).fill("the modem lists its messages again"),
    ]);
  });
});

describe("a message", () => {
  it("whose header a line has cut is read again, and is whole", async () => {
    const driver = await created();
    driver.start();
    await driver.untilReady();
    driver.sim.inject({ kind: "urc-in-line", command: "+CMGR", lines: ["^RSSI: 9"], times: 2 });
    driver.sim.network.phoneSends(PHONE, "STOP");
    await driver.until(() => driver.received.length === 1);
    expect(texts(driver)).toEqual(["STOP"]);
  });
});

describe("a modem that does not list its messages", () => {
  it("is read message by message, where they lie, and emptied", async () => {
    const driver = await created({ sim: { bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    driver.sim.inject({ kind: "command-error", command: "+CMGL", error: REFUSED, times: FOR_GOOD });
    for (const text of ["one", "two", "STOP"]) driver.sim.network.phoneSends(PHONE, text);
    await driver.until(() => driver.sim.stores.SM.used === 3);
    driver.start();
    await driver.untilReady();
    expect(texts(driver)).toEqual(["one", "two", "STOP"]);
    expect(driver.sim.stores.SM.used).toBe(0);
  });

  it("and leaves one out when it reads them has not been swept: that one may be a STOP", async () => {
    const driver = await created({ sim: { bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    driver.sim.inject({ kind: "command-error", command: "+CMGL", error: REFUSED, times: FOR_GOOD });
    driver.sim.inject({ kind: "command-error", command: "+CMGR", error: REFUSED, skip: 2, times: FOR_GOOD });
    for (const text of ["one", "STOP"]) driver.sim.network.phoneSends(PHONE, text);
    await driver.until(() => driver.sim.stores.SM.used === 2);
    driver.start();
    await driver.until(() => driver.modem.health().detail?.startsWith("+CMGL: ") === true);
    expect(driver.events).not.toContain("swept");
  });

  it("and does not read them either has not been swept", async () => {
    const driver = await created({ sim: { bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    for (const command of ["+CMGL", "+CMGR"])
      driver.sim.inject({ kind: "command-error", command, error: REFUSED, times: FOR_GOOD });
    driver.sim.network.phoneSends(PHONE, "STOP");
    await driver.until(() => driver.sim.stores.SM.used === 1);
    driver.start();
    await driver.until(() => driver.modem.health().detail?.startsWith("+CMGL: ") === true);
    expect(driver.events).not.toContain("swept");
  });
});

describe("a modem that deletes nothing", () => {
  it("hands each message over once, and says so with what to do", async () => {
    const driver = await startedInVirtualTime();
    const { inTime, sim, modem } = driver;
    await inTime(() => modem.health().state === "ready");
    sim.inject({ kind: "command-error", command: "+CMGD", error: REFUSED, times: 7 });
    sim.network.phoneSends(PHONE, "one");
    sim.network.phoneSends(PHONE, "two");
    await inTime(() => driver.received.length === 2);
    await inTime(() => troubles(driver).length > 0);
    expect(troubles(driver)).toEqual([expect.stringMatching(/^nothing: the modem keeps .*delete them in a phone/)]);
    // It deletes them in the end.
    await inTime(() => sim.stores.ME.used === 0 && troubles(driver).length === 0);
    expect(texts(driver)).toEqual(["one", "two"]);
    expect(warned(driver)).toEqual(["the modem is in trouble"]);
    expect(driver.log.entries.map(({ message }) => message)).toContain("a trouble of the modem's is over");
  });

  it("is used for sending all the same", async () => {
    const driver = await created();
    driver.start();
    await driver.untilReady();
    driver.sim.inject({ kind: "command-error", command: "+CMGD", error: REFUSED, times: FOR_GOOD });
    driver.sim.network.phoneSends(PHONE, "one");
    await driver.until(() => driver.received.length === 1);
    expect((await driver.modem.submit(segment("alert"), opened)).kind).toBe("submitted");
  });
});

describe("a memory", () => {
  it("without any room is not chosen, although it is offered", async () => {
    const driver = await created({ sim: { slots: { ME: 0 } } });
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "YES");
    await driver.until(() => driver.events.includes("received YES"));
    expect(driver.written()).toContain('AT+CPMS="SM","SM","SM"\r');
  });

  it("that is full of copies of sent messages makes room for what arrives, and keeps the rest", async () => {
    const driver = await created({ sim: { slots: { ME: 10 } } });
    driver.sim.fillWithSent("ME", 10);
    driver.start();
    await driver.untilReady();
    expect(driver.sim.stores.ME.used).toBe(7);
    driver.sim.network.phoneSends(PHONE, "YES");
    await driver.until(() => driver.events.includes("received YES"));
    expect(troubles(driver)).toEqual([]);
  });

  it("of a modem that keeps a copy of all it sends never fills up", async () => {
    const driver = await created({ sim: { slots: { ME: 6 }, keepsSent: true } });
    driver.start();
    await driver.untilReady();
    for (let sent = 0; sent < 12; sent += 1) {
      await driver.modem.submit(segment(`alert ${sent}`), opened);
      const swept = driver.events.filter((event) => event === "swept").length;
      driver.modem.requestSweep();
      await driver.until(() => driver.events.filter((event) => event === "swept").length > swept);
    }
    expect(driver.sim.stores.ME.used).toBeLessThanOrEqual(4);
  });

  it("that is full and cannot be emptied is told, with what to do", async () => {
    const driver = await created({ sim: { slots: { ME: 4 } } });
    driver.sim.fillWithSent("ME", 4);
    driver.sim.inject({ kind: "command-error", command: "+CMGD", error: REFUSED, times: FOR_GOOD });
    driver.start();
    await driver.untilReady();
    expect(troubles(driver)).toEqual([
      expect.stringMatching(/^receiving: the modem's memory ME is full \(4 of 4\).*delete its messages/),
    ]);
  });
});

describe("between the header of a message and its PDU", () => {
  const CDS_PDU = "0006010B915155551032F45230032100000052300321000000" + "00";

  it.each([
    ["a status report", ["+CDS: 25", CDS_PDU]],
    ["a cell broadcast", ["+CBM: 18", "001000320111C2327BFC76BBCBEE46"]],
    ["a status report that is interrupted itself", ["+CDS: 25", "RING", CDS_PDU]],
    ["a line that nobody knows", ["07914306073011F0"]],
  ])("%s may stand: each is read for what it is, in a list or alone", async (_, lines) => {
    const driver = await created({ sim: { bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    driver.sim.network.phoneSends(PHONE, "before the start");
    await driver.until(() => driver.sim.stores.SM.used === 1);
    // The list of the second memory, and what is read alone.
    driver.sim.inject({ kind: "urc-in-reply", command: "+CMGL", lines, afterLines: 1, skip: 1 });
    driver.sim.inject({ kind: "urc-in-reply", command: "+CMGR", lines, afterLines: 1 });
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "Stop");
    await driver.until(() => driver.events.includes("received Stop"));
    expect(texts(driver)).toEqual(["before the start", "Stop"]);
    expect(driver.sim.struck.get("urc-in-reply")).toBe(2);
  });

  it("and of what comes directly, a line of noise loses neither", async () => {
    const driver = await created();
    driver.start();
    await driver.untilReady();
    driver.sim.sendRaw(Buffer.from(`\r\n+CDS: 25\r\n\r\nRING\r\n\r\n+CREG: 1\r\n${CDS_PDU}\r\n`));
    await driver.until(() => driver.reported.length === 1);
  });
});
