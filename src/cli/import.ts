import type { ForecastView, ImportSource } from "../app/importing.ts";
import { type Refusal, REFUSALS } from "../domain/refusals.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { openCsv } from "./import-csv.ts";
import { type Survey, survey, type Tally, takeIn } from "./import-survey.ts";
import { oneLine } from "./printable.ts";
import { localTime } from "./wording.ts";

export interface ImportChoice {
  readonly source: ImportSource;
  readonly skipBad: boolean;
}

/**
 * `leadline agents import FILE.csv`: all of a file, or nothing where a row is bad, or all but the bad rows. Safe to run
 * twice: who is enrolled already is asked nothing more.
 */
export async function importAgents(
  context: Context,
  file: string,
  { source, skipBad }: ImportChoice,
): Promise<ExitCode> {
  const csv = await openCsv(file);
  const daemon = await context.daemon();
  const found = await survey(daemon, csv, source);
  if (!context.json) report(context, [...ignoredInWords(csv.ignored), ...findings(found)]);
  if (found.rows + found.bad.length === 0)
    throw new CommandFailed(EXIT.usage, `${file} has no rows below its first line`);
  if (found.bad.length > 0 && !skipBad) {
    if (context.json) print(context, { file, imported: false, ...shown(found) }, () => []);
    throw new CommandFailed(
      EXIT.failed,
      `nothing was imported: ${found.bad.length} of ${found.rows + found.bad.length} rows are bad; correct them, or add --skip-bad`,
    );
  }
  const forecast = await daemon.forecast(found.further);
  if (!context.json) report(context, beforehand(found, forecast));
  const done = await takeIn(daemon, csv, source, new Set(found.bad.map(({ line }) => line)));
  const bad = [...found.bad, ...done.bad];
  print(context, { file, imported: true, ...shown(found), ...shown({ ...done, bad }), forecast }, () => [
    `Imported: ${tallyInWords(done)}${bad.length === 0 ? "" : `; ${bad.length} bad rows left out`}.`,
  ]);
  return EXIT.done;
}

function shown<T extends object>(found: T): Omit<T, "further"> {
  const { further: _, ...rest } = found as T & { readonly further?: unknown };
  return rest;
}

/** At once: what follows may take a while. */
function report({ io: { stdout } }: Context, lines: readonly string[]): void {
  for (const line of lines) stdout.write(`${oneLine(line)}\n`);
}

function ignoredInWords(ignored: readonly string[]): readonly string[] {
  return ignored.length === 0 ? [] : [`Columns that mean nothing here: ${ignored.join(", ")}`];
}

function findings({ bad, shared }: Survey): readonly string[] {
  return [
    ...bad.map(({ line, why }) => `line ${line}: ${why}`),
    ...shared.map((row) => `line ${row.line}: the number stands on line ${row.with} too; the agents share its consent`),
  ];
}

function beforehand(found: Survey, { waiting, endsAt, limits }: ForecastView): readonly string[] {
  const end =
    waiting === 0
      ? "Nobody waits to be asked."
      : `With ${waiting} numbers waiting to be asked, the last will have been about ${endsAt === undefined ? "in more than two years" : localTime(endsAt)}${limits.length === 0 ? "" : ` (held back by ${limits.join(", ")})`}.`;
  const notAsked = Object.entries(found.notAsked).map(
    ([refusal, count]) => `Not asked: ${count}, as ${REFUSALS[refusal as Refusal]}.`,
  );
  return [`To import: ${tallyInWords(found)}.`, ...notAsked, end];
}

function tallyInWords({ asked, entered, updated, unchanged }: Tally): string {
  return `${asked} to be asked, ${entered} entered without being asked, ${updated} brought up to date, ${unchanged} as they were`;
}
