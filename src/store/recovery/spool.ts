import type { Clock } from "../../app/ports.ts";
import type { Instant } from "../../domain/time.ts";
import { exists } from "../disk/disk.ts";
import { spoolFolder } from "../format/layout.ts";
import type { Fold } from "../format/versions.ts";
import { readJournal } from "../checkpoint/proof.ts";
import type { AddedToSpool } from "./apply.ts";
import { type DamagedStore, type OpenStore, openStore, type StoreOptions, whyShut } from "./open.ts";
import { moveIn } from "./quarantine.ts";
import { inOrder, keyOf, lossOf, personIn, type Spooled } from "./spooled.ts";

// What arrived while the journal could not be used, or stood in a part of it that was lost: a small store of its own in
// <directory>/kept/. A later start takes it in, as if the network had delivered it then.

/** How many there are. */
const countSpooled: Fold<number, Spooled> = {
  shape: 1,
  empty: () => 0,
  evolve: (count) => count + 1,
  toJson: (count) => count,
  fromJson: (json) => json as number,
};

export type Spool = OpenStore<number, Spooled>;

/**
 * Opens the spool. One that is damaged itself goes into the quarantine, and a fresh one is begun with what can be read
 * of it, and with that nothing tells what the rest was.
 */
export async function openSpool(options: Omit<StoreOptions<number, Spooled>, "fold">): Promise<Spool> {
  const directory = spoolFolder(options.directory);
  const open = (): ReturnType<typeof openStore<number, Spooled>> =>
    openStore({ ...options, directory, fold: countSpooled });
  const opened = await open();
  if (opened.kind === "open") return opened;
  const left = await readSpool(options.directory);
  await clearSpool(options.directory);
  const fresh = await open();
  if (fresh.kind !== "open") throw new Error(`kept/${fresh.file}: ${fresh.why}`);
  fresh.journal.append([...left, LOSS_OF_ITSELF].map((event) => ({ event })));
  await fresh.journal.synced();
  return fresh;
}

/** Whatever it held, somebody may have said STOP in it. */
const LOSS_OF_ITSELF: Spooled = lossOf({ first: 1, confirmed: [], named: [] });

/** Where the spool is damaged; `undefined`: it is whole, or ends in what nobody was told of, or there is none. */
export async function damageOfSpool(directory: string, now: Instant): Promise<DamagedStore | undefined> {
  const folder = spoolFolder(directory);
  return (await exists(folder)) ? whyShut(folder, countSpooled, now) : undefined;
}

/** Everything in it that can be read, in the order in which it happened. */
export async function readSpool(directory: string): Promise<readonly Spooled[]> {
  const spooled: Spooled[] = [];
  for await (const item of readJournal<Spooled>(spoolFolder(directory))) {
    if (item.kind === "record") spooled.push(item.recorded.event);
  }
  return inOrder(spooled);
}

/** Adds to the spool, each thing once. Gives back what was added. */
export async function addToSpool(directory: string, found: readonly Spooled[], clock: Clock): Promise<AddedToSpool> {
  const seen = new Set((await readSpool(directory)).map(keyOf));
  const fresh = found.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
  if (fresh.length > 0) {
    const spool = await openSpool({ directory, clock, onTrouble: () => undefined, onFatal: () => undefined });
    try {
      spool.journal.append(fresh.map((event) => ({ event })));
      await spool.journal.synced();
    } finally {
      await spool.close();
    }
  }
  const whose = fresh.flatMap((item) => (item.type === "OptOutKept" ? [personIn(item)] : []));
  return { replies: fresh.filter(({ type }) => type === "SmsKept").length, optOuts: [...new Set(whose)] };
}

/**
 * Moves the spool into the quarantine, once it has been taken in. Gives back where it lies now;
 * `undefined`: there was none.
 */
export async function clearSpool(directory: string): Promise<string | undefined> {
  const folder = spoolFolder(directory);
  return (await exists(folder)) ? moveIn(directory, folder) : undefined;
}
