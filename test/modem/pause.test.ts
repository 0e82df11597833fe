import { describe, expect, it, onTestFinished } from "vitest";
import { cme, cms, type ErrorResult } from "../../src/sim/result.ts";
import { GatewayOnModem, phoneOf } from "../torture/gateway-on-modem.ts";

const SECOND = 1_000;
const LATENCIES = { submitMs: 300, promptMs: 20, phoneMs: 100, reportMs: 100, deliveryMs: 50 };

async function restingAfterEachSend(ms: number, error: ErrorResult): Promise<GatewayOnModem> {
  const gateway = new GatewayOnModem({ agents: 12, sim: { latencies: LATENCIES, restAfterSend: { ms, error } } });
  onTestFinished(() => gateway.stop());
  await gateway.start();
  return gateway;
}

describe("a modem that wants to be left alone after each send", () => {
  it.each<[string, ErrorResult, number]>([
    ["+CMS ERROR: 302", cms(302), 1_000],
    ["+CMS ERROR: 314", cms(314), 1_500],
    ["+CMS ERROR: 512", cms(512), 2_000],
    ["+CMS ERROR: 515", cms(515), 1_700],
    ["+CME ERROR: 14", cme(14), 1_200],
    ["ERROR", { kind: "plain" }, 2_000],
  ])("refuses with %s: twelve texts go out in half a minute, in order and once each", async (_, error, ms) => {
    const gateway = await restingAfterEachSend(ms, error);
    const began = gateway.time.now();
    const marks = Array.from({ length: 12 }, (_, agent) => gateway.lead(agent));
    await gateway.time.until(() => marks.every((mark) => gateway.shown(mark) > 0), 60 * SECOND);
    expect(gateway.time.now() - began).toBeLessThan(30 * SECOND);
    expect(gateway.doubles()).toBe(0);
    const alerts = gateway.sim.network.submitted.slice(-12).map(({ to }) => to);
    expect(alerts).toEqual(marks.map((_, agent) => phoneOf(agent)));
    // Nothing is counted against a message, and it is refused about once, not at every send.
    expect(gateway.events("SegmentDeferred").every(({ counted }) => !counted)).toBe(true);
    expect(gateway.events("SegmentDeferred").length).toBeLessThanOrEqual(4);
  });

  it("keeps no STOP from being confirmed in time", async () => {
    const gateway = await restingAfterEachSend(2_000, cms(302));
    const marks = [0, 1, 2].map((agent) => gateway.lead(agent));
    gateway.sim.network.phoneSends(phoneOf(5), "STOP");
    const confirmed = (): boolean => gateway.sim.network.received.some(({ text }) => /unsubscribed/.test(text));
    await gateway.time.until(confirmed, 15 * SECOND);
    await gateway.untilIdle();
    expect(marks.map((mark) => gateway.shown(mark))).toEqual([1, 1, 1]);
  });
});

it("what no text gets past is told within two minutes, with what to do, and is over with the next one", async () => {
  const gateway = new GatewayOnModem({ sim: { latencies: LATENCIES } });
  onTestFinished(() => gateway.stop());
  await gateway.start();
  gateway.inject({ kind: "submit-error", error: cms(50), accepted: false, times: 4 });
  gateway.lead(0);
  await gateway.time.until(() => gateway.problems.all().length > 0, 120 * SECOND);
  expect(gateway.problems.all()).toEqual([
    expect.stringMatching(/^no text goes out.*\+CMS ERROR: 50 .*ask the carrier whether this SIM may send texts/),
  ]);
  await gateway.untilIdle();
  expect(gateway.problems.all()).toEqual([]);
});
