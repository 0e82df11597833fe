import type { Log } from "../app/ports.ts";
import { deleteMessage, type ListedMessage, readMessage, type StoredMessage } from "./at/commands/sms-messages.ts";
import { attempt } from "./at-error.ts";
import type { HandOver } from "./hand-over.ts";
import type { InboxLink } from "./memory-in-use.ts";
import type { Oddities } from "./oddities.ts";
import { fillOf, listStored, wholePdu } from "./read-stored.ts";
import { decodeDeliver } from "./sms/deliver.ts";
import { isStatusReport } from "./stored-pdu.ts";
import { createStuckMessages } from "./stuck-messages.ts";
import type { Troubles } from "./troubles.ts";
import { unlessAborted } from "./unless-aborted.ts";

/** Reads one memory of the modem and empties it. The memory is in use when it is called. */
export interface StoredMessages {
  /** Everything in it. Rejects when something could not be read or kept. */
  sweep(link: InboxLink, store: string, onArrival: boolean): Promise<void>;
  /** What lies at an index; `false` when nothing does. */
  takeAt(link: InboxLink, store: string, index: number, onArrival: boolean): Promise<boolean>;
}

export interface StoredMessagesNeeds {
  readonly handOver: HandOver;
  readonly troubles: Troubles;
  readonly oddities: Oddities;
  readonly log: Log;
  /** See `SmsHandlers.copied`. */
  readonly copied: () => Promise<void> | undefined;
  /** What lies at an index may be deleted now. */
  readonly again: (store: string, index: number) => void;
}

const COPIES = "copies of sent messages fill the memory: they are deleted when room is short";
/** Room that messages which arrive are to find: a long one has about so many segments. */
const ROOM = 3;
/** The smallest cards hold ten messages. */
const MOST_KEPT_BACK = 5;

export function createStoredMessages({
  handOver,
  troubles,
  oddities,
  log,
  copied: copiedOf,
  again,
}: StoredMessagesNeeds): StoredMessages {
  const stuck = createStuckMessages(troubles);
  /** Places of messages that there is no copy of yet. */
  const waiting = new Set<string>();

  /** Whether it is no longer in the modem. */
  async function take(link: InboxLink, store: string, message: ListedMessage, onArrival: boolean): Promise<boolean> {
    if (isOwn(message)) return false;
    const { index } = message;
    const pdu = await wholePdu(link, message, log);
    if (!stuck.has(store, index, pdu)) {
      // A disk that keeps us waiting must not hold up the setting up: what is not deleted is found again.
      const fate = await unlessAborted(link.signal, handOver(pdu, onArrival));
      if (fate !== "kept") return false;
    }
    if (link.signal.aborted || isKeptBack(store, index, pdu)) return false;
    return remove(link, store, { index, pdu });
  }

  /** So that nothing that somebody has said exists on the device alone. Nothing else waits for it. */
  function isKeptBack(store: string, index: number, pdu: string): boolean {
    const place = `${store} ${index}`;
    if (waiting.has(place)) return true;
    const copied = stuck.size < MOST_KEPT_BACK ? copiedOf() : undefined;
    if (copied === undefined) return false;
    stuck.keptBack(store, index, pdu);
    waiting.add(place);
    void copied.then(() => {
      waiting.delete(place);
      again(store, index);
    });
    return true;
  }

  /** A message that the modem will not let go of must not hide those behind it, nor be handed over again and again. */
  async function remove({ chat }: InboxLink, store: string, { index, pdu }: ListedMessage): Promise<boolean> {
    const removed = (await attempt(chat, deleteMessage(index))) !== undefined;
    if (removed) stuck.gone(store, index);
    else stuck.refused(store, index, pdu);
    return removed;
  }

  /**
   * Copies of what was sent, and drafts: nobody needs them, but what arrives needs their room. Says how full the memory
   * is then.
   */
  async function makeRoom(link: InboxLink, store: string, own: readonly ListedMessage[]): Promise<void> {
    const fill = await fillOf(link, store);
    const { used = 0, total = 0 } = fill ?? {};
    const missing = total === 0 ? 0 : used + ROOM - total;
    // 3, sent, before 2, which somebody may have meant to send.
    const condemned = own.toSorted((a, b) => (b.status ?? 0) - (a.status ?? 0)).slice(0, Math.max(missing, 0));
    let removed = 0;
    for (const message of condemned) if (!link.signal.aborted && (await remove(link, store, message))) removed += 1;
    if (removed > 0) oddities.seen(`copies ${store}`, { store, used, total, removed }, COPIES);
    const full = total > 0 && used - removed >= total;
    troubles.set(`full ${store}`, full ? { blocks: "receiving", words: fullWords(store, used, total) } : undefined);
  }

  return {
    async sweep(link, store, onArrival) {
      // As they were sent, not as they lie: a STOP may have been stored before an older YES.
      const listed = (await listStored(link, store, oddities)).toSorted((a, b) => sentAt(a.pdu) - sentAt(b.pdu));
      let left = 0;
      for (const message of listed) {
        if (link.signal.aborted) return;
        if (!(await take(link, store, message, onArrival))) left += 1;
      }
      if (link.signal.aborted) return;
      stuck.keepOnly(
        store,
        listed.map(({ index }) => index),
      );
      if (left > 0) await makeRoom(link, store, listed.filter(isOwn));
      else troubles.set(`full ${store}`, undefined);
    },

    async takeAt(link, store, index, onArrival) {
      const message = await attempt(link.chat, readMessage(index));
      if (message === undefined || message === "empty") return false;
      await take(link, store, { ...message, index }, onArrival);
      return true;
    },
  };
}

function fullWords(store: string, used: number, total: number): string {
  return `the modem's memory ${store || "for messages"} is full (${used} of ${total}), nothing more can arrive: delete its messages in a phone, or replace the SIM card`;
}

/** 2 and 3: our own messages that were stored to be sent (27.005 3.1); nobody put them there but a person. */
function isOwn({ status }: StoredMessage): boolean {
  return status === 2 || status === 3;
}

/** When the service centre took a message; reports, and what cannot be read, come first. */
function sentAt(pdu: string): number {
  return isStatusReport(pdu) ? 0 : (decodeDeliver(pdu).smscAt ?? 0);
}
