import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenAfter, candidatesAfter, newestCheckpoint } from "../../../src/domain/copy/chain.ts";
import { epochAfter, NO_EPOCH, standingAtStart } from "../../../src/domain/copy/epoch.ts";
import {
  checkpointName,
  epochName,
  fileName,
  inCopyOrder,
  readCopyName,
  recordsName,
} from "../../../src/domain/copy/names.ts";
import { decodeObject, encodeObject, NO_OBJECT, piecesOf, type RecordsHead } from "../../../src/domain/copy/objects.ts";
import { isFoldDue, waitBeforeCopying } from "../../../src/domain/copy/pace.ts";
import { DAY } from "../../../src/domain/time.ts";

const epochs = fc.integer({ min: 1, max: 99_999_999 });
const sequences = fc.integer({ min: 0, max: 10 ** 12 });
const keyIds = fc.option(fc.stringMatching(/^[0-9a-f]{8}$/), { nil: undefined });

describe("the names of objects", () => {
  it("say what they were made of, whatever that is", () => {
    fc.assert(
      fc.property(epochs, sequences, fc.integer({ min: 1, max: 9_999 }), keyIds, (epoch, sequence, part, keyId) => {
        const key = keyId === undefined ? {} : { keyId };
        expect(readCopyName(epochName(epoch))).toEqual({ folder: "epochs", epoch, sequence: 0, part: 0 });
        const records = { folder: "records", epoch, sequence, part: 0, ...key };
        expect(readCopyName(recordsName(epoch, sequence, keyId))).toEqual(records);
        for (const [folder, name] of [
          ["files", fileName(epoch, sequence, part, keyId)],
          ["checkpoints", checkpointName(epoch, sequence, part, keyId)],
        ] as const) {
          expect(readCopyName(name)).toEqual({ folder, epoch, sequence, part, ...key });
        }
      }),
    );
  });

  it("are none of ours where they could lead elsewhere, or are half written", () => {
    for (const name of ["records/../x", "records/00000001", "epochs/1", "files/00000001.000000000001", "x/y", ""])
      expect(readCopyName(name)).toBeUndefined();
  });
});

const hash = "a".repeat(64);

function recordsHead(more: Partial<RecordsHead> = {}): RecordsHead {
  return {
    ...{ format: 1, kind: "records", gateway: "main", epoch: 1, first: 1, last: 2, at: "2026-02-10T12:00:00.000Z" },
    ...{ previous: NO_OBJECT, head: hash, pieces: [] },
    ...more,
  };
}

describe("an object", () => {
  it("holds what was put into it, octet for octet, whatever that is", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 5 }), (contents) => {
        const pieces = contents.map(({ length }, index) => ({ file: `leads/2026-02-1${index}.jsonl`, octets: length }));
        const read = decodeObject(encodeObject(recordsHead({ pieces }), contents));
        if ("why" in read || read.head.kind !== "records") throw new Error("it cannot be read");
        expect(piecesOf(read.head, read.body).map((piece) => [...piece.contents])).toEqual(
          contents.map((each) => [...each]),
        );
      }),
    );
  });

  it("is refused in words wherever it is cut", () => {
    const whole = encodeObject(recordsHead({ pieces: [{ file: "journal/2026-02.jsonl", octets: 9 }] }), [
      new Uint8Array(9),
    ]);
    for (let length = 0; length < whole.length; length += 1)
      expect(decodeObject(whole.subarray(0, length))).toHaveProperty("why");
  });

  it.each(["../etc/passwd", "/etc/passwd", "leads/../../x", "epoch.json", "leads/.x", "aside/x"])(
    "writes no file outside of the state: %s",
    (file) => {
      const octets = encodeObject(recordsHead({ pieces: [{ file, octets: 0 }] }), []);
      expect(decodeObject(octets)).toHaveProperty("why");
    },
  );

  it("of a newer release is said to be that", () => {
    const octets = new TextEncoder().encode(`${JSON.stringify({ ...recordsHead(), format: 2 })}\n`);
    expect(decodeObject(octets)).toEqual({ why: "a newer release of leadline wrote it" });
  });
});

describe("the chain of objects", () => {
  const named = (name: string) => ({
    ...(readCopyName(name) ?? { folder: "files", epoch: 0, sequence: 0, part: 0 }),
    name,
  });
  const tip = { epoch: 3, last: 10, head: hash, hash };

  it("goes on with the newest epoch first, and passes over what a superseded device put there", () => {
    const names = [recordsName(3, 11), recordsName(4, 11), recordsName(2, 11), recordsName(4, 12)].map(named);
    expect(candidatesAfter(names, tip).map(({ name }) => name)).toEqual([recordsName(4, 11), recordsName(3, 11)]);
    expect(brokenAfter([named(recordsName(2, 15))], tip)).toBeUndefined();
  });

  it("is broken where a later object is there and the next is not", () => {
    expect(brokenAfter([named(recordsName(3, 12))], tip)).toContain("record 11 is missing");
    expect(brokenAfter([named(recordsName(3, 11))], tip)).toContain("does not follow");
    expect(brokenAfter([], tip)).toBeUndefined();
  });

  it("begins with the newest checkpoint of the newest epoch, whatever it reaches to", () => {
    const names = [checkpointName(3, 900, 1), checkpointName(4, 20, 1), checkpointName(4, 20, 2)].map(named);
    expect(newestCheckpoint(names)?.name).toBe(checkpointName(4, 20, 2));
    expect(inCopyOrder(names).map(({ epoch }) => epoch)).toEqual([3, 4, 4]);
  });
});

describe("the fence", () => {
  const own = { epoch: 3, id: "ours" };

  it.each([
    ["nobody has been there", NO_EPOCH, undefined, { kind: "may take", epoch: 1 }],
    ["the newest is its own", own, own, { kind: "may take", epoch: 4 }],
    ["the medium knows an older one", own, { epoch: 2, id: "old" }, { kind: "may take", epoch: 4 }],
    ["another has a newer one", own, { epoch: 4, id: "theirs" }, { kind: "superseded", by: 4 }],
    ["another has the same one", own, { epoch: 3, id: "theirs" }, { kind: "superseded", by: 3 }],
    ["it is blank, and the place is not", NO_EPOCH, own, { kind: "superseded", by: 3 }],
    [
      "it died when it had taken it",
      { ...own, taking: "next" },
      { epoch: 4, id: "next" },
      { kind: "taken", own: { epoch: 4, id: "next" } },
    ],
    ["it died while it took it", { ...own, taking: "next" }, { epoch: 4, id: "" }, { kind: "may take", epoch: 5 }],
    [
      "a person has put its state back",
      { ...own, restored: true },
      { epoch: 9, id: "x" },
      { kind: "may take", epoch: 10 },
    ],
  ] as const)("at a start where %s", (_, held, newest, standing) => {
    expect(standingAtStart(held, newest)).toEqual(standing);
  });

  it("gives two starts of the same state never both leave to go on", () => {
    fc.assert(
      fc.property(epochs, (epoch) => {
        const before = { epoch, id: "shared" };
        const first = standingAtStart(before, before);
        expect(first).toEqual({ kind: "may take", epoch: epoch + 1 });
        expect(standingAtStart(before, { epoch: epoch + 1, id: "first" }).kind).toBe("superseded");
        expect(epochAfter(before, { epoch: epoch + 1, id: "first" })).toBe(epoch + 2);
      }),
    );
  });
});

describe("the pace", () => {
  it("is at most an object a second, and lets nothing wait for longer than two seconds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        const puts: number[] = [];
        let since: number | undefined;
        let nowMs = 0;
        const putUntil = (untilMs: number): void => {
          while (since !== undefined) {
            const at = nowMs + waitBeforeCopying(nowMs, since, puts.at(-1));
            if (at > untilMs) return;
            expect(at - since).toBeLessThanOrEqual(2_000);
            if (puts.length > 0) expect(at - (puts.at(-1) ?? 0)).toBeGreaterThanOrEqual(1_000);
            puts.push(at);
            since = undefined;
          }
        };
        for (const gap of gaps) {
          putUntil(nowMs + gap);
          nowMs += gap;
          since ??= nowMs;
        }
        putUntil(nowMs + 5_000);
        expect(since).toBeUndefined();
      }),
    );
  });

  it("folds after a day, after many objects, and when something was erased; never where nothing has come", () => {
    const since = { objects: 1, octets: 1_000, takenAt: 0, holdsErased: false };
    expect(isFoldDue(since, DAY - 1)).toBe(false);
    expect(isFoldDue(since, DAY)).toBe(true);
    expect(isFoldDue({ ...since, takenAt: 40 * DAY }, DAY)).toBe(true);
    expect(isFoldDue({ ...since, objects: 0 }, 30 * DAY)).toBe(false);
    expect(isFoldDue({ ...since, objects: 5_000 }, 1)).toBe(true);
    expect(isFoldDue({ ...since, objects: 0, holdsErased: true }, 1)).toBe(true);
  });
});
