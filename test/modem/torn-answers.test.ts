import { describe, expect, it } from "vitest";
import type { ModemOptions } from "../../src/modem/modem-options.ts";
import { createLateAnswers } from "../../src/modem/at/late-answers.ts";
import { submitMessage } from "../../src/modem/at/commands/sms-messages.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { AT_ONCE } from "../sim/bench.ts";
import { createManualTime, type ManualTime } from "../manual-time.ts";
import { createDriver, type Driver, opened, segment } from "./driver.ts";
import { startedInVirtualTime } from "./in-virtual-time.ts";

async function ready(modem: Partial<ModemOptions> = {}): Promise<Driver & { readonly time: ManualTime }> {
  const time = createManualTime();
  // A modem that keeps what is typed while it is busy, so that nothing of the resynchronising is lost.
  const driver = await createDriver({
    sim: { latencies: AT_ONCE, busyInput: "queue" },
    modem: { scheduler: time, clock: time.clock, ...modem },
  });
  driver.start();
  await driver.untilReady();
  return { ...driver, time };
}

const texts = ({ sim }: Driver): readonly string[] => sim.network.submitted.map(({ text }) => text);

describe("a submit's answer", () => {
  it.each(["", "+CM", "+CMGS:", "+CMGS: ", "GS: 12"])(
    "whose reference is torn to %j is its answer all the same, at once",
    async (line) => {
      const driver = await ready();
      await driver.modem.submit(segment("first"), opened);
      driver.sim.inject({ kind: "torn-reference", line });
      // No time passes: with a whole timeout to wait this would never end.
      expect(await driver.modem.submit(segment("torn"), opened)).toEqual({ kind: "submitted" });
      expect((await driver.modem.submit(segment("next"), opened)).kind).toBe("submitted");
      expect(texts(driver)).toEqual(["first", "torn", "next"]);
    },
  );

  it("of a gateway that has just been started may be an earlier one's where nothing is left of it", async () => {
    const started = async (): Promise<Driver & { readonly time: ManualTime }> => ready({ mayHaveLeftCommand: true });
    const torn = async (driver: Driver, line: string): Promise<unknown> => {
      driver.sim.inject({ kind: "torn-reference", line });
      return driver.modem.submit(segment("torn"), opened);
    };
    expect(await torn(await started(), "")).toMatchObject({ kind: "failed", reached: "unknown" });
    for (const line of ["+CM", "GS: 12", ": 7"])
      expect(await torn(await started(), line)).toEqual({ kind: "submitted" });
  });

  it.each([
    [59_999, "either"],
    [60_000, "this"],
  ])("and %i ms after the start a bare OK is %s's", async (ms, owner) => {
    const time = createManualTime();
    const lateAnswers = createLateAnswers({ clock: time.clock, log: createKeptLog(), leftBehind: true });
    await time.pass(ms);
    const submit = submitMessage("00", 1, { promptTimeoutMs: 1, submitTimeoutMs: 1 });
    expect(lateAnswers.ownerOf(submit, [])).toBe(owner);
  });

  it("without its OK is proof that the network has taken it", async () => {
    const driver = await ready();
    driver.sim.inject({ kind: "lost-reply", command: "+CMGS", part: "final" });
    const outcome = driver.modem.submit(segment("one"), opened);
    await driver.until(() => driver.heard().includes("+CMGS: "));
    await driver.time.pass(5_000);
    expect(await outcome).toEqual({ kind: "submitted", messageReference: expect.any(Number) });
    const next = driver.modem.submit(segment("two"), opened);
    await driver.until(() => /\x1bAT\r$/.test(driver.written()));
    await driver.until(() => driver.heard().endsWith("\r\nOK\r\n"));
    await driver.time.pass(1_000);
    expect((await next).kind).toBe("submitted");
    expect(texts(driver)).toEqual(["one", "two"]);
  });

  it("that ends its lines with CR alone is read as it comes", async () => {
    const driver = await ready();
    driver.sim.inject({ kind: "bare-cr", times: 99 });
    expect((await driver.modem.submit(segment("one"), opened)).kind).toBe("submitted");
    driver.sim.network.phoneSends("+15551234567", "YES");
    await driver.until(() => driver.events.includes("received YES"));
  });
});

it("a number that cannot be texted is told from a lost answer as soon as a later one has come", async () => {
  const driver = await startedInVirtualTime();
  await driver.inTime(() => driver.modem.health().state === "ready");
  const sent = async (text: string): Promise<unknown> => {
    let outcome: unknown;
    void driver.modem.submit(segment(text), opened).then((settled) => {
      outcome = settled;
    });
    await driver.inTime(() => outcome !== undefined);
    return outcome;
  };
  const refusal = (): Promise<unknown> => {
    driver.sim.inject({ kind: "submit-error", error: { kind: "cms", code: 28 }, accepted: false });
    return sent("refused");
  };
  await sent("first");
  driver.sim.inject({ kind: "lost-result", accepted: true });
  expect(await sent("lost")).toMatchObject({ kind: "failed", reached: "unknown" });
  // It may be the lost one's, which is no reason to give this one up.
  expect(await refusal()).toMatchObject({ kind: "failed", retry: "later" });
  expect(await sent("in order")).toMatchObject({ kind: "submitted" });
  expect(await refusal()).toMatchObject({ kind: "failed", retry: "never", blame: "recipient" });
});
