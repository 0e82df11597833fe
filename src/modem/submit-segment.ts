import type { Clock, SegmentToSubmit, SubmitOutcome } from "../app/ports.ts";
import { type AtResult, isRefusedAtOnce, isSilence } from "./at/command.ts";
import { moreToSend, submitMessage, type Submitted } from "./at/commands/sms-messages.ts";
import type { ModemConnection } from "./connection.ts";
import type { Profile } from "./profiles.ts";
import type { References } from "./references.ts";
import { encodeSubmit, type SubmitPdu } from "./sms/submit.ts";
import { notSent, outcomeOf } from "./submit-outcome.ts";

export interface SubmitSegmentNeeds {
  readonly connection: ModemConnection;
  readonly profile: Profile;
  readonly references: References;
  readonly clock: Clock;
  /** Until the network's answer; left out, the profile says. */
  readonly submitTimeoutMs?: number | undefined;
  /** The modem waits until each message that came directly is acknowledged (`+CNMA`). */
  readonly acknowledges: boolean;
  /** As in `SmsTransport.submit`. */
  readonly gate: () => Promise<boolean>;
  readonly lastLook: () => boolean;
}

/**
 * What became of it; `undefined`: nothing was sent, as the modem is being set up anew. `doubted`: the modem may have
 * gone, have restarted, or not tell of messages any more.
 */
export interface SegmentSubmitted {
  readonly outcome: SubmitOutcome | undefined;
  readonly doubted: boolean;
}

/**
 * A message that came directly while another one was being sent could not be acknowledged for so long. The network's
 * timer runs 12 to 20 s (3GPP TS 24.011, TR2M); a Telit LE910 gives up after 17 s (80446ST10707A, +CNMA).
 */
const ACKNOWLEDGE_WITHIN_MS = 10_000;

/** Sends one segment as an SMS-SUBMIT (3GPP TS 27.005 3.5.1, `+CMGS`). Calls must not overlap. */
export async function submitSegment(segment: SegmentToSubmit, needs: SubmitSegmentNeeds): Promise<SegmentSubmitted> {
  const { connection, profile, references, clock, gate, lastLook } = needs;
  const { chat, signal } = connection;
  const encoded = encode(segment);
  if ("kind" in encoded) return { outcome: encoded, doubted: false };
  if (beginsBurst(segment)) await chat.run(moreToSend);
  if (signal.aborted) return { outcome: undefined, doubted: false };
  const command = submitMessage(encoded.pdu, encoded.lengthOctets, {
    promptTimeoutMs: profile.promptTimeoutMs,
    submitTimeoutMs: needs.submitTimeoutMs ?? profile.submitTimeoutMs,
    ownerOf: (reference) => references.heard(reference),
  });
  const sinceMs = clock.monotonicMs();
  const result = await chat.run(command, gate(), () => !signal.aborted && lastLook());
  if (!result.ok && result.failure.kind === "timeout" && result.failure.stage === "final") references.overdue();
  const wasLong = needs.acknowledges && clock.monotonicMs() - sinceMs >= ACKNOWLEDGE_WITHIN_MS;
  const outcome = outcomeOf(result, profile.ownErrors);
  return {
    // It may be the answer to an earlier one, and that is no reason to give this one up.
    outcome: outcome.kind === "failed" && references.mayBeAnotherOnes ? { ...outcome, retry: "later" } : outcome,
    doubted: wasLong || isOdd(result),
  };
}

/** Refused in place of the prompt: in text mode, perhaps, after a restart without a word. */
function isOdd(result: AtResult<Submitted>): boolean {
  return !result.ok && (isSilence(result.failure) || isRefusedAtOnce(result.failure));
}

/** The PDU, or why there is none: a text that no segment can hold would come back wrong however often. */
function encode(segment: SegmentToSubmit): SubmitPdu | SubmitOutcome {
  try {
    return encodeSubmit(segment);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...notSent(error.message, "device"), retry: "never" };
  }
}

/** The first of several segments: the link to the network is worth keeping up. */
function beginsBurst({ moreToCome, body }: SegmentToSubmit): boolean {
  return moreToCome && (body.concatenation?.sequence ?? 1) === 1;
}
