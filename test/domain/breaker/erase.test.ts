import { describe, expect, it } from "vitest";
import type { Msisdn } from "../../../src/domain/number.ts";
import { DAY, MINUTE } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { enrol } from "../people.ts";
import { withSending } from "../policy.ts";

const KEPT_FOR = 5 * 365 * DAY;

/** So many agents who withdrew a minute ago. */
function withdrawn(count: number): Gateway {
  const gateway = new Gateway(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
  for (let index = 1; index <= count; index += 1) {
    enrol(gateway, `A-${index}`, `+1850555${String(index).padStart(4, "0")}` as Msisdn);
    gateway.do({ type: "WithdrawAgent", agentId: `A-${index}` });
  }
  gateway.sleep(MINUTE);
  return gateway;
}

function keepHouse(gateway: Gateway): void {
  gateway.do({ type: "RemoveExpired", before: gateway.now - KEPT_FOR });
}

function holdId(gateway: Gateway): string {
  return gateway.state.breakers.get("erase")?.hold?.id ?? "";
}

describe("evidence that has been kept for its time", () => {
  it("of a few people goes without a word", () => {
    const gateway = withdrawn(20);
    gateway.sleep(KEPT_FOR);
    keepHouse(gateway);
    expect(gateway.state.agents.size).toBe(0);
  });

  it("of too many people at once waits for a person", () => {
    const gateway = withdrawn(21);
    gateway.sleep(KEPT_FOR);
    keepHouse(gateway);
    keepHouse(gateway);
    expect(gateway.state.agents.size).toBe(21);
    expect(gateway.events("MassConsequenceHeld")).toMatchObject([{ what: "erase", count: 21 }]);
  });

  it("goes when a person confirms it, and only what was due then", () => {
    const gateway = withdrawn(21);
    gateway.sleep(KEPT_FOR);
    keepHouse(gateway);
    gateway.do({ type: "DecideHold", holdId: holdId(gateway), carryOut: true });
    gateway.sleep(MINUTE);
    keepHouse(gateway);
    expect(gateway.state.agents.size).toBe(0);
  });

  it("stays for another day when a person rejects it; then a person is asked again", () => {
    const gateway = withdrawn(21);
    gateway.sleep(KEPT_FOR);
    keepHouse(gateway);
    gateway.do({ type: "DecideHold", holdId: holdId(gateway), carryOut: false });
    gateway.sleep(DAY - MINUTE);
    keepHouse(gateway);
    expect(gateway.events("MassConsequenceHeld")).toHaveLength(1);
    gateway.sleep(2 * MINUTE);
    keepHouse(gateway);
    expect(gateway.events("MassConsequenceHeld")).toHaveLength(2);
    expect(gateway.state.agents.size).toBe(21);
  });

  it("a decision about nothing is refused", () => {
    const gateway = withdrawn(1);
    expect(gateway.do({ type: "DecideHold", holdId: "H-1", carryOut: true })).toEqual({
      kind: "refused",
      refusal: "nothing-waits",
    });
  });
});
