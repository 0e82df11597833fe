import { before, contentsInUse, expiredBefore, numbersKept, numbersSuppressed } from "../domain/retention/due.ts";
import { HOUR, type Instant, MINUTE, type Period, SECOND } from "../domain/time.ts";
import { every } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Clock, Log, RetainedFiles, Scheduler } from "./ports.ts";

export interface HousekeepingNeeds {
  readonly core: Core;
  readonly retained: RetainedFiles;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly isClockTrusted: () => boolean;
  /** The version before may be put back, which may not read a checkpoint of this one. Never, unless given. */
  readonly isOnTrial?: () => boolean;
  readonly retain: { readonly leads: Period; readonly evidence: Period };
  readonly log: Log;
}

export interface Housekeeping {
  start(): void;
  /** Ends a run that is under way at its next step. What it has begun is taken up by the next one. */
  stop(): void;
  /**
   * Runs when it is time to; resolves when no run is under way. To be called every minute: an alarm of its own is
   * there only for what is kept for less.
   */
  look(): Promise<void>;
  /** Erases and forgets what has been kept for its time. Never rejects: what failed is tried again by the next run. */
  run(): Promise<void>;
}

/** At least; what is kept for hours or less is looked at as much more often. */
const RUN_EVERY_MS = HOUR;
const RUNS_A_PERIOD = 4;
const NOT_MORE_OFTEN_MS = SECOND;
/** Not with the first leads after a start: the clock may just be being set. */
const FIRST_AFTER_MS = 20 * MINUTE;
/** The journal has a file a month. */
const CONDENSE_EVERY_MS = HOUR;

/**
 * Forgets what is old, in an order in which a crash between two steps loses nothing: first the state lets go of it (in
 * the journal), then its contents are erased, then the journal's old files give way to a checkpoint.
 */
export function createHousekeeping(needs: HousekeepingNeeds): Housekeeping {
  const { core, clock, scheduler, isClockTrusted, isOnTrial = () => false, retain, log } = needs;
  const everyMs = intervalFor(retain);
  let endTimer: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  let dueAtMs = Number.POSITIVE_INFINITY;
  let condenseAtMs = Number.NEGATIVE_INFINITY;

  function look(): Promise<void> {
    if (!isClockTrusted() || isOnTrial() || clock.monotonicMs() < dueAtMs) return running ?? Promise.resolve();
    dueAtMs = clock.monotonicMs() + everyMs;
    return run();
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
    if (!isClockTrusted() || isOnTrial()) return;
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
    if (!stopped) await eraseContents(needs, isStopped, leadsBefore);
    if (!stopped) await eraseQuarantine(needs, leadsBefore, evidenceBefore);
    if (stopped || clock.monotonicMs() < condenseAtMs) return;
    condenseAtMs = clock.monotonicMs() + CONDENSE_EVERY_MS;
    await condense(needs, isStopped, leadsBefore, evidenceBefore);
  }

  return {
    start() {
      dueAtMs = clock.monotonicMs() + Math.min(FIRST_AFTER_MS, everyMs);
      if (everyMs < MINUTE) endTimer = every({ clock, scheduler }, everyMs, () => void look());
    },
    stop() {
      stopped = true;
      endTimer?.();
    },
    look,
    run,
  };
}

async function eraseContents({ core, retained, log }: HousekeepingNeeds, leadsBefore: Instant): Promise<void> {
  const files = await retained.eraseContentsBefore(leadsBefore, contentsInUse(core.state, leadsBefore), (files) => {
    core.execute({ type: "NoteErased", files });
    return core.synced();
  });
  if (files.length > 0) log.info({ files }, "The contents of old leads are erased");
}

async function eraseQuarantine(
  { retained, log }: HousekeepingNeeds,
  leadsBefore: Instant,
  evidenceBefore: Instant,
): Promise<void> {
  const files = await retained.eraseQuarantine(leadsBefore, evidenceBefore);
  if (files.length > 0) log.info({ files }, "What was put aside long ago is erased");
}

/** Lets the journal's old files give way to a checkpoint. */
async function condense(
  { core, retained, log }: HousekeepingNeeds,
  isStopped: () => boolean,
  leadsBefore: Instant,
  evidenceBefore: Instant,
): Promise<void> {
  const { state } = core;
  const numbers = numbersKept(state, evidenceBefore);
  const keeping = { numbers, suppressed: numbersSuppressed(state), since: evidenceBefore };
  const seal = await retained.takeCheckpoint(leadsBefore, keeping);
  if (seal === undefined || isStopped()) return;
  core.execute({ type: "NoteCheckpoint", ...seal });
  await core.synced();
  const files = await retained.dropCovered(seal.checksum);
  log.info({ files, through: seal.through }, "Old journal files gave way to a checkpoint with the evidence in them");
}

/** Every hour is often enough where something is kept for months. */
function intervalFor(retain: HousekeepingNeeds["retain"]): number {
  const shortest = Math.min(
    ...Object.values(retain).map((period) => ("ms" in period ? period.ms : RUN_EVERY_MS * RUNS_A_PERIOD)),
  );
  return Math.min(RUN_EVERY_MS, Math.max(NOT_MORE_OFTEN_MS, shortest / RUNS_A_PERIOD));
}
