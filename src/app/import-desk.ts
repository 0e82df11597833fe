import type { DoneBy } from "../domain/done-by.ts";
import type { Instant } from "../domain/time.ts";
import { type ImportColumn, type ImportFile, UnreadableFile } from "./import-file.ts";
import { type BadRow, type RowTaker, type Survey, survey, type Tally, takeIn } from "./import-survey.ts";
import type { ForecastView, Importing, ImportSource } from "./importing.ts";

// A file of agents that somebody has handed over: looked through first, and taken in when they have seen what it would
// do. It lies in memory meanwhile, and not for long: whoever lets it lie hands it over again.

export interface ImportOrder {
  readonly id: string;
  /** As the file was called where it came from. */
  readonly name: string;
  readonly source: ImportSource;
  readonly handedOverAt: Instant;
  readonly columns: readonly ImportColumn[];
  readonly found: Survey;
  readonly forecast: ForecastView;
  readonly course:
    | { readonly state: "waits" }
    | { readonly state: "taking"; readonly rowsDone: number }
    | { readonly state: "taken"; readonly tally: Tally; readonly bad: readonly BadRow[] }
    | { readonly state: "failed"; readonly why: string };
}

export interface ImportDesk {
  /** Looks through a file; changes nothing. */
  handOver(
    file: { readonly name: string; readonly octets: Uint8Array },
    source: ImportSource,
  ): Promise<
    { readonly kind: "order"; readonly order: ImportOrder } | { readonly kind: "unreadable"; readonly why: string }
  >;
  find(id: string): ImportOrder | undefined;
  /**
   * Begins to take in what can be; a second time it changes nothing. `skipBad`: without it a file with a bad row is not
   * begun at all. Resolves when all is on disk.
   */
  takeIn(id: string, skipBad: boolean, by: DoneBy): Promise<"unknown" | "has-bad-rows" | "done">;
}

export interface ImportDeskNeeds {
  readonly importingBy: (by: DoneBy | undefined) => Importing;
  open(name: string, octets: Uint8Array): Promise<ImportFile>;
  readonly now: () => Instant;
  /** An id that nobody guesses. */
  readonly newId: () => string;
  /** Lets everything else have its turn. */
  readonly pause: () => Promise<void>;
}

/** Handed over and not forgotten yet; the oldest goes first. */
const MOST_ORDERS = 6;
/** So many rows are decided about without a pause. */
const ROWS_AT_ONCE = 25;

interface Kept {
  order: ImportOrder;
  readonly file: ImportFile;
}

export function createImportDesk({ importingBy, open, now, newId, pause }: ImportDeskNeeds): ImportDesk {
  const kept = new Map<string, Kept>();
  const looking = importingBy(undefined);

  /** As the daemon takes rows, a few at a time. */
  function taker(importing: Importing, progress: (rows: number) => void = () => {}): RowTaker {
    return {
      async importRows(rows, source, check) {
        const outcomes = [];
        for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
          await pause();
          const some = rows.slice(from, from + ROWS_AT_ONCE);
          outcomes.push(...(await (check ? importing.check(some, source) : importing.take(some, source))));
          progress(some.length);
        }
        return outcomes;
      },
    };
  }

  function keep(order: ImportOrder, file: ImportFile): void {
    kept.set(order.id, { order, file });
    for (const [id, { order: old }] of kept) {
      if (kept.size <= MOST_ORDERS) return;
      if (old.course.state !== "taking") kept.delete(id);
    }
  }

  async function run(one: Kept, by: DoneBy): Promise<void> {
    const { source, found } = one.order;
    const skip = new Set(found.bad.map(({ line }) => line));
    let rowsDone = 0;
    const set = (course: ImportOrder["course"]): void => {
      one.order = { ...one.order, course };
    };
    set({ state: "taking", rowsDone });
    try {
      const { bad, ...tally } = await takeIn(
        taker(importingBy(by), (rows) => {
          rowsDone += rows;
          set({ state: "taking", rowsDone });
        }),
        one.file,
        source,
        skip,
      );
      set({ state: "taken", tally, bad: [...found.bad, ...bad] });
    } catch (error) {
      set({ state: "failed", why: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    async handOver({ name, octets }, source) {
      try {
        const file = await open(name, octets);
        const found = await survey(taker(looking), file, source);
        const forecast = await looking.forecast(found.further);
        const order: ImportOrder = {
          ...{ id: newId(), name, source, handedOverAt: now(), columns: file.columns, found, forecast },
          course: { state: "waits" },
        };
        keep(order, file);
        return { kind: "order", order };
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return { kind: "unreadable", why: error.message };
      }
    },
    find: (id) => kept.get(id)?.order,
    async takeIn(id, skipBad, by) {
      const one = kept.get(id);
      if (one === undefined) return "unknown";
      if (one.order.course.state !== "waits") return "done";
      if (one.order.found.bad.length > 0 && !skipBad) return "has-bad-rows";
      await run(one, by);
      return "done";
    },
  };
}
