import type { Log } from "../app/ports.ts";
import { type ListedMessage, listMessages, readMessage, type StoredMessage } from "./at/commands/sms-messages.ts";
import { readFormat, readStores, type StoreFill, TEXT_MODE } from "./at/commands/sms-settings.ts";
import { attempt, isRefusal, need } from "./at-error.ts";
import type { InboxLink } from "./memory-in-use.ts";
import { differsInLength, isCutShort } from "./stored-pdu.ts";

// Reading the memory that is in use, whatever the modem makes of it.

/** Slots of a memory that does not say how many it has: more than any card has that cannot be listed either. */
const ASSUMED_SLOTS = 50;

/**
 * All that lies in a memory. A modem that does not list its messages may still read one after the other (gammu#4,
 * gammu#89). Rejects when something may have been left out.
 */
export async function listStored(link: InboxLink, store: string, log: Log): Promise<readonly ListedMessage[]> {
  const { chat, signal } = link;
  try {
    return await need(chat, listMessages);
  } catch (error) {
    // In text mode, as after a restart without a word, nothing can be read as a PDU.
    if (!isRefusal(error) || (await attempt(chat, readFormat)) === TEXT_MODE) throw error;
    const { used, total = ASSUMED_SLOTS } = (await fillOf(link, store)) ?? {};
    const found: ListedMessage[] = [];
    // Most count from 1, some from 0.
    for (let index = 0; index <= total && found.length < (used ?? total) && !signal.aborted; index += 1) {
      const message = await attempt(chat, readMessage(index));
      if (message !== undefined && message !== "empty") found.push({ ...message, index });
    }
    if (found.length < (used ?? 1) && !signal.aborted) throw error;
    log.warn({ found: found.length, used }, "the modem does not list its messages: they are read one by one");
    return found;
  }
}

/** The PDU of a message, read again where it is not as long as announced: a line of the modem's has got into it. */
export async function wholePdu({ chat }: InboxLink, message: ListedMessage, log: Log): Promise<string> {
  if (!differsInLength(message)) return message.pdu;
  log.info({ index: message.index }, "a message is not as long as announced and is read again");
  const again = await attempt(chat, readMessage(message.index));
  return again === undefined || again === "empty" ? message.pdu : better(message, again).pdu;
}

/** Some modems pad: a second reading that is too long, too, says that it is so. */
function better(first: StoredMessage, again: StoredMessage): StoredMessage {
  return differsInLength(again) && (isCutShort(again) || !isCutShort(first)) ? first : again;
}

/** How full a memory is; that of the one in use where it bears another name. */
export async function fillOf({ chat }: InboxLink, store: string): Promise<StoreFill | undefined> {
  const stores = await attempt(chat, readStores);
  return stores?.find((each) => each.store === store) ?? stores?.[0];
}
