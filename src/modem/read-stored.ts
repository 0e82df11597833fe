import type { Log } from "../app/ports.ts";
import type { Chat } from "./at/chat.ts";
import { type ListedMessage, listMessages, readMessage, type StoredMessage } from "./at/commands/sms-messages.ts";
import { readFormat, readStores, type StoreFill, TEXT_MODE } from "./at/commands/sms-settings.ts";
import { attempt, insist, isMalformed, isRefusal, need } from "./at-error.ts";
import type { InboxLink } from "./memory-in-use.ts";
import type { Oddities } from "./oddities.ts";
import { isCutShort, isMangled } from "./stored-pdu.ts";

// Reading the memory that is in use, whatever the modem makes of it.

/** Slots of a memory that does not say how many it has: more than any card has that cannot be listed either. */
const ASSUMED_SLOTS = 50;

/** Times that something is read which comes mangled. */
const READINGS = 4;

/**
 * All that lies in a memory. A modem that does not list its messages may still read one after the other (gammu#4,
 * gammu#89). Rejects when something may have been left out.
 */
export async function listStored(
  link: InboxLink,
  store: string,
  oddities: Oddities,
): Promise<readonly ListedMessage[]> {
  const { chat } = link;
  try {
    const listed = await listWhole(chat);
    // An OK too many ends a list before it has begun, and some list nothing although something is there (gammu#550).
    const used = listed.length > 0 ? 0 : (await fillOf(link, store))?.used;
    const again = used ? await listWhole(chat) : listed;
    const isHonest = !used || again.length > 0;
    if (isHonest) oddities.gone(`list ${store}`, "the modem lists its messages again");
    return isHonest ? again : await readOneByOne(link, store, oddities);
  } catch (error) {
    // In text mode, as after a restart without a word, nothing can be read as a PDU.
    if (!(isRefusal(error) || isMalformed(error)) || (await attempt(chat, readFormat)) === TEXT_MODE) throw error;
    const found = await readOneByOne(link, store, oddities);
    const { used = 1 } = (await fillOf(link, store)) ?? {};
    if (found.length < used && !link.signal.aborted) throw error;
    return found;
  }
}

/** A list in which something is mangled may lack a message, of which the header was cut: it is read again. */
async function listWhole(chat: Chat): Promise<readonly ListedMessage[]> {
  let listed = (await insist(chat, listMessages)) ?? (await need(chat, listMessages));
  for (let reading = 1; reading < READINGS && listed.some(isMangled); reading += 1) {
    const again = await need(chat, listMessages);
    const isSame = again.length === listed.length && again.every(({ pdu }, at) => pdu === listed[at]?.pdu);
    if (again.length >= listed.length) listed = again;
    if (isSame) break;
  }
  return listed;
}

async function readOneByOne(link: InboxLink, store: string, oddities: Oddities): Promise<readonly ListedMessage[]> {
  const { chat, signal } = link;
  const { used, total = ASSUMED_SLOTS } = (await fillOf(link, store)) ?? {};
  const found: ListedMessage[] = [];
  // Most count from 1, some from 0.
  for (let index = 0; index <= total && found.length < (used ?? total) && !signal.aborted; index += 1) {
    const message = await attempt(chat, readMessage(index));
    if (message !== undefined && message !== "empty") found.push({ ...message, index });
  }
  const fields = { store, found: found.length, used };
  oddities.seen(`list ${store}`, fields, "the modem does not list its messages: they are read one by one");
  return found;
}

/** The PDU of a message, read again where it is mangled: a line of the modem's has got into it. */
export async function wholePdu({ chat }: InboxLink, message: ListedMessage, log: Log): Promise<string> {
  let best: StoredMessage = message;
  for (let reading = 1; reading < READINGS && isMangled(best); reading += 1) {
    if (reading === 1) log.info({ index: message.index }, "a message is not as announced and is read again");
    const again = await attempt(chat, readMessage(message.index));
    if (again === undefined || again === "empty") continue;
    // Some modems pad: a second reading that is the same says that it is so.
    if (again.pdu === best.pdu && !isCutShort(again)) break;
    best = better(best, again);
  }
  return best.pdu;
}

/** Of two that are mangled, the one that is not cut. */
function better(first: StoredMessage, again: StoredMessage): StoredMessage {
  return isMangled(again) && (isCutShort(again) || !isCutShort(first)) ? first : again;
}

/** How full a memory is; that of the one in use where it bears another name. */
export async function fillOf({ chat }: InboxLink, store: string): Promise<StoreFill | undefined> {
  const stores = await insist(chat, readStores);
  return stores?.find((each) => each.store === store) ?? stores?.[0];
}
