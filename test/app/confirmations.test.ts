import { beforeEach, expect, it } from "vitest";
import { createConfirmations } from "../../src/app/confirmations.ts";
import { Core } from "../../src/app/core.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { emptyState } from "../../src/domain/state.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";
import { ManualClock } from "../store/toy.ts";

let core: Core;

beforeEach(() => {
  const clock = new ManualClock();
  core = new Core({
    state: emptyState(),
    policy: shippedPolicy,
    journal: new MemoryJournal(clock),
    clock,
    scheduler: createManualTime(),
    onListenerError(error) {
      throw error;
    },
  });
});

const numbered = (count: number): readonly Msisdn[] =>
  Array.from({ length: count }, (_, index) => `+1850555${1000 + index}` as Msisdn);

function hold(count: number): readonly Msisdn[] {
  const numbers = numbered(count);
  core.execute({ type: "HoldNumbers", numbers, why: "proof-differs" });
  return numbers;
}

const held = (): number => core.state.index.numbersHeld.size;

it("Many numbers whose proof lacks records wait as one, beside those that are held for another reason", () => {
  hold(500);
  core.execute({ type: "HoldNumbers", numbers: [ANN], why: "withdrawal-unclear" });
  const waiting = createConfirmations(core).waiting();
  expect(waiting.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual([
    `${ANN} withdrawal-unclear`,
    "proof-differs many-held",
  ]);
  expect(waiting.find(({ kind }) => kind === "many-held")?.about).toMatch(/^500 numbers are held .*records are lost/);
});

it("A few of them wait each by itself, and can be released together all the same", async () => {
  const numbers = hold(3);
  const confirmations = createConfirmations(core);
  expect(confirmations.waiting().map(({ id }) => id)).toEqual(numbers);
  expect(await confirmations.confirm("proof-differs", true)).toMatchObject({ kind: "done" });
  expect(held()).toBe(0);
});

it("One word lets texts go on to all of them, and to nobody else", async () => {
  hold(500);
  core.execute({ type: "HoldNumbers", numbers: [ANN], why: "withdrawal-unclear" });
  const confirmations = createConfirmations(core);
  const done = await confirmations.confirm("proof-differs", true);
  expect(done).toMatchObject({ kind: "done", value: { decided: "rejected" } });
  expect([...core.state.index.numbersHeld.keys()]).toEqual([ANN]);
  expect(await confirmations.confirm("proof-differs", true)).toEqual({ kind: "refused", refusal: "nothing-waits" });
});

it("The consents of many are not ended by one word, which is soon typed: one by one they are", async () => {
  const [first = ANN] = hold(500);
  const confirmations = createConfirmations(core);
  expect(await confirmations.confirm("proof-differs", false)).toEqual({ kind: "refused", refusal: "one-by-one" });
  expect(held()).toBe(500);
  expect(await confirmations.confirm(first, false)).toMatchObject({ kind: "done" });
  expect(core.state.numbers.get(first)?.suppression?.reason).toBe("operator");
  expect(held()).toBe(499);
});
