import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readJournalWhole } from "../../src/compose/journal-reading.ts";
import { skimStandings } from "../../src/compose/standings.ts";
import { shipped } from "../../src/config/package-root.ts";
import { collectStandings } from "../../src/domain/evidence/standings.ts";

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
