import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readJournalWhole } from "../../src/compose/journal-reading.ts";
import { shipped } from "../../src/config/package-root.ts";
import { temporaryFolder } from "../store/toy.ts";

const nobody = () => ({ take: () => undefined });

test.each(["v10", "v11"])("a journal whose end is lost proves nothing, as the state of %s tells", async (store) => {
  const directory = await temporaryFolder();
  cpSync(shipped("test", "fixtures", "store", store), directory, { recursive: true });
  const { verification } = await readJournalWhole(directory, nobody);
  expect(verification).toMatchObject({ sound: true, damage: [] });
  const files = readdirSync(join(directory, "journal")).filter((name) => name.endsWith(".jsonl"));
  // The snapshot was taken at the end of the last file but one.
  rmSync(join(directory, "journal", files.pop() ?? ""));
  for (const file of files.toReversed()) {
    rmSync(join(directory, "journal", file));
    const rest = (await readJournalWhole(directory, nobody)).verification;
    expect(rest.sound).toBe(false);
    expect(rest.damage.map(({ file: damaged, why }) => [damaged, why])).toContainEqual([
      "state.json",
      expect.stringMatching(/^it knows records up to \d+, and the journal ends (with \d+|before the first)$/),
    ]);
  }
});

test("a journal that ends before what had been written proves nothing, where no state tells of it", async () => {
  const directory = await temporaryFolder();
  cpSync(shipped("test", "fixtures", "store", "v11"), directory, { recursive: true });
  const { verification } = await readJournalWhole(directory, nobody);
  const written = (verification.lastSequence ?? 0) + 1;
  writeFileSync(join(directory, "journal", "synced"), `${JSON.stringify({ sequence: written }).padEnd(47)}\n`);
  const after = (await readJournalWhole(directory, nobody)).verification;
  expect(after.sound).toBe(false);
  expect(after.damage).toMatchObject([
    { file: "journal/synced", why: expect.stringContaining(`up to ${written} had`) },
  ]);
});
