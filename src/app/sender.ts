import { nextToSend, WITHOUT_CONSENT } from "../domain/outbox/order.ts";
import { createAlarm } from "./alarm.ts";
import { createBreather } from "./breather.ts";
import { hop } from "./hops.ts";
import type { SubmitOutcome } from "./ports.ts";
import type { Problems } from "./problems.ts";
import { createSegmentRun, type SegmentRunNeeds } from "./segment-run.ts";
import { createSendingWatch } from "./sending-watch.ts";

export interface SenderNeeds extends SegmentRunNeeds {
  /** Where it is told that nothing goes out. */
  readonly problems: Pick<Problems, "set">;
  /** Whether the journal bears out what the state says of consents: until then nothing goes that rests on one. */
  readonly isConfirmed: () => boolean;
}

export interface Sender {
  start(): void;
  /** Begins nothing more; a submit that is running ends with the transport. */
  stop(): void;
  /** While suspended nothing is sent, answers neither. */
  suspend(suspended: boolean): void;
  /** The transport may have become ready, or the state be borne out. */
  wake(): void;
  /** Since when one submit has been under way (monotonic milliseconds); `undefined`: none is. */
  busySinceMs(): number | undefined;
}

/** The clock may be stepped while we wait: look again at least this often. */
const LONGEST_WAIT_MS = 60_000;
/** What is put off without a reason to tell when it is over: no hot loop. */
const NOT_AT_ONCE_MS = 100;

/**
 * Takes from the outbox what is next and submits it, one segment at a time. On an idle gateway the first
 * segment is begun in the same turn as the lead is accepted, so that both share one sync; that sync
 * hides behind the modem's prompt.
 */
export function createSender(needs: SenderNeeds): Sender {
  const { core, transport, clock, scheduler } = needs;
  let running = false;
  let suspended = false;
  let busy = false;
  let busySinceMs = 0;
  let unsubscribe: (() => void) | undefined;
  const alarm = createAlarm(scheduler, wake);
  const breather = createBreather();
  const watch = createSendingWatch(needs.problems);
  const run = createSegmentRun(needs, {
    isSending: () => running && !suspended,
    handedOver,
    over() {
      busy = false;
      wake();
    },
    putOff() {
      busy = false;
      wakeIn(NOT_AT_ONCE_MS);
    },
  });

  function wake(): void {
    const { state } = transport.health();
    if (state === "absent") breather.forget();
    if (!running || suspended || busy || state !== "ready") return;
    alarm.cancel();
    const leftMs = breather.leftMs(clock.monotonicMs());
    if (leftMs > 0) return wakeIn(leftMs);
    const classes = needs.isConfirmed() ? undefined : WITHOUT_CONSENT;
    const next = nextToSend(core.state, core.policy, core.now(), classes);
    if (next.kind === "wait") {
      if (next.until !== undefined) wakeIn(next.until - core.now());
      return;
    }
    const message = core.state.messages.get(next.messageId);
    if (message === undefined) return;
    hop("next text known");
    busy = true;
    busySinceMs = clock.monotonicMs();
    run.begin(message, next.index);
  }

  function wakeIn(ms: number): void {
    alarm.set(Math.min(Math.max(ms, 1), LONGEST_WAIT_MS));
  }

  function handedOver(result: SubmitOutcome, beganMs: number): void {
    const nowMs = clock.monotonicMs();
    // What the transport itself says is in the way is no second problem.
    const isKnown = transport.health().troubles?.some(({ blocks }) => blocks === "sending") === true;
    watch.note(result, nowMs, isKnown);
    if (result.kind === "notTaken") breather.refused(nowMs);
    else if (wasWritten(result)) breather.written(beganMs, nowMs);
  }

  return {
    start() {
      running = true;
      unsubscribe = core.onRecorded(wake);
      wake();
    },
    stop() {
      running = false;
      alarm.cancel();
      unsubscribe?.();
    },
    suspend(now) {
      suspended = now;
      wake();
    },
    wake,
    busySinceMs: () => (busy ? busySinceMs : undefined),
  };
}

/** Whether the modem asked for the text, and has had it. */
function wasWritten(result: SubmitOutcome): boolean {
  return (
    result.kind === "submitted" ||
    (result.kind === "failed" && (result.reached === "unknown" || result.written === true))
  );
}
