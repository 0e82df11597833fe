import type { ImportField, ImportRow } from "./importing.ts";

/** A column of a file of agents: what it is read as, or might be meant to be. */
export interface ImportColumn {
  readonly column: string;
  readonly field?: ImportField;
  readonly perhaps?: ImportField;
}

/** A row, or why it is none. */
export type ImportFileRow = ImportRow | { readonly line: number; readonly why: string };

/** A file of agents that is taken in, row by row. */
export interface ImportFile {
  readonly columns: readonly ImportColumn[];
  /** What the file calls the column of a field; where it has none, the field's own name. */
  nameOf(field: ImportField): string;
  /** From the beginning at each call. */
  rows(): AsyncGenerator<ImportFileRow, void>;
}

/** A file that is none of agents, or no table: the message says what is wrong with it, and where. */
export class UnreadableFile extends Error {}

/** What to do about a column that might be meant to be one. */
export function suggestion({ column, perhaps }: ImportColumn): string {
  return perhaps === undefined ? "" : `; call ${JSON.stringify(column)} ${perhaps} if that is what it holds`;
}
