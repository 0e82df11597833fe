import { describe, expect, it } from "vitest";
import { createProofHead } from "../../src/app/proof-head.ts";
import type { BrokerMessage, Receipt } from "../../src/app/ports.ts";
import { DAY, MINUTE } from "../../src/domain/time.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

function proofHead() {
  const said: BrokerMessage[] = [];
  const world = { nowMs: 0, sequence: 7, connected: true, receipt: { kind: "taken" } as Receipt, fails: false };
  const part = createProofHead({
    head: () => ({ sequence: world.sequence, hash: `hash of ${world.sequence}` }),
    now: () => Date.parse("2025-03-01T14:30:00.000Z") + world.nowMs,
    broker: {
      state: () => ({ connected: world.connected, takenOver: false }),
      async publish(message) {
        if (world.fails) throw new Error("the connection ended");
        said.push(message);
        return world.receipt;
      },
    },
    clock: { monotonicMs: () => world.nowMs },
    log: createKeptLog(),
  });
  const lookIn = (ms: number): Promise<void> => {
    world.nowMs += ms;
    return part.look();
  };
  return { world, said, part, lookIn };
}

describe("The head of the proof", () => {
  it("is published, retained, once a start has recorded something, and then once a day", async () => {
    const { world, said, part, lookIn } = proofHead();
    await part.look();
    expect(said).toEqual([]);
    world.sequence = 9;
    await lookIn(MINUTE);
    const payload = { sequence: 9, hash: "hash of 9", at: "2025-03-01T14:31:00.000Z" };
    expect(said).toEqual([{ topic: "proof", retain: true, payload }]);
    world.sequence = 12;
    await lookIn(DAY - MINUTE);
    expect(said).toHaveLength(1);
    await lookIn(MINUTE);
    expect(said).toMatchObject([{}, { payload: { sequence: 12, hash: "hash of 12" } }]);
  });

  it("is published when the broker is there again, or takes it", async () => {
    const { world, said, part, lookIn } = proofHead();
    world.sequence = 9;
    world.connected = false;
    await part.look();
    world.connected = true;
    world.fails = true;
    await part.look();
    expect(said).toEqual([]);
    world.fails = false;
    world.receipt = { kind: "refused", why: "no right", final: true };
    await part.look();
    world.receipt = { kind: "taken" };
    await lookIn(MINUTE);
    expect(said).toHaveLength(2);
    await lookIn(MINUTE);
    expect(said).toHaveLength(2);
  });

  it("is published once where two look at the same time", async () => {
    const { world, said, part } = proofHead();
    world.sequence = 9;
    await Promise.all([part.look(), part.look()]);
    expect(said).toHaveLength(1);
  });
});
