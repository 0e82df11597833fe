import type { Clock } from "../app/ports.ts";
import { iso } from "../domain/time.ts";
import type { ConnectionEnd } from "./connection-end.ts";
import { REASON } from "./reason-codes.ts";

export interface Will {
  readonly topic: string;
  readonly payload: string;
  /** Only MQTT 5.0 can delay it. */
  readonly delayS: number;
}

/**
 * Says offline on `status` when we are gone without a word. A broker that refuses a CONNECT as not authorised may mean
 * the topic of the will (MQTT 5.0 3.1.2.5): the next connection then does without, so that at least the work goes on.
 */
export function createLastWill(
  terms: { readonly topic: string; readonly delayS: number },
  version: string,
  clock: Clock,
) {
  let isLeftOut = false;

  return {
    topic: terms.topic,
    /** For a connection that is made now; `undefined`: it goes without. */
    next(): Will | undefined {
      if (isLeftOut) return undefined;
      // The broker publishes it as it is: the connection's beginning is the latest time that we can name.
      const payload = JSON.stringify({ state: "offline", version, since: iso(clock.now()), problems: [] });
      return { ...terms, payload };
    },
    ended(end: ConnectionEnd): void {
      isLeftOut = !isLeftOut && isNotAuthorised(end);
    },
  };
}

function isNotAuthorised(end: ConnectionEnd): boolean {
  return end.kind === "refused" && (end.code === REASON.notAuthorised || end.code === REASON.notAuthorised311);
}
