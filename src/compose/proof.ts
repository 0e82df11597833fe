import type { Proof, ShownEntry } from "../app/proof.ts";
import { collectEvidence } from "../domain/evidence/collect.ts";
import type { EvidenceEntry } from "../domain/evidence/entry.ts";
import { textOfContents } from "../domain/leads/alert.ts";
import type { Msisdn } from "../domain/number.ts";
import { type Instant, iso } from "../domain/time.ts";
import { readContents } from "../store/journal/contents.ts";
import { readJournalWhole } from "./journal-reading.ts";

/** Whose proof is wanted, of which gateway. */
export interface ProofOrder {
  readonly directory: string;
  readonly number: Msisdn;
  readonly gateway: string;
  readonly gatewayNumber: Msisdn;
  readonly now: Instant;
  /** A head that was kept elsewhere, by its hash: 64 hexadecimal digits, in small letters. */
  readonly since?: string;
}

/** Reads the proof for one number from the journal alone, whether a daemon runs or not, and verifies it. */
export async function readProofOf({ directory, number, now, since, ...whose }: ProofOrder): Promise<Proof> {
  const { collector, verification } = await readJournalWhole(directory, () => collectEvidence(number), since);
  const found = collector.result();
  const entries: ShownEntry[] = [];
  for (const entry of found.entries) entries.push(await withText(entry, directory));
  return { ...found, entries, ...whose, madeAt: iso(now), verification };
}

/** The texts of alerts hold what buyers wrote: they are kept apart, and erased earlier. */
export async function withText(entry: EvidenceEntry, directory: string): Promise<ShownEntry> {
  const { textRef, pattern } = entry;
  if (textRef === undefined) return entry;
  try {
    const contents = await readContents(directory, textRef);
    return contents === undefined
      ? { ...entry, contents: "erased" }
      : { ...entry, text: textOfContents(contents, pattern) };
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return { ...entry, contents: "damaged" };
  }
}
