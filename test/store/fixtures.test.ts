import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import { collectStandings } from "../../src/domain/evidence/standings.ts";
import { differencesBetween } from "../domain/evidence/differences.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { gatewayUpcasts } from "../../src/domain/upcasts.ts";
import { JOINED_TYPES, type WrittenEvent } from "../../src/domain/written/joined.ts";
import { eventsOf } from "../../src/domain/written/written.ts";
import { readJournal, readProof } from "../../src/store/checkpoint/proof.ts";
import { repairStore } from "../../src/store/recovery/repair.ts";
import { currentVersion } from "../../src/store/format/versions.ts";
import { readWhole } from "../../src/cli/journal-reading.ts";
import { EVENT_TYPES } from "./fixture/event-samples.ts";
import { writeLife } from "./fixture/life.ts";
import { ManualClock, temporaryFolder } from "./toy.ts";
import { openGateway } from "./open-gateway.ts";

// Stores as releases have written them. They are never written again: what a release can read has to be read for ever.
// The next one is made when an event's meaning or members, or the state's shape change, by
//   LEADLINE_WRITE_FIXTURE=v2 npx vitest run test/store/fixtures.test.ts

const FOLDER = shipped("test", "fixtures", "store");
const STORES = readdirSync(FOLDER);
const TO_WRITE = process.env["LEADLINE_WRITE_FIXTURE"];

if (TO_WRITE !== undefined) {
  test("writes the store of this release", async () => {
    const directory = join(FOLDER, TO_WRITE);
    if (existsSync(directory)) throw new Error(`${directory} is there: a fixture is never written again`);
    await writeLife(directory);
  });
}

async function copyOf(store: string): Promise<string> {
  const directory = await temporaryFolder();
  cpSync(join(FOLDER, store), directory, { recursive: true });
  return directory;
}

/** Whether the snapshot of a store is of the shape that the state has today; else all is folded anew. */
function hasTodaysSnapshot(store: string): boolean {
  const { shape } = JSON.parse(readFileSync(join(FOLDER, store, "state.json"), "utf8")) as { readonly shape: number };
  return shape === gatewayFold.shape;
}

async function stateOf(store: string): Promise<GatewayState> {
  const opened = await openGateway(await copyOf(store), new ManualClock("2025-06-01T00:00:00.000Z"));
  expect(opened.warnings).toEqual(
    hasTodaysSnapshot(store) ? [] : [{ kind: "snapshot", why: "another release wrote it" }],
  );
  await opened.close();
  return opened.state;
}

describe.each(STORES)("the store %s", (store) => {
  test("is opened, and folds to the state that was", async () => {
    const expected = JSON.parse(readFileSync(join(FOLDER, store, "expected.json"), "utf8")) as unknown;
    expect(JSON.parse(JSON.stringify(gatewayFold.toJson(await stateOf(store))))).toEqual(expected);
  });

  test("proves whole", async () => {
    const { verification } = await readWhole(await copyOf(store), () => ({ take: () => {} }));
    expect(verification).toMatchObject({ sound: true, checkpoint: { sealed: true }, gaps: [], damage: [] });
  });

  test("shows by a head whether what came before it is the same, as far as the checkpoint leaves that to be seen", async () => {
    const directory = await copyOf(store);
    const hashes: { readonly sequence: number; readonly type: string; readonly hash: string }[] = [];
    let through = 0;
    for await (const item of readJournal<WrittenEvent>(directory, gatewayUpcasts)) {
      if (item.kind === "checkpoint") through = item.through;
      if (item.kind === "record")
        hashes.push({ sequence: item.recorded.sequence, type: item.recorded.event.type, hash: item.hash });
    }
    const shown = async (hash = "") =>
      (await readWhole(directory, () => ({ take: () => {} }), hash)).verification.since?.kind;
    const sealedAt = hashes.find(({ type }) => type === "CheckpointTaken")?.sequence ?? 0;
    expect(sealedAt).toBeGreaterThan(through + 1);
    expect(await shown(hashes.at(-1)?.hash)).toBe("proven");
    expect(await shown(hashes.find(({ sequence }) => sequence === sealedAt)?.hash)).toBe("proven");
    expect(await shown(hashes.find(({ sequence }) => sequence === through + 1)?.hash)).toBe("in-part");
    expect(await shown(hashes.find(({ sequence }) => sequence <= through)?.hash)).toBe("unknown");
  });

  test("has a journal that says of each number what its state says, what a checkpoint keeps included", async () => {
    const standings = collectStandings();
    const { isWhole } = await readProof<WrittenEvent>(await copyOf(store), gatewayUpcasts, (record) => {
      for (const said of eventsOf(record)) standings.take(said);
    });
    const { numbers } = await stateOf(store);
    expect(numbers.size).toBeGreaterThan(3);
    expect(differencesBetween(numbers, standings.result(), isWhole)).toEqual([]);
  });

  test("is nothing to repair", async () => {
    const clock = new ManualClock("2025-06-01T00:00:00.000Z");
    const done = await repairStore({ directory: await copyOf(store), clock, fold: gatewayFold });
    expect(done).toMatchObject({ kind: "repaired", takenOut: [], lost: { records: 0 } });
    expect(done).toHaveProperty("snapshot", hasTodaysSnapshot(store) ? "used" : "unusable");
  });
});

test("there is a line of every version of every event among the fixtures", async () => {
  const there = new Set<string>();
  for (const store of STORES) for (const line of linesOf(join(FOLDER, store))) there.add(line);
  const demanded = [...EVENT_TYPES, ...JOINED_TYPES].flatMap((type) =>
    Array.from({ length: currentVersion(gatewayUpcasts, type) }, (_, index) => `${type} ${index + 1}`),
  );
  expect(demanded.filter((line) => !there.has(line))).toEqual([]);
});

/** `NumberSuppressed 1`: the types and versions of the records in a store's journal. */
function linesOf(store: string): readonly string[] {
  return readdirSync(join(store, "journal")).flatMap((file) =>
    readFileSync(join(store, "journal", file), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly type: string; readonly version?: number })
      .map(({ type, version = 1 }) => `${type} ${version}`),
  );
}

test("what writes the fixtures writes the same twice", async () => {
  const [one, other] = [join(await temporaryFolder(), "a"), join(await temporaryFolder(), "b")];
  await writeLife(one);
  await writeLife(other);
  expect(contentsOf(one)).toEqual(contentsOf(other));
  for await (const item of readJournal(one, gatewayUpcasts)) expect(item.kind).not.toBe("damaged");
});

function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, "utf8")];
    }),
  );
}
