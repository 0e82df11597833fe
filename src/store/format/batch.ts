import type { Recorded } from "../../app/ports.ts";
import { shortBoot } from "../../domain/clock/model.ts";
import { type Instant, iso } from "../../domain/time.ts";
import { contentsName, dayOf } from "./layout.ts";
import { seal, sha256, stampText, type WholeLine } from "./record.ts";
import type { AnyEvent } from "./versions.ts";

/** From this level on the records of a batch share what they have in common: see record.ts and domain/levels.ts. */
const SHARED_SINCE = 2;

/** By how much less than this the clocks may differ between two records of a batch as if they went alike. */
const ALIKE_MS = 100;

type Clocks = Pick<Recorded<AnyEvent>, "at" | "bootId" | "monotonicMs">;

/** What a record says of the clocks at a level; `before` is the record before it, where they may share a batch. */
export function clocksAt(level: number, read: Clocks, before?: Clocks): Clocks {
  if (level < SHARED_SINCE) return read;
  const { at } = read;
  const bootId = shortBoot(read.bootId);
  // Each was read at its own moment: only where the wall clock was set they tell different things.
  const expected = before === undefined ? read.monotonicMs : before.monotonicMs + (at - before.at);
  return { at, bootId, monotonicMs: Math.abs(read.monotonicMs - expected) < ALIKE_MS ? expected : read.monotonicMs };
}

/** A batch that is to be written: its lines are sealed one after the other. */
export interface ToSeal {
  readonly records: readonly Recorded<AnyEvent>[];
  /** The hash of the record before. */
  readonly hash: string;
  /** Whether a file begins with it. */
  readonly beginsFile: boolean;
  /** In which version the data of a type are written. */
  readonly versionOf: (type: string) => number;
}

/** Lines with their line feeds, and the hash of the last record. */
export interface SealedBatch {
  readonly lines: string;
  readonly hash: string;
}

/** The lines of a batch for releases that read up to a level. */
export function sealBatch(toSeal: ToSeal, level: number): SealedBatch {
  const [first] = toSeal.records;
  const isOfOneBoot = toSeal.records.every(({ bootId }) => bootId === first?.bootId);
  return level >= SHARED_SINCE && isOfOneBoot ? sealTogether(toSeal) : sealEach(toSeal);
}

/** As at level 1: each line says all of its record. */
function sealEach({ records, hash: before, beginsFile, versionOf }: ToSeal): SealedBatch {
  let hash = before;
  let lines = "";
  const batch: WholeLine["batch"] = [records[0]?.sequence ?? 0, records.at(-1)?.sequence ?? 0];
  for (const [index, { sequence, at, bootId: boot, monotonicMs, event, by, apart }] of records.entries()) {
    const { type, ...data } = event;
    const previous = index === 0 && beginsFile ? hash : undefined;
    const version = versionOf(type);
    const fields = { sequence, batch, at: iso(at), boot, monotonicMs, type, version, data, by, apart, previous };
    const sealed = seal(fields, hash);
    ({ hash } = sealed);
    lines += sealed.line;
  }
  return { lines, hash };
}

function sealTogether({ records, hash: before, beginsFile, versionOf }: ToSeal): SealedBatch {
  const [begun] = records;
  if (begun === undefined) return { lines: "", hash: before };
  const { at, bootId: boot, monotonicMs } = begun;
  const stamp = { at: iso(at), boot, monotonicMs };
  const stamped = records.length === 1 ? "" : stampText(stamp);
  const previous = beginsFile ? before : undefined;
  const count = records.length;
  let hash = before;
  let lines = "";
  for (const [index, record] of records.entries()) {
    const { sequence, by } = record;
    const { type, ...data } = record.event;
    const number = versionOf(type);
    const version = number === 1 ? undefined : number;
    const apart = shortRef(record);
    const isLast = index === count - 1;
    const body = bodyOf(
      index === 0
        ? { sequence, previous, at: stamp.at, boot, monotonicMs, type, version, data, by, apart }
        : {
            sequence,
            later: laterThan(begun, record),
            type,
            version,
            data,
            by,
            apart,
            batch: isLast ? count : undefined,
          },
    );
    hash = sha256(index === 0 ? hash + body : hash + stamped + body);
    lines += isLast ? `${body},"hash":"${hash}"}\n` : `${body}}\n`;
  }
  return { lines, hash };
}

function bodyOf(members: object): string {
  return JSON.stringify(members).slice(0, -1);
}

interface Times {
  readonly at: Instant;
  readonly monotonicMs: number;
}

function laterThan(first: Times, { at, monotonicMs }: Times): number | readonly [number, number] | undefined {
  const [wall, monotonic] = [at - first.at, monotonicMs - first.monotonicMs];
  if (wall !== monotonic) return [wall, monotonic];
  return wall === 0 ? undefined : wall;
}

/** Without the file where that is the first of the record's day. */
function shortRef({ apart, at }: Pick<Recorded<AnyEvent>, "apart" | "at">): object | undefined {
  if (apart === undefined) return undefined;
  const { file, offset, length, hash } = apart;
  return file === contentsName(dayOf(at), 1) ? { offset, length, hash } : apart;
}
