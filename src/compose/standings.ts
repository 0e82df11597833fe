import type { Standings } from "../app/proof-watch.ts";
import type { Slicing } from "../app/slice.ts";
import { collectStandings, TYPES_OF_STANDINGS } from "../domain/evidence/standings.ts";
import { gatewayUpcasts } from "../domain/upcasts.ts";
import type { WrittenEvent } from "../domain/written/joined.ts";
import { eventsOf } from "../domain/written/written.ts";
import { skim } from "../store/checkpoint/skim.ts";
import { inThread } from "../store/disk/thread.ts";
import type { Skimmed } from "./journal-skim.ts";
import { type PackedStandings, unpackStandings } from "./packed-standings.ts";
import { threadScript } from "./threads.ts";

/** So many records are read in a few milliseconds; a thread takes longer to begin, and 10 MB. */
const FEW_RECORDS = 2_000;

const WORDS: ReadonlySet<string> = new Set(TYPES_OF_STANDINGS.map((type) => `"type":"${type}"`));

/** What the records say of consents and suppressions, read off those lines alone that say it. Throws as `skim` does. */
export async function skimStandings({ directory, through }: Skimmed): Promise<Standings> {
  const collector = collectStandings();
  for await (const record of skim<WrittenEvent>({ directory, words: WORDS, upcasts: gatewayUpcasts, through }))
    for (const said of eventsOf(record)) collector.take(said);
  return collector.result();
}

/** The same beside all else. */
export async function readStandings(journal: Skimmed, slicing: Slicing): Promise<Standings> {
  if (journal.through <= FEW_RECORDS) return skimStandings(journal);
  return unpackStandings(await inThread<Skimmed, PackedStandings>(threadScript("standings"), journal), slicing);
}
