import type { Core } from "../app/core.ts";
import type { Log } from "../app/ports.ts";
import type { Command } from "../domain/commands.ts";
import { clearSpool, readSpool } from "../store/recovery/spool.ts";
import { keyOf, type Spooled } from "../store/recovery/spooled.ts";

/**
 * Takes in what arrived while there was no journal to put it into, before anything is sent: among it may be a STOP.
 * Resolves when it is on disk. What was taken in already is known by its octets.
 */
export async function takeInSpool(core: Pick<Core, "execute" | "synced">, directory: string, log: Log): Promise<void> {
  const spooled = await readSpool(directory);
  for (const item of spooled) core.execute(commandFor(item));
  await core.synced();
  const liesIn = await clearSpool(directory);
  if (spooled.length > 0)
    log.warn({ count: spooled.length, liesIn }, "What was kept beside the journal has been taken in");
}

function commandFor(spooled: Spooled): Command {
  switch (spooled.type) {
    case "SmsKept":
      return { type: "ReceiveSms", sms: spooled.sms, arrivedAt: spooled.arrivedAt };
    case "OptOutKept": {
      const { optOut, happenedAt } = spooled;
      return { type: "TakeOptOut", key: keyOf(spooled), optOut, happenedAt };
    }
    case "ReportKept":
      return { type: "ReceiveReport", report: spooled.report };
  }
}
