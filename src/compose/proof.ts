import { join } from "node:path";
import type { Proof, ShownEntry, Verification } from "../app/proof.ts";
import type { ContentsRef } from "../domain/contents.ts";
import { collectEvidence } from "../domain/evidence/collect.ts";
import type { EvidenceEntry } from "../domain/evidence/entry.ts";
import { textOfContents } from "../domain/leads/alert.ts";
import type { Msisdn } from "../domain/number.ts";
import { type Instant, iso } from "../domain/time.ts";
import { readPlace } from "../store/disk/disk.ts";
import { contentsFolder } from "../store/format/layout.ts";
import { readContents } from "../store/journal/contents.ts";
import { readJournalWhole } from "./journal-reading.ts";

const LINE_FEED = 0x0a;

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
  const damage = [...verification.damage];
  for (const entry of found.entries) {
    const shown = await withText(entry, directory);
    entries.push(shown);
    const { contents, textRef } = shown;
    if (textRef === undefined || (contents !== "damaged" && contents !== "missing")) continue;
    const place = contents === "missing" ? placeOfMissing(textRef) : await placeOfDamage(directory, textRef);
    // A text of several segments is told of several times.
    if (!damage.some(({ file, line }) => file === place.file && line === place.line)) damage.push(place);
  }
  const sound = verification.sound && damage.length === 0;
  return { ...found, entries, ...whose, madeAt: iso(now), verification: { ...verification, sound, damage } };
}

function placeOfMissing({ file }: ContentsRef): Verification["damage"][number] {
  return { file: `leads/${file}`, line: 1, why: "the file is gone, and no record says that it was erased" };
}

async function placeOfDamage(
  directory: string,
  { file, offset }: ContentsRef,
): Promise<Verification["damage"][number]> {
  const before = await readPlace(join(contentsFolder(directory), file), 0, offset);
  const line = before.filter((octet) => octet === LINE_FEED).length + 1;
  return { file: `leads/${file}`, line, why: "the words of a text are not those that were written" };
}

/** The texts of alerts hold what buyers wrote: they are kept apart, and erased earlier. */
export async function withText(entry: EvidenceEntry, directory: string): Promise<ShownEntry> {
  const { textRef, pattern } = entry;
  if (textRef === undefined) return entry;
  try {
    const contents = await readContents(directory, textRef);
    return contents === undefined
      ? { ...entry, contents: entry.erasedAt === undefined ? "missing" : "erased" }
      : { ...entry, text: textOfContents(contents, pattern) };
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return { ...entry, contents: "damaged" };
  }
}
