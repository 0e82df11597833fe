import { expect, test } from "vitest";
import { collectEvidence } from "../../../src/domain/evidence/collect.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/concern.ts";
import { collectLead } from "../../../src/domain/evidence/lead-story.ts";
import {
  collectOwners,
  type Mentions,
  mentionsOfName,
  mentionsOfNumber,
} from "../../../src/domain/evidence/mentions.ts";

import type { Gateway } from "../gateway.ts";
import { holdsFor, live } from "./watched.ts";

const RUNS = 100;

/** What is left of the records when those are passed over in whose JSON none of the words stands. */
function skimmed(records: readonly EvidenceRecord[], { words, take }: Mentions): readonly EvidenceRecord[] {
  return records.filter((record) => {
    const { type, ...data } = record.event;
    const line = JSON.stringify({ type, data });
    if (![...words].some((word) => line.includes(word))) return false;
    take(record);
    return true;
  });
}

function recordsOf({ records }: Gateway): readonly EvidenceRecord[] {
  return records.map(({ event, meta }) => ({ event, ...meta }));
}

test("whatever happens, a number's proof needs no record but those that mention what is the number's", () => {
  holdsFor((history) => {
    const { gateway } = live(history);
    const records = recordsOf(gateway);
    for (const number of gateway.state.numbers.keys()) {
      const owners = collectOwners(number);
      skimmed(records, owners);
      const [whole, part] = [collectEvidence(number), collectEvidence(number)];
      for (const record of records) whole.take(record);
      for (const record of skimmed(records, mentionsOfNumber(number, owners.result()))) part.take(record);
      expect(part.result()).toEqual(whole.result());
    }
  }, RUNS);
});

test("whatever happens, a lead's story needs no record but those that mention it, its alert or its agent", () => {
  holdsFor((history) => {
    const { gateway } = live(history);
    const records = recordsOf(gateway);
    for (const id of gateway.state.leads.keys()) {
      const [whole, part] = [collectLead(id), collectLead(id)];
      for (const record of records) whole.take(record);
      for (const record of skimmed(records, mentionsOfName(id))) part.take(record);
      expect(part.result()).toEqual(whole.result());
    }
  }, RUNS);
});
