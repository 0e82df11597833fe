import { HOUR, MINUTE, SECOND } from "../domain/time.ts";
import type { BackoffLimits } from "./backoff.ts";
import type { DisputeLimits } from "./id-dispute.ts";

/** How long the client waits for what. Tests shorten it. */
export interface MqttTiming {
  readonly keepaliveS: number;
  readonly connectTimeoutMs: number;
  readonly backoff: BackoffLimits;
  /** A connection that lasted this long was a good one: the next failure waits short again. */
  readonly stableAfterMs: number;
  /** After another client has taken over our id; short waits would be a fight. */
  readonly takeoverRetryMs: number;
  /** After the broker closed the connection and gave no reason. */
  readonly askAgainMs: number;
  readonly dispute: DisputeLimits;
  readonly subscribeRetryMs: number;
  /** What the broker keeps has been handed over when nothing more of it comes for so long. */
  readonly retainedQuietMs: number;
  /** How long 3.1.1 is spoken before 5.0 is tried again. */
  readonly retryVersion5AfterMs: number;
  readonly willDelayS: number;
  readonly closeGraceMs: number;
}

export const USUAL_TIMING: MqttTiming = {
  keepaliveS: 30,
  connectTimeoutMs: 20 * SECOND,
  backoff: { firstMs: SECOND, longestMs: 30 * SECOND },
  stableAfterMs: 30 * SECOND,
  takeoverRetryMs: MINUTE,
  askAgainMs: 100,
  dispute: { ends: 3, withinMs: MINUTE },
  subscribeRetryMs: MINUTE,
  retainedQuietMs: 2 * SECOND,
  retryVersion5AfterMs: HOUR,
  willDelayS: 30,
  closeGraceMs: 2 * SECOND,
};
