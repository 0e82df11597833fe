import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { type ImportColumn, suggestion } from "../app/import-file.ts";
import { type BadRow, type Survey, survey, type Tally, takeIn, type ToBeAsked } from "../app/import-survey.ts";
import type { ForecastView, ImportSource } from "../app/importing.ts";
import { quoted } from "../domain/fields.ts";
import { given } from "../domain/given.ts";
import { type Refusal, REFUSALS } from "../domain/refusals.ts";
import { type Context, print, say, widthOf } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { openCsv } from "./csv-file.ts";
import { oneLine } from "../app/printable.ts";
import { readableNumber, roughTime } from "../app/wording.ts";

export interface ImportChoice {
  readonly source: ImportSource;
  readonly skipBad: boolean;
  /** Says what would happen, and changes nothing. */
  readonly dryRun: boolean;
}

/**
 * `leadline agents import FILE.csv`: all of a file, or nothing where a row is bad, or all but the bad rows. Safe to run
 * twice: who is enrolled already is asked nothing more. On a terminal it asks before anybody is texted.
 */
export async function importAgents(context: Context, file: string, choice: ImportChoice): Promise<ExitCode> {
  const { source, skipBad, dryRun } = choice;
  const csv = await openCsv(file);
  if (!context.json) say(context, columnsInWords(csv.columns).map(oneLine));
  const daemon = await context.daemon();
  const found = await survey(daemon, csv, source);
  const badLines = new Set(found.bad.map(({ line }) => line));
  const rows = found.rows + badLines.size;
  if (rows === 0) throw new CommandFailed(EXIT.usage, `${file} has no rows below its first line`);
  if (!context.json) say(context, findings(found).map(oneLine));
  const isWanting = badLines.size > 0 && !skipBad;
  // Of a file that is not taken as it is, only a dry run says what the good rows would do.
  const forecast = isWanting && !dryRun ? undefined : await daemon.forecast(found.further);
  const beforehand = { file, dryRun, ...shown(found), columns: csv.columns, ...given({ forecast }) };
  if (forecast !== undefined && !context.json) say(context, beforehandInWords(found, forecast).map(oneLine));
  if (dryRun && !context.json) say(context, whoIsAsked(context, found.toBeAsked).map(oneLine));
  if (dryRun || isWanting) print(context, { imported: false, ...beforehand }, () => []);
  if (isWanting) {
    const would = dryRun ? "would be" : "was";
    throw new CommandFailed(
      EXIT.failed,
      `nothing ${would} imported: ${badLines.size} of ${rows} rows ${badLines.size === 1 ? "is" : "are"} bad; correct ${badLines.size === 1 ? "it" : "them"}, or add --skip-bad`,
    );
  }
  if (dryRun) {
    if (!context.json) say(context, ["Nothing was imported, and nobody texted: this was a dry run."]);
    return EXIT.done;
  }
  if (found.asked > 0 && !(await isAgreedTo(context, found.asked)))
    throw new CommandFailed(EXIT.failed, "nothing was imported, and nobody texted: you did not say yes");
  const done = await takeIn(daemon, csv, source, badLines);
  const bad = [...found.bad, ...done.bad];
  print(context, { ...beforehand, imported: true, ...shown({ ...done, bad }) }, () => [
    `Imported: ${tallyInWords(done)}${bad.length === 0 ? "" : `; ${new Set(bad.map(({ line }) => line)).size} bad rows left out`}.`,
  ]);
  return EXIT.done;
}

/** Before anybody is texted a person who is there says so. Where none is, the command itself is the word. */
async function isAgreedTo({ json, io: { stdin, stdout } }: Context, asked: number): Promise<boolean> {
  if (json || !stdout.isTTY || !("isTTY" in stdin) || stdin.isTTY !== true) return true;
  const input = createInterface({ input: stdin, output: stdout });
  // Whoever closes the input has not said yes.
  const closed = once(input, "close").then(() => "");
  try {
    const question = input.question(`Text ${asked === 1 ? "one person" : `these ${asked} people`}? (yes/no) `);
    const answer = await Promise.race([question, closed]);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    input.close();
  }
}

function shown<T extends object>(found: T): Omit<T, "further"> {
  const { further: _, ...rest } = found as T & { readonly further?: unknown };
  return rest;
}

function columnsInWords(columns: readonly ImportColumn[]): readonly string[] {
  const read = columns.flatMap(({ column, field }) => (field === undefined ? [] : [namedAs(column, field)]));
  const ignored = columns.filter(({ field }) => field === undefined);
  return [
    `Columns that are read: ${read.join(", ")}`,
    ...(ignored.length === 0
      ? []
      : [
          `note: columns that mean nothing here: ${ignored.map(({ column }) => column).join(", ")}${ignored.map(suggestion).join("")}`,
        ]),
  ];
}

function namedAs(column: string, field: string): string {
  return column === field ? field : `${column} (${field})`;
}

function findings({ bad, shared }: Survey): readonly string[] {
  return [
    ...bad.map((row) => `error: line ${row.line}: ${mistakeInWords(row)}`),
    ...shared.map(
      (row) => `note: line ${row.line}: the number stands on line ${row.with} too; the agents share its consent`,
    ),
  ];
}

function mistakeInWords({ column, value, why }: BadRow): string {
  return [column, value === undefined ? undefined : quoted(value), why].filter((part) => part !== undefined).join(" ");
}

function beforehandInWords(found: Survey, { waiting, endsAt, limits }: ForecastView): readonly string[] {
  const end =
    waiting === 0
      ? "Nobody waits to be asked."
      : `With ${waiting === 1 ? "one number" : `${waiting} numbers`} waiting to be asked, the last will have been asked ${endsAt === undefined ? "in more than two years" : `by about ${roughTime(endsAt, Date.now())}`}${limits.length === 0 ? "" : ` (held back by ${limits.join(", ")})`}.`;
  const notAsked = Object.entries(found.notAsked).map(
    ([refusal, count]) => `note: not asked: ${count}, as ${REFUSALS[refusal as Refusal]}.`,
  );
  return [`To import: ${tallyInWords(found)}.`, ...notAsked, end];
}

/** On a terminal so many are named; all of them where the output is kept. */
const NAMED = 20;

function whoIsAsked(context: Context, asked: readonly ToBeAsked[]): readonly string[] {
  const most = widthOf(context) === undefined ? asked.length : NAMED;
  const named = asked
    .slice(0, most)
    .map(({ line, agentId, number }) => `would be asked: ${agentId}, ${readableNumber(number)} (line ${line})`);
  return asked.length > most ? [...named, `… and ${asked.length - most} more; --json names all`] : named;
}

function tallyInWords({ asked, entered, updated, unchanged }: Tally): string {
  return `${asked} to be asked, ${entered} entered without being asked, ${updated} brought up to date, ${unchanged} as they were`;
}
