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

const NOTHING: Standing = { isClosed: false, hasConsent: false, isAsked: false, isPaused: false };
const CLOSED: Standing = { ...NOTHING, isClosed: true };
const CONSENT: Standing = { ...NOTHING, hasConsent: true };

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
    skim: async () => new Map(),
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
    const log = createKeptLog();
    const proof = createProofWatch({
      core,
      skim: async () => new Map(),
      async check() {
        return { isWhole, standings: new Map([...standings.result(), ...otherwise]) };
      },
      clock: { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" },
      pause: async () => {},
      log,
      changed: () => {},
    });
    await proof.look();
    return { core, log, proof, holdOf: (number: Msisdn) => core.state.numbers.get(number)?.hold };
  }

  test("finds nothing where they say the same", async () => {
    const { holdOf, proof } = await compared(stopped(), []);
    expect(holdOf(ANN)).toBeUndefined();
    expect(proof.warnings()).toEqual([]);
  });

  test.each([
    ["the journal has a STOP that the state has not", CLOSED],
    ["the journal knows of no consent", NOTHING],
    ["the journal has a pause that nothing has ended", { ...CONSENT, isPaused: true }],
    ["the journal has a hold that nothing has ended", { ...CONSENT, hold: "reassigned" } as const],
  ])("holds a number with consent where %s", async (_, told) => {
    const { holdOf } = await compared(active(), [[ANN, told]]);
    expect(holdOf(ANN)).toMatchObject({ why: "proof-differs" });
  });

  test("holds a number of which the state knows nothing, and the journal a STOP", async () => {
    const { core, holdOf } = await compared(active(), [[NOBODY, CLOSED]]);
    expect(holdOf(NOBODY)).toMatchObject({ why: "proof-differs" });
    expect(core.state.numbers.get(ANN)?.hold).toBeUndefined();
  });

  test("holds a number that is asked for its consent, and no record has asked it", async () => {
    const gateway = new Gateway();
    enrol(gateway, "A-1", ANN);
    const { holdOf } = await compared(gateway, [[ANN, NOTHING]]);
    expect(holdOf(ANN)).toMatchObject({ why: "proof-differs" });
  });

  test("leaves a number alone to which nothing goes for another reason, though the journal has a pause of it", async () => {
    const held = active();
    held.do({ type: "HoldNumbers", numbers: [ANN], why: "reassigned" });
    const { holdOf } = await compared(held, [[ANN, { ...CONSENT, isPaused: true }]]);
    expect(holdOf(ANN)).toMatchObject({ why: "reassigned" });
  });

  test("names the first few of many, and says how many they are", async () => {
    const numbers = Array.from({ length: 30 }, (_, at) => `+1850200${1_000 + at}` as Msisdn);
    const { log } = await compared(
      active(),
      numbers.map((number) => [number, CLOSED]),
    );
    expect(log.entries.map(({ fields }) => fields)).toEqual([{ count: 30, numbers: numbers.slice(0, 5) }]);
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
    const { holdOf } = await compared(
      gateway,
      [
        [ANN, NOTHING],
        [BOB, CLOSED],
      ],
      { isWhole: false },
    );
    expect(holdOf(ANN)).toBeUndefined();
    expect(holdOf(BOB)).toMatchObject({ why: "proof-differs" });
  });

  test("counts what is recorded while the journal is read", async () => {
    const gateway = active();
    enrol(gateway, "A-2", BOB);
    const core = coreOf(gateway);
    const proof = createProofWatch({
      core,
      skim: async () => new Map(),
      async check() {
        core.execute({ type: "OptOutNumber", number: ANN, atPersonsRequest: true });
        // Of a number of which something is recorded meanwhile the rest counts all the same.
        core.execute({ type: "WithdrawAgent", agentId: "A-2" });
        return { isWhole: true, standings: new Map([[BOB, CLOSED]]) };
      },
      clock: { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" },
      pause: async () => {},
      log: createKeptLog(),
      changed: () => {},
    });
    await proof.look();
    expect(proof.warnings()).toEqual([]);
    expect(core.state.numbers.get(ANN)?.hold).toBeUndefined();
    expect(core.state.numbers.get(BOB)?.hold).toMatchObject({ why: "proof-differs" });
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

  test("looks at and holds no more numbers in a turn than in a slice, and counts what is recorded between two", async () => {
    const gateway = active();
    const numbers = Array.from({ length: 300 }, (_, at) => `+1850200${1_000 + at}` as Msisdn);
    const core = coreOf(gateway);
    let nowMs = 0;
    let pauses = 0;
    let [most, before] = [0, 0];
    const proof = createProofWatch({
      core,
      skim: async () => new Map(),
      check: async () => ({ isWhole: true, standings: new Map(numbers.map((number) => [number, CLOSED])) }),
      // Each look at the clock a millisecond: a slice of five is over after as many numbers.
      clock: { now: () => gateway.now, monotonicMs: () => (nowMs += 1), bootId: "boot-1" },
      async pause() {
        pauses += 1;
        if (pauses === 1) core.execute({ type: "OptOutNumber", number: ANN, atPersonsRequest: true });
        const held = numbers.filter((number) => core.state.numbers.get(number)?.hold !== undefined).length;
        most = Math.max(most, held - before);
        before = held;
      },
      log: createKeptLog(),
      changed: () => {},
    });
    await proof.look();
    // Of 301 that are looked at five in a slice, of six steps of fifty that are held as many.
    expect(pauses).toBe(61);
    expect(most).toBe(250);
    expect(core.state.numbers.get(ANN)?.hold).toBeUndefined();
    expect(numbers.filter((number) => core.state.numbers.get(number)?.hold === undefined)).toEqual([]);
  });
});

describe("at a start, before anything goes out that rests on a consent", () => {
  type Told = ReadonlyMap<Msisdn, Standing> | Error;

  /** What the records say by a quick reading of them, and in turn by each that verifies them. */
  function starting(gateway: Gateway, skimmed: Told, verified: readonly Told[] = []) {
    const core = coreOf(gateway);
    let checks = 0;
    let changes = 0;
    const standings = (told: Told | undefined): Map<Msisdn, Standing> => {
      if (told === undefined || told instanceof Error) throw told ?? new Error("nobody was to ask");
      return new Map(told);
    };
    const proof = createProofWatch({
      core,
      skim: async () => standings(skimmed),
      async check() {
        checks += 1;
        return { isWhole: true, standings: standings(verified[checks - 1]) };
      },
      clock: { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" },
      pause: async () => {},
      log: createKeptLog(),
      changed: () => {
        changes += 1;
      },
    });
    return { core, proof, checks: () => checks, changes: () => changes };
  }

  const AGREED = new Map([[ANN, CONSENT]]);

  test("a new gateway has nothing to compare", () => {
    expect(starting(new Gateway(), new Error()).proof.isConfirmed()).toBe(true);
  });

  test("the state is borne out by a quick reading of the records that say the same", async () => {
    const { proof, checks, changes } = starting(active(), AGREED);
    expect(proof.isConfirmed()).toBe(false);
    await proof.confirm();
    expect([proof.isConfirmed(), checks(), changes()]).toEqual([true, 0, 1]);
  });

  test("a consent that no record gives is held once the whole journal was verified", async () => {
    const { core, proof, changes } = starting(active(), new Map(), [new Map()]);
    core.onRecorded(([record]) => {
      if (record?.event.type === "NumberHeld") expect(proof.isConfirmed()).toBe(false);
    });
    await proof.confirm();
    expect(core.state.numbers.get(ANN)?.hold).toMatchObject({ why: "proof-differs" });
    expect([proof.isConfirmed(), changes()]).toEqual([true, 1]);
  });

  test("a STOP that the state does not know holds the number", async () => {
    const stop = new Map([[ANN, CLOSED]]);
    const { core, proof } = starting(active(), stop, [stop]);
    await proof.confirm();
    expect(core.state.numbers.get(ANN)?.hold).toMatchObject({ why: "proof-differs" });
  });

  test("a number of which a quick reading alone says otherwise is not held", async () => {
    const { core, proof } = starting(active(), new Map(), [AGREED]);
    await proof.confirm();
    expect(core.state.numbers.get(ANN)?.hold).toBeUndefined();
    expect(proof.isConfirmed()).toBe(true);
  });

  test("where nothing can be read it is tried again every minute, and told", async () => {
    const { proof, checks, changes } = starting(active(), new Error("EIO"), [new Error("EIO"), AGREED]);
    await proof.confirm();
    expect(proof.warnings()).toEqual([
      expect.stringContaining("no lead alerts, no requests for consent and no reminders go out"),
    ]);
    expect([proof.isConfirmed(), changes()]).toEqual([false, 1]);
    await proof.look();
    expect([proof.isConfirmed(), proof.warnings(), changes()]).toEqual([true, [], 2]);
    await proof.look();
    expect(checks()).toBe(2);
  });
});
