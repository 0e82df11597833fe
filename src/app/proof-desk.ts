import type { GatewayEvent } from "../domain/events.ts";
import type { Msisdn } from "../domain/number.ts";
import type { GatewayState } from "../domain/state.ts";
import type { Core } from "./core.ts";
import type { Log, Scheduler } from "./ports.ts";
import type { Proof } from "./proof.ts";
import { within } from "./within.ts";

// The proof for a number is made of the whole journal, which may take a minute to read: it is read apart from the
// daemon's own work, one after the other, and kept while nothing new is recorded of the number.

/** What a proof that was asked for comes to. `reading`: it is not read to its end yet; ask again. */
export type ProofAnswer =
  | { readonly kind: "read"; readonly proof: Proof }
  | { readonly kind: "reading"; readonly ahead: number }
  /** So many are being read already that one more would wait for long. */
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

export interface ProofDesk {
  /** `since`: a head that was kept elsewhere, by its hash. Resolves soon, whatever has come of it. */
  ask(number: Msisdn, since?: string): Promise<ProofAnswer>;
}

export interface ProofDeskNeeds {
  readonly core: Core;
  /** Reads the journal up to what is on disk. Rejects where it cannot be read. */
  read(number: Msisdn, since: string | undefined): Promise<Proof>;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** What a page may wait for it. */
const PATIENCE_MS = 80;
/** Read and kept, or waiting to be read. */
const MOST_KEPT = 8;
const MOST_WAITING = 4;

interface Order {
  readonly number: Msisdn;
  readonly reading: Promise<Proof>;
  isOver: boolean;
  /** Something was recorded of the number since it was begun. */
  isStale: boolean;
}

export function createProofDesk({ core, read, scheduler, log }: ProofDeskNeeds): ProofDesk {
  const orders = new Map<string, Order>();
  let last: Promise<unknown> = Promise.resolve();

  core.onRecorded((records) => {
    if (orders.size === 0) return;
    for (const { event } of records)
      for (const order of orders.values()) if (concerns(core.state, event, order.number)) order.isStale = true;
  });

  function begin(number: Msisdn, since: string | undefined): Order {
    const order: Order = {
      number,
      isOver: false,
      isStale: false,
      reading: last.then(async () => {
        // What was recorded until now is in it; what comes from now on may not be.
        await core.synced();
        order.isStale = false;
        return read(number, since);
      }),
    };
    last = order.reading.then(
      () => {
        order.isOver = true;
      },
      (error: unknown) => {
        order.isOver = true;
        order.isStale = true;
        log.warn({ error }, "The proof for a number could not be read");
      },
    );
    return order;
  }

  function forgetOldest(): void {
    for (const [key, { isOver }] of orders) {
      if (orders.size <= MOST_KEPT) return;
      if (isOver) orders.delete(key);
    }
  }

  return {
    async ask(number, since) {
      const key = `${number} ${since ?? ""}`;
      const known = orders.get(key);
      let order = known;
      if (known === undefined || (known.isOver && known.isStale)) {
        const waiting = [...orders.values()].filter(({ isOver }) => !isOver).length;
        if (waiting >= MOST_WAITING) return { kind: "busy" };
        order = begin(number, since);
      }
      if (order === undefined) return { kind: "busy" };
      // The latest last.
      orders.delete(key);
      orders.set(key, order);
      forgetOldest();
      const result = await within(scheduler, PATIENCE_MS, order.reading);
      if (result.kind === "done") return { kind: "read", proof: result.value };
      if (result.kind === "failed") return { kind: "failed", why: wordsOf(result.error) };
      const before = [...orders.values()].filter((other) => other !== order && !other.isOver);
      return { kind: "reading", ahead: before.length };
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether an event may be in a number's proof. One too many costs a reading, one too few would hide what happened. */
function concerns(state: GatewayState, event: GatewayEvent, number: Msisdn): boolean {
  const { messageId, agentId, leadId, mailId, ...named } = event as Partial<Record<string, unknown>>;
  const numbers = [
    ...(Array.isArray(named["numbers"]) ? (named["numbers"] as unknown[]) : []),
    ...[named["number"], named["to"], named["from"]],
    ...(typeof messageId === "string" ? [state.messages.get(messageId)?.number] : []),
    ...(typeof agentId === "string" ? [state.agents.get(agentId)?.number] : []),
    ...(typeof leadId === "string" ? [state.leads.get(leadId)?.number] : []),
    ...(typeof mailId === "string" ? [state.mails.get(mailId)?.number] : []),
  ];
  return numbers.includes(number);
}
