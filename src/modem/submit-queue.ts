import { hop } from "../app/hops.ts";
import type { Clock, SegmentToSubmit, SubmitOutcome, TransportHealth } from "../app/ports.ts";
import type { Chat } from "./at/chat.ts";
import { messageOf } from "./at-error.ts";
import type { Attachment } from "./attachment.ts";
import { createFailingSends } from "./failing-sends.ts";
import type { Inbox } from "./inbox.ts";
import type { Incoming } from "./incoming.ts";
import type { References } from "./references.ts";
import type { Input } from "./session-state.ts";
import type { SettingsWatch } from "./settings-watch.ts";
import type { SmsSetup } from "./sms-setup.ts";
import { notReady, notSent } from "./submit-outcome.ts";
import { submitSegment } from "./submit-segment.ts";
import type { Turn } from "./turn.ts";

/** Sends segments, each in its turn and after everything that the modem has told of is read. */
export interface SubmitQueue {
  /** See `Modem.expectText`. */
  expect(): void;
  submit(segment: SegmentToSubmit, gate: () => Promise<boolean>, lastLook: () => boolean): Promise<SubmitOutcome>;
  /** Resolves when the last submit has ended. */
  settled(): Promise<unknown>;
  /** Begins nothing more. */
  close(): void;
}

export interface SubmitQueueNeeds {
  readonly attachment: Attachment;
  readonly inbox: Inbox;
  readonly incoming: Incoming;
  readonly references: References;
  readonly settings: SettingsWatch;
  readonly turn: Turn;
  readonly clock: Clock;
  readonly deliveryReports: boolean;
  readonly submitTimeoutMs: number | undefined;
  isReady(): boolean;
  health(): TransportHealth;
  dispatch(input: Input): void;
}

const NOTHING_GOES_OUT = "no text has gone out for minutes, whoever it is for";

export function createSubmitQueue(needs: SubmitQueueNeeds): SubmitQueue {
  const { attachment, inbox, incoming, references, settings, turn, clock, isReady, health, dispatch } = needs;
  const failingSends = createFailingSends(clock);
  let closed = false;
  let isLookingAhead = false;
  let last: Promise<unknown> = Promise.resolve();

  async function lookForRestart(chat: Chat, setup: SmsSetup): Promise<void> {
    if (!(await settings.areForgotten(chat, setup))) return;
    references.forget();
    dispatch({ type: "restarted" });
  }

  async function lookAhead(): Promise<void> {
    const { connection, setup } = attachment;
    if (closed || !isReady() || connection === undefined || setup === undefined) return;
    await lookForRestart(connection.chat, setup);
  }

  async function submitNow(
    segment: SegmentToSubmit,
    gate: () => Promise<boolean>,
    lastLook: () => boolean,
  ): Promise<SubmitOutcome> {
    hop("turn at the modem");
    try {
      await incoming.readHints();
    } catch (error) {
      incoming.doubt(error);
      return notSent(`a message that has arrived cannot be read: ${messageOf(error)}`, "not-ready");
    }
    const { connection, identity, setup } = attachment;
    if (closed || !isReady() || connection === undefined || identity === undefined || setup === undefined)
      return notReady(health());
    try {
      await lookForRestart(connection.chat, setup);
    } catch (error) {
      incoming.doubt(error);
      return notSent(`the modem does not say whether it tells of messages: ${messageOf(error)}`, "not-ready");
    }
    if (!isReady() || connection.signal.aborted) return notReady(health());
    hop("modem has not restarted");
    const { outcome, doubted } = await submitSegment(
      { ...segment, statusReport: segment.statusReport && needs.deliveryReports },
      {
        connection,
        references,
        clock,
        gate,
        profile: identity.profile,
        submitTimeoutMs: needs.submitTimeoutMs,
        acknowledges: setup.acknowledges,
        lastLook: () => !inbox.holdsUp && lastLook(),
      },
    );
    if (outcome?.kind === "submitted") settings.noteAnswer();
    if (doubted) dispatch({ type: "doubted" });
    if (outcome !== undefined && failingSends.note(outcome))
      dispatch({ type: "refused", detail: NOTHING_GOES_OUT, onlyRestartHelps: true });
    return outcome ?? notReady(health());
  }

  return {
    expect() {
      if (isLookingAhead || !isReady() || settings.isSure()) return;
      isLookingAhead = true;
      turn
        .take(lookAhead)
        .catch((error: unknown) => incoming.doubt(error))
        .finally(() => {
          isLookingAhead = false;
        });
    },
    submit(segment, gate, lastLook) {
      const outcome = turn.take(() => submitNow(segment, gate, lastLook));
      last = outcome;
      return outcome;
    },
    settled: () => last,
    close() {
      closed = true;
    },
  };
}
