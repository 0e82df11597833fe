import { expect, test } from "vitest";
import type { Upcasts } from "../../src/store/format/versions.ts";
import { added, fill, fold, openToy, recordsIn, reopened, temporaryFolder } from "./toy.ts";

const doubled: Upcasts = { Added: [({ name }) => ({ name, amount: 2 })] };
const renamed: Upcasts = {
  Added: [...(doubled.Added ?? []), ({ name, amount }) => ({ name: `new-${String(name)}`, amount })],
};

test("each record is brought from the version it was written in to today's, step by step", async () => {
  const directory = await temporaryFolder();
  await fill(directory, [["a"]]);
  for (const [upcasts, name] of [
    [doubled, "b"],
    [renamed, "c"],
  ] as const) {
    const store = await openToy(directory, { fold: { ...fold, upcasts } });
    store.journal.append([added(name)]);
    await store.journal.synced();
    await store.close();
  }
  expect((await recordsIn(directory, "2026-02.jsonl")).map(({ version }) => version)).toEqual([1, 2, 3]);
  expect(await reopened(directory, { fold: { ...fold, upcasts: renamed } })).toEqual({ "new-a": 2, "new-b": 1, c: 1 });
});
