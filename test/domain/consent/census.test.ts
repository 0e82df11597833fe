import { expect, it } from "vitest";
import { consentOf, isOwnNo, reasonOf } from "../../../src/domain/consent/model.ts";
import { countSome, type GatewayState, headcounts, numberOf } from "../../../src/domain/state.ts";
import { holdsFor, live } from "../properties/watched.ts";

/** By a look at everybody. */
function counted(state: GatewayState, now: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const agent of state.agents.values()) {
    const record = numberOf(state, agent.number, now);
    const reason = isOwnNo(record) ? "at-persons-request" : reasonOf(agent, record);
    const key = `${consentOf(agent, record)} ${reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

it("how many agents stand where is the same as by a look at everybody, whatever happens", () => {
  holdsFor((history) => {
    live(history, (gateway) => ({
      around: () => () => {
        const { state, now } = gateway;
        const known = headcounts(state, now).map(
          ({ consent, reason, count }) => [`${consent} ${reason}`, count] as const,
        );
        expect(new Map(known)).toEqual(counted(state, now));
      },
    }));
  }, 100);
});

it("thousands of changes are counted so many numbers at a time, and come to the same", () => {
  holdsFor((history) => {
    live(history, (gateway) => ({
      around: () => () => {
        const { state, now } = gateway;
        const { toSettle } = state.index.census;
        const isMore = countSome(state, now, 1);
        expect(isMore).toBe(toSettle > 2);
        while (countSome(state, now, 1));
        expect(state.index.census.toSettle).toBeLessThanOrEqual(1);
        const known = headcounts(state, now).reduce((sum, { count }) => sum + count, 0);
        expect(known).toBe(state.agents.size);
      },
    }));
  }, 20);
});
