import { given } from "../given.ts";

// What is copied off the device lies there as objects that are made once and never changed. A name says of which epoch
// an object is and where in the journal it begins:
//
//   epochs/00000003                          who took the third epoch
//   records/00000003.000000000120            records of the journal from 120 on, and the contents that they refer to
//   files/00000003.000000000119.0007         an octet-exact part of the store's files, as they were after record 119
//   checkpoints/00000003.000000000119.0001   which parts make them up: it stands for all objects before
//
// One that is encrypted has the id of its key behind it: records/00000003.000000000120.5f0c1d2e.

/** Of what an object is one. */
export type CopyFolder = "epochs" | "records" | "files" | "checkpoints";

/** An object, by its name. */
export interface CopyName {
  readonly folder: CopyFolder;
  readonly epoch: number;
  /** The first record in it, or the last that files and a checkpoint stand for; 0 of an epoch. */
  readonly sequence: number;
  /** Which of several parts or checkpoints; 0 of records and epochs. */
  readonly part: number;
  /** Absent: not encrypted. */
  readonly keyId?: string;
}

const EPOCH = /^epochs\/(\d{8,12})$/;
const OBJECT = /^(records|files|checkpoints)\/(\d{8,12})\.(\d{12,15})(?:\.(\d{4,6}))?(?:\.([0-9a-f]{8}))?$/;

export function epochName(epoch: number): string {
  return `epochs/${padded(epoch, 8)}`;
}

export function recordsName(epoch: number, first: number, keyId?: string): string {
  return `records/${padded(epoch, 8)}.${padded(first, 12)}${ending(keyId)}`;
}

/** A further one after the same record has another number. */
export function checkpointName(epoch: number, through: number, number: number, keyId?: string): string {
  return `checkpoints/${padded(epoch, 8)}.${padded(through, 12)}.${padded(number, 4)}${ending(keyId)}`;
}

export function fileName(epoch: number, through: number, part: number, keyId?: string): string {
  return `files/${padded(epoch, 8)}.${padded(through, 12)}.${padded(part, 4)}${ending(keyId)}`;
}

/** What a name says; `undefined` for what is none of ours. */
export function readCopyName(name: string): CopyName | undefined {
  const [, taken] = EPOCH.exec(name) ?? [];
  if (taken !== undefined) return { folder: "epochs", epoch: Number(taken), sequence: 0, part: 0 };
  const [, folder, epoch, sequence, part, keyId] = OBJECT.exec(name) ?? [];
  if (folder === undefined || (part === undefined) !== (folder === "records")) return undefined;
  return {
    folder: folder as CopyFolder,
    epoch: Number(epoch),
    sequence: Number(sequence),
    part: Number(part ?? 0),
    ...given({ keyId }),
  };
}

/** Of objects of one folder, by their names: those of older epochs first, then by sequence. */
export function inCopyOrder<T extends CopyName>(names: readonly T[]): readonly T[] {
  return names.toSorted((a, b) => a.epoch - b.epoch || a.sequence - b.sequence || a.part - b.part);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

function ending(keyId: string | undefined): string {
  return keyId === undefined ? "" : `.${keyId}`;
}
