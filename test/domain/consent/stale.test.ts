import { expect, test } from "vitest";
import { DAY, HOUR } from "../../../src/domain/time.ts";
import { Gateway } from "../gateway.ts";
import { ANN, BOB, enrol } from "../people.ts";

/** Fails whoever goes through all of it. */
function guarded(map: ReadonlyMap<unknown, unknown>): void {
  const refuse = (): never => {
    throw new Error("all of them are looked at");
  };
  Object.assign(map, { [Symbol.iterator]: refuse, entries: refuse, forEach: refuse, keys: refuse, values: refuse });
}

test("what is old of a number is found without a look at all numbers, leads and messages", () => {
  const gateway = new Gateway();
  enrol(gateway, "A-1", ANN);
  gateway.sleep(10 * HOUR);
  enrol(gateway, "B-1", BOB);
  const asked = (): readonly (number | undefined)[] =>
    [ANN, BOB].map((number) => gateway.state.numbers.get(number)?.asked.length);
  expect(asked()).toEqual([1, 1]);
  // An old lead, so that there is something to be forgotten.
  gateway.do({ type: "OptOutNumber", number: BOB, atPersonsRequest: true });
  gateway.do({ type: "AcceptLead", leadId: "L-1", agentId: "B-1", lead: {} });
  const { numbers, leads, messages } = gateway.state;
  for (const map of [numbers, leads, messages]) guarded(map);
  gateway.sleep(30 * DAY - 5 * HOUR);
  gateway.do({ type: "ForgetHistory", before: gateway.now - 29 * DAY });
  expect([asked(), leads.size]).toEqual([[0, 1], 0]);
});
