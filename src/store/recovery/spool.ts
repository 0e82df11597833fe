import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { InboundSms, StatusReport } from "../../domain/inbox/inbound.ts";
import type { OptOut } from "../../domain/commands.ts";
import type { Instant } from "../../domain/time.ts";
import { freeNameIn } from "./quarantine.ts";
import { makeFolder, syncFolder } from "../disk/durable.ts";
import type { Fold } from "../format/fold.ts";
import { asideFolder } from "../format/layout.ts";
import { exists } from "../disk/listing.ts";
import { readJournal } from "../checkpoint/proof.ts";
import { type OpenStore, openStore, type StoreOptions } from "./open.ts";

// What arrived while the journal could not be used, or stood in a part of it that was lost: a small store of its own in
// <directory>/kept/. A later start takes it in, as if the network had delivered it then.

export type Kept = KeptSms | KeptOptOut | { readonly type: "ReportKept"; readonly report: StatusReport };

export interface KeptSms {
  readonly type: "SmsKept";
  readonly sms: InboundSms;
  readonly arrivedAt: Instant;
  /** Of the journal's record that held it; absent: it came when there was no journal, after all records. */
  readonly sequence?: number;
}

export interface KeptOptOut {
  readonly type: "OptOutKept";
  readonly optOut: OptOut;
  readonly happenedAt: Instant;
  readonly sequence: number;
}

/** How many there are. */
const countKept: Fold<number, Kept> = {
  shape: 1,
  empty: () => 0,
  evolve: (count) => count + 1,
  toJson: (count) => count,
  fromJson: (json) => json as number,
};

const FOLDER = "kept";

export type KeptStore = OpenStore<number, Kept>;

/** Opens the store for what is kept. One that is damaged itself is put aside, and a fresh one begun. */
export async function openKept(options: Omit<StoreOptions<number, Kept>, "fold">): Promise<KeptStore> {
  const directory = join(options.directory, FOLDER);
  const open = (): ReturnType<typeof openStore<number, Kept>> => openStore({ ...options, directory, fold: countKept });
  const opened = await open();
  if (opened.kind === "open") return opened;
  await putKeptAside(options.directory);
  const fresh = await open();
  if (fresh.kind === "open") return fresh;
  throw new Error(`${FOLDER}/${fresh.file}: ${fresh.why}`);
}

/** Everything kept that can be read, in the order in which it happened: what was said last counts. */
export async function readKept(directory: string): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for await (const item of readJournal<Kept>(join(directory, FOLDER))) {
    if (item.kind === "record") kept.push(item.recorded.event);
  }
  return kept.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

/** The same for the same thing kept twice. */
export function keyOf(kept: Kept): string {
  switch (kept.type) {
    case "SmsKept":
      return kept.sms.pdu;
    case "ReportKept":
      return kept.report.pdu;
    case "OptOutKept":
      return `opt-out ${kept.sequence} ${kept.happenedAt}`;
  }
}

function placeOf(kept: Kept): number {
  return "sequence" in kept ? kept.sequence : Number.POSITIVE_INFINITY;
}

/**
 * Moves what was kept to `aside/`, once it has been taken in. Gives back where it lies now;
 * `undefined`: nothing was kept.
 */
export async function putKeptAside(directory: string): Promise<string | undefined> {
  const folder = join(directory, FOLDER);
  if (!(await exists(folder))) return undefined;
  await makeFolder(asideFolder(directory));
  const name = await freeNameIn(asideFolder(directory), FOLDER);
  await rename(folder, join(asideFolder(directory), name));
  await syncFolder(directory);
  return `aside/${name}`;
}
