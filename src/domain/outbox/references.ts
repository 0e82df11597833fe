import type { ExpectedReferences } from "./message.ts";
import type { GatewayState } from "../state.ts";
import { type Instant, MINUTE } from "../time.ts";

const REFERENCES = 256;

/**
 * The TP-MR of what is submitted next. A modem counts it up with each submit (3GPP TS 23.040 9.2.3.6), and nobody
 * knows whether it has counted those that are in doubt, or that were refused when it had their text.
 */
export function expectedReferences({ lastReference, submitsSinceReference }: GatewayState): ExpectedReferences {
  if (lastReference === undefined) return {};
  const reference = (lastReference + 1) % REFERENCES;
  return submitsSinceReference === 0
    ? { reference }
    : { reference, orUpTo: (reference + submitsSinceReference) % REFERENCES };
}

/**
 * The TP-MR under which a submit was taken. A modem whose answer was torn has counted on all the same: it is the one
 * that was next or, where several could be, none that follows the last of them. A report on it is none on what is
 * submitted after it.
 */
export function referenceTaken(
  state: GatewayState,
  told: number | undefined,
): { readonly sure?: number | undefined; readonly atMost?: number | undefined } {
  if (told !== undefined) return { sure: told, atMost: told };
  const { reference, orUpTo } = expectedReferences(state);
  return orUpTo === undefined ? { sure: reference, atMost: reference } : { atMost: orUpTo };
}

/** Whether an earlier process has sent with a modem: a command of its may still be answered. */
export function hasSent({ messages, lastReference }: GatewayState): boolean {
  if (lastReference !== undefined) return true;
  return [...messages.values()].some(({ segments }) => segments.some(({ state }) => state !== "queued"));
}

/** The latest answer of a modem that was seen took two and a quarter minutes. */
const LATE_FOR = 10 * MINUTE;

/** Whether a modem may still answer a submit that an earlier process began: one is in doubt, or was so not long ago. */
export function mayBeAnsweredLate({ messages }: GatewayState, now: Instant): boolean {
  return [...messages.values()].some(({ segments, doubts, ended }) => {
    if (ended !== undefined) return doubts > 0 && ended.at >= now - LATE_FOR;
    return doubts > 0 || segments.some(({ state }) => state === "submitting");
  });
}

export function isExpected({ reference, orUpTo = reference }: ExpectedReferences, told: number): boolean {
  if (reference === undefined || orUpTo === undefined) return true;
  const away = (to: number): number => (to - reference + REFERENCES) % REFERENCES;
  return away(told) <= away(orUpTo);
}
