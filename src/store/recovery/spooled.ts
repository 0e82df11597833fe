import type { OptOut } from "../../domain/commands.ts";
import type { EventType } from "../../domain/events.ts";
import type { InboundSms, StatusReport } from "../../domain/inbox/inbound.ts";
import { given } from "../../domain/given.ts";
import type { Instant } from "../../domain/time.ts";
import type { ReadableRecord } from "../format/readable.ts";

// What people have said must count, whatever became of the journal: of records that are given up, the messages of
// people and the opt-outs go into the spool, and the next start takes them in.

/** What arrived while the journal could not be used, or stood in a part of it that was lost. */
export type Spooled =
  | SpooledSms
  | SpooledOptOut
  | SpooledLoss
  | { readonly type: "ReportKept"; readonly report: StatusReport };

interface SpooledSms {
  readonly type: "SmsKept";
  readonly sms: InboundSms;
  readonly arrivedAt: Instant;
  /** Of the journal's record that held it; absent: it came when there was no journal, after all records. */
  readonly sequence?: number;
}

interface SpooledOptOut {
  readonly type: "OptOutKept";
  readonly optOut: OptOut;
  readonly happenedAt: Instant;
  /** Of the record that says it, or the last that the state knew. */
  readonly sequence: number;
  /** A state says it, and no record that can be read. */
  readonly isOfState?: true;
}

/** Records are lost, and what people have said in them nobody knows: all numbers wait for a person, or a YES. */
interface SpooledLoss {
  readonly type: "RecordsLost";
  readonly first: number;
  /** Absent: nobody knows how many there were. */
  readonly last?: number;
  /** Numbers that have said YES since. */
  readonly confirmed: readonly string[];
  /** Numbers that the state may know nothing of. */
  readonly named: readonly string[];
}

/** The same for the same thing spooled twice. */
export function keyOf(spooled: Spooled): string {
  switch (spooled.type) {
    case "SmsKept":
      return spooled.sms.pdu;
    case "ReportKept":
      return spooled.report.pdu;
    case "OptOutKept":
      return `opt-out ${spooled.sequence} ${spooled.happenedAt}${spooled.isOfState ? ` ${spooled.optOut.type} ${personIn(spooled)}` : ""}`;
    case "RecordsLost":
      return `lost ${spooled.first} ${spooled.last ?? ""}`;
  }
}

/** In the order in which it happened: what was said last counts. */
export function inOrder(spooled: readonly Spooled[]): readonly Spooled[] {
  const place = (item: Spooled): number => {
    // Before all that came when there was no journal: who said YES then has said it since.
    if (item.type === "RecordsLost") return item.last ?? Number.MAX_SAFE_INTEGER;
    return "sequence" in item ? item.sequence : Number.POSITIVE_INFINITY;
  };
  return spooled.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** The number or agent whose opt-out it is. */
export function personIn({ optOut }: SpooledOptOut): string {
  return optOut.type === "AgentLeft" ? optOut.agentId : optOut.number;
}

/** Whether it holds an SMS-DELIVER as it came. */
export function isReply({ type }: ReadableRecord): boolean {
  return type === "SmsReceived";
}

/** Whether a number has said YES in it. */
export function isConfirmation({ type }: Pick<ReadableRecord, "type">): boolean {
  return type === ("ConsentGiven" satisfies EventType);
}

/** The numbers that a record names as those of agents. */
export function numbersIn({ data }: Pick<ReadableRecord, "data">): readonly string[] {
  const { number, to } = data as Readonly<Record<string, unknown>>;
  return [number, to].filter((named) => typeof named === "string");
}

/** Each of them, or it does not compile. */
const OPT_OUTS: { readonly [T in OptOut["type"]]: true } = {
  NumberSuppressed: true,
  ConsentEnded: true,
  NumberPaused: true,
  NumberHeld: true,
  AgentLeft: true,
};

export function isOptOut({ type }: ReadableRecord): boolean {
  return Object.hasOwn(OPT_OUTS, type);
}

export function smsIn({ data }: ReadableRecord): InboundSms {
  return data as InboundSms; // what the journal holds of it is what the modem handed over
}

/** One of which nothing tells when it was counts as of now: later than whatever it might be said to be overtaken by. */
export function replyIn(record: ReadableRecord, now: Instant): SpooledSms {
  const { at, sequence } = record;
  return { type: "SmsKept", sms: smsIn(record), arrivedAt: at === undefined ? now : Date.parse(at), sequence };
}

/** Of records of which nothing tells what was in them. */
export function lossOf({ first, last, confirmed, named }: Omit<SpooledLoss, "type">): SpooledLoss {
  return { type: "RecordsLost", first, ...given({ last }), confirmed, named };
}

/** An opt-out that a state knows, and since when. */
export interface KnownOptOut {
  readonly optOut: OptOut;
  readonly happenedAt: Instant;
}

/** One that stood in a state which was made of the records up to this one. */
export function knownOptOut({ optOut, happenedAt }: KnownOptOut, sequence: number): SpooledOptOut {
  return { type: "OptOutKept", optOut, happenedAt, sequence, isOfState: true };
}

/** The same of an opt-out. */
export function optOutIn({ type, data, at, sequence }: ReadableRecord, now: Instant): SpooledOptOut {
  const optOut = { type, ...data } as OptOut; // as the journal holds it
  return { type: "OptOutKept", optOut, happenedAt: at === undefined ? now : Date.parse(at), sequence };
}
