import { type Contents, type Answer, refused, type SegmentToGo } from "../domain/commands.ts";
import { given } from "../domain/given.ts";
import type { LeadContent } from "../domain/leads/content.ts";
import type { Message } from "../domain/outbox/message.ts";
import { maySend, nextToSend } from "../domain/outbox/order.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { GatewayState } from "../domain/state.ts";
import { createAlarm } from "./alarm.ts";
import { createBreather } from "./breather.ts";
import type { Core } from "./core.ts";
import type { Notices } from "./notices.ts";
import type { ContentsRef, Clock, Log, Scheduler, SmsTransport, SubmitOutcome } from "./ports.ts";
import type { Problems } from "./problems.ts";
import { createSendingWatch } from "./sending-watch.ts";
import { within } from "./within.ts";

export interface SenderNeeds {
  readonly core: Core;
  readonly transport: SmsTransport;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Where a technician is told of an alert that fails through the disk. */
  readonly notices: Pick<Notices, "add">;
  /** Where it is told that nothing goes out. */
  readonly problems: Pick<Problems, "set">;
}

export interface Sender {
  start(): void;
  /** Begins nothing more; a submit that is running ends with the transport. */
  stop(): void;
  /** While suspended nothing is sent, answers neither. */
  suspend(suspended: boolean): void;
  /** The transport may have become ready. */
  wake(): void;
  /** Since when one submit has been under way (monotonic milliseconds); `undefined`: none is. */
  busySinceMs(): number | undefined;
}

/** The clock may be stepped while we wait: look again at least this often. */
const LONGEST_WAIT_MS = 60_000;
/** What is put off without a reason to tell when it is over: no hot loop. */
const NOT_AT_ONCE_MS = 100;
/** A disk that takes longer is full or failing: what waits for it does not go out. */
const SYNC_WITHIN_MS = 10_000;

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

  function wake(): void {
    const { state } = transport.health();
    if (state === "absent") breather.forget();
    if (!running || suspended || busy || state !== "ready") return;
    alarm.cancel();
    const leftMs = breather.leftMs(clock.monotonicMs());
    if (leftMs > 0) return wakeIn(leftMs);
    const next = nextToSend(core.state, core.policy, core.now());
    if (next.kind === "wait") {
      if (next.until !== undefined) wakeIn(next.until - core.now());
      return;
    }
    const message = core.state.messages.get(next.messageId);
    if (message === undefined) return;
    busy = true;
    busySinceMs = clock.monotonicMs();
    const needed = contentsNeeded(core.state, message);
    const atHand = needed && core.contentsAtHand(needed);
    if (needed === undefined || atHand !== undefined) begin(message, next.index, atHand);
    else void fetchAndBegin(message, next.index, needed);
  }

  function wakeIn(ms: number): void {
    alarm.set(Math.min(Math.max(ms, 1), LONGEST_WAIT_MS));
  }

  async function fetchAndBegin(message: Message, index: number, ref: ContentsRef): Promise<void> {
    const fetched = await fetchContents(needs, message, ref);
    if (fetched.kind === "there") begin(message, index, fetched.contents);
    else failWithout(message, fetched.why);
  }

  function failWithout(message: Message, reason: string): void {
    core.execute({ type: "FailMessage", messageId: message.id, reason });
    done();
  }

  function begin(message: Message, index: number, contents: unknown): void {
    const answer = tryToBegin(needs, message, index, contents);
    if (answer.kind === "go") void submit(message, index, answer.segment);
    else if (answer.kind === "refused") failWithout(message, REFUSALS[answer.refusal]);
    else {
      // Something changed while the contents were read.
      busy = false;
      wakeIn(NOT_AT_ONCE_MS);
    }
  }

  async function submit(message: Message, index: number, segment: SegmentToGo): Promise<void> {
    const beganMs = clock.monotonicMs();
    const result = await handOver(needs, message, index, segment, () => running && !suspended);
    const nowMs = clock.monotonicMs();
    watch.note(result, nowMs);
    if (result.kind === "notTaken") breather.refused(nowMs);
    else if (wasWritten(result)) breather.written(beganMs, nowMs);
    // The next one is begun in this turn: both share a sync.
    core.execute({ type: "SettleSegment", messageId: message.id, index, result });
    done();
  }

  function done(): void {
    busy = false;
    wake();
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

/** Alerts are made of the lead at first, and of their own text from then on; both lie apart. */
function contentsNeeded({ leads }: GatewayState, { text, form, leadId }: Message): ContentsRef | undefined {
  if (text !== undefined) return undefined;
  return form?.textRef ?? (leadId === undefined ? undefined : leads.get(leadId)?.content);
}

type Fetched =
  | { readonly kind: "there"; readonly contents: unknown }
  /** `why` is what the lead system is told. */
  | { readonly kind: "gone"; readonly why: string };

async function fetchContents(
  { core, log, notices }: SenderNeeds,
  message: Message,
  ref: ContentsRef,
): Promise<Fetched> {
  try {
    const contents = await core.readContents(ref);
    return contents === undefined
      ? { kind: "gone", why: "the contents of the lead have been erased" }
      : { kind: "there", contents };
  } catch (error) {
    log.error({ message: message.id, error }, "The contents of a lead cannot be read: its alert fails");
    notices.add(
      `lead ${message.leadId ?? message.id} cannot be texted, what it said cannot be read (leads/${ref.file}): look at the disk; the lead system was told that it has failed`,
    );
    return { kind: "gone", why: "the contents of the lead cannot be read" };
  }
}

/** One message that cannot be handled must not hold up the others. */
function tryToBegin({ core, log }: SenderNeeds, message: Message, index: number, contents: unknown): Answer {
  try {
    return core.execute({
      type: "BeginSegment",
      messageId: message.id,
      index,
      ...given({ contents: tagged(message, contents) }),
    });
  } catch (error) {
    log.error({ message: message.id, error }, "A message could not be prepared for sending: it fails");
    return refused("not-readable");
  }
}

/** Hands a segment that has been begun to the transport, which looks once more before the text goes. */
async function handOver(
  { core, transport, scheduler, log }: SenderNeeds,
  message: Message,
  index: number,
  segment: SegmentToGo,
  isSending: () => boolean,
): Promise<SubmitOutcome> {
  const about = describe(message, index, segment);
  log.debug(about, "Submitting");
  const isStillWanted = (): boolean => {
    const current = core.state.messages.get(message.id);
    // A report on an earlier submit may have settled it meanwhile.
    if (current?.segments[index]?.state !== "submitting") return false;
    return isSending() && maySend(core.state, current, core.now());
  };
  // A disk that takes longer than a modem should be left at its prompt withholds the text.
  const gate = async (): Promise<boolean> => {
    const synced = await within(scheduler, SYNC_WITHIN_MS, core.synced());
    return synced.kind === "done" && isStillWanted();
  };
  const result = await transport
    .submit({ ...segment, statusReport: core.policy.sending.deliveryReports }, gate, isStillWanted)
    .catch((error: unknown): SubmitOutcome => {
      log.error({ ...about, error }, "The transport failed in an unforeseen way");
      return { kind: "failed", error: "internal error", reached: "unknown", retry: "later", blame: "device" };
    });
  if (result.kind === "failed" || result.kind === "notTaken") {
    log.warn({ ...about, ...result }, "The segment was not submitted");
  }
  return result;
}

/** Whether the modem asked for the text, and has had it. */
function wasWritten(result: SubmitOutcome): boolean {
  return (
    result.kind === "submitted" ||
    (result.kind === "failed" && (result.reached === "unknown" || result.written === true))
  );
}

/** Contents as the journal holds them; of which kind they are, the message tells. */
function tagged(message: Message, contents: unknown): Contents | undefined {
  if (contents === undefined) return undefined;
  return message.form === undefined
    ? { kind: "lead", lead: contents as LeadContent }
    : { kind: "text", text: (contents as { readonly text: string }).text };
}

function describe(message: Message, index: number, segment: SegmentToGo): object {
  return {
    message: message.id,
    kind: message.kind,
    number: message.number,
    ...given({ lead: message.leadId }),
    segment: index + 1,
    of: segment.body.concatenation?.total ?? 1,
  };
}
