import { createAlarm } from "../app/alarm.ts";
import type { Log, Scheduler } from "../app/ports.ts";
import type { Connection, SubscriptionAnswer } from "./connection.ts";
import { reasonInWords } from "./reason-codes.ts";

interface SubscriptionNeeds {
  readonly connection: Connection;
  readonly filters: readonly string[];
  /** How long until a refused subscription is asked for again: access rules get mended. */
  readonly retryMs: number;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** What is missing, for people; `undefined` when nothing is. */
  told(detail: string | undefined): void;
}

/** Subscribes, once more after each `retryMs` while the broker grants less than QoS 1. Answers how to stop. */
export function keepSubscribed(needs: SubscriptionNeeds): () => void {
  const { connection, filters, retryMs, scheduler, log, told } = needs;
  const retry = createAlarm(scheduler, run);
  let stopped = false;
  let lastDetail: string | undefined;

  async function subscribe(): Promise<void> {
    const answers = await connection.subscribe(filters);
    if (stopped) return;
    const short = answers.filter(({ code }) => code !== 1);
    const detail = short.length === 0 ? undefined : short.map(inWords).join("; ");
    if (detail !== undefined && detail !== lastDetail) log.warn({ answers: short }, detail);
    if (detail === undefined && lastDetail !== undefined) log.info({}, "The broker grants every subscription now");
    lastDetail = detail;
    told(detail);
    if (detail !== undefined) retry.set(retryMs);
  }

  function run(): void {
    subscribe().catch((error: unknown) =>
      log.debug({ error }, "The connection ended before the broker answered the SUBSCRIBE"),
    );
  }

  // A SUBSCRIBE without a filter is a protocol error (MQTT 5.0 3.8.3).
  if (filters.length > 0) run();
  return () => {
    stopped = true;
    retry.cancel();
  };
}

function inWords({ filter, code }: SubscriptionAnswer): string {
  return code === 0
    ? `The broker grants ${filter} with QoS 0 only: requests can get lost`
    : `The broker refused the subscription to ${filter}: ${reasonInWords(code)}`;
}
