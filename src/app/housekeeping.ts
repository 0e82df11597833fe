import type { Keeping } from "../domain/evidence/concern.ts";
import { before, contentsInUse, expiredBefore, numbersKept } from "../domain/retention/due.ts";
import { HOUR, type Instant, iso, MINUTE, type Period } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { Log } from "./ports.ts";

/** Of a checkpoint that is on disk: what the journal has to say of it before old files may go. */
export interface CheckpointSeal {
  readonly through: number;
  readonly hash: string;
  readonly checksum: string;
}

/** What lies on disk for longer than the state remembers it. */
export interface Archive {
  /** Erases the contents of the days before `day` (`2026-02-28`), but for files in use. Gives back the names of those gone. */
  eraseContentsBefore(day: string, inUse: ReadonlySet<string>): Promise<readonly string[]>;
  /** Lets a checkpoint stand for the journal's files that are older; `undefined` where there are none. Removes nothing. */
  takeCheckpoint(olderThan: Instant, keeping: Keeping): Promise<CheckpointSeal | undefined>;
  /** Removes what the checkpoint stands for, once its seal is on disk. Gives back the names of the files. */
  dropCovered(checksum: string): Promise<readonly string[]>;
}

export interface HousekeepingNeeds {
  readonly core: Core;
  readonly archive: Archive;
  readonly isClockTrusted: () => boolean;
  readonly retain: { readonly leads: Period; readonly evidence: Period };
  readonly log: Log;
}

export interface Housekeeping {
  start(): void;
  /** Ends a run that is under way at its next step. What it has begun is taken up by the next one. */
  stop(): void;
  /** Erases and forgets what has been kept for its time. Never rejects: what failed is tried again by the next run. */
  run(): Promise<void>;
}

const RUN_EVERY_MS = HOUR;
/** Not with the first leads after a start: the clock may just be being set. */
const FIRST_AFTER_MS = 10 * MINUTE;

/**
 * Forgets what is old, in an order in which a crash between two steps loses nothing: first the state lets go of it (in
 * the journal), then its contents are erased, then the journal's old files give way to a checkpoint.
 */
export function createHousekeeping(needs: HousekeepingNeeds): Housekeeping {
  const { core, archive, isClockTrusted, retain, log } = needs;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  function arm(ms: number): void {
    timer = setTimeout(() => {
      arm(RUN_EVERY_MS);
      void run();
    }, ms);
  }

  function run(): Promise<void> {
    running ??= keepHouse()
      .catch((error: unknown) => log.warn({ error }, "Old records could not be put away; the next run tries again"))
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  async function keepHouse(): Promise<void> {
    if (!isClockTrusted()) return;
    const now = core.now();
    const leadsBefore = before(now, retain.leads);
    const evidenceBefore = before(now, retain.evidence);
    core.execute({ type: "RemoveExpired", before: evidenceBefore });
    const { people } = expiredBefore(core.state, evidenceBefore);
    if (people > 0) {
      // So many at once look like a clock that is years ahead: nothing is erased by it.
      log.warn({ people }, "Erasing waits for a person: it would concern too many at once");
      return core.synced();
    }
    core.execute({ type: "ForgetHistory", before: leadsBefore });
    await core.synced();
    if (!stopped) await eraseContents(leadsBefore);
    if (!stopped) await condense(leadsBefore, evidenceBefore);
  }

  async function eraseContents(leadsBefore: Instant): Promise<void> {
    const files = await archive.eraseContentsBefore(
      iso(leadsBefore).slice(0, 10),
      contentsInUse(core.state, leadsBefore),
    );
    if (files.length === 0 || stopped) return;
    core.execute({ type: "NoteErased", files });
    await core.synced();
    log.info({ files }, "The contents of old leads are erased");
  }

  async function condense(leadsBefore: Instant, evidenceBefore: Instant): Promise<void> {
    const keeping = { numbers: numbersKept(core.state, evidenceBefore), since: evidenceBefore };
    const seal = await archive.takeCheckpoint(leadsBefore, keeping);
    if (seal === undefined || stopped) return;
    core.execute({ type: "NoteCheckpoint", ...seal });
    await core.synced();
    const files = await archive.dropCovered(seal.checksum);
    log.info({ files, through: seal.through }, "Old journal files gave way to a checkpoint with the evidence in them");
  }

  return {
    start: () => arm(FIRST_AFTER_MS),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    run,
  };
}
