import { describe, expect, it } from "vitest";
import { heldTogether, holdInWords } from "../../../src/domain/breaker/words.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import { DAY } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { enrol } from "../people.ts";
import { withSending } from "../policy.ts";

const phone = (index: number): Msisdn => `+1212556${String(index).padStart(4, "0")}` as Msisdn;

/** So many agents who have not answered, and so many who are to be asked again; then years go by. */
function yearsLater(unanswered: number, active: number): Gateway {
  const gateway = new Gateway(withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }));
  for (let index = 0; index < unanswered + active; index += 1) enrol(gateway, `A-${index}`, phone(index));
  gateway.send();
  for (let index = unanswered; index < unanswered + active; index += 1) gateway.receive(phone(index), "YES");
  gateway.send();
  gateway.sleep(600 * DAY);
  return gateway;
}

function look(gateway: Gateway): void {
  gateway.do({ type: "WeighDeadlines", keys: gateway.state.index.agenda.due(gateway.now) });
  gateway.fire();
}

function howMany(gateway: Gateway, status: string): number {
  return [...gateway.state.numbers.values()].filter(({ consent }) => consent.status === status).length;
}

describe("what one look would do to agents", () => {
  it("is held when all of it together hits more than twenty, though each kind alone does not", () => {
    const gateway = yearsLater(15, 15);
    look(gateway);
    expect([howMany(gateway, "pending"), howMany(gateway, "active")]).toEqual([15, 15]);
    const [held] = heldTogether(gateway.state);
    expect(held && holdInWords(held)).toBe(
      "15 agents would be opted out and 15 would be asked to confirm again at once",
    );
  });

  it("is told with all that has fallen due since, under the same id", () => {
    const gateway = yearsLater(30, 0);
    look(gateway);
    const [first] = heldTogether(gateway.state);
    for (let index = 30; index < 45; index += 1) enrol(gateway, `A-${index}`, phone(index));
    gateway.send();
    gateway.sleep(2 * DAY);
    look(gateway);
    const [held] = heldTogether(gateway.state);
    expect(held?.id).toBe(first?.id);
    expect(held && holdInWords(held)).toBe("45 agents would be opted out at once");
  });

  it("happens to twenty without a word", () => {
    const gateway = yearsLater(10, 10);
    look(gateway);
    expect([howMany(gateway, "opted-out"), howMany(gateway, "reconfirming")]).toEqual([10, 10]);
  });

  it.each([
    ["happens, all of it, when a person confirms it", true, "opted-out", "reconfirming"],
    ["waits, all of it, when a person rejects it", false, "pending", "active"],
  ])("%s", (_, carryOut, first, second) => {
    const gateway = yearsLater(15, 15);
    look(gateway);
    const [held] = heldTogether(gateway.state);
    gateway.do({ type: "DecideHold", holdId: held?.id ?? "", carryOut });
    look(gateway);
    expect([howMany(gateway, first), howMany(gateway, second)]).toEqual([15, 15]);
    expect(heldTogether(gateway.state)).toEqual([]);
  });

  it("takes what falls due later into the same question", () => {
    const gateway = yearsLater(25, 0);
    enrol(gateway, "B-1", phone(99));
    gateway.send();
    gateway.receive(phone(99), "YES");
    look(gateway);
    expect(heldTogether(gateway.state)).toHaveLength(1);
    gateway.sleep(600 * DAY);
    look(gateway);
    const [held, ...others] = heldTogether(gateway.state);
    expect(others).toEqual([]);
    expect(held?.parts.map(({ what, hold }) => [what, hold.count])).toEqual([
      ["opt-out", 25],
      ["reconfirm", 1],
    ]);
  });

  it("goes on when so many have answered meanwhile that few are left", () => {
    const gateway = yearsLater(15, 15);
    look(gateway);
    for (let index = 0; index < 10; index += 1) gateway.receive(phone(index), "YES");
    look(gateway);
    expect([howMany(gateway, "opted-out"), howMany(gateway, "reconfirming")]).toEqual([5, 15]);
  });
});
