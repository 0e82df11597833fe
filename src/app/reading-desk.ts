import type { GatewayEvent } from "../domain/events.ts";
import type { Core } from "./core.ts";
import type { Log, Scheduler } from "./ports.ts";
import { within } from "./within.ts";

// What is made of the whole journal may take a minute to read: it is read apart from the daemon's own work, one after
// the other, and kept while nothing new is recorded of it.

/** What a reading that was asked for comes to. `reading`: it is not read to its end yet; ask again. */
export type DeskAnswer<Reading> =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "reading"; readonly ahead: number }
  /** So many are being read already that one more would wait for long. */
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

export interface ReadingDesk<Wanted, Reading> {
  /** Resolves soon, whatever has come of it. */
  ask(wanted: Wanted): Promise<DeskAnswer<Reading>>;
}

interface ReadingDeskNeeds<Wanted, Reading> {
  readonly core: Core;
  /** Reads the journal up to what is on disk. Rejects where it cannot be read. */
  readonly read: (wanted: Wanted) => Promise<Reading>;
  /** What is wanted, as a key: the same key, the same reading. */
  readonly keyOf: (wanted: Wanted) => string;
  /** Whether an event may change what is read. One too many costs a reading, one too few would hide what happened. */
  readonly changes: (event: GatewayEvent, wanted: Wanted) => boolean;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** What a page may wait for it. */
const PATIENCE_MS = 50;
/** Read and kept, or waiting to be read. */
const MOST_KEPT = 8;
const MOST_WAITING = 4;

interface Order<Wanted, Reading> {
  readonly wanted: Wanted;
  readonly reading: Promise<Reading>;
  isOver: boolean;
  /** Something was recorded since it was begun that changes it. */
  isStale: boolean;
  /** Somebody has it; until then it is handed over as it is, or whoever asks again and again would never get it. */
  isTaken: boolean;
}

export function createReadingDesk<Wanted, Reading>(
  needs: ReadingDeskNeeds<Wanted, Reading>,
): ReadingDesk<Wanted, Reading> {
  const { core, read, keyOf, changes, scheduler, log } = needs;
  const orders = new Map<string, Order<Wanted, Reading>>();
  let last: Promise<unknown> = Promise.resolve();

  core.onRecorded((records) => {
    if (orders.size === 0) return;
    for (const { event } of records)
      for (const order of orders.values()) order.isStale ||= changes(event, order.wanted);
  });

  function begin(wanted: Wanted): Order<Wanted, Reading> {
    const order: Order<Wanted, Reading> = {
      ...{ wanted, isOver: false, isStale: false, isTaken: false },
      reading: last.then(async () => {
        // What was recorded until now is in it; what comes from now on may not be.
        await core.synced();
        order.isStale = false;
        return read(wanted);
      }),
    };
    last = order.reading.then(
      () => {
        order.isOver = true;
      },
      (error: unknown) => {
        Object.assign(order, { isOver: true, isStale: true, isTaken: true });
        log.warn({ error }, "The journal could not be read for a page");
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
    async ask(wanted) {
      const key = keyOf(wanted);
      const known = orders.get(key);
      let order = known;
      if (known === undefined || (known.isOver && known.isStale && known.isTaken)) {
        const waiting = [...orders.values()].filter(({ isOver }) => !isOver).length;
        if (waiting >= MOST_WAITING) return { kind: "busy" };
        order = begin(wanted);
      }
      if (order === undefined) return { kind: "busy" };
      // The latest last.
      orders.delete(key);
      orders.set(key, order);
      forgetOldest();
      const result = await within(scheduler, PATIENCE_MS, order.reading);
      if (result.kind === "failed") return { kind: "failed", why: wordsOf(result.error) };
      if (result.kind === "done") {
        order.isTaken = true;
        return { kind: "read", reading: result.value };
      }
      const before = [...orders.values()].filter((other) => other !== order && !other.isOver);
      return { kind: "reading", ahead: before.length };
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
