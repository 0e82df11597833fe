import { describe, expect, it } from "vitest";
import { fromSnapshot, stateInSteps, toSnapshot } from "../../src/domain/state-snapshot.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import { messageIdOf } from "../../src/domain/keys.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { lift } from "../../src/store/format/versions.ts";
import { ANN, stopped } from "./people.ts";
import { Gateway } from "./gateway.ts";

describe("a snapshot of an earlier release", () => {
  it("still knows when a number sent its STOP", () => {
    const gateway = stopped();
    const now = gateway.state.numbers.get(ANN);
    if (now === undefined) throw new Error("nobody knows Ann");
    const { wishedOutAt, ...record } = now;
    expect(wishedOutAt).toEqual(expect.any(Number));
    const json = {
      ...(gatewayFold.toJson(gateway.state) as object),
      numbers: [{ ...record, suppression: { ...record.suppression, smscAt: wishedOutAt } }],
    };
    const state = gatewayFold.fromJson(lift(gatewayFold, 3, json));
    expect(state.numbers.get(ANN)).toMatchObject({ wishedOutAt, suppression: { reason: "stop" } });
  });
});

describe("a state that is made in steps", () => {
  const records = 1_300;
  const snapshot = (() => {
    const gateway = stopped();
    const made = toSnapshot(gateway.state);
    const [message] = made.messages;
    const [record] = made.numbers;
    if (message === undefined || record === undefined) throw new Error("there has been no message");
    return {
      ...made,
      messages: Array.from({ length: records }, (_, at) => ({ ...message, id: messageIdOf(at + 1) })),
      numbers: Array.from({ length: records }, (_, at) => ({ ...record, number: numberOf(at) })),
    };
  })();

  it("takes up no more than some hundreds of records in a step", () => {
    let read = 0;
    const counted = <T>(of: readonly T[]): readonly T[] =>
      new Proxy(of, {
        get(target, name, receiver) {
          if (typeof name === "string" && /^\d+$/.test(name)) read += 1;
          return Reflect.get(target, name, receiver) as unknown;
        },
      });
    const { messages, numbers } = snapshot;
    const steps = stateInSteps({ ...snapshot, messages: counted(messages), numbers: counted(numbers) });
    const reads: number[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      reads.push(read);
      read = 0;
    }
    expect(reads.reduce((sum, one) => sum + one, read)).toBe(2 * records);
    expect(Math.max(...reads, read)).toBeLessThanOrEqual(500);
  });

  it("is the same as one that is made at once", () => {
    const steps = stateInSteps(snapshot);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(fromSnapshot(snapshot));
    expect(toSnapshot(step.value)).toEqual(snapshot);
  });
});

it("A snapshot is of the state as it was, whatever is seen and forgotten while it is written", () => {
  const { state } = new Gateway();
  for (const pdu of ["a", "b", "c"]) state.seen.set(pdu, 1);
  const snapshot = toSnapshot(state);
  state.seen.delete("a");
  state.seen.set("b", 2);
  state.seen.set("d", 2);
  const then = [
    ["a", 1],
    ["b", 1],
    ["c", 1],
  ];
  expect([...snapshot.seen]).toEqual(then);
  expect(JSON.stringify(snapshot)).toContain(`"seen":${JSON.stringify(then)}`);
});

function numberOf(index: number): Msisdn {
  return `+1850${String(2_000_000 + index)}` as Msisdn;
}
