import { describe, expect, it } from "vitest";
import type { Msisdn } from "../../src/domain/number.ts";
import { createDriver, type Driver, type DriverOptions, opened, PHONE, segment, shut } from "./driver.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createManualTime } from "../manual-time.ts";

async function ready(options?: DriverOptions): Promise<Driver> {
  const driver = await createDriver(options);
  driver.start();
  await driver.untilReady();
  return driver;
}

/** A driver whose deadlines pass only when the test says so. */
async function readyWithManualTime(options?: DriverOptions) {
  const time = createManualTime();
  const driver = await ready({ ...options, modem: { scheduler: time, ...options?.modem } });
  return { ...driver, time };
}

const texts = ({ sim }: Driver): readonly string[] => sim.network.submitted.map(({ text }) => text);

describe("a submit", () => {
  it("reaches the phone, and its status report comes back", async () => {
    const driver = await ready();
    const outcome = await driver.modem.submit(segment("hello @ €"), opened);
    expect(outcome).toEqual({ kind: "submitted", messageReference: expect.any(Number) });
    await driver.until(() => driver.reported.length > 0);
    expect(driver.sim.network.received).toMatchObject([{ text: "hello @ €" }]);
    expect(driver.reported[0]).toMatchObject({
      messageReference: outcome.kind === "submitted" ? outcome.messageReference : undefined,
      recipient: { digits: PHONE },
      status: 0,
    });
  });

  it("asks for a report and sets the validity as it is told", async () => {
    const { modem, sim } = await ready();
    await modem.submit(segment("one", { statusReport: false, validityMs: 5 * 60_000 }), opened);
    await modem.submit(segment("two", { validityMs: 86_400_000 }), opened);
    expect(sim.network.submitted).toMatchObject([
      { statusReportRequested: false, validityMs: 5 * 60_000 },
      { statusReportRequested: true, validityMs: 86_400_000 },
    ]);
  });

  it("takes no round trip between one segment's answer and the next segment", async () => {
    const driver = await ready();
    const before = driver.written().length;
    await Promise.all(["one", "two", "three"].map((text) => driver.modem.submit(segment(text), opened)));
    expect(texts(driver)).toEqual(["one", "two", "three"]);
    const lines = driver
      .written()
      .slice(before)
      .split(/[\r\x1a]/);
    const commands = lines.filter((line) => line.startsWith("AT"));
    const first = commands.findIndex((line) => line.startsWith("AT+CMGS="));
    expect(commands.slice(first).filter((line) => !line.startsWith("AT+CMGS="))).toEqual([]);
  });

  it("is withheld when the gate says no, and the modem forgets it", async () => {
    const driver = await ready();
    expect(await driver.modem.submit(segment("held back"), shut)).toEqual({ kind: "withheld" });
    expect((await driver.modem.submit(segment("sent"), opened)).kind).toBe("submitted");
    expect(texts(driver)).toEqual(["sent"]);
  });

  it("asks the gate while the modem gets ready, and writes the text only then", async () => {
    const driver = await ready();
    let open: (go: boolean) => void = () => undefined;
    const gate = new Promise<boolean>((resolve) => {
      open = resolve;
    });
    const outcome = driver.modem.submit(segment("later"), () => gate);
    await driver.until(() => driver.written().includes("AT+CMGS="));
    expect(driver.written()).not.toContain("\x1a");
    open(true);
    expect((await outcome).kind).toBe("submitted");
  });

  it("fails with the gate's error, and the next one goes out", async () => {
    const driver = await ready();
    const failing = driver.modem.submit(segment("never"), () => Promise.reject(new Error("the journal is gone")));
    await expect(failing).rejects.toThrow("the journal is gone");
    expect((await driver.modem.submit(segment("sent"), opened)).kind).toBe("submitted");
    expect(texts(driver)).toEqual(["sent"]);
  });

  it.each(["\r\n>", "> \r\n", "\r\n> \r\n"])("goes out after the odd prompt %j", async (prompt) => {
    const driver = await ready();
    driver.sim.inject({ kind: "odd-prompt", prompt });
    expect((await driver.modem.submit(segment("odd"), opened)).kind).toBe("submitted");
  });

  it("survives unsolicited lines between the text and the answer, and a report that is early", async () => {
    const driver = await ready();
    driver.sim.inject({ kind: "urc-before-result", lines: ["^RSSI: 20", "RING", "NO CARRIER"] });
    expect((await driver.modem.submit(segment("one"), opened)).kind).toBe("submitted");
    driver.sim.inject({ kind: "report-before-result" });
    expect((await driver.modem.submit(segment("two"), opened)).kind).toBe("submitted");
    await driver.until(() => driver.reported.length === 2);
  });
});

describe("a submit that fails", () => {
  it.each([
    [38, { reached: "no", retry: "later", blame: "network", written: true }],
    [28, { reached: "no", retry: "never", blame: "recipient", written: true }],
    [500, { reached: "unknown", retry: "later", blame: "device" }],
  ])("with +CMS ERROR: %i says what that means", async (code, meaning) => {
    const { modem, sim } = await ready();
    sim.inject({ kind: "submit-error", error: { kind: "cms", code }, accepted: code === 500 });
    const outcome = await modem.submit(segment("x"), opened);
    expect(outcome).toMatchObject({ kind: "failed", ...meaning });
    expect((await modem.submit(segment("next"), opened)).kind).toBe("submitted");
  });

  it("in place of the prompt has not had its text", async () => {
    const { modem, sim } = await ready();
    sim.inject({ kind: "command-error", command: "+CMGS", error: { kind: "cms", code: 302 } });
    const outcome = await modem.submit(segment("x"), opened);
    expect(outcome).toEqual({ kind: "notTaken", error: "+CMS ERROR: 302 (operation not allowed)" });
  });

  it("does not hold up other numbers", async () => {
    const driver = await ready();
    const refused = "+15557654321" as Msisdn;
    driver.sim.network.behave(refused, { kind: "refused", code: 1 });
    const outcome = await driver.modem.submit(segment("x", { to: refused }), opened);
    expect(outcome).toMatchObject({ kind: "failed", blame: "recipient", retry: "never" });
    expect((await driver.modem.submit(segment("y"), opened)).kind).toBe("submitted");
  });

  it("for want of a prompt has not gone out, and the next one does", async () => {
    const driver = await readyWithManualTime({ sim: { busyInput: "queue" } });
    driver.sim.inject({ kind: "no-prompt" });
    const outcome = driver.modem.submit(segment("lost"), opened);
    await driver.until(() => driver.written().includes("AT+CMGS="));
    const said = driver.heard().length;
    await driver.time.pass(10_000);
    expect(await outcome).toEqual({ kind: "notTaken", error: "the modem did not ask for the text" });
    expect(texts(driver)).toEqual([]);
    // One for ESC, which ends the text that the modem waits for, and one for AT.
    await resynchronised(driver, said, 2);
    expect((await driver.modem.submit(segment("next"), opened)).kind).toBe("submitted");
  });

  it.each([true, false])("for want of an answer may have gone out (it did: %s)", async (accepted) => {
    const driver = await readyWithManualTime({ sim: { busyInput: "queue" }, modem: { submitTimeoutMs: 90_000 } });
    await driver.modem.submit(segment("first"), opened);
    const before = driver.written().length;
    driver.sim.inject({ kind: "lost-result", accepted });
    const outcome = driver.modem.submit(segment("doubt"), opened);
    await driver.until(() => driver.written().includes("\x1a", before));
    const said = driver.heard().length;
    await driver.time.pass(90_000);
    expect(await outcome).toMatchObject({ kind: "failed", reached: "unknown", retry: "later" });
    await resynchronised(driver, said, 1);
    expect((await driver.modem.submit(segment("next"), opened)).kind).toBe("submitted");
  });

  it.each([
    ["before the text", { kind: "unplug-before-text" } as const, "no"],
    ["after the text", { kind: "unplug-after-text", accepted: true } as const, "unknown"],
  ])("because the stick is pulled %s says whether it may have gone out", async (_, fault, reached) => {
    const driver = await ready();
    driver.sim.inject(fault);
    // The prompt and the hang-up may be read in either order; a gate that opens late leaves nothing to chance.
    const absent = driver.until(() => driver.modem.health().state === "absent");
    const gate = reached === "no" ? () => absent.then(() => true) : opened;
    expect(await driver.modem.submit(segment("x"), gate)).toMatchObject({ kind: "failed", reached });
    await absent;
  });

  it("while there is no network is refused at once, without asking the gate", async () => {
    const driver = await ready();
    driver.sim.inject({ kind: "registration", state: 2 });
    await driver.until(() => driver.modem.health().state === "searching");
    const asked = (): Promise<boolean> => Promise.reject(new Error("asked"));
    expect(await driver.modem.submit(segment("x"), asked)).toMatchObject({
      kind: "failed",
      reached: "no",
      retry: "later",
      blame: "not-ready",
    });
  });

  /** Lets the quiet time after the modem's sign of life pass, once the driver has seen that. */
  async function resynchronised(
    driver: Driver & { time: ReturnType<typeof createManualTime> },
    said: number,
    answers: number,
  ): Promise<void> {
    await driver.until(() => /\x1bAT\r$/.test(driver.written()));
    await driver.until(() => (driver.heard().slice(said).match(/OK/g) ?? []).length >= answers);
    await driver.time.pass(1_000);
  }
});

describe("what cannot be encoded", () => {
  it("fails for good, without asking the gate or the modem", async () => {
    const driver = await ready();
    const tooLong = segment("x".repeat(161));
    expect(await driver.modem.submit(tooLong, () => Promise.reject(new Error("asked")))).toMatchObject({
      kind: "failed",
      reached: "no",
      retry: "never",
      blame: "device",
    });
  });
});

describe("stopping", () => {
  it("lets a submit that is running end", async () => {
    const driver = await ready({ sim: { latencies: { submitMs: 20 } } });
    const outcome = driver.modem.submit(segment("last"), opened);
    await driver.until(() => driver.written().includes("\x1a"));
    await driver.modem.stop(10_000);
    expect((await outcome).kind).toBe("submitted");
    expect(driver.modem.health().state).toBe("absent");
  });

  it("begins none that waits behind it", async () => {
    const driver = await ready({ sim: { latencies: { submitMs: 20 } } });
    const [last, waiting] = ["last", "waiting"].map((text) => driver.modem.submit(segment(text), opened));
    await driver.until(() => driver.written().includes("\x1a"));
    await driver.modem.stop(10_000);
    expect((await last)?.kind).toBe("submitted");
    expect(await waiting).toMatchObject({ kind: "failed", reached: "no", blame: "not-ready" });
    expect(driver.written().match(/AT\+CMGS=/g)).toHaveLength(1);
  });

  it("does not wait longer than it may", async () => {
    const driver = await ready({ sim: { latencies: { submitMs: 3_600_000 } } });
    const outcome = driver.modem.submit(segment("last"), opened);
    await driver.until(() => driver.written().includes("\x1a"));
    await driver.modem.stop(1);
    expect(await outcome).toMatchObject({ kind: "failed", reached: "unknown" });
  });
});

it("a report that comes in the same breath as the result of its submit is told of behind it", async () => {
  const driver = await createDriver({ sim: { latencies: AT_ONCE } });
  driver.start();
  await driver.untilReady();
  const told = (): number => driver.events.filter((event) => event.startsWith("reported")).length;
  for (let count = 0; count < 40; count += 1) {
    const toldBefore = await driver.modem.submit(segment(`text ${count}`), opened).then(told);
    expect(toldBefore).toBe(count);
    await driver.until(() => told() > count);
  }
});
