import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createHousekeeping } from "../../src/app/housekeeping.ts";
import { resumedTime } from "../../src/domain/clock/model.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import { LEVEL, type Levels } from "../../src/domain/levels.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { DAY } from "../../src/domain/time.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { levelOfWritten, toWritten } from "../../src/domain/written/written.ts";
import { type DamagedStore, type OpenStore, openStore } from "../../src/store/recovery/open.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import { ANN, BOB, BUYER } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";
import { EVENT_TYPES } from "./fixture/event-samples.ts";
import { ManualClock, namesIn, temporaryFolder } from "./toy.ts";

type Store = OpenStore<GatewayState, WrittenEvent>;

const LATER = LEVEL + 1;

/** What a later release has: that a lead had an end of its own is new, and that an answer is told of. */
const levels: Levels = {
  ...(Object.fromEntries(EVENT_TYPES.map((type) => [type, {}])) as Levels),
  LeadAccepted: { members: { expiryGiven: LATER } },
  AgentConfirmed: { since: LATER, older: () => [] },
};
const laterFold = {
  ...gatewayFold,
  level: LATER,
  levelOf: (event: WrittenEvent) => levelOfWritten(event, levels),
  shape: gatewayFold.shape + 1,
};

const BOOT = "3f1c9a52-7d0e-4b86-9c11-5a0e8f2b6d47";

class BootClock extends ManualClock {
  override readonly bootId = BOOT;
  override upMs = 10_000;
}

const clock = new BootClock("2026-01-10T18:00:00.000Z");

function open(directory: string, fold: typeof gatewayFold, isOnTrial = false): Promise<Store | DamagedStore> {
  return openStore<GatewayState, WrittenEvent>({
    directory,
    clock,
    fold,
    isOnTrial,
    onTrouble: () => {},
    onFatal: (error) => {
      throw error;
    },
  });
}

async function opened(directory: string, fold: typeof gatewayFold, isOnTrial = false): Promise<Store> {
  const store = await open(directory, fold, isOnTrial);
  if (store.kind === "damaged") throw new Error(store.why);
  return store;
}

function coreOf(store: Store): Core {
  return new Core({
    ...{ state: store.state, policy: shippedPolicy, journal: store.journal, clock, scheduler: createManualTime() },
    written: (decided) => toWritten(decided, store.level(), levels),
  });
}

function enrol(core: Core, agentId: string, number: typeof ANN): void {
  core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, requestedAt: core.now(), source: "profile" });
}

function says(core: Core, text: string): void {
  const from = { kind: "international", digits: ANN } as const;
  core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text }, pdu: text } });
}

/** Takes in whatever a day brings, the STOP of one and a lead for another. */
async function takeIn(store: Store): Promise<Core> {
  const core = coreOf(store);
  enrol(core, "A-2", BOB);
  enrol(core, "A-2", BOB);
  core.execute({ type: "AcceptLead", leadId: "L-2", agentId: "A-2", lead: BUYER, expiresAt: core.now() + 60_000 });
  says(core, "STOP");
  await core.synced();
  return core;
}

async function journalOf(directory: string): Promise<string> {
  const names = await namesIn(directory, "journal");
  return (await Promise.all(names.map((name) => readFile(join(directory, "journal", name), "utf8")))).join("");
}

async function upgraded(): Promise<string> {
  const directory = await temporaryFolder();
  const before = await opened(directory, gatewayFold);
  const core = coreOf(before);
  enrol(core, "A-1", ANN);
  await core.synced();
  await before.close();
  return directory;
}

test("what a version on trial took in, its STOP and its leads, the version before reads when it is put back", async () => {
  const directory = await upgraded();
  const later = await opened(directory, laterFold, true);
  const { state } = await takeIn(later);
  await later.close();
  await writeSnapshot(directory, state.sequence, laterFold);

  const journal = await journalOf(directory);
  expect(journal).toContain('"type":"LeadAccepted"');
  expect(journal).not.toMatch(/expiryGiven|AgentConfirmed/);
  const back = await opened(directory, gatewayFold);
  expect(back.warnings).toEqual([{ kind: "snapshot", why: "another release wrote it" }]);
  expect(back.state.numbers.get(ANN)?.suppression?.reason).toBe("stop");
  expect(back.state.leads.has("L-2")).toBe(true);
  expect(gatewayFold.toJson(back.state)).toEqual(gatewayFold.toJson(state));
  await back.close();
});

test("once the trial is over it writes all that it knows, and the version before touches nothing any more", async () => {
  const directory = await upgraded();
  const later = await opened(directory, laterFold, true);
  await later.raiseLevel();
  await takeIn(later);
  await later.close();
  const journal = await journalOf(directory);
  expect(journal).toContain('"expiryGiven":true');
  const refused = await open(directory, gatewayFold);
  expect(refused).toMatchObject({ kind: "damaged", file: "level.json", cure: expect.stringContaining("install that") });
  expect(await journalOf(directory)).toBe(journal);
});

test("no part of it may write past that by mistake: the journal takes nothing that is too new", async () => {
  const directory = await upgraded();
  const later = await opened(directory, laterFold, true);
  const before = await journalOf(directory);
  const event = { type: "AgentConfirmed", agentId: "A-1" } as const;
  expect(() => later.journal.append([{ event }])).toThrow("AgentConfirmed cannot be read by the releases");
  await later.close();
  expect(await journalOf(directory)).toBe(before);
});

test("without a trial it writes all that it knows from the start", async () => {
  const directory = await upgraded();
  const later = await opened(directory, laterFold);
  expect(later.level()).toBe(LATER);
  await later.close();
  expect((await open(directory, gatewayFold)).kind).toBe("damaged");
});

test("whether a process goes on in the boot of the last record is told rightly before, on and after a trial", async () => {
  const directory = await temporaryFolder();
  const before = { ...gatewayFold, level: 1 };
  const starts: [typeof gatewayFold, boolean, string][] = [
    [before, false, BOOT],
    [gatewayFold, true, BOOT],
    [before, false, BOOT],
    [gatewayFold, false, "3f1c9a52"],
    [gatewayFold, false, "3f1c9a52"],
  ];
  // The wall clock is set by a day after each; the monotonic one says that five seconds have gone by.
  const reading = { wall: clock.at + DAY, bootId: BOOT, monotonicMs: 15_000 };
  for (const [index, [fold, isOnTrial, bootOnRecord]] of starts.entries()) {
    const store = await opened(directory, fold, isOnTrial);
    enrol(coreOf(store), `A-${index}`, ANN);
    await store.journal.synced();
    await store.close();
    const { state } = await opened(directory, fold, isOnTrial);
    expect(state.heard).toMatchObject({ at: clock.at, bootId: bootOnRecord, monotonicMs: 10_000 });
    expect(resumedTime(state, reading)).toBe(clock.at + 5_000);
    expect(resumedTime(state, { ...reading, bootId: BOOT.replace("3f1c9a52", "3f1c9a53") })).toBe(reading.wall);
  }
});

test("housekeeping destroys nothing while the version before may come back, however short things are kept", async () => {
  const directory = await upgraded();
  const store = await opened(directory, gatewayFold);
  const core = await takeIn(store);
  const done: string[] = [];
  let isOnTrial = true;
  const note = (what: string) => (): Promise<never[]> => Promise.resolve(done.push(what)).then(() => []);
  const housekeeping = createHousekeeping({
    core,
    retained: {
      eraseContentsBefore: note("contents"),
      eraseQuarantine: note("quarantine"),
      takeCheckpoint: async () => void done.push("checkpoint"),
      dropCovered: note("files"),
    },
    ...{ clock, scheduler: createManualTime(), pause: async () => {} },
    ...{ isClockTrusted: () => true, isOnTrial: () => isOnTrial },
    retain: { leads: { ms: 2_000 }, evidence: { ms: 2_000 } },
    log: createKeptLog(),
  });
  const sequence = core.state.sequence;
  await housekeeping.run();
  await housekeeping.look();
  expect([done, core.state.sequence]).toEqual([[], sequence]);
  isOnTrial = false;
  await housekeeping.run();
  expect(done).toEqual(["contents", "quarantine", "checkpoint"]);
  await store.close();
});
