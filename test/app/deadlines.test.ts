import { describe, expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createDeadlines } from "../../src/app/deadlines.ts";
import type { Clock } from "../../src/app/ports.ts";
import { pauseBy } from "../../src/app/slice.ts";
import { heldTogether } from "../../src/domain/breaker/words.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/domain/time.ts";
import { ANN, enrol, pending } from "../domain/people.ts";
import { Gateway } from "../domain/gateway.ts";
import { withConsent, withSending } from "../domain/policy.ts";
import { createManualTime } from "../manual-time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";

/** Agents who were asked this moment, with the deadlines on a manual clock, and a modem that sweeps in a second. */
function asked(gateway: Gateway = pending(), { workTakesMs = 0 } = {}) {
  const { policy } = gateway;
  const time = createManualTime();
  let workedMs = 0;
  const clock: Clock = {
    ...time.clock,
    now: () => gateway.now + time.clock.now(),
    monotonicMs() {
      workedMs += workTakesMs;
      return time.clock.monotonicMs() + workedMs;
    },
  };
  const core = new Core({ state: gateway.state, policy, journal: new MemoryJournal(clock), clock, scheduler: time });
  let looks = 0;
  const scheduler = {
    after(ms: number, task: () => void) {
      return time.after(ms, () => {
        looks += 1;
        task();
      });
    },
  };
  const sweeps: number[] = [];
  const deadlines = createDeadlines({
    ...{ core, clock, scheduler, pause: pauseBy(scheduler), log: createKeptLog() },
    isClockTrusted: () => true,
    transport: {
      requestSweep() {
        const beganAtMs = clock.monotonicMs();
        sweeps.push(beganAtMs);
        time.after(SECOND, () => deadlines.swept(beganAtMs));
      },
    },
  });
  deadlines.receiving(true);
  deadlines.start();
  return {
    ...{ core, time, deadlines, sweeps },
    looks: () => looks,
    consent: () => core.state.numbers.get(ANN)?.consent.status,
  };
}

describe("a deadline that an outage held up", () => {
  it("fires at the very instant at which reception has lasted long enough, whatever else happens meanwhile", async () => {
    const { core, time, deadlines, consent } = asked();
    await time.pass(35 * HOUR);
    deadlines.receiving(false);
    await time.pass(2 * HOUR);
    deadlines.receiving(true);
    await time.pass(MINUTE + 0.3 * SECOND);
    // Its deadline is nearer than none, and further away than the one that waits.
    core.execute({ type: "SendByHand", number: ANN, text: "Hello" });
    await time.pass(14 * MINUTE - 0.3 * SECOND - 1);
    expect(consent()).toBe("pending");
    await time.pass(1);
    expect(consent()).toBe("opted-out");
  });

  it("is looked at once a minute while it waits, not again and again", async () => {
    const { time, deadlines, looks, sweeps } = asked();
    await time.pass(35 * HOUR);
    deadlines.receiving(false);
    await time.pass(2 * HOUR);
    const [looksBefore, sweepsBefore] = [looks(), sweeps.length];
    deadlines.receiving(true);
    await time.pass(14 * MINUTE);
    expect(looks() - looksBefore).toBeLessThan(20);
    expect(sweeps.length - sweepsBefore).toBe(1);
  });

  it("of seconds does not wait for the next minute", async () => {
    const { time, deadlines, consent, core } = asked(
      pending(withConsent({ remindAfter: [{ ms: 2 * SECOND }], optOutAfter: { ms: 6 * SECOND } })),
    );
    deadlines.receiving(false);
    await time.pass(7 * SECOND);
    // A modem says it in this order: it is swept before it counts as ready.
    deadlines.swept(time.clock.monotonicMs());
    deadlines.receiving(true);
    core.execute({ type: "SendByHand", number: ANN, text: "Hello" });
    await time.pass(0.05 * 6 * SECOND);
    expect(consent()).toBe("opted-out");
  });
});

describe("what a person has put off", () => {
  it("is weighed again at the very instant to which it was put off", async () => {
    const gateway = new Gateway(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
    for (let index = 0; index < 30; index += 1) enrol(gateway, `A-${index}`, `+1212556${1_000 + index}` as Msisdn);
    gateway.send();
    const { core, time } = asked(gateway);
    const held = (): string | undefined => heldTogether(core.state)[0]?.id;
    await time.pass(37 * HOUR);
    const first = held();
    expect(first).toBeDefined();
    core.execute({ type: "DecideHold", holdId: first ?? "", carryOut: false });
    await time.pass(HOUR + 17 * SECOND);
    core.execute({ type: "SendByHand", number: ANN, text: "Hello" });
    await time.pass(DAY - HOUR - 17 * SECOND - 1);
    expect(held()).toBeUndefined();
    await time.pass(1);
    expect(held()).toBeDefined();
    expect(held()).not.toBe(first);
  });
});

describe("of many deadlines that fall due at once", () => {
  it("those that are left are looked at after what comes meanwhile: whoever says STOP is reminded no more", async () => {
    const gateway = new Gateway(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
    const numbers = Array.from({ length: 40 }, (_, index) => `+1212556${1_000 + index}` as Msisdn);
    for (const [index, number] of numbers.entries()) enrol(gateway, `A-${index}`, number);
    gateway.send();
    const { core, time } = asked(gateway, { workTakesMs: 1 });
    const reminded: Msisdn[] = [];
    let stopped: Msisdn | undefined;
    core.onRecorded((records) => {
      const isFirst = reminded.length === 0;
      for (const { event } of records) if (event.type === "ReminderQueued") reminded.push(event.number);
      if (!isFirst || reminded.length === 0) return;
      time.after(0, () => {
        stopped = numbers.find((number) => !reminded.includes(number)) as Msisdn;
        core.execute({ type: "OptOutNumber", number: stopped, atPersonsRequest: true });
      });
    });
    await time.pass(7 * HOUR);
    expect(stopped).toBeDefined();
    expect(reminded.toSorted()).toEqual(numbers.filter((number) => number !== stopped));
  });

  it("all are weighed before any happens, some hundreds in a slice, and a person's word meanwhile has them weighed anew", async () => {
    const gateway = new Gateway(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
    for (let index = 0; index < 900; index += 1) enrol(gateway, `A-${index}`, `+1212556${1_000 + index}` as Msisdn);
    gateway.send();
    const { core, time, deadlines, looks } = asked(gateway, { workTakesMs: 5 });
    const held: { readonly count: number; readonly slices: number }[] = [];
    let since = 0;
    core.onRecorded((records) => {
      for (const { event } of records)
        if (event.type === "MassConsequenceHeld") held.push({ count: event.count, slices: looks() - since });
    });
    await time.pass(36 * HOUR - MINUTE);
    since = looks();
    await time.pass(2 * MINUTE);
    expect(held).toEqual([{ count: 900, slices: expect.any(Number) }]);
    expect(held[0]?.slices).toBeGreaterThanOrEqual(900 / 200 - 1);
    const standings = new Set([...core.state.numbers.values()].map(({ consent }) => consent.status));
    expect([...standings]).toEqual(["pending"]);

    // Some of them are weighed again, the others not yet.
    deadlines.look();
    core.execute({ type: "DecideHold", holdId: heldTogether(core.state)[0]?.id ?? "", carryOut: true });
    await time.pass(10 * MINUTE);
    expect(held).toHaveLength(1);
    expect([...core.state.numbers.values()].filter(({ consent }) => consent.status !== "opted-out")).toEqual([]);
  });
});
