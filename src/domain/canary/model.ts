import type { MessageId } from "../outbox/message.ts";
import { type Instant, MINUTE } from "../time.ts";

/** The text to itself that was queued last. */
export interface Canary {
  readonly messageId: MessageId;
  readonly text: string;
  readonly queuedAt: Instant;
  /** It has come back. */
  readonly returned: boolean;
  /** When the first of those was queued that have not come back since the last one that has. */
  readonly missedSince: Instant;
}

/** As long as tries go on that the network refuses for now, and a slow network takes. After that it is not sent any more. */
export const CANARY_PATIENCE = 30 * MINUTE;

/** Whether one has not come back in time, and none has since. */
export function isCanaryLost(canary: Canary | undefined, now: Instant): boolean {
  return canary !== undefined && !canary.returned && now - canary.missedSince >= CANARY_PATIENCE;
}
