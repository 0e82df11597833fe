import type { Problems } from "./problems.ts";
import type { SubmitOutcome } from "./ports.ts";

/** Tells when nothing goes out although the modem is ready. Monotonic milliseconds. */
export interface SendingWatch {
  /** `isKnown`: why nothing goes out is told elsewhere. */
  note(outcome: SubmitOutcome, nowMs: number, isKnown?: boolean): void;
}

const KIND = "sending";
/** The third try of one message is over by then (2 and 10 s between them). */
const TELL_AFTER_MS = 60_000;

export function createSendingWatch(problems: Pick<Problems, "set">): SendingWatch {
  let failingSinceMs: number | undefined;

  return {
    note(outcome, nowMs, isKnown = false) {
      const error = troubleIn(outcome);
      if (isKnown) problems.set(KIND, undefined);
      if (error === undefined) {
        if (outcome.kind === "submitted") {
          failingSinceMs = undefined;
          problems.set(KIND, undefined);
        }
        return;
      }
      failingSinceMs ??= nowMs;
      if (isKnown || nowMs - failingSinceMs < TELL_AFTER_MS) return;
      problems.set(KIND, `no text goes out, each is answered with ${error}: ${cureFor(error)}`);
    },
  };
}

/** What is wrong with more than this message or its recipient. */
function troubleIn(outcome: SubmitOutcome): string | undefined {
  if (outcome.kind === "notTaken") return outcome.error;
  if (outcome.kind !== "failed" || outcome.blame === "recipient" || outcome.blame === "not-ready") return undefined;
  return outcome.error;
}

const CURES: readonly (readonly [RegExp, string])[] = [
  [/SMSC address unknown|service centre address/i, "set modem.smsc to the carrier's service centre"],
  [/barr|not subscribed|rejected|not allowed/i, "ask the carrier whether this SIM may send texts, and has credit"],
  [/memory|storage/i, "look at the memories with leadline doctor, and delete messages in a phone"],
  [/SIM/, "take the SIM out and in again, try it in a phone, or replace it"],
];

function cureFor(error: string): string {
  const found = CURES.find(([words]) => words.test(error));
  return found?.[1] ?? "run leadline doctor; if the modem is well, ask the carrier whether this SIM may send texts";
}
