import type { Clock, Log, Scheduler, SmsHandlers } from "../app/ports.ts";
import type { NamedStoreFill } from "./at/commands/sms-settings.ts";
import { createDirectArrivals, type DirectArrival } from "./direct-arrivals.ts";
import { createHandOver } from "./hand-over.ts";
import { createMemoryInUse, type InboxLink } from "./memory-in-use.ts";
import { createOddities } from "./oddities.ts";
import type { SmsSetup } from "./sms-setup.ts";
import { unlessAborted } from "./unless-aborted.ts";
import { createStoredMessages } from "./stored-messages.ts";
import type { Troubles } from "./troubles.ts";

/** Where the modem said that something has been stored. Both parts may be missing. */
export interface StoredAt {
  readonly store?: string | undefined;
  readonly index?: number | undefined;
  /** A status report, which the next submit need not wait for once it has been begun. */
  readonly report?: boolean;
}

/**
 * What arrives. Each message is handed over, and only when it is on disk deleted from the modem, by the
 * index that was just read. What fails stays in the modem and is found by the next sweep.
 * Calls must not overlap: they switch the memory in use.
 */
export interface Inbox {
  /** Reads everything in every memory. Rejects when something could not be read or kept. */
  sweep(link: InboxLink): Promise<void>;
  /** The modem has told of a stored message or report: to be read before the next submit. */
  hint(at: StoredAt): void;
  /** Reads what was told of, and waits for messages that came directly. Rejects as `sweep` does. */
  catchUp(link: InboxLink): Promise<void>;
  /**
   * A PDU that came directly, which the modem keeps nowhere. `acknowledge` says that it is on disk, to a modem that
   * waits for that; the next submit does too. What is not acknowledged the network sends again.
   */
  direct(arrival: DirectArrival, acknowledge?: () => Promise<void>): void;
  /** What was told of before lies at an index of another life. */
  forget(): void;
  /**
   * How full each memory was when it was last looked into; the usual one where there are others to put it back from.
   */
  readonly fills: readonly NamedStoreFill[];
  /** Something is still to be read, or to be on disk. */
  readonly isBehind: boolean;
  /** The same, but for reports in the modem's memory: a submit that has been begun need not be given up for those. */
  readonly holdsUp: boolean;
}

export interface InboxOptions {
  readonly handlers: SmsHandlers;
  readonly troubles: Troubles;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Something lies in the modem that waited for its copy: it may be deleted now. */
  readonly again: (at: StoredAt) => void;
}

export function createModemInbox({ handlers, troubles, clock, scheduler, log, again }: InboxOptions): Inbox {
  const oddities = createOddities(log);
  const memory = createMemoryInUse({ clock, oddities });
  const handOver = createHandOver(handlers, log);
  const stored = createStoredMessages({
    ...{ handOver, troubles, oddities, log },
    copied: () => handlers.copied?.("soon"),
    // As a report is read: what has been begun need not be given up for it.
    again: (store, index) => again({ store, index, report: true }),
  });
  const arrivals = createDirectArrivals({ handOver, handlers, clock, scheduler, log });
  let hints: StoredAt[] = [];
  /** The setting up after which everything has been read once: what is found from then on has just arrived. */
  let sweptSetup: SmsSetup | undefined;

  async function sweep(link: InboxLink): Promise<void> {
    const beganAtMs = clock.monotonicMs();
    const told = new Set(hints);
    for (const store of storesOf(link.setup)) {
      if (link.signal.aborted) return;
      await memory.within(link, store, () => stored.sweep(link, store, link.setup === sweptSetup));
    }
    await unlessAborted(link.signal, arrivals.settled());
    if (link.signal.aborted) return;
    hints = hints.filter((hint) => !told.has(hint));
    sweptSetup = link.setup;
    handlers.swept(beganAtMs);
  }

  async function follow(link: InboxLink, { store, index }: StoredAt): Promise<void> {
    const known = index !== undefined && storesOf(link.setup).includes(store ?? "");
    if (!known) return sweep(link);
    let found = false;
    await memory.within(link, store ?? "", async () => {
      found = await stored.takeAt(link, store ?? "", index, link.setup === sweptSetup);
    });
    // A hint, no more: some modems name the wrong index (a report's is often 0), or nothing lies there yet.
    if (!found) await sweep(link);
  }

  return {
    sweep,

    hint(at) {
      hints.push(at);
    },

    async catchUp(link) {
      await unlessAborted(link.signal, arrivals.heldUp());
      // What is told of meanwhile has its own turn: others wait for the modem too.
      for (const next of [...hints]) {
        if (link.signal.aborted) return;
        if (hints.includes(next)) await follow(link, next);
        hints = hints.filter((hint) => hint !== next);
      }
    },

    direct: arrivals.take,

    forget() {
      hints = [];
    },

    get fills() {
      return memory.fills;
    },

    get holdsUp() {
      return arrivals.holdUp || hints.some(({ report }) => report !== true);
    },

    get isBehind() {
      return hints.length > 0 || arrivals.holdUp;
    },
  };
}

function storesOf({ stores, reportStore }: SmsSetup): readonly string[] {
  return reportStore === undefined ? stores : [...stores, reportStore];
}
