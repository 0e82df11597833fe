import { HOUR, MINUTE, SECOND } from "../domain/time.ts";
import type { BackoffLimits } from "./backoff.ts";
import type { CautionLimits } from "./caution.ts";
import type { DisputeLimits } from "./id-dispute.ts";

/** Of the connection that carries responses. */
export interface ResponseTiming {
  /** It is closed when none has been sent for so long. */
  readonly idleMs: number;
  /** After it ended or did not come about. */
  readonly restMs: number;
  /** A topic that cost it is left alone for so long. */
  readonly barMs: number;
}

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
  readonly caution: CautionLimits;
  /** Without a publish, after a connection that ended over one: longer than another client with our id would wait. */
  readonly calmMs: number;
  /** Of the broker, to a publish. */
  readonly answerWithinMs: number;
  readonly responses: ResponseTiming;
  readonly subscribeRetryMs: number;
  /** How long a message of ours may take that the broker is to give back to us. */
  readonly echoMs: number;
  /** How often it is looked whether requests that wait for room may come. */
  readonly roomRetryMs: number;
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
  caution: { firstBarMs: MINUTE, longestBarMs: HOUR, singlyForMs: MINUTE },
  calmMs: SECOND,
  answerWithinMs: 20 * SECOND,
  responses: { idleMs: 30 * SECOND, restMs: 5 * SECOND, barMs: 10 * MINUTE },
  subscribeRetryMs: MINUTE,
  echoMs: 10 * SECOND,
  roomRetryMs: 5 * SECOND,
  retainedQuietMs: 2 * SECOND,
  retryVersion5AfterMs: HOUR,
  willDelayS: 30,
  closeGraceMs: 2 * SECOND,
};
