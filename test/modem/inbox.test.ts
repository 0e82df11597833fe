import { describe, expect, it } from "vitest";
import { attachDriver, createDriver, type Driver, opened, PHONE, segment } from "./driver.ts";

const OTHER = "+15557654321";

const textsOf = ({ received }: Driver): readonly string[] =>
  received.map(({ content }) => (content.kind === "text" ? content.text : content.kind));

const stored = ({ sim }: Driver): number => sim.stores.ME.used + sim.stores.SM.used + sim.stores.SR.used;

describe("a message that arrives", () => {
  it("is handed over, and deleted from the modem only when it is on disk", async () => {
    let keep: () => void = () => undefined;
    const kept = new Promise<void>((resolve) => {
      keep = resolve;
    });
    const driver = await createDriver({ keep: () => kept });
    driver.start();
    await driver.untilReady();
    expect(driver.modem.isTakingIn).toBe(false);
    driver.sim.network.phoneSends(PHONE, "Stop.");
    await driver.until(() => driver.heard().includes("+CMGR: "));
    await driver.until(() => driver.heard().endsWith("OK\r\n"));
    expect(driver.written()).not.toContain("AT+CMGD");
    expect(driver.modem.isTakingIn).toBe(true);
    keep();
    await driver.until(() => stored(driver) === 0);
    // In its turn, which is behind the message's.
    await driver.modem.raw("AT");
    expect(driver.modem.isTakingIn).toBe(false);
    expect(driver.received).toMatchObject([
      { from: { kind: "international", digits: PHONE }, content: { kind: "text", text: "Stop." } },
    ]);
  });

  it("stays in the modem until it is copied elsewhere, is handed over once, and holds up no text meanwhile", async () => {
    let isThere = (): void => undefined;
    let copied: Promise<void> | undefined = new Promise((resolve) => {
      isThere = resolve;
    });
    const driver = await createDriver({ copied: () => copied });
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "STOP");
    await driver.until(() => driver.received.length === 1);
    await driver.modem.submit(segment("an alert"), opened);
    expect(driver.events).toContain(`submitted ${PHONE}`);
    expect(driver.written()).not.toContain("AT+CMGD");
    copied = undefined;
    isThere();
    await driver.until(() => stored(driver) === 0);
    expect(driver.received).toHaveLength(1);
  });

  it("is not kept back where the card would fill up", async () => {
    const driver = await createDriver({ copied: () => new Promise(() => undefined) });
    driver.start();
    await driver.untilReady();
    for (let number = 0; number < 8; number += 1) driver.sim.network.phoneSends(PHONE, `one ${number}`);
    await driver.until(() => driver.received.length === 8);
    await driver.until(() => stored(driver) === 5);
  });

  it("stays in the modem when it could not be kept, and is handed over again", async () => {
    let tries = 0;
    const driver = await createDriver({
      keep: async () => {
        tries += 1;
        if (tries === 1) throw new Error("disk full");
      },
    });
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "YES");
    await driver.until(() => driver.events.includes("not kept"));
    expect(stored(driver)).toBe(1);
    driver.modem.requestSweep();
    await driver.until(() => driver.received.length === 1 && stored(driver) === 0);
    expect(tries).toBe(2);
  });

  it("is read before anything is sent, when the modem has told of it", async () => {
    const driver = await createDriver();
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "STOP");
    await driver.until(() => driver.heard().includes("+CMTI"));
    await driver.modem.submit(segment("an alert"), opened);
    const since = driver.events.slice(driver.events.indexOf("ready") + 1);
    expect(since.slice(0, 2)).toEqual(["received STOP", `submitted ${PHONE}`]);
  });

  it("is not followed by a submit when it could not be kept", async () => {
    const driver = await createDriver({ keep: () => Promise.reject(new Error("disk full")) });
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "STOP");
    await driver.until(() => driver.heard().includes("+CMTI"));
    const outcome = await driver.modem.submit(segment("an alert"), opened);
    expect(outcome).toMatchObject({ kind: "failed", reached: "no", retry: "later", blame: "not-ready" });
    expect(driver.sim.network.submitted).toEqual([]);
  });

  it("of which the modem says nothing is found when a sweep is asked for", async () => {
    const driver = await createDriver();
    driver.start();
    await driver.untilReady();
    driver.sim.inject({ kind: "withheld-indication" });
    driver.sim.network.phoneSends(PHONE, "unheard");
    driver.sim.network.phoneSends(OTHER, "heard");
    await driver.until(() => driver.events.includes("received heard"));
    const swept = driver.events.length;
    driver.modem.requestSweep();
    await driver.until(() => driver.events.slice(swept).includes("swept"));
    expect(textsOf(driver)).toEqual(["heard", "unheard"]);
    expect(stored(driver)).toBe(0);
  });

  it("in several segments is handed over segment by segment, none missing", async () => {
    const driver = await createDriver();
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "a".repeat(400));
    await driver.until(() => driver.received.length === 3 && stored(driver) === 0);
    expect(new Set(driver.received.map(({ concatenation }) => concatenation?.sequence))).toEqual(new Set([1, 2, 3]));
    expect(textsOf(driver).join("")).toBe("a".repeat(400));
  });

  it("that nobody can read is handed over as such, and does not block the ones behind it", async () => {
    const driver = await createDriver();
    driver.start();
    await driver.untilReady();
    // Its user data ends before its length says so.
    driver.sim.network.deliverPdu("07918105220002F0040B915155214365F7000062113222151500A0EA13");
    driver.sim.network.phoneSends(OTHER, "readable");
    await driver.until(() => driver.received.length === 2 && stored(driver) === 0);
    expect(textsOf(driver)).toEqual(["unreadable", "readable"]);
  });

  it("is read whole although an unsolicited line cut its PDU in two", async () => {
    const driver = await createDriver();
    driver.start();
    await driver.untilReady();
    driver.sim.inject({ kind: "urc-in-reply", command: "+CMGR", lines: ["^RSSI: 20", '+CMTI: "ME",9'] });
    driver.sim.network.phoneSends(PHONE, "whole");
    await driver.until(() => driver.received.length === 1 && stored(driver) === 0);
    expect(textsOf(driver)).toEqual(["whole"]);
  });
});

describe("what lay in the modem before the start", () => {
  it("is handed over in a sweep, from every memory, before the modem is ready", async () => {
    // As some modems wake up: they store into the SIM's memory, and say so to nobody.
    const driver = await createDriver({ sim: { bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    for (const text of ["one", "two", "three"]) driver.sim.network.phoneSends(PHONE, text);
    await driver.until(() => driver.sim.stores.SM.used === 3);
    driver.start();
    await driver.untilReady();
    expect(driver.events).toEqual(["searching", "received one", "received two", "received three", "swept", "ready"]);
    expect(stored(driver)).toBe(0);
  });

  it("is handed over again when the daemon died between keeping and deleting", async () => {
    const never = new Promise<void>(() => undefined);
    const first = await createDriver({ keep: () => never });
    first.start();
    await first.untilReady();
    first.sim.network.phoneSends(PHONE, "STOP");
    await first.until(() => first.heard().includes("+CMGR: "));
    await first.modem.stop(0);

    const second = attachDriver(first.sim, first.sim.tty ?? "");
    second.start();
    await second.untilReady();
    expect(textsOf(second)).toEqual(["STOP"]);
    expect(stored(second)).toBe(0);
  });
});

describe("whether a message has just arrived", () => {
  it("is known of those that come once all that lay there has been read, told of or not", async () => {
    const driver = await createDriver({ sim: { bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    driver.sim.network.phoneSends(PHONE, "waited");
    await driver.until(() => driver.sim.stores.SM.used === 1);
    driver.start();
    await driver.untilReady();
    driver.sim.network.phoneSends(PHONE, "told of");
    await driver.until(() => driver.received.length === 2);
    driver.sim.inject({ kind: "withheld-indication" });
    driver.sim.network.phoneSends(PHONE, "not told of");
    driver.sim.network.phoneSends(OTHER, "told of again");
    await driver.until(() => driver.received.length === 3);
    driver.modem.requestSweep();
    await driver.until(() => driver.received.length === 4);
    expect(textsOf(driver)).toEqual(["waited", "told of", "told of again", "not told of"]);
    expect(driver.received.map(({ onArrival }) => onArrival)).toEqual([undefined, true, true, true]);
  });

  it("is not known of what the first sweep after a restart of the modem finds", async () => {
    const driver = await createDriver({ sim: { bootLines: ["RDY"], bootSettings: { indications: [2, 1, 0, 0, 0] } } });
    driver.start();
    await driver.untilReady();
    driver.sim.inject({ kind: "withheld-indication" });
    driver.sim.restart();
    driver.sim.network.phoneSends(PHONE, "while it restarted");
    await driver.until(() => driver.received.length === 1);
    expect(driver.received[0]).not.toHaveProperty("onArrival");
  });
});

describe("a status report", () => {
  it("comes from the report memory where the modem does not tell of it directly", async () => {
    const driver = await createDriver({ sim: { indicationModes: { mt: [0, 1], ds: [0, 2] } } });
    driver.start();
    await driver.untilReady();
    const outcome = await driver.modem.submit(segment("x"), opened);
    await driver.until(() => driver.reported.length === 1 && stored(driver) === 0);
    expect(driver.written()).toContain("AT+CNMI=2,1,0,2,0");
    expect(outcome).toMatchObject({ messageReference: driver.reported[0]?.messageReference });
  });

  it("that the modem had stored while nobody listened is found by the sweep", async () => {
    const driver = await createDriver({ sim: { indicationModes: { mt: [0, 1], ds: [0, 2] } } });
    driver.start();
    await driver.untilReady();
    driver.sim.inject({ kind: "withheld-indication" });
    await driver.modem.submit(segment("unheard"), opened);
    await driver.modem.submit(segment("heard"), opened);
    await driver.until(() => driver.reported.length === 1);
    driver.modem.requestSweep();
    await driver.until(() => driver.reported.length === 2 && stored(driver) === 0);
  });

  it("is not asked for when reports are switched off", async () => {
    const driver = await createDriver({ modem: { deliveryReports: false } });
    driver.start();
    await driver.untilReady();
    await driver.modem.submit(segment("x"), opened);
    expect(driver.sim.network.submitted).toMatchObject([{ statusReportRequested: false }]);
    expect(driver.written()).toContain("AT+CNMI=2,1,0,0,0");
  });
});
