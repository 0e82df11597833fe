import type { Core } from "../app/core.ts";
import type { Log } from "../app/ports.ts";
import { inSteps } from "../app/slice.ts";
import type { Command } from "../domain/commands.ts";
import type { Msisdn } from "../domain/number.ts";
import type { GatewayState } from "../domain/state.ts";
import { clearSpool, damageOfSpool, readSpool } from "../store/recovery/spool.ts";
import { keyOf, type Spooled } from "../store/recovery/spooled.ts";

/**
 * Takes in what arrived while there was no journal to put it into, before anything is sent: among it may be a STOP.
 * Resolves when it is on disk. What was taken in already is known by its octets.
 */
export async function takeInSpool(
  core: Pick<Core, "execute" | "state" | "synced" | "now">,
  directory: string,
  log: Log,
): Promise<void> {
  const damage = await damageOfSpool(directory, core.now());
  const spooled = await readSpool(directory);
  for (const item of spooled) for (const command of commandsFor(item, core.state)) core.execute(command);
  if (damage !== undefined) {
    const { file, line, why } = damage;
    log.warn({ file: `kept/${file}`, line, why }, LOST_BESIDE);
    for (const command of holdAll({ confirmed: [], named: [] }, core.state)) core.execute(command);
  }
  await core.synced();
  const liesIn = await clearSpool(directory);
  if (spooled.length > 0)
    log.warn({ count: spooled.length, liesIn }, "What was kept beside the journal has been taken in");
}

const LOST_BESIDE =
  "What was kept beside the journal cannot all be read, and somebody may have said STOP in it: every number is held";

function commandsFor(spooled: Spooled, state: GatewayState): readonly Command[] {
  switch (spooled.type) {
    case "SmsKept":
      return [{ type: "ReceiveSms", sms: spooled.sms, arrivedAt: spooled.arrivedAt }];
    case "OptOutKept": {
      const { optOut, happenedAt } = spooled;
      return [{ type: "TakeOptOut", key: keyOf(spooled), optOut, happenedAt }];
    }
    case "ReportKept":
      return [{ type: "ReceiveReport", report: spooled.report }];
    case "RecordsLost":
      return holdAll(spooled, state);
  }
}

/** As many are held in a step. */
const HELD_A_STEP = 500;

const MSISDN = /^\+\d{7,15}$/;

/** Whoever may have said STOP in what is lost: all but those who have said YES since. */
function holdAll(
  { confirmed, named }: Pick<Extract<Spooled, { type: "RecordsLost" }>, "confirmed" | "named">,
  state: GatewayState,
): Command[] {
  const known = [...state.numbers.keys(), ...[...state.agents.values()].map(({ number }) => number)];
  const numbers = new Set<string>([...known, ...named.filter((number) => MSISDN.test(number))]);
  for (const number of confirmed) numbers.delete(number);
  const steps = inSteps([...numbers] as Msisdn[], HELD_A_STEP);
  return steps.map((toHold) => ({ type: "HoldNumbers", numbers: toHold, why: "proof-differs" }));
}
