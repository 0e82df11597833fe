import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createBrokerWatch } from "../../src/app/broker-watch.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { retainedAgent } from "../../src/domain/publications.ts";
import { emptyState } from "../../src/domain/state.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { ManualClock } from "../store/toy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { MINUTE } from "../../src/domain/time.ts";
import { createManualTime } from "../manual-time.ts";

/** `retainedAgents`: of all, or of those that are asked for by name. */
function rig(
  retainedAgents: (of?: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  pause = settled,
  clock = new ManualClock(),
  /** Until the broker has handed over all. */
  handedOver = () => Promise.resolve(),
) {
  const onListenerError = (error: unknown): never => {
    throw error;
  };
  const core = new Core({
    state: emptyState(),
    policy: shippedPolicy,
    journal: new MemoryJournal(clock),
    clock,
    scheduler: createManualTime(),
    onListenerError,
  });
  core.execute({
    type: "EnrolAgent",
    agentId: "A-1",
    brand: "homes",
    number: ANN,
    requestedAt: core.now(),
    source: "profile",
  });
  const owed: string[][] = [];
  const log = createKeptLog();
  const brokerWatch = createBrokerWatch({
    core,
    async retainedAgents(differs, of) {
      const kept = [...(await retainedAgents(of))];
      const differing = new Map(kept.filter(([agentId, payload]) => differs(agentId, payload)));
      await handedOver();
      return differing;
    },
    owe: (agentIds) => void owed.push([...agentIds]),
    clock,
    pause,
    log,
  });
  const warnings = (): readonly string[] =>
    log.entries.flatMap(({ level, message }) => (level === "warn" ? [message] : []));
  return { brokerWatch, owed, core, warnings };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ofToday = (core: Core): string => JSON.stringify(retainedAgent(core.state, "A-1"));

it("What the broker keeps about agents and is not so is published anew, once a start", async () => {
  const kept = new Map([["gone", "{}"]]);
  const { brokerWatch, owed, core } = rig(async () => kept);
  kept.set("A-1", ofToday(core).replace("enrolled", "active"));
  brokerWatch.connected();
  await settled();
  brokerWatch.connected();
  await settled();
  expect(owed).toEqual([["gone", "A-1"]]);
});

it.each([
  ["later than all that the state knows: the number is held", { later: MINUTE }, true],
  ["earlier, as where a START came since", { later: -MINUTE }, false],
  ["of another number that the agent had", { later: MINUTE, number: "+18505550199" }, false],
  ["that no gateway has written", { later: MINUTE, since: undefined }, false],
])("An opt-out that the broker keeps and the state does not know, %s", async (_, { later, ...more }, isHeld) => {
  const kept = new Map<string, string>();
  const { brokerWatch, owed, core } = rig(async () => kept);
  const now = JSON.parse(ofToday(core)) as { readonly since: string };
  const since = new Date(Date.parse(now.since) + later).toISOString();
  kept.set("A-1", JSON.stringify({ ...now, consent: "opted-out", reason: "stop", since, ...more }));
  brokerWatch.connected();
  for (let turns = 0; turns < 5; turns += 1) await settled();
  expect(core.state.numbers.get(ANN)?.hold?.why).toBe(isHeld ? "proof-differs" : undefined);
  // A hold is told by itself.
  expect(owed).toEqual(isHeld ? [] : [["A-1"]]);
});

it("What the broker keeps as it is stays, what it has forgotten is published", async () => {
  const kept = new Map<string, string>();
  const same = rig(async () => kept);
  kept.set("A-1", ofToday(same.core));
  same.brokerWatch.connected();
  await settled();
  expect(same.owed).toEqual([]);

  const forgotten = rig(async () => new Map());
  forgotten.brokerWatch.connected();
  await settled();
  expect(forgotten.owed).toEqual([["A-1"]]);
});

it("An opt-out that the broker drops among many is asked for by name, and held", async () => {
  const kept = new Map<string, string>();
  const named: (readonly string[])[] = [];
  const { brokerWatch, owed, core } = rig(async (of) => {
    if (of === undefined) return new Map([["gone", "{}"]]);
    named.push(of);
    return kept;
  });
  const now = JSON.parse(ofToday(core)) as { readonly since: string };
  const since = new Date(Date.parse(now.since) + MINUTE).toISOString();
  kept.set("A-1", JSON.stringify({ ...now, consent: "opted-out", reason: "stop", since }));
  brokerWatch.connected();
  for (let turns = 0; turns < 5; turns += 1) await settled();
  expect(named).toEqual([["A-1"]]);
  expect(core.state.numbers.get(ANN)?.hold?.why).toBe("proof-differs");
  expect(owed).toEqual([["gone"]]);
});

it("Whom a broker neither shows nor lets be asked for by name it counts as having forgotten, and that is said", async () => {
  const { brokerWatch, owed, warnings } = rig(async (of) => {
    if (of !== undefined) throw new Error("the broker refused");
    return new Map([["gone", "{}"]]);
  });
  for (let connection = 0; connection < 3; connection += 1) {
    expect(owed).toEqual([]);
    brokerWatch.connected();
    await settled();
  }
  expect(owed).toEqual([["gone", "A-1"]]);
  expect(warnings()).toEqual([expect.stringContaining("they count as forgotten")]);
});

it("A connection that ends meanwhile leaves it to the next one, not for ever", async () => {
  let tries = 0;
  const { brokerWatch, owed } = rig(async () => {
    tries += 1;
    throw new Error("The connection ended");
  });
  for (let connection = 0; connection < 5; connection += 1) {
    brokerWatch.connected();
    await settled();
  }
  expect(tries).toBe(3);
  expect(owed).toEqual([]);
});

it("What changes while the broker is asked is being published, and not owed", async () => {
  const stale = new Map<string, string>();
  const { brokerWatch, owed, core } = rig(async () => {
    core.execute({ type: "OptOutNumber", number: ANN, atPersonsRequest: true });
    return stale;
  });
  stale.set("A-1", ofToday(core));
  brokerWatch.connected();
  await settled();
  expect(core.state.publications.at(-1)?.payload).toMatchObject({ agentId: "A-1", consent: "opted-out" });
  expect(owed).toEqual([]);
});

it("An opt-out that the state does not know is held as it comes, before the broker has handed over the rest", async () => {
  const { core, brokerWatch } = rig(
    async () => {
      const now = JSON.parse(ofToday(core)) as { readonly since: string };
      const since = new Date(Date.parse(now.since) + MINUTE).toISOString();
      const payload = JSON.stringify({ ...now, consent: "opted-out", since });
      return new Map([["A-1", payload]]);
    },
    undefined,
    undefined,
    () => new Promise(() => {}),
  );
  brokerWatch.connected();
  for (let turns = 0; turns < 5; turns += 1) await settled();
  expect(core.state.numbers.get(ANN)?.hold).toMatchObject({ why: "proof-differs" });
});

it("Numbers to be held are held in slices, with everything else between them", async () => {
  /** Whatever is looked at takes as long as a slice. */
  class SlowClock extends ManualClock {
    override monotonicMs(): number {
      this.upMs += 5;
      return super.monotonicMs();
    }
  }
  const kept = new Map<string, string>();
  const heldAtPauses: number[] = [];
  const { brokerWatch, core } = rig(
    async () => kept,
    async () =>
      void heldAtPauses.push([...core.state.numbers.values()].filter(({ hold }) => hold !== undefined).length),
    new SlowClock(),
  );
  const many = Array.from({ length: 120 }, (_, at) => [`B-${at}`, `+1850200${1_000 + at}` as Msisdn] as const);
  for (const [agentId, number] of many) {
    core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, requestedAt: core.now(), source: "profile" });
    const now = JSON.parse(JSON.stringify(retainedAgent(core.state, agentId))) as { readonly since: string };
    const since = new Date(Date.parse(now.since) + MINUTE).toISOString();
    kept.set(agentId, JSON.stringify({ ...now, consent: "opted-out", since }));
  }
  brokerWatch.connected();
  for (let turns = 0; turns < 200; turns += 1) await settled();
  expect([...new Set(heldAtPauses)]).toEqual([0, 50, 100, 120]);
});
