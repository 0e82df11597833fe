import { describe, expect, it } from "vitest";
import { isCanaryLost } from "../../../src/domain/canary/model.ts";
import { DAY, HOUR, MINUTE } from "../../../src/domain/time.ts";
import { Gateway, kindsOf, type Network } from "../gateway.ts";
import { active, ANN, lead } from "../people.ts";
import { shippedPolicy, withSending } from "../policy.ts";

const OWN = shippedPolicy.number;
const refuses: Network = () => ({
  kind: "failed",
  error: "+CMS ERROR: 38 (network out of order)",
  reached: "no",
  retry: "later",
  blame: "network",
});

const isLost = (gateway: Gateway): boolean => isCanaryLost(gateway.state.canary, gateway.now);

/** A canary has been sent. Gives its text, as a phone would show it. */
function sent(gateway: Gateway): string {
  gateway.do({ type: "SendCanary" });
  const [submit] = gateway.send();
  if (submit?.kind !== "canary") throw new Error("no canary went");
  return submit.segment.body.text;
}

describe("the canary", () => {
  it("goes to the gateway's own number, and is not lost when it comes back", () => {
    const gateway = new Gateway();
    const text = sent(gateway);
    expect(gateway.submits[0]?.segment.to).toBe(OWN);
    gateway.sleep(MINUTE);
    gateway.receive(OWN, text);
    gateway.sleep(DAY);
    expect(isLost(gateway)).toBe(false);
    expect(gateway.events("CanaryReturned")).toHaveLength(1);
  });

  it("is lost when it has not come back within half an hour, until the next that returns", () => {
    const gateway = new Gateway();
    sent(gateway);
    gateway.pass(30 * MINUTE - 1);
    expect(isLost(gateway)).toBe(false);
    gateway.pass(1);
    expect(isLost(gateway)).toBe(true);
    gateway.pass(DAY);
    const text = sent(gateway);
    expect(isLost(gateway)).toBe(true);
    gateway.receive(OWN, text);
    expect(isLost(gateway)).toBe(false);
    gateway.pass(DAY);
    sent(gateway);
    expect(isLost(gateway)).toBe(false);
  });

  it("is not taken for another that somebody sends in our name, who cannot know its mark", () => {
    const gateway = new Gateway();
    gateway.do({ type: "SendCanary", mark: "5eed" });
    const [submit] = gateway.send();
    const text = submit?.segment.body.text ?? "";
    gateway.receive(OWN, text.replace(" 5eed", ""));
    gateway.pass(30 * MINUTE);
    expect(isLost(gateway)).toBe(true);
    gateway.receive(OWN, text);
    expect(isLost(gateway)).toBe(false);
  });

  it("that went out at a retry is waited for no longer, and is not lost either", () => {
    const gateway = new Gateway();
    gateway.do({ type: "SendCanary" });
    gateway.send(refuses);
    gateway.pass(10 * MINUTE);
    const text = gateway.submits.at(-1)?.segment.body.text ?? "";
    gateway.receive(OWN, text);
    gateway.pass(DAY);
    expect(isLost(gateway)).toBe(false);
  });

  it("that never leaves is lost, and not sent hours later", () => {
    const gateway = new Gateway();
    gateway.do({ type: "SendCanary" });
    gateway.pass(40 * MINUTE, refuses);
    expect(isLost(gateway)).toBe(true);
    expect(gateway.pass(DAY)).toEqual([]);
  });

  it("that comes back late, or over a restart, is over all the same", () => {
    const gateway = new Gateway();
    const text = sent(gateway);
    gateway.sleep(3 * HOUR);
    gateway.restart();
    expect(isLost(gateway)).toBe(true);
    gateway.receive(OWN, text);
    expect(isLost(gateway)).toBe(false);
  });

  it("is not another day's, nor what else the own number sends, however long", () => {
    const gateway = new Gateway();
    const old = sent(gateway);
    gateway.pass(DAY);
    sent(gateway);
    for (const noise of [old, "STOP", "YES", "leadline canary", "x".repeat(400)]) gateway.receive(OWN, noise);
    expect(gateway.events("CanaryReturned")).toEqual([]);
    expect(isLost(gateway)).toBe(true);
  });

  it("waits its half hour in real minutes, however the clock is set", () => {
    const gateway = new Gateway();
    sent(gateway);
    gateway.sleep(DAY);
    gateway.do({ type: "SetClock", by: DAY });
    expect(isLost(gateway)).toBe(false);
    gateway.sleep(30 * MINUTE);
    expect(isLost(gateway)).toBe(true);
  });

  it("is beside pace, caps and new recipients: it waits for none and uses up nothing", () => {
    const gateway = active(withSending({ dailyCap: 1, pace: 1, newRecipientsPerDay: 1 }));
    const { recent, newRecipients } = gateway.state;
    const before = [recent.length, newRecipients.length];
    sent(gateway);
    expect([recent.length, newRecipients.length]).toEqual(before);
  });

  it("stands behind an alert, and holds up none", () => {
    const gateway = active();
    gateway.do({ type: "SendCanary" });
    lead(gateway, "L-1", "A-1");
    expect(kindsOf(gateway.send())).toEqual(["alert", "canary"]);
  });

  it("leaves no trace of the own number: nothing is published, answered, suppressed or kept of it", () => {
    const gateway = active();
    const told = gateway.published.length;
    const text = sent(gateway);
    gateway.receive(OWN, text);
    gateway.receive(OWN, "STOP");
    gateway.receive(OWN, "HELP");
    expect(gateway.published).toHaveLength(told);
    expect(gateway.send()).toEqual([]);
    expect(gateway.state.numbers.has(OWN)).toBe(false);
    expect(gateway.state.numbers.has(ANN)).toBe(true);
    expect(gateway.state.replies.some(({ from }) => from === OWN)).toBe(false);
  });
});
