import { breakerOf } from "../domain/breaker/model.ts";
import type { Msisdn } from "../domain/number.ts";
import {
  before,
  expiredBefore,
  fileOfLead,
  fileOfMessage,
  forgettableUntil,
  isKept,
  undecidedPeople,
} from "../domain/retention/due.ts";
import { HOUR, type Instant, MINUTE, type Period, SECOND } from "../domain/time.ts";
import { every } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Clock, Log, RetainedFiles, Scheduler } from "./ports.ts";
import { lookInSlices, type Slicing } from "./slice.ts";

export interface HousekeepingNeeds {
  readonly core: Core;
  readonly retained: RetainedFiles;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly pause: Slicing["pause"];
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
    const people = await removeExpired(needs, isStopped, evidenceBefore);
    if (stopped) return;
    if (people > 0) {
      // So many at once look like a clock that is years ahead: nothing is erased by it.
      log.warn({ people }, "Erasing waits for a person: it would concern too many at once");
      return core.synced();
    }
    await forgetHistory(needs, isStopped, leadsBefore);
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

/** So many numbers are removed in a step: a few milliseconds' work. */
const REMOVED_A_STEP = 50;

/** Removes people whose relationship ended before an instant. Resolves to how many of them wait for a person's word. */
async function removeExpired(needs: HousekeepingNeeds, isStopped: () => boolean, before: Instant): Promise<number> {
  const { core } = needs;
  const { state } = core;
  const look = lookInSlices(needs);
  const { carriedOut, putOff } = breakerOf(state, "erase");
  const expired: Msisdn[] = [];
  let undecided = 0;
  await look(state.numbers.keys(), (number) => {
    const { agents, numbers } = expiredBefore(state, before, [number]);
    if (agents.length === 0 && numbers.length === 0) return;
    expired.push(number);
    undecided += undecidedPeople(state, before, core.now(), [number]);
  });
  await look(stepsOf(expired), (among) => {
    const word = breakerOf(state, "erase");
    // What a person says meanwhile is for the next run: it has another count.
    if (isStopped() || word.carriedOut !== carriedOut || word.putOff !== putOff) return;
    core.execute({ type: "RemoveExpired", before, among, undecided });
  });
  let people = 0;
  await look(expired, (number) => {
    people += expiredBefore(state, before, [number]).people;
  });
  return people;
}

/** One at least: where there is nobody any more, a hold of them ends. */
function* stepsOf(numbers: readonly Msisdn[]): Generator<readonly Msisdn[], void> {
  let from = 0;
  do {
    yield numbers.slice(from, from + REMOVED_A_STEP);
    from += REMOVED_A_STEP;
  } while (from < numbers.length);
}

/** Of so much is forgotten in a step that it takes a few milliseconds. */
const FORGOTTEN_A_STEP = 1_000;

async function forgetHistory(
  { core, pause }: HousekeepingNeeds,
  isStopped: () => boolean,
  before: Instant,
): Promise<void> {
  let from = Number.NEGATIVE_INFINITY;
  while (!isStopped()) {
    from = forgettableUntil(core.state, from, before, FORGOTTEN_A_STEP);
    core.execute({ type: "ForgetHistory", before: from });
    if (from >= before) return;
    await pause();
  }
}

async function eraseContents(needs: HousekeepingNeeds, isStopped: () => boolean, leadsBefore: Instant): Promise<void> {
  const { core, retained, log } = needs;
  const inUse = await contentsInUse(needs, leadsBefore);
  if (isStopped()) return;
  const files = await retained.eraseContentsBefore(leadsBefore, inUse, (files) => {
    core.execute({ type: "NoteErased", files });
    return core.synced();
  });
  if (files.length > 0) log.info({ files }, "The contents of old leads are erased");
}

/** The files of contents that are in use, also those that come to be while it is looked for them. */
async function contentsInUse(needs: HousekeepingNeeds, before: Instant): Promise<ReadonlySet<string>> {
  const { core } = needs;
  const { leads, messages, publications } = core.state;
  const look = lookInSlices(needs);
  const files = new Set<string>();
  const add = (file: string | undefined): void => {
    if (file !== undefined) files.add(file);
  };
  const end = core.onRecorded((records) => {
    for (const { apart } of records) add(apart?.file);
  });
  try {
    await look(leads.values(), (lead) => add(fileOfLead(lead, before)));
    await look(messages.values(), (message) => add(fileOfMessage(message, before)));
    for (const { excerpt } of publications) add(excerpt?.file);
    return files;
  } finally {
    end();
  }
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
  needs: HousekeepingNeeds,
  isStopped: () => boolean,
  leadsBefore: Instant,
  evidenceBefore: Instant,
): Promise<void> {
  const { core, retained, log } = needs;
  const { state } = core;
  const numbers: Msisdn[] = [];
  const suppressed: Msisdn[] = [];
  await lookInSlices(needs)(state.numbers.values(), (record) => {
    if (isKept(state, record, evidenceBefore)) numbers.push(record.number);
    if (record.suppression !== undefined) suppressed.push(record.number);
  });
  if (isStopped()) return;
  const keeping = { numbers, suppressed, since: evidenceBefore };
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
