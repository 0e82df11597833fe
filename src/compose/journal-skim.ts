import type { EvidenceRecord } from "../domain/evidence/concern.ts";
import {
  collectOwners,
  ERASED_CONTENTS,
  type Mentions,
  mentionsOfName,
  mentionsOfNumber,
} from "../domain/evidence/mentions.ts";
import type { Msisdn } from "../domain/number.ts";
import type { Instant } from "../domain/time.ts";
import { gatewayUpcasts } from "../domain/upcasts.ts";
import type { WrittenEvent } from "../domain/written/joined.ts";
import { eventsOf } from "../domain/written/written.ts";
import { DamagedCheckpoint } from "../store/checkpoint/checkpoint.ts";
import { skim, Unreadable } from "../store/checkpoint/skim.ts";
import { isErrno } from "../store/disk/disk.ts";
import { readJournalWhole } from "./journal-reading.ts";

/** What is to be read of which journal. */
export interface Skimmed {
  readonly directory: string;
  /** The last record that is on disk. */
  readonly through: number;
}

interface Collector {
  take(record: EvidenceRecord): void;
}

/** Hands a collector the records of a number. Nothing is verified: where something cannot be read, all of it is read. */
export async function skimNumber<C extends Collector>(
  journal: Skimmed,
  number: Msisdn,
  makeCollector: () => C,
): Promise<C> {
  return orWhole(journal, makeCollector, async (collector) => {
    const owners = collectOwners(number);
    await skimInto(journal, owners, owners);
    await skimInto(journal, mentionsOfNumber(number, owners.result()), collector);
  });
}

/** The same of a lead, a text or an agent by its id. */
export async function skimName<C extends Collector>(
  journal: Skimmed,
  name: string,
  makeCollector: () => C,
): Promise<C> {
  return orWhole(journal, makeCollector, (collector) => skimInto(journal, mentionsOfName(name), collector));
}

/** When files of contents were erased, by their names. */
export async function skimErasures(journal: Skimmed): Promise<Map<string, Instant>> {
  const erased = new Map<string, Instant>();
  const note = ({ event, at }: EvidenceRecord): void => {
    if (event.type === "ContentsErased") for (const file of event.files) erased.set(file, at);
  };
  const mentions: Mentions = { words: ERASED_CONTENTS, take: note };
  await orWhole(
    journal,
    () => mentions,
    () => skimInto(journal, mentions, mentions),
  );
  return erased;
}

async function skimInto({ directory, through }: Skimmed, mentions: Mentions, collector: Mentions | Collector) {
  const upcasts = gatewayUpcasts;
  const { words } = mentions;
  for await (const record of skim<WrittenEvent>({ directory, words, upcasts, through })) {
    for (const said of eventsOf(record)) {
      if (mentions !== collector) mentions.take(said);
      collector.take(said);
    }
  }
}

async function orWhole<C extends Collector>(
  { directory }: Skimmed,
  makeCollector: () => C,
  read: (collector: C) => Promise<void>,
): Promise<C> {
  try {
    const collector = makeCollector();
    await read(collector);
    return collector;
  } catch (error) {
    const isToBeReadWhole =
      error instanceof Unreadable || error instanceof DamagedCheckpoint || isErrno(error, "ENOENT");
    if (!isToBeReadWhole) throw error;
    return (await readJournalWhole(directory, makeCollector)).collector;
  }
}
