import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createLeftovers } from "../../src/app/leftovers.ts";
import type { Outgoing } from "../../src/app/ports.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { emptyState } from "../../src/domain/state.ts";
import { createKeptLog } from "../modem/kept-log.ts";
import { ManualClock } from "../store/toy.ts";
import { MemoryJournal } from "./memory-journal.ts";

function rig(retainedAgents: () => Promise<readonly string[]>) {
  const clock = new ManualClock();
  const onListenerError = (error: unknown): never => {
    throw error;
  };
  const core = new Core({
    state: emptyState(),
    policy: shippedPolicy,
    journal: new MemoryJournal(clock),
    clock,
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
  const published: Outgoing[] = [];
  const broker = {
    publish: async (message: Outgoing) => void published.push(message),
    state: () => ({ connected: true, takenOver: false }),
    retainedAgents,
  };
  return { leftovers: createLeftovers({ core, broker, log: createKeptLog() }), published };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("What the broker keeps about agents whom nobody knows is cleared, once a start", async () => {
  const { leftovers, published } = rig(async () => ["A-1", "gone"]);
  leftovers.connected();
  await settled();
  leftovers.connected();
  await settled();
  expect(published).toEqual([{ topic: "agents/gone", payload: null, retain: true }]);
});

it("A connection that ends meanwhile leaves it to the next one", async () => {
  let tries = 0;
  const { leftovers, published } = rig(async () => {
    tries += 1;
    if (tries === 1) throw new Error("The connection ended");
    return ["gone"];
  });
  leftovers.connected();
  await settled();
  expect(published).toEqual([]);
  leftovers.connected();
  await settled();
  expect(published).toHaveLength(1);
});
