import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readJournalWhole } from "../../src/compose/journal-reading.ts";
import { checkProof, readProofAndStandings, readStandings, skimStandings } from "../../src/compose/standings.ts";
import { shipped } from "../../src/config/package-root.ts";
import { collectStandings } from "../../src/domain/evidence/standings.ts";
import { ManualClock } from "../store/toy.ts";

/** Whatever is looked at takes as long as a slice. */
class SlowClock extends ManualClock {
  override monotonicMs(): number {
    this.upMs += 5;
    return this.upMs;
  }
}

const STORES = shipped("test", "fixtures", "store");

test.each(readdirSync(STORES))(
  "what a quick reading of the store %s tells of consents is what its whole journal tells",
  async (store) => {
    const directory = join(STORES, store);
    const { collector } = await readJournalWhole(directory, () => collectStandings());
    const skimmed = await skimStandings({ directory, through: Number.MAX_SAFE_INTEGER });
    expect(skimmed).toEqual(collector.result());
    expect(skimmed.size).toBeGreaterThan(0);
  },
);

/** Of the journal, and of the evidence before it. */
function linesOf(store: string): number {
  const folders = ["journal", "checkpoint"].map((folder) => join(STORES, store, folder));
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".jsonl"))
    .reduce((sum, file) => sum + readFileSync(file, "utf8").trimEnd().split("\n").length, 0);
}

test.each(readdirSync(STORES))(
  "the store %s is verified a few lines at a time, with all else between them",
  async (store) => {
    const directory = join(STORES, store);
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const checked = await checkProof(directory, { clock: new SlowClock(), pause });
    expect(checked).toEqual(await readProofAndStandings(directory));
    expect(pauses).toBe(linesOf(store));
  },
);

test.each(readdirSync(STORES))(
  "what the short store %s tells of consents is read with all else between its records",
  async (store) => {
    const journal = { directory: join(STORES, store), through: Number.MAX_SAFE_INTEGER };
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const read = await readStandings(journal, { clock: new SlowClock(), pause });
    expect(read).toEqual(await skimStandings(journal));
    expect(pauses).toBeGreaterThanOrEqual(read.size);
  },
);
