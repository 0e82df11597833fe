import type { NumbersHeld } from "../app/control.ts";
import { HOLDS } from "../domain/consent/hold.ts";
import type { CsvRecord } from "../csv/records.ts";
import { countryOf, type Msisdn, parseNumber } from "../domain/number.ts";
import { loggedIn } from "./agents.ts";
import { type Context, print } from "./context.ts";
import { csvRecordsOf } from "./csv-file.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { oneLine } from "../app/printable.ts";
import { whereabouts } from "./whereabouts.ts";
import { readableNumber } from "../app/wording.ts";

export interface HandsOptions {
  readonly deactivated?: true;
  readonly reassigned?: true;
  readonly by?: string;
}

/** As many as one request to the daemon holds. */
const MOST_NUMBERS = 2_000;

/** A row from which no number can be read. */
interface BadRow {
  readonly line: number;
  readonly why: string;
}

interface Found {
  readonly numbers: readonly Msisdn[];
  readonly bad: readonly BadRow[];
  /** Rows that say that the number has not changed hands. */
  readonly unchanged: number;
}

/** `leadline numbers import FILE`: numbers that have changed hands are held until they say YES. */
export async function importNumbers(context: Context, file: string, options: HandsOptions): Promise<ExitCode> {
  const { deactivated, reassigned, by = loggedIn(context.io.env) } = options;
  if ((deactivated === undefined) === (reassigned === undefined))
    throw new CommandFailed(EXIT.usage, "what does the file hold? Add --deactivated or --reassigned");
  const why = deactivated ? "deactivated" : "reassigned";
  const { numbers, bad, unchanged } = await numbersIn(file, whereabouts(context.source).number);
  const daemon = await context.daemon();
  const parts: NumbersHeld[] = [];
  for (let from = 0; from < numbers.length; from += MOST_NUMBERS)
    parts.push(await daemon.holdNumbers(numbers.slice(from, from + MOST_NUMBERS), why, by));
  const sum = (count: (part: NumbersHeld) => number): number => parts.reduce((all, part) => all + count(part), 0);
  const done = {
    numbers: numbers.length,
    held: parts.flatMap(({ held }) => held),
    heldBefore: sum(({ heldBefore }) => heldBefore),
    withoutConsent: sum(({ withoutConsent }) => withoutConsent),
    unknown: sum(({ unknown }) => unknown),
    unchanged,
    bad,
  };
  print(context, done, () => [
    ...done.held.map(
      ({ number, agentIds }) =>
        `${readableNumber(number)} (${agentIds.join(", ") || "no agent"}): held until it says YES, as ${HOLDS[why]}`,
    ),
    `${done.numbers} ${done.numbers === 1 ? "number" : "numbers"}: ${done.held.length} held, ${done.heldBefore} held before, ${done.withoutConsent} without consent here, ${done.unknown} of nobody here`,
    ...(unchanged === 0
      ? []
      : [`${unchanged} ${unchanged === 1 ? "row says" : "rows say"} that the number has not changed hands`]),
  ]);
  if (bad.length === 0) return EXIT.done;
  for (const { line, why: complaint } of bad) context.io.stderr.write(`${oneLine(`line ${line}: ${complaint}`)}\n`);
  const named = `${bad.length} ${bad.length === 1 ? "row is" : "rows are"} bad, as named above; all others were taken`;
  context.io.stderr.write(
    `leadline: ${numbers.length + unchanged === 0 ? "no row could be read, as named above" : named}\n`,
  );
  return EXIT.failed;
}

/** The plainer first: a table may have a column of account numbers too. */
const NUMBER_COLUMNS = [/phone|msisdn|^tns?$|^mdn$|^ctn$|mobile|wireless|cell|^to$/, /^numbers?$/, /number/];
/** The answer column of the Reassigned Numbers Database, and what others call theirs. */
const ANSWER_COLUMN = /^(?:result|response|answer|reassigned|disconnected|deactivated|changed)$/;
/** What of it says that the number is whose it was, or that nothing is known. */
const NOT_CHANGED = /^(?:no|n|false|0|no ?data|unknown)$/i;

/** One number a line, or a table whose first line names the columns. Throws `CommandFailed` where it is neither. */
async function numbersIn(file: string, own: Msisdn): Promise<Found> {
  const home = countryOf(own);
  const records = await csvRecordsOf(file);
  const numbers: Msisdn[] = [];
  const bad: BadRow[] = [];
  let unchanged = 0;
  let place: Place | undefined;
  for await (const { fields, line } of records()) {
    if (place === undefined) {
      const first = fields.findIndex((field) => parseNumber(field, home) !== undefined);
      place = first >= 0 ? { number: first } : placeIn({ fields, line }, file);
      if (first < 0 && place.isHeader) continue;
    }
    const written = fields[place.number]?.trim() ?? "";
    const answer = place.answer === undefined ? "" : (fields[place.answer]?.trim() ?? "");
    const number = parseNumber(written, home);
    if (number === undefined) bad.push({ line, why: `${JSON.stringify(written)} is no telephone number` });
    else if (NOT_CHANGED.test(answer)) unchanged += 1;
    else numbers.push(number);
  }
  return { numbers, bad, unchanged };
}

/** Which field of a row holds the number, and which whether it has changed hands. */
interface Place {
  readonly number: number;
  readonly answer?: number;
  readonly isHeader?: true;
}

function placeIn({ fields }: CsvRecord, file: string): Place {
  const names = fields.map((name) => name.toLowerCase().replaceAll(/[^a-z]/g, ""));
  const number = NUMBER_COLUMNS.map((meant) => names.findIndex((name) => meant.test(name))).find((at) => at >= 0) ?? -1;
  const answer = names.findIndex((name) => ANSWER_COLUMN.test(name));
  if (number >= 0) return { number, isHeader: true, ...(answer < 0 ? {} : { answer }) };
  if (fields.length === 1) return { number: 0 };
  throw new CommandFailed(
    EXIT.usage,
    `${file} has no column of numbers (its first line reads: ${fields.join(" | ")}); call it phone`,
  );
}
