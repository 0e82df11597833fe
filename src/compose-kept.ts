import type { Core } from "./app/core.ts";
import type { Log } from "./app/ports.ts";
import { putKeptAside, readKept } from "./store/kept.ts";

/**
 * Takes in what arrived while there was no journal to put it into, before anything is sent: among it may be a STOP.
 * Resolves when it is on disk. What was taken in already is known by its octets.
 */
export async function takeInKept(core: Core, directory: string, log: Log): Promise<void> {
  const kept = await readKept(directory);
  for (const item of kept) {
    if (item.type === "SmsKept") core.execute({ type: "ReceiveSms", sms: item.sms, arrivedAt: item.arrivedAt });
    else core.execute({ type: "ReceiveReport", report: item.report });
  }
  await core.synced();
  const liesIn = await putKeptAside(directory);
  if (kept.length > 0) log.warn({ count: kept.length, liesIn }, "What arrived during safe mode has been taken in");
}
