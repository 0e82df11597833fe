import { describe, expect, test } from "vitest";
import { collectEvidence } from "../../../src/domain/evidence/collect.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/concern.ts";
import { collectLead } from "../../../src/domain/evidence/lead-story.ts";
import {
  collectOwners,
  type Mentions,
  mentionsOfName,
  mentionsOfNumber,
} from "../../../src/domain/evidence/mentions.ts";
import { LEVEL } from "../../../src/domain/levels.ts";
import { eventsOf } from "../../../src/domain/written/written.ts";
import { decisionsIn, journalOf, type WrittenRecord } from "../written/journal.ts";
import { holdsFor } from "./watched.ts";

const RUNS = 100;

/** A journal of what was decided, and the JSON of each record as it is searched. */
function searched(records: readonly WrittenRecord[]): readonly (readonly [record: WrittenRecord, line: string])[] {
  return records.map((record) => {
    const { type, ...data } = record.event;
    return [record, JSON.stringify({ type, data })];
  });
}

/** What the records say that are left when those are passed over in whose JSON none of the words stands. */
function skimmed(records: ReturnType<typeof searched>, { words, take }: Mentions): readonly EvidenceRecord[] {
  return records.flatMap(([record, line]) => {
    if (![...words].some((word) => line.includes(word))) return [];
    const said = eventsOf(record);
    for (const one of said) take(one);
    return said;
  });
}

describe("whatever happens, in a journal of any level", () => {
  const levels = [1, LEVEL];

  test("a number's proof needs no record but those that mention what is the number's", () => {
    holdsFor((history) => {
      const { gateway, decisions } = decisionsIn(history);
      for (const level of levels) {
        const records = searched(journalOf(decisions, level));
        const said = records.flatMap(([record]) => eventsOf(record));
        for (const number of gateway.state.numbers.keys()) {
          const owners = collectOwners(number);
          skimmed(records, owners);
          const [whole, part] = [collectEvidence(number), collectEvidence(number)];
          for (const record of said) whole.take(record);
          for (const record of skimmed(records, mentionsOfNumber(number, owners.result()))) part.take(record);
          expect(part.result()).toEqual(whole.result());
        }
      }
    }, RUNS);
  });

  test("a lead's story needs no record but those that mention it, its alert or its agent", () => {
    holdsFor((history) => {
      const { gateway, decisions } = decisionsIn(history);
      for (const level of levels) {
        const records = searched(journalOf(decisions, level));
        const said = records.flatMap(([record]) => eventsOf(record));
        for (const id of gateway.state.leads.keys()) {
          const [whole, part] = [collectLead(id), collectLead(id)];
          for (const record of said) whole.take(record);
          for (const record of skimmed(records, mentionsOfName(id))) part.take(record);
          expect(part.result()).toEqual(whole.result());
        }
      }
    }, RUNS);
  });
});
