import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readJournal } from "../../src/store/checkpoint/proof.ts";
import { repairStore } from "../../src/store/recovery/repair.ts";
import { type Added, added, fold, ManualClock, openToy, temporaryFolder, tryToy, writeAtLevel } from "./toy.ts";

// A journal whose first batches an older release has written, and the others this one, each in its form.

const FILE = "2026-02.jsonl";

interface Batch {
  readonly names: readonly string[];
  /** How long after the record before each one comes. */
  readonly afterMs: number;
  readonly isTogether: boolean;
}

const batches = fc.array(
  fc.record({
    names: fc.array(fc.string({ minLength: 1, maxLength: 12, unit: "binary" }), { minLength: 1, maxLength: 5 }),
    afterMs: fc.integer({ min: -3_000, max: 3_000 }),
    isTogether: fc.boolean(),
  }),
  { minLength: 2, maxLength: 7 },
);
const history = fc.record({ batches, older: fc.nat({ max: 7 }) });

/** Lays it down, and gives what was appended. */
async function lay(
  directory: string,
  { batches, older }: { readonly batches: readonly Batch[]; readonly older: number },
) {
  const clock = new ManualClock();
  const names: string[] = [];
  for (const [level, some] of [
    [1, batches.slice(0, older)],
    [2, batches.slice(older)],
  ] as const) {
    writeAtLevel(level);
    const store = await openToy(directory, { clock });
    for (const { names: batch, afterMs, isTogether } of some) {
      for (const name of batch) {
        clock.at += afterMs;
        clock.upMs += Math.abs(afterMs);
        store.journal.append([{ ...added(name), apart: { about: name } }]);
        names.push(name);
        if (!isTogether) await store.journal.synced();
      }
      await store.journal.synced();
    }
    await store.close();
  }
  return names;
}

interface Read {
  readonly names: readonly string[];
  readonly hashes: readonly string[];
  readonly isWhole: boolean;
}

async function read(directory: string): Promise<Read> {
  const names: string[] = [];
  const hashes: string[] = [];
  let isWhole = true;
  for await (const item of readJournal<Added>(directory)) {
    if (item.kind === "record") {
      names.push(item.recorded.event.name);
      hashes.push(item.hash);
    } else isWhole = false;
  }
  return { names, hashes, isWhole };
}

/** The hashes of all records, by the rule of docs/journal-format.md. */
function hashesOf(journal: string): readonly string[] {
  const hashes: string[] = [];
  let stamp = "";
  for (const line of journal.trimEnd().split("\n")) {
    const body = /^(.*),"hash":"[0-9a-f]{64}"\}$/s.exec(line)?.[1] ?? line.slice(0, -1);
    stamp = /"at".*?(?=,"type")/s.exec(line)?.[0] ?? stamp;
    const isFurther = /^\{"sequence":\d+,"(?:later|type)"/.test(line);
    const hashed = (hashes.at(-1) ?? "0".repeat(64)) + (isFurther ? stamp : "") + body;
    hashes.push(createHash("sha256").update(hashed).digest("hex"));
  }
  return hashes;
}

test("every record comes back as it was, with the hash that the rule gives, whichever form it has", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (laid) => {
      const directory = await temporaryFolder();
      const names = await lay(directory, laid);
      const is = await read(directory);
      expect(is).toMatchObject({ names, isWhole: true });
      expect(is.hashes).toEqual(hashesOf(await readFile(join(directory, "journal", FILE), "utf8")));
      const counted = new Map<string, number>();
      for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
      await rm(join(directory, "state.json"), { force: true });
      const store = await openToy(directory);
      await store.close();
      expect(store.state).toEqual(counted);
    }),
    { numRuns: 25 },
  );
});

test("whatever octet is altered is noticed, nothing is told otherwise than it was, and a repair goes on without it", async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 7 }), async (laid, at, bit) => {
      const directory = await temporaryFolder();
      const names = await lay(directory, laid);
      const path = join(directory, "journal", FILE);
      const octets = await readFile(path);
      const place = Math.min(octets.length - 1, Math.floor(at * octets.length));
      octets[place] = (octets[place] ?? 0) ^ (1 << bit);
      await writeFile(path, octets);
      const altered = await read(directory);
      expect(altered.names.length).toBeLessThan(names.length);
      expect(isPartOf(altered.names, names)).toBe(true);
      const opened = await tryToy(directory);
      if (opened.kind === "open") await opened.close();
      else await repairStore({ directory, clock: new ManualClock(), fold, mayHold: true });
      const again = await tryToy(directory);
      expect(again.kind).toBe("open");
      if (again.kind === "open") await again.close();
      expect(isPartOf(altered.names, (await read(directory)).names)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each([1, 2])(
  "what the first record says that was before it is repaired like all else, at level %i",
  async (level) => {
    const directory = await temporaryFolder();
    const names = ["a", "b", "c"];
    await lay(directory, { batches: [{ names, afterMs: 1, isTogether: false }], older: level === 1 ? 1 : 0 });
    const path = join(directory, "journal", FILE);
    const written = await readFile(path, "utf8");
    await writeFile(path, written.replace('"previous":"0', '"previous":"1'));
    expect((await tryToy(directory)).kind).toBe("damaged");
    const repaired = await repairStore({ directory, clock: new ManualClock(), fold, mayHold: true });
    expect(repaired).toMatchObject({ kind: "repaired", lost: { records: 1 } });
    const again = await tryToy(directory);
    expect(again.kind).toBe("open");
    if (again.kind === "open") await again.close();
    expect((await read(directory)).names).toEqual(["b", "c"]);
  },
);

/** Whether some stand among others, in the same order. */
function isPartOf(some: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === some[next]) next += 1;
  return next === some.length;
}
