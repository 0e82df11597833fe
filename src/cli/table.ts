import { columnsOf, columnsOfGrapheme, graphemesOf } from "./fold.ts";
import { oneLine } from "../app/printable.ts";

const GAP = "  ";
const CUT = "…";

/**
 * Lines of a table, its columns aligned, each row on one line. On a terminal of `width` columns the last
 * column is cut where the line ends; without a width nothing is.
 */
export function table(rows: readonly (readonly string[])[], width: number | undefined): readonly string[] {
  const cells = rows.map((row) => row.map(oneLine));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [column, cell] of row.slice(0, -1).entries())
      widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
  }
  return cells.map((row) => {
    const lead = row.slice(0, -1).map((cell, column) => padded(cell, widths[column] ?? 0) + GAP);
    const last = row.at(-1) ?? "";
    const room = width === undefined ? undefined : width - columnsOf(lead.join(""));
    return (lead.join("") + (room === undefined ? last : cut(last, room))).trimEnd();
  });
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Without the word that is cut, where there is one and it is short. */
function atWord(kept: string): string {
  const [whole = kept] = /^.*\S(?=\s+\S{1,11}$)/su.exec(kept) ?? [];
  return whole;
}

/** At least a few characters, however narrow the terminal. */
const LEAST_ROOM = 12;

/** Looks no further than it shows: what came in a message may be long. */
function cut(text: string, columns: number): string {
  const room = Math.max(columns, LEAST_ROOM);
  let kept = "";
  let whole = "";
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += columnsOfGrapheme(grapheme);
    if (used > room) return atWord(kept) + CUT;
    whole += grapheme;
    if (used < room) kept = whole;
  }
  return text;
}
