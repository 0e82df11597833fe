import { describe, expect, it } from "vitest";
import { type AwaitedForMessage, awaitedBy } from "../../../src/domain/outbox/order.ts";
import { MINUTE, SECOND } from "../../../src/domain/time.ts";
import type { Gateway } from "../gateway.ts";
import { active, ANN, BOB, enrol, lead } from "../people.ts";
import { withSending } from "../policy.ts";

const busy = {
  kind: "failed",
  error: "+CMS ERROR: 42",
  reached: "no",
  retry: "later",
  blame: "network",
} as const;

/** What the alert of a lead waits for. */
function awaited(gateway: Gateway, leadId: string): AwaitedForMessage | undefined {
  const { state, policy, now } = gateway;
  const message = [...state.messages.values()].findLast((each) => each.leadId === leadId);
  if (message === undefined) throw new Error(`${leadId} has no alert`);
  return awaitedBy(message, state, policy, now);
}

describe("a text that has not ended waits for", () => {
  it("the modem's answer, from when it was given the text", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.begin();
    const since = gateway.now;
    gateway.sleep(90 * SECOND);
    expect(awaited(gateway, "L-1")).toEqual({ what: "answer", since });
  });

  it("a report, while it is in doubt", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    const submit = gateway.begin();
    if (submit !== undefined) gateway.settle(submit, { ...busy, reached: "unknown" });
    expect(awaited(gateway, "L-1")).toMatchObject({ what: "report", until: expect.any(Number) });
  });

  it("the next try, and says what went wrong", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    const submit = gateway.begin();
    if (submit !== undefined) gateway.settle(submit, busy);
    expect(awaited(gateway, "L-1")).toEqual({ what: "retry", until: gateway.now + 2_000, trouble: "+CMS ERROR: 42" });
  });

  it("the pace, when as many have gone out within a minute", () => {
    const gateway = active(withSending({ pace: 3 }));
    gateway.pass(MINUTE);
    const from = gateway.now;
    for (const id of ["L-1", "L-2", "L-3", "L-4"]) lead(gateway, id, "A-1");
    gateway.send();
    expect(awaited(gateway, "L-4")).toEqual({ what: "limit", limit: { on: "pace", until: from + MINUTE } });
  });

  it("the day's cap, when that is used up", () => {
    const gateway = active(withSending({ pace: 0, dailyCap: 1 }));
    lead(gateway, "L-1", "A-1");
    lead(gateway, "L-2", "A-1");
    gateway.send();
    expect(awaited(gateway, "L-2")).toMatchObject({ what: "limit", limit: { on: "daily-cap" } });
  });

  it("the cap of new recipients, when one more would be texted for the first time", () => {
    const gateway = active(withSending({ pace: 0, newRecipientsPerDay: 1 }));
    enrol(gateway, "A-2", BOB);
    const message = [...gateway.state.messages.values()].findLast(({ number }) => number === BOB);
    if (message === undefined) throw new Error("nobody asks Bob");
    expect(awaitedBy(message, gateway.state, gateway.policy, gateway.now)).toMatchObject({
      what: "limit",
      limit: { on: "new-recipients" },
    });
  });

  it("its turn, when nothing of its own holds it back", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    expect(awaited(gateway, "L-1")).toEqual({ what: "turn" });
  });

  it("a person, when the number is paused in the middle of it", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1", { message: "word ".repeat(60) });
    const submit = gateway.begin();
    if (submit !== undefined) gateway.settle(submit, { kind: "submitted", messageReference: 4 });
    gateway.receive(ANN, "please stop texting me");
    expect(awaited(gateway, "L-1")).toEqual({ what: "person" });
  });

  it("nothing, once it is out", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    expect(awaited(gateway, "L-1")).toBeUndefined();
  });
});
