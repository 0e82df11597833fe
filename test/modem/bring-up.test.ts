import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSimulatedModem } from "../../src/sim/modem.ts";
import { attachDriver, createDriver, type Driver, opened, PHONE, segment, pinFile } from "./driver.ts";
import { type InVirtualTime, startedInVirtualTime } from "./in-virtual-time.ts";

async function started(options?: Parameters<typeof createDriver>[0]): Promise<Driver> {
  const driver = await createDriver(options);
  driver.start();
  return driver;
}

describe("bringing the modem up", () => {
  it("is no trouble before it has begun: a modem that was not looked for is not said to be absent", async () => {
    const driver = await createDriver();
    expect(driver.modem.health()).toEqual({ state: "searching", detail: "the gateway is starting" });
    driver.start();
    await driver.untilReady();
    await driver.modem.stop(0);
    expect(driver.modem.health()).toMatchObject({ state: "absent" });
  });

  it("tells what it is, what network it is on and how good the signal is", async () => {
    const driver = await started({ sim: { identity: { manufacturer: "QUECTEL", model: "EC25" } } });
    await driver.untilReady();
    expect(driver.modem.health()).toEqual({
      state: "ready",
      operator: "Simulated Mobile",
      signal: { dbm: -73, bars: 4 },
    });
    expect(driver.modem.describe()).toMatchObject({
      manufacturer: "QUECTEL",
      model: "EC25",
      profile: "quectel",
      iccid: "89014103211118510720",
      serviceCentre: "+18502200200",
    });
  });

  it("switches a radio on that is off, and uses the service centre that is configured", async () => {
    const driver = await started({ modem: { smsc: "+15550001111" } });
    await driver.untilReady();
    expect(driver.modem.describe()?.serviceCentre).toBe("+15550001111");
  });

  it("waits for a SIM that is still starting", async () => {
    const driver = await started({ sim: { simBusyMs: 200 } });
    await driver.until(() => driver.modem.health().detail === "the SIM is still starting");
    await driver.untilReady();
  });

  it("says when there is no SIM", async () => {
    const driver = await started({ sim: { sim: { absent: true } } });
    await driver.until(() => driver.modem.health().state === "fault");
    expect(driver.modem.health().detail).toMatch(/no SIM card/);
  });

  it("waits for the network, and is ready when it is there", async () => {
    const driver = await createDriver();
    driver.sim.network.register(2);
    driver.start();
    await driver.until(() => driver.modem.health().detail?.startsWith("no network found") === true);
    driver.sim.network.register(5);
    await driver.untilReady();
  });

  it("is ready on an LTE network although calls have none", async () => {
    const driver = await createDriver();
    driver.sim.network.register({ "+CREG": 2, "+CGREG": 2, "+CEREG": 1 });
    driver.start();
    await driver.untilReady();
    expect((await driver.modem.submit(segment("lte"), opened)).kind).toBe("submitted");
  });

  it("says when the network refuses the SIM", async () => {
    const driver = await createDriver();
    driver.sim.network.register(3);
    driver.start();
    await driver.until(() => driver.modem.health().detail?.startsWith("the network refuses this SIM") === true);
  });

  it("copes with a modem that echoes, whatever it was told", async () => {
    const driver = await createDriver();
    driver.sim.inject({ kind: "stray-echo", times: 1_000 });
    driver.start();
    await driver.untilReady();
    expect((await driver.modem.submit(segment("echo"), opened)).kind).toBe("submitted");
  });

  it("begins with a modem that was left at a prompt", async () => {
    const driver = await createDriver();
    const before = attachDriver(driver.sim, driver.sim.tty ?? "");
    before.start();
    await before.untilReady();
    void before.modem.submit(segment("never"), () => new Promise(() => undefined));
    await before.until(() => before.heard().endsWith("> "));
    await before.modem.stop(0);

    driver.start();
    await driver.untilReady();
    expect((await driver.modem.submit(segment("next"), opened)).kind).toBe("submitted");
    expect(driver.sim.network.submitted.map(({ text }) => text)).toEqual(["next"]);
  });
});

describe("a SIM with a PIN", () => {
  /** The SIM's state has been asked for once more, and it is locked still. */
  async function askedAgain({ written, modem, until }: Driver): Promise<void> {
    const asked = (): number => written().split("AT+CPIN?\r").length;
    const before = asked();
    await until(() => asked() > before && modem.health().state === "pin-required");
  }

  it("is unlocked, and the attempt is on record before the PIN goes out", async () => {
    const driver = await createDriver({ sim: { sim: { pin: "1234" } }, modem: { readPin: pinFile("1234") } });
    const atRecord: string[] = [];
    const { record } = driver.pinAttempts;
    driver.pinAttempts.record = async (hash, card) => {
      atRecord.push(driver.written());
      expect(hash).not.toContain("1234");
      await record(hash, card);
    };
    driver.start();
    await driver.untilReady();
    expect(atRecord).toHaveLength(1);
    expect(atRecord[0]).not.toContain("AT+CPIN=");
    expect(driver.pinAttempts.kept.size).toBe(0);
  });

  it("that refuses the PIN is not asked a second time, whatever restarts", async () => {
    const driver = await started({ sim: { sim: { pin: "1234" } }, modem: { readPin: pinFile("9999") } });
    await driver.until(() => driver.modem.health().state === "pin-required");
    expect(driver.modem.health().detail).toMatch(/refused the PIN/);
    driver.sim.restart();
    driver.sim.urc("RDY");
    await askedAgain(driver);
    await driver.modem.stop(0);

    const again = attachDriver(driver.sim, driver.sim.tty ?? "", {
      modem: { readPin: pinFile("9999"), pinAttempts: driver.pinAttempts },
    });
    again.start();
    await again.until(() => again.modem.health().state === "pin-required");
    expect((driver.written().match(/AT\+CPIN=/g) ?? []).length).toBe(1);
    expect(again.modem.health().detail).toMatch(/refused the PIN .*correct the file/);
  });

  it("that refuses a PIN is not asked a second time when more can be read of the card than before", async () => {
    const driver = await started({
      sim: {
        sim: { pin: "1234" },
        bootLines: ["RDY"],
        furtherCommands: { "^ICCID": ["^ICCID: 89014103211118510720"] },
        identity: { manufacturer: "huawei" },
      },
      modem: { readPin: pinFile("9999") },
    });
    for (const command of ["^ICCID", "+ICCID", "+CCID"])
      driver.sim.inject({ kind: "command-error", command, error: { kind: "cme", code: 14 } });
    await driver.until(() => driver.modem.health().state === "pin-required");
    expect([...driver.pinAttempts.kept.keys()]).toHaveLength(1);
    driver.sim.restart();
    await askedAgain(driver);
    expect(driver.written().match(/AT\+CPIN=/g)).toHaveLength(1);
  });

  it("that is busy when the PIN comes has not refused it: it is entered again, as no try was spent", async () => {
    const driver = await startedInVirtualTime(
      { sim: { pin: "1234" } },
      // The first one asks for the state.
      (sim) => sim.inject({ kind: "command-error", command: "+CPIN", error: { kind: "cme", code: 14 }, skip: 1 }),
      { readPin: pinFile("1234") },
    );
    await driver.inTime(() => driver.modem.health().state === "ready");
    expect(driver.written().match(/AT\+CPIN=/g)).toHaveLength(2);
    expect(driver.pinAttempts.kept.size).toBe(0);
  });

  it("that opens after a try under no name forgets that try", async () => {
    const driver = await createDriver();
    await driver.pinAttempts.record("a hash", "unknown card");
    driver.start();
    await driver.untilReady();
    expect(driver.pinAttempts.kept.size).toBe(0);
  });

  describe("whose PIN is corrected in the file", () => {
    async function refused(triesTold: boolean): Promise<InVirtualTime & { readonly file: { pin: string } }> {
      const file = { pin: "1111" };
      const untold = { kind: "command-error", command: "+CPINR", error: { kind: "plain" }, times: 1_000 } as const;
      const driver = await startedInVirtualTime(
        { sim: { pin: "1234" } },
        (sim) => (triesTold ? undefined : sim.inject(untold)),
        { readPin: () => Promise.resolve(file.pin) },
      );
      await driver.inTime(() => driver.modem.health().state === "pin-required");
      return { ...driver, file };
    }
    const tries = ({ written }: Driver): number => written().split("AT+CPIN=").length - 1;

    it("is tried within a minute and once, without a restart", async () => {
      const driver = await refused(true);
      await driver.time.pass(10 * 60_000);
      expect(tries(driver)).toBe(1);
      driver.file.pin = "1234";
      const sinceMs = driver.elapsed();
      await driver.inTime(() => driver.modem.health().state === "ready");
      expect(driver.elapsed() - sinceMs).toBeLessThan(60_000);
      expect(tries(driver)).toBe(2);
      expect(driver.pinAttempts.kept.size).toBe(0);
    });

    it.each([true, false])("keeps its last try, whatever is written there (the tries are told: %s)", async (told) => {
      const driver = await refused(told);
      for (const pin of ["2222", "1111", "3333", "1234"]) {
        driver.file.pin = pin;
        await driver.time.pass(10 * 60_000);
      }
      expect(tries(driver)).toBe(2);
      expect(driver.modem.health().detail).toMatch(/one try is left .*in a phone/);
    });
  });

  it("says what is wrong with the file of its PIN", async () => {
    const driver = await started({
      sim: { sim: { pin: "1234" } },
      modem: { readPin: () => Promise.reject(new Error("holds no PIN; write 4 to 8 digits into it")) },
    });
    await driver.until(() => driver.modem.health().state === "pin-required");
    expect(driver.modem.health().detail).toBe(
      "the SIM asks for its PIN, and modem.pinFile holds no PIN; write 4 to 8 digits into it",
    );
  });

  it("keeps its last try", async () => {
    const driver = await started({ sim: { sim: { pin: "1234", pinTries: 1 } }, modem: { readPin: pinFile("1234") } });
    await driver.until(() => driver.modem.health().state === "pin-required");
    expect(driver.modem.health().detail).toMatch(/one try is left/);
    expect(driver.written()).not.toContain("AT+CPIN=");
  });

  it("that asks for its PUK is left alone", async () => {
    const driver = await started({ sim: { sim: { pin: "1234", pinTries: 0 } }, modem: { readPin: pinFile("1234") } });
    await driver.until(() => driver.modem.health().state === "pin-required");
    expect(driver.modem.health().detail).toMatch(/PUK/);
    expect(driver.written()).not.toContain("AT+CPIN=");
  });

  it("says what to do when no PIN is configured", async () => {
    const driver = await started({ sim: { sim: { pin: "1234" } } });
    await driver.until(() => driver.modem.health().state === "pin-required");
    expect(driver.modem.health().detail).toMatch(/modem\.pinFile/);
  });
});

describe("the port", () => {
  it("that is not there is absent, with what to do", async () => {
    const sim = createSimulatedModem();
    const driver = attachDriver(sim, "/dev/leadline-no-such-tty");
    driver.start();
    await driver.until(() => driver.modem.health().detail?.includes("plug the modem in") === true);
    expect(driver.modem.health().state).toBe("absent");
  });

  it("that another process holds is named as such", async () => {
    const first = await started();
    await first.untilReady();
    const second = attachDriver(first.sim, first.sim.tty ?? "");
    second.start();
    await second.until(() => second.modem.health().detail?.includes("is held by") === true);
    expect(second.modem.health().state).toBe("fault");
  });

  it("that is no serial port is named as such", async () => {
    const driver = attachDriver(createSimulatedModem(), "/dev/null");
    driver.start();
    await driver.until(() => driver.modem.health().detail?.includes("cannot be used as a serial port") === true);
  });
});

describe("a stick that is pulled", () => {
  it("is absent, and ready again under another name when it is back, with what came meanwhile", async () => {
    const folder = mkdtempSync(join(tmpdir(), "leadline-modem-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const link = join(folder, "usb-modem");
    const driver = await started({ sim: { link }, modem: { port: link } });
    await driver.untilReady();
    const before = driver.sim.tty;
    await driver.sim.unplug();
    await driver.until(() => driver.modem.health().state === "absent");
    expect(driver.modem.health()).not.toHaveProperty("signal");
    driver.sim.network.phoneSends(PHONE, "meanwhile");
    await driver.sim.replug();
    expect(before).toBeDefined();
    await driver.untilReady();
    await driver.until(() => driver.events.includes("received meanwhile"));
    expect((await driver.modem.submit(segment("back"), opened)).kind).toBe("submitted");
  });

  it("many times is noticed each time", async () => {
    const driver = await startedInVirtualTime();
    for (let round = 0; round < 12; round += 1) {
      await driver.inTime(() => driver.modem.health().state === "ready");
      await driver.sim.unplug();
      await driver.inTime(() => driver.modem.health().state === "absent");
      await driver.sim.replug();
    }
    await driver.inTime(() => driver.modem.health().state === "ready");
  });
});

describe("a modem that restarts by itself", () => {
  it("and says so is set up anew", async () => {
    const driver = await started({ sim: { bootLines: ["RDY"] } });
    await driver.untilReady();
    const before = driver.events.length;
    driver.sim.restart();
    await driver.until(() => driver.events.slice(before).includes("ready"));
    driver.sim.network.phoneSends(PHONE, "after");
    await driver.until(() => driver.events.includes("received after"));
  });

  it("without a word is found out by the heartbeat", async () => {
    const driver = await startedInVirtualTime();
    await driver.inTime(() => driver.modem.health().state === "ready");
    const before = driver.events.length;
    driver.sim.restart();
    await driver.inTime(() => driver.events.slice(before).includes("ready"));
    driver.sim.network.phoneSends(PHONE, "after");
    await driver.inTime(() => driver.events.includes("received after"));
  });
});

describe("a modem that hangs", () => {
  it("is found out by the heartbeat, and goes through recovery until it answers", async () => {
    const driver = await startedInVirtualTime();
    const isReady = (): boolean => driver.modem.health().state === "ready";
    await driver.inTime(isReady);
    driver.sim.inject({ kind: "silence", durationMs: 60_000 });
    await driver.inTime(() => driver.modem.health().state === "fault");
    await driver.inTime(isReady);
    expect(driver.log.entries.some(({ message }) => message === "trying to recover the modem")).toBe(true);
  });
});

describe("a technician's command", () => {
  it("is answered with the lines as they came", async () => {
    const driver = await started();
    await driver.untilReady();
    expect(await driver.modem.raw("AT+CSQ")).toEqual(["+CSQ: 20,99", "OK"]);
    expect(await driver.modem.raw("+nonsense")).toEqual(["+CME ERROR: 4"]);
    await expect(driver.modem.raw("AT\rAT+CFUN=0")).rejects.toThrow("one line");
  });

  it("without a modem says so", async () => {
    const driver = await createDriver();
    await expect(driver.modem.raw("AT")).rejects.toThrow("no modem is connected");
  });
});
