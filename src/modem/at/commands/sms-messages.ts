import { given } from "../../../domain/given.ts";
import type { AtCommand, Owner } from "../command.ts";
import { cursorAfter } from "../cursor.ts";
import { setting } from "./basic.ts";

/** A message in the modem's memory (27.005 4.1, 4.2). */
export interface StoredMessage {
  /** 0 unread, 1 read, 2 and 3 our own that were only stored. Absent where the modem mangles the header. */
  readonly status?: number;
  /** Octets of the TPDU, as the header says. */
  readonly lengthOctets?: number;
  /** The PDU string in upper-case hex, as it came: perhaps cut, perhaps no hex at all. */
  readonly pdu: string;
}

export interface ListedMessage extends StoredMessage {
  readonly index: number;
}

/** Lines of a PDU. An unsolicited code may cut one in two. Junk counts too: it lies at an index, to be deleted. */
const PDU_LINE = /^[^+^*%#].*$/;

/** Every message of the memory in use, whatever its status: 4 is "all" in PDU mode (27.005 4.1). */
export const listMessages: AtCommand<readonly ListedMessage[]> = {
  name: "+CMGL",
  line: "+CMGL=4",
  owns: ["+CMGL:"],
  bare: PDU_LINE,
  // A full memory of 255 messages at 9600 baud.
  timeoutMs: 120_000,
  read(info) {
    const messages: ListedMessage[] = [];
    for (const { header, pdu } of entries("+CMGL:", info)) {
      const [index = "", ...rest] = header;
      // A header that was cut: which message it is nobody knows.
      if (!/^\d+$/.test(index)) return undefined;
      messages.push({ index: Number(index), ...headerFields(rest), pdu });
    }
    return messages;
  },
};

/** One message; `"empty"` when there is none at the index and the modem says so by saying nothing. */
export function readMessage(index: number): AtCommand<StoredMessage | "empty"> {
  return {
    name: "+CMGR",
    line: `+CMGR=${index}`,
    owns: ["+CMGR:"],
    bare: PDU_LINE,
    timeoutMs: 20_000,
    read(info) {
      const [entry] = entries("+CMGR:", info);
      if (entry === undefined || entry.pdu === "") return "empty";
      return { pdu: entry.pdu, ...headerFields(entry.header) };
    },
  };
}

/** By index alone: the form with a second parameter deletes what nobody has read. */
export function deleteMessage(index: number): AtCommand<true> {
  return { ...setting(`+CMGD=${index}`, 20_000), name: "+CMGD" };
}

/** What came directly is safe: the network need not send it again (27.005 3.4.4). */
export const acknowledgeMessage = setting("+CNMA");

/** What the network's acceptance says: TP-MR, absent where the modem does not give a readable one. */
export interface Submitted {
  readonly messageReference?: number;
}

/** The beginning of `+CMGS: <mr>`, or its end. */
const TORN_REFERENCE = /^(?:\+C(?:M(?:G(?:S)?)?)?|(?:C?M)?G?S?:\s*\d+)$/i;

export interface SubmitManner {
  readonly promptTimeoutMs: number;
  readonly submitTimeoutMs: number;
  /** Whose a result with this reference is. */
  ownerOf?(reference: number | undefined): Owner;
}

/** Sends a PDU (27.005 4.3). `lengthOctets` counts the TPDU without the service centre's address. */
export function submitMessage(pdu: string, lengthOctets: number, manner: SubmitManner): AtCommand<Submitted> {
  const referenceIn = (info: readonly string[]): number | undefined =>
    cursorAfter("+CMGS:", info.at(-1) ?? "").number();
  return {
    name: "+CMGS",
    line: `+CMGS=${lengthOctets}`,
    payload: pdu,
    owns: ["+CMGS:"],
    torn: TORN_REFERENCE,
    promptTimeoutMs: manner.promptTimeoutMs,
    timeoutMs: manner.submitTimeoutMs,
    // 27.005 3.5.1: the network has taken it.
    isDone: (info) => referenceIn(info) !== undefined,
    ownerOf: (info) => manner.ownerOf?.(referenceIn(info)) ?? "this",
    read(info) {
      return given({ messageReference: referenceIn(info) });
    },
  };
}

/** Keeps the link to the network up for the next segment; lapses after 1 to 5 s (27.005 3.5.6). */
export const moreToSend = setting("+CMMS=1");

interface Entry {
  /** The parameters of the header line. */
  readonly header: readonly string[];
  readonly pdu: string;
}

function entries(prefix: string, info: readonly string[]): readonly Entry[] {
  const found: { header: readonly string[]; pdu: string }[] = [];
  for (const line of info) {
    if (line.toUpperCase().startsWith(prefix)) {
      // Some put the PDU on the header's line, after a space.
      const [, fields = "", inline = ""] = /^(.*?)(?:\s([0-9A-F]{14,}))?$/i.exec(line.slice(prefix.length)) ?? [];
      found.push({ header: parametersOf(fields), pdu: inline.toUpperCase() });
    } else {
      const last = found.at(-1);
      if (last !== undefined) last.pdu += line.replaceAll(" ", "").toUpperCase();
    }
  }
  return found;
}

function parametersOf(fields: string): readonly string[] {
  const cursor = cursorAfter("", fields);
  const parameters: string[] = [];
  for (let next = cursor.text(); next !== undefined; next = cursor.text()) parameters.push(next);
  return parameters;
}

/** `<stat>,[<alpha>],<length>`; some leave out the name, some everything but the length. */
function headerFields(parameters: readonly string[]): Pick<StoredMessage, "status" | "lengthOctets"> {
  const last = parameters.at(-1) ?? "";
  const [stat = ""] = parameters;
  const hasStatus = (parameters.length === 2 || parameters.length === 3) && /^[0-4]$/.test(stat);
  return given({
    status: hasStatus ? Number(stat) : undefined,
    lengthOctets: /^\d+$/.test(last) ? Number(last) : undefined,
  });
}
