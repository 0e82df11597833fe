import { createAlarm } from "../app/alarm.ts";
import type { Log, Scheduler } from "../app/ports.ts";
import type { Access } from "./access.ts";
import type { BrokerConnection, SubscriptionAnswer } from "./broker-connection.ts";

interface SubscriptionNeeds {
  readonly connection: BrokerConnection;
  readonly filters: readonly string[];
  /** How long until a refused subscription is asked for again: access rules get mended. */
  readonly retryMs: number;
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly access: Access;
  /** What is granted only in part, for people; `undefined` when nothing is. */
  told(detail: string | undefined): void;
}

/** Subscribes, once more after each `retryMs` while the broker grants less than QoS 1. Answers how to stop. */
export function keepSubscribed(needs: SubscriptionNeeds): () => void {
  const { connection, filters, retryMs, scheduler, log, access, told } = needs;
  const retry = createAlarm(scheduler, run);
  let stopped = false;
  let lastDetail: string | undefined;

  async function subscribe(): Promise<void> {
    const answers = await connection.subscribe(filters);
    if (stopped) return;
    for (const { filter, code } of answers) {
      if (code >= REFUSED) access.refused("subscribe", filter, code);
      else access.granted("subscribe", filter);
    }
    const less = answers.filter(({ code }) => code === 0);
    const detail = less.length === 0 ? undefined : less.map(inWords).join("; ");
    if (detail !== undefined && detail !== lastDetail) log.warn({ answers: less }, detail);
    lastDetail = detail;
    told(detail);
    if (answers.some(({ code }) => code !== 1)) retry.set(retryMs);
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

/** MQTT 5.0 3.9.3, 3.1.1 3.9.3. */
const REFUSED = 0x80;

function inWords({ filter }: SubscriptionAnswer): string {
  return `The broker grants ${filter} with QoS 0 only: requests can get lost`;
}
