import { type Moment, timelineOf } from "../app/timeline.ts";
import type { ShownEntry } from "../app/proof.ts";
import { collectEvidence } from "../domain/evidence/collect.ts";
import type { Msisdn } from "../domain/number.ts";
import { type Skimmed, skimNumber } from "./journal-skim.ts";
import { withText } from "./proof.ts";

/** Whose timeline is wanted. */
export interface TimelineOrder extends Skimmed {
  readonly number: Msisdn;
}

/** Everything that the journal knows of a number, the latest first. Nothing is verified: the proof is. */
export async function readTimeline({ number, ...journal }: TimelineOrder): Promise<readonly Moment[]> {
  const { entries } = (await skimNumber(journal, number, () => collectEvidence(number))).result();
  const shown: ShownEntry[] = [];
  for (const entry of entries) shown.push(await withText(entry, journal.directory));
  return timelineOf(shown);
}
