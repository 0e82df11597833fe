import type { Clock } from "../app/ports.ts";
import type { InboundSms } from "../domain/inbox/inbound.ts";
import { type Kept, openKept, readKept } from "./kept.ts";
import type { SealedRecord } from "./record.ts";

/** The event that holds an SMS-DELIVER as it came. */
export const RECEIVED = "SmsReceived";

export function smsIn({ data }: SealedRecord): InboundSms {
  return data as InboundSms; // what the journal holds of it is what the modem handed over
}

/**
 * Keeps the messages of people among records that are given up, so that the next start takes them in: a STOP counts,
 * whatever became of the journal. Those in `known` (PDUs) are left out. Gives back how many were added.
 */
export function keepReplies(
  directory: string,
  records: readonly SealedRecord[],
  clock: Clock,
  known: ReadonlySet<string> = new Set(),
): Promise<number> {
  const received = records.filter((record) => record.type === RECEIVED && !known.has(smsIn(record).pdu));
  return keepSms(
    directory,
    received.map((record) => ({ type: "SmsKept", sms: smsIn(record), arrivedAt: Date.parse(record.at) })),
    clock,
  );
}

/** Adds to what is kept, each message once. Gives back how many were added. */
export async function keepSms(
  directory: string,
  messages: readonly Extract<Kept, { type: "SmsKept" }>[],
  clock: Clock,
): Promise<number> {
  const seen = new Set((await readKept(directory)).flatMap((kept) => (kept.type === "SmsKept" ? [kept.sms.pdu] : [])));
  const fresh = messages.filter(({ sms }) => !seen.has(sms.pdu) && seen.add(sms.pdu));
  if (fresh.length === 0) return 0;
  const store = await openKept({ directory, clock, onTrouble: () => undefined, onFatal: () => undefined });
  try {
    store.journal.append(fresh.map((event) => ({ event })));
    await store.journal.synced();
  } finally {
    await store.close();
  }
  return fresh.length;
}
