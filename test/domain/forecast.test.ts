import { describe, expect, it } from "vitest";
import { forecast, forecastInSteps, type Waiting, waitingInBulk } from "../../src/domain/forecast.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { emptyState } from "../../src/domain/state.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../../src/domain/time.ts";
import { Gateway, START } from "./gateway.ts";
import { ANN, BOB, enrol } from "./people.ts";
import { shippedPolicy } from "./policy.ts";

/** Asked at any time, ten a minute, without caps, unless the test says otherwise. */
function policy(consent: Partial<Policy["consent"]> = {}, sending: Partial<Policy["sending"]> = {}): Policy {
  return {
    ...shippedPolicy,
    consent: { ...shippedPolicy.consent, askBetween: null, migrationPace: 10, ...consent },
    sending: { ...shippedPolicy.sending, pace: 0, dailyCap: 0, newRecipientsPerDay: 0, ...sending },
  };
}

function people(count: number, fresh = count): Waiting {
  return { country: "US", timeZone: "America/New_York", count, fresh };
}

function endOf(rules: Policy, groups: readonly Waiting[], now: Instant = START): number | undefined {
  const { endsAt } = forecast(emptyState(), rules, groups, now);
  return endsAt === undefined ? undefined : endsAt - now;
}

describe("The forecast", () => {
  it("goes by the pace of asking, or by that of all messages where it is slower", () => {
    expect(endOf(policy(), [people(300)])).toBe(30 * MINUTE);
    expect(endOf(policy({}, { pace: 5 }), [people(300)])).toBe(60 * MINUTE);
  });

  it("asks within asking hours alone", () => {
    const rules = policy({ askBetween: { from: 9 * 60, to: 20 * 60 } });
    // 15:00 in New York: five hours of asking are left today.
    expect(endOf(rules, [people(2_900)])).toBe(4 * HOUR + 50 * MINUTE);
    expect(endOf(rules, [people(3_100)])).toBe(18 * HOUR + 10 * MINUTE);
  });

  it("keeps to the cap of a day, and counts what has gone in the day before", () => {
    expect(endOf(policy({}, { dailyCap: 100 }), [people(150)])).toBe(DAY + 5 * MINUTE);
    const state = emptyState();
    state.recent.push(...Array.from({ length: 90 }, () => ({ at: START - HOUR, class: "alert" as const })));
    const { endsAt } = forecast(state, policy({}, { dailyCap: 100 }), [people(20)], START);
    expect(endsAt).toBe(START + 23 * HOUR + MINUTE);
  });

  it("keeps to the cap on new recipients for those who were never texted", () => {
    const rules = policy({}, { newRecipientsPerDay: 100 });
    expect(endOf(rules, [people(150)])).toBe(DAY + 5 * MINUTE);
    expect(endOf(rules, [people(150, 50)])).toBe(15 * MINUTE);
  });

  it("is made in a step for each wall clock and each day", () => {
    const zones = ["America/New_York", "America/Chicago", "America/Denver"];
    const groups = zones.map((timeZone): Waiting => ({ country: "US", timeZone, count: 100, fresh: 0 }));
    const rules = policy({ askBetween: { from: 9 * 60, to: 20 * 60 } }, { dailyCap: 30 });
    const steps = forecastInSteps(emptyState(), rules, groups, START);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toEqual(forecast(emptyState(), rules, groups, START));
    const days = ((step.value.endsAt ?? 0) - START) / DAY;
    expect(count).toBe(zones.length + Math.ceil(days));
    expect(days).toBeGreaterThan(9);
  });

  it("names what holds it back", () => {
    expect(forecast(emptyState(), policy(), [people(300)], START).limits).toEqual(["consent.migrationPace"]);
    const capped = policy({}, { newRecipientsPerDay: 100 });
    expect(forecast(emptyState(), capped, [people(300)], START).limits[0]).toBe("modem.newRecipientsPerDay");
  });

  it("costs no more where the people live in many zones: who may be asked at the same hours is one group", () => {
    const rules = policy({ askBetween: { from: 9 * 60, to: 20 * 60 } }, { dailyCap: 1 });
    const zones = Intl.supportedValuesOf("timeZone");
    const groups: Waiting[] = zones.map((timeZone) => ({ country: "US", timeZone, count: 1e9, fresh: 1e9 }));
    const durationOf = (asked: readonly Waiting[]): number => {
      const began = performance.now();
      expect(forecast(emptyState(), rules, asked, START)).toMatchObject({ waiting: 1e9 * asked.length });
      return performance.now() - began;
    };
    const clocks = new Map(groups.map((group) => [new Date(START).toLocaleString("en", group), group]));
    durationOf(groups);
    // One zone of each wall clock takes as many steps; without the grouping the rest would take ten times as long.
    expect(Math.min(durationOf(groups), durationOf(groups))).toBeLessThan(5 * durationOf([...clocks.values()]));
  });

  it("has an end at once where nobody waits, and none where it lies beyond two years", () => {
    expect(endOf(policy(), [])).toBe(0);
    expect(endOf(policy({}, { dailyCap: 1 }), [people(1_000)])).toBeUndefined();
  });

  it("counts what already waits in the outbox, by wall clock", () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN, { source: "migration", timeZone: "America/Chicago" });
    enrol(gateway, "B-1", BOB, { source: "file" });
    expect(waitingInBulk(gateway.state, gateway.policy, gateway.now)).toEqual([
      { country: "US", timeZone: "America/Chicago", count: 1, fresh: 1 },
      { country: "US", count: 1, fresh: 1 },
    ]);
  });

  it("is what then happens", () => {
    const rules = policy({ askBetween: { from: 9 * 60, to: 20 * 60 } }, { newRecipientsPerDay: 40 });
    const gateway = new Gateway(rules);
    for (let index = 0; index < 100; index += 1) {
      const number = `+1850555${1_000 + index}` as typeof ANN;
      enrol(gateway, `A-${index}`, number, { source: "migration", timeZone: "America/New_York" });
    }
    const { endsAt = 0 } = forecast(
      gateway.state,
      rules,
      waitingInBulk(gateway.state, rules, gateway.now),
      gateway.now,
    );
    const last = gateway
      .pass(4 * DAY)
      .filter(({ kind }) => kind === "migration")
      .at(-1);
    expect(Math.abs((last?.at ?? 0) - endsAt)).toBeLessThan(30 * MINUTE);
  });
});
