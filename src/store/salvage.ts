import type { Clock } from "../app/ports.ts";
import type { InboundSms } from "../domain/inbox/inbound.ts";
import { openKept, readKept } from "./kept.ts";
import type { SealedRecord } from "./record.ts";

/**
 * Keeps the messages of people among records that are given up, so that the next start takes them in: a STOP counts,
 * whatever became of the journal. Those kept already, and those in `known`, are left out. Gives back how many were added.
 */
export async function keepReplies(
  directory: string,
  records: readonly SealedRecord[],
  clock: Clock,
  known: ReadonlySet<string> = new Set(),
): Promise<number> {
  const kept = (await readKept(directory)).flatMap((item) => (item.type === "SmsKept" ? [item.sms.pdu] : []));
  const seen = new Set([...known, ...kept]);
  const fresh = records.filter((record) => record.type === RECEIVED && isNew(seen, smsIn(record)));
  if (fresh.length === 0) return 0;
  let failure: unknown;
  const store = await openKept({
    directory,
    clock,
    onTrouble: () => undefined,
    onFatal: (error) => {
      failure = error;
    },
  });
  store.journal.append(
    fresh.map((record) => ({ event: { type: "SmsKept", sms: smsIn(record), arrivedAt: Date.parse(record.at) } })),
  );
  await store.journal.synced();
  await store.close();
  if (failure !== undefined) throw failure;
  return fresh.length;
}

/** The event that holds an SMS-DELIVER as it came. */
export const RECEIVED = "SmsReceived";

export function smsIn({ data }: SealedRecord): InboundSms {
  return data as InboundSms; // what the journal holds of it is what the modem handed over
}

function isNew(seen: Set<string>, { pdu }: InboundSms): boolean {
  if (seen.has(pdu)) return false;
  seen.add(pdu);
  return true;
}
