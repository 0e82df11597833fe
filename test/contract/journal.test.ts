import { describe, expect, it, onTestFinished } from "vitest";
import type { Clock, Journal } from "../../src/app/ports.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { EVERY_EVENT } from "../store/fixture/event-samples.ts";
import { openGateway } from "../store/open-gateway.ts";
import { ManualClock, temporaryFolder } from "../store/toy.ts";
import { SlowJournal } from "../torture/slow-journal.ts";
import { VirtualTime } from "../torture/virtual-time.ts";

interface Journalling {
  readonly journal: Journal<WrittenEvent>;
  readonly clock: Clock;
  /** Waits for a promise, and lets time pass meanwhile where it stands still otherwise. */
  settle(promise: Promise<unknown>): Promise<unknown>;
}

const JOURNALS: readonly (readonly [name: string, make: () => Promise<Journalling>])[] = [
  [
    "on disk",
    async () => {
      const clock = new ManualClock();
      const store = await openGateway(await temporaryFolder(), clock);
      onTestFinished(() => store.close());
      return { journal: store.journal, clock, settle: (promise) => promise };
    },
  ],
  [
    "in memory",
    () => {
      const clock = new ManualClock();
      return Promise.resolve({ journal: new MemoryJournal(clock), clock, settle: (promise) => promise });
    },
  ],
  [
    "in memory, on a slow disk",
    () => {
      const time = new VirtualTime();
      const journal = new SlowJournal(time);
      const settle = async (promise: Promise<unknown>): Promise<unknown> => {
        await time.pass(20);
        return promise;
      };
      return Promise.resolve({ journal, clock: time.clock, settle });
    },
  ],
];

const EVENTS = EVERY_EVENT.slice(0, 4).map(({ event }) => ({ event }));

describe.each(JOURNALS)("a journal %s", (_, make) => {
  it("numbers what is appended from 1 without gaps, and gives it back as it was", async () => {
    const { journal, settle } = await make();
    const [first, ...others] = EVENTS;
    const recorded = [...journal.append(first === undefined ? [] : [first]), ...journal.append(others)];
    await settle(journal.synced());
    expect(recorded.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(recorded.map(({ event }) => event)).toEqual(EVENTS.map(({ event }) => event));
    expect(recorded.map(({ apart }) => apart)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("stamps what is appended with its clock, or with when it was decided, in whole milliseconds", async () => {
    const { journal, clock, settle } = await make();
    const at = Math.floor(clock.now());
    const [now] = journal.append(EVENTS.slice(0, 1));
    const [earlier] = journal.append(EVENTS.slice(1, 2), at - 999.5);
    expect(now).toMatchObject({ at, bootId: clock.bootId, monotonicMs: Math.floor(clock.monotonicMs()) });
    expect(earlier).toMatchObject({ at: at - 1_000 });
    await settle(journal.synced());
  });

  it("has on disk, once synced, all that was appended before, and says so", async () => {
    const { journal, settle } = await make();
    expect(journal.syncedSequence).toBe(0);
    await settle(journal.synced());
    journal.append(EVENTS.slice(0, 2));
    await settle(journal.synced());
    expect(journal.syncedSequence).toBe(2);
    journal.append([]);
    await settle(journal.synced());
    expect(journal.syncedSequence).toBe(2);
  });

  it("keeps contents beside the record, and reads them back by its reference", async () => {
    const { journal, settle } = await make();
    const [event] = EVENTS;
    const drafts = [{ name: "Ada" }, { name: "Grace" }].map((apart) => ({ ...(event ?? expect.fail()), apart }));
    const recorded = journal.append(drafts);
    await settle(journal.synced());
    const read = recorded.map(({ apart }) => journal.readContents(apart ?? expect.fail("no reference")));
    expect(await Promise.all(read)).toEqual([{ name: "Ada" }, { name: "Grace" }]);
  });

  it("writes contents that lie there already not once more", async () => {
    const { journal, settle } = await make();
    const [draft = expect.fail()] = EVENTS;
    const [first] = journal.append([{ ...draft, apart: { name: "Ada" } }]);
    const lies = first?.apart ?? expect.fail("no reference");
    const [second] = journal.append([{ ...draft, lies }]);
    await settle(journal.synced());
    expect(second?.apart).toEqual(lies);
    expect(await journal.readContents(lies)).toEqual({ name: "Ada" });
  });
});
