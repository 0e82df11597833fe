import type { Proof } from "../app/proof.ts";
import { type EntryInWords, entriesInWords, proofHead } from "../app/proof-words.ts";
import { oneLine, printable } from "../app/printable.ts";

const LEGEND =
  "What follows a | is a text, word for word; a record is the place in the journal, where each bears the hash of the one before";

/** The proof as a page that a lawyer can read: numbered, dated, in plain words. */
export function evidenceLines(proof: Proof): readonly string[] {
  const { title, gateway, covers, unreadable, today, agents } = proofHead(proof);
  return [
    ...[title, gateway, covers, LEGEND, ...unreadable, `Today: ${today}`],
    ...agents.map((agent) => `Agent: ${oneLine(agent)}`),
    "",
    ...entriesInWords(proof.entries).flatMap(entryLines),
  ];
}

function entryLines({ no, at, what, text, contents, basis, notes }: EntryInWords): readonly string[] {
  return [
    `${no}. ${at}  ${oneLine(what)}.`,
    ...(text === undefined
      ? []
      : printable(text)
          .split("\n")
          .map((line) => `     | ${line}`)),
    ...(contents === undefined ? [] : [`     | (${contents})`]),
    ...basis.map((line) => `     ${line}`),
    `     ${notes.join("; ")}`,
  ];
}
