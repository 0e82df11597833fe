import type { Core } from "../app/core.ts";
import type { Log } from "../app/ports.ts";
import type { Command } from "../domain/commands.ts";
import { type Kept, keyOf, putKeptAside, readKept } from "../store/recovery/spool.ts";

/**
 * Takes in what arrived while there was no journal to put it into, before anything is sent: among it may be a STOP.
 * Resolves when it is on disk. What was taken in already is known by its octets.
 */
export async function takeInKept(core: Core, directory: string, log: Log): Promise<void> {
  const kept = await readKept(directory);
  for (const item of kept) {
    core.execute(commandFor(item));
  }
  await core.synced();
  const liesIn = await putKeptAside(directory);
  if (kept.length > 0) log.warn({ count: kept.length, liesIn }, "What was kept beside the journal has been taken in");
}

function commandFor(kept: Kept): Command {
  switch (kept.type) {
    case "SmsKept":
      return { type: "ReceiveSms", sms: kept.sms, arrivedAt: kept.arrivedAt };
    case "OptOutKept": {
      const { optOut, happenedAt } = kept;
      return { type: "TakeOptOut", key: keyOf(kept), optOut, happenedAt };
    }
    case "ReportKept":
      return { type: "ReceiveReport", report: kept.report };
  }
}
