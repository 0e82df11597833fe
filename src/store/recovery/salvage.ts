import type { Clock } from "../../app/ports.ts";
import type { OptOut } from "../../domain/commands.ts";
import type { InboundSms } from "../../domain/inbox/inbound.ts";
import { type Kept, type KeptOptOut, type KeptSms, keyOf, openKept, readKept } from "./spool.ts";
import type { SealedRecord } from "../format/record.ts";

// What people have said must count, whatever became of the journal: of records that are given up, the messages of
// people and the opt-outs are kept beside it, and the next start takes them in.

/** Whether it holds an SMS-DELIVER as it came. */
export function isReply({ type }: SealedRecord): boolean {
  return type === "SmsReceived";
}

const OPT_OUTS: ReadonlySet<string> = new Set<OptOut["type"]>([
  "NumberSuppressed",
  "ConsentEnded",
  "NumberPaused",
  "AgentLeft",
]);

export function isOptOut({ type }: SealedRecord): boolean {
  return OPT_OUTS.has(type);
}

export function smsIn({ data }: SealedRecord): InboundSms {
  return data as InboundSms; // what the journal holds of it is what the modem handed over
}

export function replyKept(record: SealedRecord): KeptSms {
  const { at, sequence } = record;
  return { type: "SmsKept", sms: smsIn(record), arrivedAt: Date.parse(at), sequence };
}

export function optOutKept({ type, data, at, sequence }: SealedRecord): KeptOptOut {
  const optOut = { type, ...data } as OptOut; // as the journal holds it
  return { type: "OptOutKept", optOut, happenedAt: Date.parse(at), sequence };
}

export interface KeptBeside {
  readonly replies: number;
  /** The numbers and agents whose opt-outs they are. */
  readonly optOuts: readonly string[];
}

/** Adds to what is kept, each thing once. Gives back what was added. */
export async function keepBeside(directory: string, found: readonly Kept[], clock: Clock): Promise<KeptBeside> {
  const seen = new Set((await readKept(directory)).map(keyOf));
  const fresh = found.filter((kept) => !seen.has(keyOf(kept)) && seen.add(keyOf(kept)));
  if (fresh.length > 0) {
    const store = await openKept({ directory, clock, onTrouble: () => undefined, onFatal: () => undefined });
    try {
      store.journal.append(fresh.map((event) => ({ event })));
      await store.journal.synced();
    } finally {
      await store.close();
    }
  }
  const whose = fresh.flatMap((kept) => (kept.type === "OptOutKept" ? [personIn(kept.optOut)] : []));
  return { replies: fresh.filter(({ type }) => type === "SmsKept").length, optOuts: [...new Set(whose)] };
}

function personIn(optOut: OptOut): string {
  return optOut.type === "AgentLeft" ? optOut.agentId : optOut.number;
}
