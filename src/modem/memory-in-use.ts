import type { Clock } from "../app/ports.ts";
import type { Chat } from "./at/chat.ts";
import { type NamedStoreFill, useStores } from "./at/commands/sms-settings.ts";
import { isRefusal, need } from "./at-error.ts";
import type { Oddities } from "./oddities.ts";
import type { SmsSetup } from "./sms-setup.ts";

/** The connection that messages are read over, for as long as it stands. */
export interface InboxLink {
  readonly chat: Chat;
  readonly setup: SmsSetup;
  /** Aborts when the modem has gone or is set up anew: an index may then name another message. */
  readonly signal: AbortSignal;
}

/**
 * Which of the modem's memories is read from and deleted in (`<mem1>`, 27.005 3.2.2). Every index means another
 * message in another memory, so the usual one is put back after each use of another one.
 */
export interface MemoryInUse {
  /** How full each memory was when it was last chosen. */
  readonly fills: readonly NamedStoreFill[];
  /**
   * Does `work` over a memory. Rejects when it cannot be chosen now; one that is refused for good is passed over.
   * Calls must not overlap.
   */
  within(link: InboxLink, store: string, work: () => Promise<void>): Promise<void>;
}

/** A memory that is offered and refused for so long is not there: it must not keep us from the others for ever. */
const BELIEVED_AFTER_MS = 15_000;

export function createMemoryInUse({
  clock,
  oddities,
}: {
  readonly clock: Clock;
  readonly oddities: Oddities;
}): MemoryInUse {
  let setup: SmsSetup | undefined;
  /** Absent while nobody knows. */
  let inUse: string | undefined;
  /** Monotonic milliseconds; a setting up anew does not make a memory that is not there appear. */
  const refusedSince = new Map<string, number>();
  const fills = new Map<string, NamedStoreFill>();

  /** Each setting up chooses the usual memory. */
  function lookAt(link: InboxLink): void {
    if (setup === link.setup) return;
    setup = link.setup;
    [inUse] = link.setup.stores;
    fills.clear();
  }

  async function choose({ chat }: InboxLink, store: string): Promise<void> {
    if (inUse === store) return;
    inUse = undefined;
    fills.set(store, { store, ...(await need(chat, useStores(store))) });
    inUse = store;
  }

  async function isThere(link: InboxLink, store: string): Promise<boolean> {
    try {
      await choose(link, store);
      refusedSince.delete(store);
      oddities.gone(`memory ${store}`, "a memory that could not be read can be again");
      return true;
    } catch (error) {
      if (!isRefusal(error) || store === link.setup.stores[0]) throw error;
      const nowMs = clock.monotonicMs();
      const sinceMs = refusedSince.get(store) ?? nowMs;
      refusedSince.set(store, sinceMs);
      if (nowMs - sinceMs < BELIEVED_AFTER_MS) throw error;
      oddities.seen(`memory ${store}`, { store }, "one of the modem's memories cannot be read");
      return false;
    }
  }

  return {
    get fills() {
      return [...fills.values()];
    },

    async within(link, store, work) {
      lookAt(link);
      const [usual = store] = link.setup.stores;
      try {
        if (await isThere(link, store)) await work();
      } finally {
        if (!link.signal.aborted) await choose(link, usual);
      }
    },
  };
}
