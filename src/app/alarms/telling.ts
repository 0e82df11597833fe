import type { MailResult } from "../../domain/commands.ts";
import { createAlarm } from "../alarm.ts";
import type { Log, Scheduler } from "../ports.ts";
import { within } from "../within.ts";
import type { AlarmNotice } from "./kinds.ts";

/** A way to tell somebody: one address, or one webhook. */
export interface AlarmWay {
  /** For people and for the record of what is still to be told: `e-mail to …`, `webhook`. */
  readonly name: string;
  /** Resolves in every case. What is not taken is tried again. Aborting lets go of the connection. */
  send(notice: AlarmNotice, signal: AbortSignal): Promise<MailResult>;
}

/** What became of a test by one way. */
export interface Tried {
  readonly way: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** A hanging server holds up nothing but its own way, and that no longer. */
const ANSWER_WITHIN_MS = 30_000;
const MINUTE_MS = 60_000;
const WAITS_MS = [5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS];
const LONGEST_WAIT_MS = 60 * MINUTE_MS;
/** About a day: whoever could not be told until then has looked. */
const MOST_TRIES = 28;
/** At most so many wait for one way; the oldest go first. */
const MOST_WAITING = 100;
const STOP_WITHIN_MS = 2_000;

export interface TellingNeeds {
  readonly way: AlarmWay;
  readonly waiting: readonly AlarmNotice[];
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** What waits has changed. */
  readonly changed: () => void;
}

/** Tells one after the other by one way, each again with growing waits until it is taken. */
export interface Telling {
  readonly waiting: readonly AlarmNotice[];
  add(notice: AlarmNotice): void;
  /** Begins, or goes on. */
  wake(): void;
  stop(): Promise<void>;
}

export function createTelling({ way, waiting: before, scheduler, log, changed }: TellingNeeds): Telling {
  const waiting = [...before];
  let tries = 0;
  let stopped = false;
  let abort = new AbortController();
  let delivery: Promise<void> | undefined;
  const alarm = createAlarm(scheduler, wake);

  function wake(): void {
    const [next] = waiting;
    if (stopped || delivery !== undefined || alarm.isSet || next === undefined) return;
    delivery = deliver(next).finally(() => {
      delivery = undefined;
      wake();
    });
  }

  async function deliver(notice: AlarmNotice): Promise<void> {
    abort = new AbortController();
    const result = await tryOnce(way, notice, abort, scheduler);
    if (stopped && result.kind !== "taken") return;
    const about = { way: way.name, kind: notice.kind, state: notice.state };
    tries += 1;
    if (result.kind === "taken") log.info(about, "Alarm told");
    // What is refused for good may be mended, a password for instance: it is told late rather than never.
    else if (tries >= MOST_TRIES)
      log.error({ ...about, error: result.error }, "An alarm could not be told, and is given up");
    else {
      log[tries === 1 ? "warn" : "debug"]({ ...about, error: result.error }, "An alarm could not be told; again later");
      return alarm.set(WAITS_MS[tries - 1] ?? LONGEST_WAIT_MS);
    }
    tries = 0;
    waiting.shift();
    changed();
  }

  return {
    waiting,
    add(notice) {
      waiting.push(notice);
      // The first may be on its way.
      if (waiting.length > MOST_WAITING) waiting.splice(1, 1);
    },
    wake,
    async stop() {
      stopped = true;
      alarm.cancel();
      if (delivery === undefined) return;
      await within(scheduler, STOP_WITHIN_MS, delivery);
      abort.abort();
    },
  };
}

/** Never rejects, and never takes longer than a server may. */
export async function tryOnce(
  way: AlarmWay,
  notice: AlarmNotice,
  abort: AbortController,
  scheduler: Scheduler,
): Promise<MailResult> {
  const sent = await within(scheduler, ANSWER_WITHIN_MS, way.send(notice, abort.signal));
  if (sent.kind === "done") return sent.value;
  abort.abort();
  const error = sent.kind === "late" ? `no answer within ${ANSWER_WITHIN_MS / 1_000} s` : String(sent.error);
  return { kind: "deferred", error };
}
