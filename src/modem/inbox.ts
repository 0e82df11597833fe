import type { Clock, Log, SmsHandlers } from "../app/ports.ts";
import {
  deleteMessage,
  type ListedMessage,
  listMessages,
  readMessage,
  type StoredMessage,
} from "./at/commands/sms-messages.ts";
import type { NamedStoreFill } from "./at/commands/sms-settings.ts";
import { attempt, need } from "./at-error.ts";
import { createDirectArrivals, type DirectArrival } from "./direct-arrivals.ts";
import { createHandOver } from "./hand-over.ts";
import { createMemoryInUse, type InboxLink } from "./memory-in-use.ts";
import { decodeDeliver } from "./sms/deliver.ts";
import type { SmsSetup } from "./sms-setup.ts";
import { unlessAborted } from "./unless-aborted.ts";
import { isCutShort, isStatusReport } from "./stored-pdu.ts";

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
  readonly clock: Clock;
  readonly log: Log;
}

export function createInbox({ handlers, clock, log }: InboxOptions): Inbox {
  const memory = createMemoryInUse({ clock, log });
  const handOver = createHandOver(handlers, log);
  const arrivals = createDirectArrivals(handOver, log);
  let hints: StoredAt[] = [];
  /** The setting up after which everything has been read once: what is found from then on has just arrived. */
  let sweptSetup: SmsSetup | undefined;

  async function take(link: InboxLink, message: ListedMessage): Promise<void> {
    if (isOwn(message)) return;
    const whole = isCutShort(message) ? await readAgain(link, message) : message;
    // A disk that keeps us waiting must not hold up the setting up: what is not deleted is found again.
    const fate = await unlessAborted(link.signal, handOver(whole.pdu, link.setup === sweptSetup));
    if (fate === "kept" && !link.signal.aborted) await remove(link, message.index);
  }

  /** A message that the modem will not let go of must not hide those behind it. */
  async function remove({ chat }: InboxLink, index: number): Promise<void> {
    if ((await attempt(chat, deleteMessage(index))) === undefined) {
      log.warn({ index }, "the modem does not delete a message: its memory may fill up");
    }
  }

  /** An unsolicited line in the middle of a PDU cuts it; the message itself is whole. */
  async function readAgain({ chat }: InboxLink, message: ListedMessage): Promise<StoredMessage> {
    const again = await attempt(chat, readMessage(message.index));
    log.info({ index: message.index }, "a message was shorter than announced and was read again");
    return again === undefined || again === "empty" || isCutShort(again) ? message : again;
  }

  async function sweepStore(link: InboxLink): Promise<void> {
    // As they were sent, not as they lie: a STOP may have been stored before an older YES.
    const listed = await need(link.chat, listMessages);
    for (const message of listed.toSorted((a, b) => sentAt(a.pdu) - sentAt(b.pdu))) {
      if (link.signal.aborted) return;
      await take(link, message);
    }
  }

  async function sweep(link: InboxLink): Promise<void> {
    const beganAtMs = clock.monotonicMs();
    const told = new Set(hints);
    for (const store of storesOf(link.setup)) {
      if (link.signal.aborted) return;
      await memory.within(link, store, () => sweepStore(link));
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
      const message = await attempt(link.chat, readMessage(index));
      if (message === undefined || message === "empty") return;
      found = true;
      await take(link, { ...message, index });
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

/** 2 and 3: our own messages that were stored to be sent (27.005 3.1); nobody put them there but a person. */
function isOwn({ status }: StoredMessage): boolean {
  return status === 2 || status === 3;
}

function storesOf({ stores, reportStore }: SmsSetup): readonly string[] {
  return reportStore === undefined ? stores : [...stores, reportStore];
}

/** When the service centre took a message; reports, and what cannot be read, come first. */
function sentAt(pdu: string): number {
  return isStatusReport(pdu) ? 0 : (decodeDeliver(pdu).smscAt ?? 0);
}
