import { addWaiting, type Waiting } from "../domain/forecast.ts";
import { given } from "../domain/given.ts";
import type { ImportFile } from "./import-file.ts";
import type { ImportRow, ImportSource, RowOutcome } from "./importing.ts";

/** Takes rows in: the daemon itself, or its client. */
export interface RowTaker {
  /** What the rows would do, with `check`; else what they did. */
  importRows(rows: readonly ImportRow[], source: ImportSource, check: boolean): Promise<readonly RowOutcome[]>;
}

/** What taking in a file would do, or did. */
export interface Tally {
  readonly rows: number;
  readonly asked: number;
  readonly entered: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Why numbers are not asked, and how many. */
  readonly notAsked: Readonly<Record<string, number>>;
}

/** A mistake in a row; there may be several on a line. */
export interface BadRow {
  readonly line: number;
  /** As the file calls it. */
  readonly column?: string;
  readonly value?: string;
  readonly why: string;
}

/** Who would be asked, or is. */
export interface ToBeAsked {
  readonly line: number;
  readonly agentId: string;
  readonly number: string;
}

export interface Survey extends Tally {
  readonly bad: readonly BadRow[];
  readonly toBeAsked: readonly ToBeAsked[];
  /** Rows with the number of an earlier one: the agents will share its consent. */
  readonly shared: readonly { readonly line: number; readonly with: number }[];
  /** Who would be asked, by wall clock. */
  readonly further: readonly Waiting[];
}

/** Goes through a file without changing anything: each bad row is found, and what the others would do. */
export async function survey(taker: RowTaker, file: ImportFile, source: ImportSource): Promise<Survey> {
  const bad: BadRow[] = [];
  const toBeAsked: ToBeAsked[] = [];
  const shared: { line: number; with: number }[] = [];
  const lineOfNumber = new Map<string, number>();
  const further = new Map<string, Waiting>();
  const tally = new Counting();

  const doubled = new Set<number>();
  const rows = rowsOf(file, (row, isDoubled) => {
    bad.push(row);
    if (isDoubled) doubled.add(row.line);
  });
  for await (const outcome of inBatches(taker, rows, source, true)) {
    if (outcome.kind === "bad") bad.push(...badRows(outcome, file));
    // Its other mistakes are told as well; it is taken for none of what it would do.
    if (outcome.kind === "bad" || doubled.has(outcome.line)) continue;
    const earlier = lineOfNumber.get(outcome.number);
    if (earlier === undefined) lineOfNumber.set(outcome.number, outcome.line);
    else shared.push({ line: outcome.line, with: earlier });
    // The number is asked once, whoever shares it.
    const isFirst = earlier === undefined || outcome.kind !== "asked";
    tally.count(isFirst ? outcome : { ...outcome, kind: "entered" });
    if (!isFirst || outcome.kind !== "asked") continue;
    const { line, agentId, number, waiting } = outcome;
    toBeAsked.push({ line, agentId, number });
    addWaiting(further, waiting);
  }
  return {
    ...tally.result(),
    bad: bad.toSorted((a, b) => a.line - b.line),
    toBeAsked,
    shared,
    further: [...further.values()],
  };
}

/** Takes the file in, but for the bad rows. */
export async function takeIn(
  taker: RowTaker,
  file: ImportFile,
  source: ImportSource,
  skip: ReadonlySet<number>,
): Promise<Tally & { readonly bad: readonly BadRow[] }> {
  const bad: BadRow[] = [];
  const tally = new Counting();
  async function* wanted(): AsyncGenerator<ImportRow, void> {
    for await (const row of file.rows()) if (!("why" in row) && !skip.has(row.line)) yield row;
  }
  for await (const outcome of inBatches(taker, wanted(), source, false)) {
    // What was good a moment ago is bad only where somebody has changed the configuration meanwhile.
    if (outcome.kind === "bad") bad.push(...badRows(outcome, file));
    else tally.count(outcome);
  }
  return { ...tally.result(), bad };
}

function badRows({ line, mistakes }: Extract<RowOutcome, { kind: "bad" }>, file: ImportFile): readonly BadRow[] {
  return mistakes.map(({ field, ...rest }) => ({ line, column: file.nameOf(field), ...rest }));
}

/**
 * The rows in which the daemon may find mistakes. `isBad` is told of those that only the file shows: of what is no row,
 * and of the second row of an agent (`isDoubled`), as an id stands for one.
 */
async function* rowsOf(
  file: ImportFile,
  isBad: (row: BadRow, isDoubled: boolean) => void,
): AsyncGenerator<ImportRow, void> {
  const lineOfAgent = new Map<string, number>();
  for await (const row of file.rows()) {
    if ("why" in row) {
      isBad(row, false);
      continue;
    }
    const earlier = row.agentId === undefined ? undefined : lineOfAgent.get(row.agentId);
    if (earlier !== undefined) {
      const why = `stands on line ${earlier} already`;
      isBad({ line: row.line, column: file.nameOf("agentId"), ...given({ value: row.agentId }), why }, true);
    } else if (row.agentId !== undefined) lineOfAgent.set(row.agentId, row.line);
    yield row;
  }
}

class Counting {
  readonly #kinds = { asked: 0, entered: 0, updated: 0, unchanged: 0 };
  readonly #notAsked: Record<string, number> = {};

  count({ kind, refusal }: Exclude<RowOutcome, { kind: "bad" }>): void {
    this.#kinds[kind] += 1;
    if (refusal !== undefined) this.#notAsked[refusal] = (this.#notAsked[refusal] ?? 0) + 1;
  }

  result(): Tally {
    const rows = Object.values(this.#kinds).reduce((sum, count) => sum + count, 0);
    return { rows, ...this.#kinds, notAsked: this.#notAsked };
  }
}

/** Within what one request to the daemon may hold. */
const MOST_OCTETS = 48 * 1024;
const MOST_ROWS = 250;

/** Hands rows to the daemon, as many at a time as a request holds, and gives back what each comes to. */
async function* inBatches(
  taker: RowTaker,
  rows: AsyncIterable<ImportRow>,
  source: ImportSource,
  check: boolean,
): AsyncGenerator<RowOutcome, void> {
  let batch: ImportRow[] = [];
  let octets = 0;
  for await (const row of rows) {
    const length = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (batch.length === MOST_ROWS || octets + length > MOST_OCTETS) {
      yield* await taker.importRows(batch, source, check);
      batch = [];
      octets = 0;
    }
    batch.push(row);
    octets += length;
  }
  if (batch.length > 0) yield* await taker.importRows(batch, source, check);
}
