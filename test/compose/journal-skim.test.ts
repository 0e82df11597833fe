import { appendFileSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { readJournalWhole } from "../../src/compose/journal-reading.ts";
import { skimName, skimNumber } from "../../src/compose/journal-skim.ts";
import { collectEvidence } from "../../src/domain/evidence/collect.ts";
import type { EvidenceRecord } from "../../src/domain/evidence/concern.ts";
import { collectLead } from "../../src/domain/evidence/lead-story.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { namesIn, temporaryFolder } from "../store/toy.ts";

const STORES = shipped("test", "fixtures", "store");
const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** Every number and lead that any record of a store names. */
function collectNames() {
  const numbers = new Set<Msisdn>();
  const leads = new Set<string>();
  return {
    numbers,
    leads,
    take({ event }: EvidenceRecord) {
      if ("number" in event && typeof event.number === "string") numbers.add(event.number);
      if ("leadId" in event && typeof event.leadId === "string") leads.add(event.leadId);
    },
  };
}

test.each(readdirSync(STORES))("what is skimmed of the store %s is what the whole journal tells", async (store) => {
  const directory = join(STORES, store);
  const journal = { directory, through: EVERYTHING };
  const { numbers, leads } = (await readJournalWhole(directory, collectNames)).collector;
  for (const number of numbers) {
    const whole = await readJournalWhole(directory, () => collectEvidence(number));
    const skimmed = await skimNumber(journal, number, () => collectEvidence(number));
    expect(skimmed.result()).toEqual(whole.collector.result());
  }
  for (const lead of leads) {
    const whole = await readJournalWhole(directory, () => collectLead(lead));
    const skimmed = await skimName(journal, lead, () => collectLead(lead));
    expect(skimmed.result()).toEqual(whole.collector.result());
  }
  expect(numbers.size).toBeGreaterThan(2);
});

/** A copy of a store, one of its numbers, and what is known of it. */
async function aNumber() {
  const directory = await temporaryFolder();
  cpSync(join(STORES, "v10"), directory, { recursive: true });
  const { numbers } = (await readJournalWhole(directory, collectNames)).collector;
  const number = [...numbers][0] as Msisdn;
  const { collector } = await readJournalWhole(directory, () => collectEvidence(number));
  return { directory, number, entries: collector.result().entries };
}

test("what is not on disk yet is not skimmed", async () => {
  const { directory, number, entries } = await aNumber();
  const through = entries.at(-2)?.sequence ?? 0;
  const skimmed = await skimNumber({ directory, through }, number, () => collectEvidence(number));
  expect(skimmed.result().entries.at(-1)?.sequence).toBe(through);
});

test("where a line that names the number is no record, the whole journal is read", async () => {
  const { directory, number, entries } = await aNumber();
  const last = (await namesIn(directory, "journal")).at(-1) ?? "";
  appendFileSync(join(directory, "journal", last), `damaged ${number}\n`);
  const skimmed = await skimNumber({ directory, through: EVERYTHING }, number, () => collectEvidence(number));
  expect(skimmed.result().entries).toEqual(entries);
});
