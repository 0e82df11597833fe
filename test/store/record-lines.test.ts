import { expect, test } from "vitest";
import { type ToSeal, sealBatch } from "../../src/store/format/batch.ts";
import { BEGINNING, Chain } from "../../src/store/format/chain.ts";
import { LineReader } from "../../src/store/format/readable.ts";
import { hashAtEndOf, readLine, sha256, stampText } from "../../src/store/format/record.ts";

// Lines that no release writes so, and what can be said of those whose neighbours are gone.

const BEGUN = Date.parse("2026-02-10T12:00:00.000Z");

/** Events of these names, a second after each other, as one batch. */
function batchOf(names: readonly string[], first: number, begun: number, hash = BEGINNING.hash): ToSeal {
  const records = names.map((name, index) => ({
    sequence: first + index,
    at: begun + index * 1_000,
    bootId: "boot-1",
    monotonicMs: index * 1_000,
    event: { type: "Added", name },
  }));
  return { records, hash, beginsFile: first === 1, versionOf: () => 1 };
}

const linesOf = (toSeal: ToSeal, level: number): readonly string[] =>
  sealBatch(toSeal, level).lines.trimEnd().split("\n");

/** A line that says the hash of what is given. */
function sealed(body: string, hashed: string): string {
  return `${body},"hash":"${sha256(hashed)}"}`;
}

function steps(lines: readonly string[]): readonly string[] {
  const chain = new Chain(BEGINNING);
  return lines.map((line) => chain.take(line).kind);
}

test.each([
  ["says its hash", (first: string) => sealed(first.slice(0, -1), BEGINNING.hash + first.slice(0, -1)), "batch"],
  ["was written at level 1", () => linesOf(batchOf(["a", "b"], 1, BEGUN), 1)[0] ?? "", "incomplete"],
])("a further line is not taken into a batch whose first line %s, whatever its hash is worth", (_, made, kind) => {
  const [first = "", further = ""] = linesOf(batchOf(["a", "b"], 1, BEGUN), 2);
  const line = made(first);
  const hash = hashAtEndOf(line) ?? "";
  const stamp = stampText({ at: new Date(BEGUN).toISOString(), boot: "boot-1", monotonicMs: 0 });
  const body = further.slice(0, further.lastIndexOf(',"hash":"'));
  expect(steps([first, further])).toEqual(["incomplete", "batch"]);
  expect(steps([line, sealed(body, hash + stamp + body)])).toEqual([kind, "broken"]);
});

test.each([1, 3])("a last line that tells of a batch of %i records, where it is of 2, is not believed", (count) => {
  const [first = "", further = ""] = linesOf(batchOf(["a", "b"], 1, BEGUN), 2);
  const stamp = stampText({ at: new Date(BEGUN).toISOString(), boot: "boot-1", monotonicMs: 0 });
  const body = further.slice(0, further.lastIndexOf(',"hash":"')).replace('"batch":2', `"batch":${count}`);
  const hash = sha256(BEGINNING.hash + first.slice(0, -1));
  expect(steps([first, sealed(body, hash + stamp + body)])).toEqual(["incomplete", "broken"]);
});

test.each([
  ["once how much later it is", 1_000, 1_000, '"later":1000,'],
  ["by both clocks how much later it is where one was set", -5_000, 1_000, '"later":[-5000,1000],'],
  ["nothing of the time where it is the same", 0, 0, '"type"'],
])("a further line says %s", (_, wall, monotonic, said) => {
  const { records, ...rest } = batchOf(["a", "b"], 1, BEGUN);
  const [first] = records;
  const second = { ...records[1], at: BEGUN + wall, monotonicMs: monotonic };
  const [, further = ""] = linesOf({ ...rest, records: [first, second] } as ToSeal, 2);
  expect(further.slice(0, `{"sequence":2,${said}`.length)).toBe(`{"sequence":2,${said}`);
});

test.each([1, 2])("a line of level %i with anything behind its brace is no record", (level) => {
  for (const line of linesOf(batchOf(["a", "b"], 1, BEGUN), level)) {
    expect(readLine(line)).toBeDefined();
    for (const end of [" ", "\t", "\r", "\n"]) expect(readLine(line + end)).toBeUndefined();
  }
});

test("a record whose batch has lost its first line counts as no earlier than any record before it", () => {
  const before = linesOf(batchOf(["a", "b", "c"], 1, BEGUN), 2);
  const [, further = ""] = linesOf(batchOf(["d", "e"], 4, BEGUN + 10_000), 2);
  const reader = new LineReader();
  const read = [...before, further].map((line) => reader.take(readLine(line) ?? expect.fail(line)));
  expect(read.map(({ sequence, at }) => [sequence, at])).toEqual([
    [1, "2026-02-10T12:00:00.000Z"],
    [2, "2026-02-10T12:00:01.000Z"],
    [3, "2026-02-10T12:00:02.000Z"],
    [5, "2026-02-10T12:00:02.000Z"],
  ]);
});
