import { randomUUID } from "node:crypto";
import { setTimeout as reallyWait } from "node:timers/promises";
import { type Copier, createCopier } from "../../src/app/copy/copier.ts";
import type { CopyReach } from "../../src/app/copy/reading.ts";
import { rebuildCopy } from "../../src/compose/copy-drill.ts";
import { sha256, sourceIn } from "../../src/compose/copy.ts";
import type { Clock, Copy, CopySeal, Scheduler } from "../../src/app/ports.ts";
import { OPEN_SEAL } from "../../src/copy/sealing.ts";
import { markFromCopy, takeEpochAnew } from "../../src/app/copy/epochs.ts";
import { restoreFrom } from "../../src/store/backup/restore.ts";
import type { OpenStore } from "../../src/store/recovery/open.ts";
import { createKeptLog, type Entry } from "../fakes/kept-log.ts";
import type { ManualTime } from "../manual-time.ts";
import { type Added, added, type Counters, fold, ManualClock, openToy } from "../store/toy.ts";

/** A store of counters on one device, with a copier that works. */
export interface CopiedStore {
  readonly copier: Copier;
  readonly store: OpenStore<Counters, Added>;
  /** Why nothing may be sent. */
  readonly stopped: readonly string[];
  readonly logged: readonly Entry[];
  /** Records, each synced by itself. */
  add(...names: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function copiedStore(
  directory: string,
  copy: Copy,
  time: Scheduler & { readonly clock: Clock },
  { seal = OPEN_SEAL, clock = new ManualClock() }: { readonly seal?: CopySeal; readonly clock?: Clock } = {},
): Promise<CopiedStore> {
  const store = await openToy(directory, { clock });
  const stopped: string[] = [];
  const log = createKeptLog();
  const copier = createCopier({
    ...{ copy, seal, gateway: "main", sha256, newId: () => randomUUID() },
    source: sourceIn(directory, () => store.head()),
    ...{ clock: time.clock, scheduler: time, log },
    onStop: (why) => stopped.push(why),
    changed: () => undefined,
  });
  return {
    ...{ copier, store, stopped, logged: log.entries },
    async add(...names) {
      for (const name of names) {
        store.journal.append([{ ...added(name), apart: { about: name } }]);
        await store.journal.synced();
        copier.wake();
      }
    },
    async close() {
      await copier.stop();
      await store.close();
    },
  };
}

/** Whether all that is on disk is there. */
export function isInStep({ copier }: Pick<CopiedStore, "copier">): boolean {
  return copier.view().state === "in step" && copier.lag().records === 0;
}

/** Lets time pass, a little at a time, until it is so: the store's files are real. */
export async function until(time: ManualTime, isSo: () => boolean, stepMs = 50): Promise<void> {
  for (let turns = 0; !isSo(); turns += 1) {
    if (turns > 5_000) throw new Error("it never came to be so");
    await time.pass(stepMs);
    await reallyWait(1);
  }
}

/** What a new device makes of a copy: the state, and how far it reached. */
export async function restoredFrom(
  copy: Copy,
  directory: string,
  seal: CopySeal = OPEN_SEAL,
): Promise<{ readonly state: Counters; readonly reach: CopyReach }> {
  let reach: CopyReach | undefined;
  const reading = { copy, seal, gateway: "main", sha256 };
  const done = await restoreFrom({ directory, clock: new ManualClock(), fold }, async (folder) => {
    reach = await rebuildCopy(reading, folder);
    return { takenAt: reach?.at ?? "", sequence: reach?.tip.last ?? 0 };
  });
  if (done.kind !== "restored" || reach === undefined) throw new Error("it was not restored");
  const source = sourceIn(directory, () => ({ sequence: 0, hash: "" }));
  await takeEpochAnew({ copy, source, newId: () => randomUUID(), at: () => "" });
  await markFromCopy(source);
  const store = await openToy(directory);
  await store.close();
  return { state: store.state, reach };
}
