import type { Log } from "../app/ports.ts";
import {
  deleteMessage,
  type ListedMessage,
  listMessages,
  readMessage,
  type StoredMessage,
} from "./at/commands/sms-messages.ts";
import { readFormat, readStores, type StoreFill, TEXT_MODE } from "./at/commands/sms-settings.ts";
import { attempt, isRefusal, need } from "./at-error.ts";
import type { HandOver } from "./hand-over.ts";
import type { InboxLink } from "./memory-in-use.ts";
import { decodeDeliver } from "./sms/deliver.ts";
import { differsInLength, isCutShort, isStatusReport } from "./stored-pdu.ts";
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
  readonly log: Log;
}

/** Slots of a memory that does not say how many it has: more than any card has that cannot be listed either. */
const ASSUMED_SLOTS = 50;
/** Room that messages which arrive are to find: a long one has about so many segments. */
const ROOM = 3;

export function createStoredMessages({ handOver, troubles, log }: StoredMessagesNeeds): StoredMessages {
  /** What has been handed over and the modem does not delete, by its place. It is tried again at each sweep. */
  const stuck = new Map<string, { readonly pdu: string; readonly refusals: number }>();

  /** Whether it is no longer in the modem. */
  async function take(link: InboxLink, store: string, message: ListedMessage, onArrival: boolean): Promise<boolean> {
    if (isOwn(message)) return false;
    const { index } = message;
    const { pdu } = differsInLength(message) ? await readAgain(link, message) : message;
    if (stuck.get(placeOf(store, index))?.pdu !== pdu) {
      // A disk that keeps us waiting must not hold up the setting up: what is not deleted is found again.
      const fate = await unlessAborted(link.signal, handOver(pdu, onArrival));
      if (fate !== "kept") return false;
    }
    return !link.signal.aborted && remove(link, store, { index, pdu });
  }

  /** A message that the modem will not let go of must not hide those behind it, nor be handed over again and again. */
  async function remove({ chat }: InboxLink, store: string, { index, pdu }: ListedMessage): Promise<boolean> {
    const place = placeOf(store, index);
    const removed = (await attempt(chat, deleteMessage(index))) !== undefined;
    if (removed) stuck.delete(place);
    else {
      log.warn({ store, index }, "the modem does not delete a message: its memory may fill up");
      stuck.set(place, { pdu, refusals: (stuck.get(place)?.refusals ?? 0) + 1 });
    }
    tellOfStuck();
    return removed;
  }

  function tellOfStuck(): void {
    const count = [...stuck.values()].filter(({ refusals }) => refusals >= REFUSALS_TO_TELL).length;
    troubles.set("stuck", count === 0 ? undefined : { blocks: "nothing", words: stuckWords(count) });
  }

  /** An unsolicited line in the middle of a PDU cuts it, or lends it a line of its own; the message itself is whole. */
  async function readAgain({ chat }: InboxLink, message: ListedMessage): Promise<StoredMessage> {
    const again = await attempt(chat, readMessage(message.index));
    log.info({ index: message.index }, "a message was not as long as announced and was read again");
    if (again === undefined || again === "empty") return message;
    // Some modems pad: a second reading that is as long says that it is so.
    return differsInLength(again) && (isCutShort(again) || !isCutShort(message)) ? message : again;
  }

  /** A modem that does not list its messages may still read one after the other (gammu#4, gammu#89). */
  async function list(link: InboxLink, store: string): Promise<readonly ListedMessage[]> {
    const { chat } = link;
    try {
      return await need(chat, listMessages);
    } catch (error) {
      // In text mode, as after a restart without a word, nothing can be read as a PDU.
      if (!isRefusal(error) || (await attempt(chat, readFormat)) === TEXT_MODE) throw error;
      const { used, total = ASSUMED_SLOTS } = (await fillOf(link, store)) ?? {};
      const found: ListedMessage[] = [];
      // Most count from 1, some from 0.
      for (let index = 0; index <= total && found.length < (used ?? total) && !link.signal.aborted; index += 1) {
        const message = await attempt(chat, readMessage(index));
        if (message !== undefined && message !== "empty") found.push({ ...message, index });
      }
      if (found.length === 0 && used !== 0) throw error;
      log.warn({ found: found.length, used }, "the modem does not list its messages: they are read one by one");
      return found;
    }
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
    if (condemned.length > 0) log.warn({ store, used, total, removed }, "copies of sent messages filled the memory");
    const full = total > 0 && used - removed >= total;
    troubles.set(`full ${store}`, full ? { blocks: "receiving", words: fullWords(store, used, total) } : undefined);
  }

  async function fillOf({ chat }: InboxLink, store: string): Promise<StoreFill | undefined> {
    const stores = await attempt(chat, readStores);
    return stores?.find((each) => each.store === store) ?? stores?.[0];
  }

  function forgetWhatHasGone(store: string, listed: readonly ListedMessage[]): void {
    const here = new Set(listed.map(({ index }) => placeOf(store, index)));
    for (const place of stuck.keys()) if (place.startsWith(`${store} `) && !here.has(place)) stuck.delete(place);
    tellOfStuck();
  }

  return {
    async sweep(link, store, onArrival) {
      // As they were sent, not as they lie: a STOP may have been stored before an older YES.
      const listed = (await list(link, store)).toSorted((a, b) => sentAt(a.pdu) - sentAt(b.pdu));
      let left = 0;
      for (const message of listed) {
        if (link.signal.aborted) return;
        if (!(await take(link, store, message, onArrival))) left += 1;
      }
      if (link.signal.aborted) return;
      forgetWhatHasGone(store, listed);
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

/** One may be refused for once; the next sweep tries it again. */
const REFUSALS_TO_TELL = 2;

function stuckWords(count: number): string {
  const what = count === 1 ? "a message that it" : `${count} messages that it`;
  return `the modem keeps ${what} was told to delete, and its memory may fill up: delete them in a phone, or replace the SIM card or the modem`;
}

function fullWords(store: string, used: number, total: number): string {
  return `the modem's memory ${store || "for messages"} is full (${used} of ${total}), nothing more can arrive: delete its messages in a phone, or replace the SIM card`;
}

function placeOf(store: string, index: number): string {
  return `${store} ${index}`;
}

/** 2 and 3: our own messages that were stored to be sent (27.005 3.1); nobody put them there but a person. */
function isOwn({ status }: StoredMessage): boolean {
  return status === 2 || status === 3;
}

/** When the service centre took a message; reports, and what cannot be read, come first. */
function sentAt(pdu: string): number {
  return isStatusReport(pdu) ? 0 : (decodeDeliver(pdu).smscAt ?? 0);
}
