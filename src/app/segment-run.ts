import { type Contents, type Answer, refused, type SegmentToGo } from "../domain/commands.ts";
import { given, withMore } from "../domain/given.ts";
import { textOfContents } from "../domain/leads/alert.ts";
import type { LeadContent } from "../domain/leads/content.ts";
import type { Message } from "../domain/outbox/message.ts";
import { maySend } from "../domain/outbox/order.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { GatewayState } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { Notices } from "./notices.ts";
import type { ContentsRef, Clock, Log, Scheduler, SmsTransport, SubmitOutcome } from "./ports.ts";
import { within } from "./within.ts";

export interface SegmentRunNeeds {
  readonly core: Core;
  readonly transport: SmsTransport;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Where a technician is told of an alert that fails through the disk. */
  readonly notices: Pick<Notices, "add">;
  /** See `Copier.outcomeCopied`; absent: nothing is copied. */
  readonly outcomeCopied?: (sequence: number) => Promise<void> | undefined;
}

/** Who asks for segments to be sent. */
interface Asker {
  /** Whether anything is sent at all, also when the modem asks for the text. */
  isSending(): boolean;
  /** What the transport has made of one that it was handed `beganMs` (monotonic); it is not settled yet. */
  handedOver(result: SubmitOutcome, beganMs: number): void;
  /** It has an outcome. Called in the turn in which it was settled: what is begun now shares its sync. */
  over(): void;
  /** Something changed while its contents were read: it has not been begun. */
  putOff(): void;
}

/** Takes one segment from the outbox to its outcome; one at a time. */
export interface SegmentRun {
  begin(message: Message, index: number): void;
}

/** A disk that takes longer is full or failing: what waits for it does not go out. */
const SYNC_WITHIN_MS = 10_000;

export function createSegmentRun(needs: SegmentRunNeeds, asker: Asker): SegmentRun {
  const { core, clock } = needs;
  /** The record of what became of the segment before. */
  let settledSequence = 0;

  async function fetchAndBegin(message: Message, index: number, ref: ContentsRef): Promise<void> {
    const fetched = await fetchContents(needs, message, ref);
    if (fetched.kind === "there") beginWith(message, index, fetched.contents);
    else failWithout(message, fetched.why);
  }

  function failWithout(message: Message, reason: string): void {
    core.execute({ type: "FailMessage", messageId: message.id, reason });
    asker.over();
  }

  function beginWith(message: Message, index: number, contents: unknown): void {
    const answer = tryToBegin(needs, message, index, contents);
    if (answer.kind === "go") void submit(message, index, answer.segment);
    else if (answer.kind === "refused") failWithout(message, REFUSALS[answer.refusal]);
    else asker.putOff();
  }

  async function submit(message: Message, index: number, segment: SegmentToGo): Promise<void> {
    const beganMs = clock.monotonicMs();
    let lookedAt: Instant | undefined;
    const isSending = (): boolean => {
      lookedAt = core.now();
      return asker.isSending();
    };
    // Asked for already now: it is copied while the modem gets ready.
    const beforeIsCopied = needs.outcomeCopied?.(settledSequence);
    const result = await handOver(needs, message, index, segment, isSending, beforeIsCopied);
    asker.handedOver(result, beganMs);
    core.execute({ type: "SettleSegment", messageId: message.id, index, result, ...given({ lookedAt }) });
    settledSequence = core.recordedSequence;
    asker.over();
  }

  return {
    begin(message, index) {
      const needed = contentsNeeded(core.state, message);
      const atHand = needed && core.contentsAtHand(needed);
      if (needed === undefined || atHand !== undefined) beginWith(message, index, atHand);
      else void fetchAndBegin(message, index, needed);
    },
  };
}

/** Alerts are made of the lead at first, and from then on of their own text, or of its pattern and the lead. */
function contentsNeeded({ leads }: GatewayState, { text, form, leadId }: Message): ContentsRef | undefined {
  if (text !== undefined) return undefined;
  return form?.textRef ?? (leadId === undefined ? undefined : leads.get(leadId)?.content);
}

type Fetched =
  | { readonly kind: "there"; readonly contents: unknown }
  /** `why` is what the lead system is told. */
  | { readonly kind: "gone"; readonly why: string };

async function fetchContents(
  { core, log, notices }: SegmentRunNeeds,
  message: Message,
  ref: ContentsRef,
): Promise<Fetched> {
  try {
    const contents = await core.readContents(ref);
    return contents === undefined
      ? { kind: "gone", why: "the contents of the lead have been erased" }
      : { kind: "there", contents };
  } catch (error) {
    log.error({ messageId: message.id, error }, "The contents of a lead cannot be read: its alert fails");
    notices.add(
      `lead ${message.leadId ?? message.id} cannot be texted, what it said cannot be read (leads/${ref.file}): look at the disk; the lead system was told that it has failed`,
    );
    return { kind: "gone", why: "the contents of the lead cannot be read" };
  }
}

/** One message that cannot be handled must not hold up the others. */
function tryToBegin({ core, log }: SegmentRunNeeds, message: Message, index: number, contents: unknown): Answer {
  try {
    return core.execute({
      type: "BeginSegment",
      messageId: message.id,
      index,
      ...given({ contents: tagged(message, contents) }),
    });
  } catch (error) {
    log.error({ messageId: message.id, error }, "A message could not be prepared for sending: it fails");
    return refused("not-readable");
  }
}

/** Hands a segment that has been begun to the transport, which looks once more before the text goes. */
async function handOver(
  { core, transport, scheduler, log }: SegmentRunNeeds,
  message: Message,
  index: number,
  segment: SegmentToGo,
  isSending: () => boolean,
  beforeIsCopied: Promise<void> | undefined,
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
    await beforeIsCopied;
    return synced.kind === "done" && isStillWanted();
  };
  const result = await transport
    .submit(withMore(segment, { statusReport: core.policy.sending.deliveryReports }), gate, isStillWanted)
    .catch((error: unknown): SubmitOutcome => {
      log.error({ ...about, error }, "The transport failed in an unforeseen way");
      return { kind: "failed", error: "internal error", reached: "unknown", retry: "later", blame: "device" };
    });
  if (result.kind === "failed" || result.kind === "notTaken") {
    log.debug({ ...about, ...result }, "The segment was not submitted"); // what follows of it tells its event
  }
  return result;
}

/** Contents as the journal holds them; of which kind they are, the message tells. */
function tagged(message: Message, contents: unknown): Contents | undefined {
  if (contents === undefined) return undefined;
  return message.form === undefined
    ? { kind: "lead", lead: contents as LeadContent }
    : { kind: "text", text: textOfContents(contents, message.form.pattern) };
}

function describe(message: Message, index: number, segment: SegmentToGo): object {
  return {
    messageId: message.id,
    kind: message.kind,
    number: message.number,
    ...given({ leadId: message.leadId }),
    segment: index + 1,
    of: segment.body.concatenation?.total ?? 1,
  };
}
