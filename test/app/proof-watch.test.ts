import { describe, expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createProofWatch } from "../../src/app/proof-watch.ts";
import { collectStandings, type Standing } from "../../src/domain/evidence/standings.ts";
import { given } from "../../src/domain/given.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { DAY, MINUTE } from "../../src/domain/time.ts";
import { Gateway } from "../domain/gateway.ts";
import { active, ANN, BOB, enrol, NOBODY, stopped } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";

function coreOf(gateway: Gateway) {
  const clock = { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" };
  const journal = new MemoryJournal(clock);
  return new Core({ state: gateway.state, policy: shippedPolicy, journal, clock, scheduler: createManualTime() });
}

function watch(answers: readonly (string | undefined | Error)[]) {
  let nowMs = 0;
  let checks = 0;
  const told: (readonly string[])[] = [];
  const proof = createProofWatch({
    async check() {
      const answer = answers[checks];
      checks += 1;
      if (answer instanceof Error) throw answer;
      return { isWhole: answer === undefined, standings: new Map(), ...given({ broken: answer }) };
    },
    core: coreOf(new Gateway()),
    clock: { now: () => nowMs, monotonicMs: () => nowMs, bootId: "boot-1" },
    pause: async () => {},
    log: createKeptLog(),
    changed: () => told.push(proof.warnings()),
  });
  return {
    told,
    checks: () => checks,
    async pass(ms: number) {
      nowMs += ms;
      await proof.look();
    },
  };
}

test("the whole journal is verified after a start and once a day", async () => {
  const { pass, checks, told } = watch([]);
  await pass(0);
  for (let minutes = 0; minutes < 60; minutes += 1) await pass(MINUTE);
  expect(checks()).toBe(1);
  await pass(DAY);
  expect(checks()).toBe(2);
  expect(told).toEqual([]);
});

test("a broken proof is told until it is repaired", async () => {
  const { pass, told } = watch(["broken", "broken", undefined]);
  await pass(0);
  await pass(DAY);
  await pass(DAY);
  expect(told).toEqual([["broken"], []]);
});

test("a check that fails is tried again the next day, and changes nothing", async () => {
  const { pass, told, checks } = watch([new Error("EIO"), "broken"]);
  await pass(0);
  expect(told).toEqual([]);
  await pass(DAY);
  expect([checks(), told]).toEqual([2, [["broken"]]]);
});

describe("the daily comparison of state and journal", () => {
  /** What the gateway's own records say, but for what a test says otherwise. */
  async function compared(
    gateway: Gateway,
    otherwise: readonly (readonly [Msisdn, Standing])[],
    { isWhole = true }: { readonly isWhole?: boolean } = {},
  ) {
    const core = coreOf(gateway);
    const standings = collectStandings();
    for (const record of gateway.records) standings.take(record);
    const proof = createProofWatch({
      core,
      async check() {
        return { isWhole, standings: new Map([...standings.result(), ...otherwise]) };
      },
      clock: { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" },
      pause: async () => {},
      log: createKeptLog(),
      changed: () => {},
    });
    await proof.look();
    return { core, proof, holdOf: (number: Msisdn) => core.state.numbers.get(number)?.hold };
  }

  const CLOSED = { isClosed: true, hasConsent: false };
  const CONSENT = { isClosed: false, hasConsent: true };

  test("finds nothing where they say the same", async () => {
    const { holdOf, proof } = await compared(stopped(), []);
    expect(holdOf(ANN)).toBeUndefined();
    expect(proof.warnings()).toEqual([]);
  });

  test.each([
    ["the journal has a STOP that the state has not", CLOSED],
    ["the journal knows of no consent", { isClosed: false, hasConsent: false }],
  ])("holds a number with consent where %s", async (_, told) => {
    const { holdOf } = await compared(active(), [[ANN, told]]);
    expect(holdOf(ANN)).toMatchObject({ why: "proof-differs" });
  });

  test("holds a number of which the state knows nothing, and the journal a STOP", async () => {
    const { core, holdOf } = await compared(active(), [[NOBODY, CLOSED]]);
    expect(holdOf(NOBODY)).toMatchObject({ why: "proof-differs" });
    expect(core.state.numbers.get(ANN)?.hold).toBeUndefined();
  });

  test("tells of a closed number that the proof has open, and leaves it closed", async () => {
    const { holdOf, proof } = await compared(stopped(), [[ANN, CONSENT]]);
    expect(holdOf(ANN)).toBeUndefined();
    expect(proof.warnings()).toEqual([expect.stringMatching(/^1 closed numbers are open by the proof/)]);
  });

  test("believes a proof that lacks records only where it closes a number", async () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    gateway.send();
    gateway.receive(BOB, "YES");
    const nothing = { isClosed: false, hasConsent: false };
    const { holdOf } = await compared(
      gateway,
      [
        [ANN, nothing],
        [BOB, CLOSED],
      ],
      { isWhole: false },
    );
    expect(holdOf(ANN)).toBeUndefined();
    expect(holdOf(BOB)).toMatchObject({ why: "proof-differs" });
  });

  test("leaves out what is recorded while the journal is read", async () => {
    const gateway = active();
    const core = coreOf(gateway);
    const proof = createProofWatch({
      core,
      async check() {
        core.execute({ type: "OptOutNumber", number: ANN, atPersonsRequest: true });
        return { isWhole: true, standings: new Map() };
      },
      clock: { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" },
      pause: async () => {},
      log: createKeptLog(),
      changed: () => {},
    });
    await proof.look();
    expect(proof.warnings()).toEqual([]);
  });

  test("does not hold again what a person has let go on", async () => {
    const gateway = active();
    const before = gateway.records.length;
    gateway.do({ type: "HoldNumbers", numbers: [ANN], why: "proof-differs" });
    gateway.do({ type: "DecideNumberHold", number: ANN, isOver: false });
    const standings = collectStandings();
    // The YES is missing in the proof: the records since then are all there is.
    for (const record of gateway.records.slice(before)) standings.take(record);
    expect(standings.result().get(ANN)).toEqual(CONSENT);
    const { holdOf } = await compared(gateway, []);
    expect(holdOf(ANN)).toBeUndefined();
  });

  test("looks at no more numbers in a turn than in a slice, and leaves out what is recorded between two", async () => {
    const gateway = active();
    const numbers = Array.from({ length: 50 }, (_, at) => `+1850200${1_000 + at}` as Msisdn);
    const core = coreOf(gateway);
    let nowMs = 0;
    let pauses = 0;
    const proof = createProofWatch({
      core,
      check: async () => ({ isWhole: true, standings: new Map(numbers.map((number) => [number, CLOSED])) }),
      // Each look at the clock a millisecond: a slice of five is over after as many numbers.
      clock: { now: () => gateway.now, monotonicMs: () => (nowMs += 1), bootId: "boot-1" },
      async pause() {
        pauses += 1;
        if (pauses === 1) core.execute({ type: "OptOutNumber", number: ANN, atPersonsRequest: true });
      },
      log: createKeptLog(),
      changed: () => {},
    });
    await proof.look();
    expect(pauses).toBe(10);
    expect(core.state.numbers.get(ANN)?.hold).toBeUndefined();
    expect(numbers.filter((number) => core.state.numbers.get(number)?.hold === undefined)).toEqual([]);
  });
});
