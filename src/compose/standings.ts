import type { Recorded } from "../app/ports.ts";
import type { CheckedProof, Standings } from "../app/proof-watch.ts";
import { betweenSteps, type Slicing } from "../app/slice.ts";
import { collectStandings, TYPES_OF_STANDINGS } from "../domain/evidence/standings.ts";
import { gatewayUpcasts } from "../domain/upcasts.ts";
import type { WrittenEvent } from "../domain/written/joined.ts";
import { eventsOf } from "../domain/written/written.ts";
import { type ReadProof, readProof } from "../store/checkpoint/proof.ts";
import { skim } from "../store/checkpoint/skim.ts";
import { octetsIn } from "../store/disk/disk.ts";
import { inThread } from "../store/disk/thread.ts";
import { checkpointFolder, journalFolder } from "../store/format/layout.ts";
import type { Between } from "../store/journal/scan.ts";
import type { Skimmed } from "./journal-skim.ts";
import { type PackedStandings, unpackStandings } from "./packed-standings.ts";
import { threadScript } from "./threads.ts";

/** So much is read in slices of a few milliseconds, verified too in half a second: a thread takes a fifth of that, and 10 MB. */
const FEW_OCTETS = 4 * 1024 * 1024;

const WORDS: ReadonlySet<string> = new Set(TYPES_OF_STANDINGS.map((type) => `"type":"${type}"`));

/** What the records say of consents and suppressions, read off those lines alone that say it. Throws as `skim` does. */
export async function skimStandings({ directory, through }: Skimmed, between?: Between): Promise<Standings> {
  const collector = collectStandings();
  for await (const record of skim<WrittenEvent>({ directory, words: WORDS, upcasts: gatewayUpcasts, through })) {
    for (const said of eventsOf(record)) collector.take(said);
    await between?.();
  }
  return collector.result();
}

/** The same beside all else. */
export async function readStandings(journal: Skimmed, slicing: Slicing): Promise<Standings> {
  if (await isShort(journal.directory)) return skimStandings(journal, betweenSteps(slicing));
  return unpackStandings(await inThread<Skimmed, PackedStandings>(threadScript("standings"), journal), slicing);
}

/** What the thread that verifies the journal answers. */
export interface ProofOnDisk extends ReadProof {
  readonly standings: PackedStandings;
}

/** Verifies the whole journal, and reads off it what it says of consents and suppressions; beside all else. */
export async function checkProof(directory: string, slicing: Slicing): Promise<CheckedProof> {
  const { broken, ...read } = (await isShort(directory))
    ? await readProofAndStandings(directory, betweenSteps(slicing))
    : await readInThread(directory, slicing);
  if (broken === undefined) return read;
  const { file, line, why } = broken;
  return {
    ...read,
    broken: `the proof is broken at ${file}, line ${line} (${why}); the state does not need it, so nothing stops: make a backup, then run \`leadline repair\` with the daemon stopped`,
  };
}

/** The same wherever it is done. */
export async function readProofAndStandings(
  directory: string,
  between?: Between,
): Promise<ReadProof & { readonly standings: Standings }> {
  const collector = collectStandings();
  const take = (record: Recorded<WrittenEvent>): void => {
    for (const said of eventsOf(record)) collector.take(said);
  };
  const read = await readProof<WrittenEvent>(directory, gatewayUpcasts, take, between);
  return { ...read, standings: collector.result() };
}

async function readInThread(directory: string, slicing: Slicing): ReturnType<typeof readProofAndStandings> {
  const { standings, ...read } = await inThread<string, ProofOnDisk>(threadScript("check"), directory);
  return { ...read, standings: await unpackStandings(standings, slicing) };
}

async function isShort(directory: string): Promise<boolean> {
  const octets = (await octetsIn(journalFolder(directory))) + (await octetsIn(checkpointFolder(directory)));
  return octets <= FEW_OCTETS;
}
