import type { Recorded } from "../../app/ports.ts";
import { type Instant, iso } from "../../domain/time.ts";
import { contentsName, dayOf } from "./layout.ts";
import { type RecordFields, seal, sha256, stampText } from "./record.ts";
import type { AnyEvent } from "./versions.ts";

/** From this level on the records of a batch share what they have in common: see record.ts and domain/levels.ts. */
const SHARED_SINCE = 2;

/** A batch that is to be written: its lines are sealed one after the other. */
export interface ToSeal {
  readonly records: readonly Recorded<AnyEvent>[];
  readonly batch: RecordFields["batch"];
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
function sealEach({ records, batch, hash: before, beginsFile, versionOf }: ToSeal): SealedBatch {
  let hash = before;
  let lines = "";
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

function sealTogether({ records, batch, hash: before, beginsFile, versionOf }: ToSeal): SealedBatch {
  const [begun] = records;
  if (begun === undefined) return { lines: "", hash: before };
  const { at, bootId: boot, monotonicMs } = begun;
  const stamp = { at: iso(at), boot, monotonicMs };
  const stamped = stampText(stamp);
  let hash = before;
  let lines = "";
  for (const [index, record] of records.entries()) {
    const { sequence, by } = record;
    const { type, ...data } = record.event;
    const version = versionOf(type) === 1 ? undefined : versionOf(type);
    const said = { type, version, data, by, apart: shortRef(record) };
    const body = bodyOf(
      index === 0
        ? { sequence, batch, previous: beginsFile ? hash : undefined, ...stamp, ...said }
        : { sequence, nth: index + 1, later: laterThan(begun, record), ...said },
    );
    hash = sha256(index === 0 ? hash + body : hash + stamped + body);
    lines += index === records.length - 1 ? `${body},"hash":"${hash}"}\n` : `${body}}\n`;
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

function laterThan(first: Times, { at, monotonicMs }: Times): readonly [number, number] | undefined {
  const later = [at - first.at, monotonicMs - first.monotonicMs] as const;
  return later[0] === 0 && later[1] === 0 ? undefined : later;
}

/** Without the file where that is the first of the record's day. */
function shortRef({ apart, at }: Pick<Recorded<AnyEvent>, "apart" | "at">): object | undefined {
  if (apart === undefined) return undefined;
  const { file, offset, length, hash } = apart;
  return file === contentsName(dayOf(at), 1) ? { offset, length, hash } : apart;
}
