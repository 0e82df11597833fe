import type { Reporter } from "vitest/node";

interface Count {
  readonly total: number;
  readonly covered: number;
}

/** What istanbul's CoverageMap offers, as far as it is used here. */
interface Coverage {
  files(): readonly string[];
  fileCoverageFor(file: string): { toSummary(): { readonly lines: Count; readonly branches: Count } };
}

/** Prints for each room of src/ how much of it the tests ran: `coverage: domain  98.2 % of 3,000 lines, …`. */
export class RoomCoverageReporter implements Reporter {
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  onCoverage(coverage: unknown): void {
    const map = coverage as Coverage;
    const roomOf = (file: string): string => /\/src\/(\w+)\//.exec(file)?.[1] ?? "src";
    const rooms = new Set(map.files().map(roomOf));
    for (const room of [...rooms].toSorted((a, b) => (a < b ? -1 : 1))) {
      const own = map.files().filter((file) => roomOf(file) === room);
      const summaries = own.map((file) => map.fileCoverageFor(file).toSummary());
      const lines = share(summaries.map((summary) => summary.lines));
      const branches = share(summaries.map((summary) => summary.branches));
      this.#print(`coverage: ${room.padEnd(8)}  ${lines} lines, ${branches} branches`);
    }
  }
}

function share(counts: readonly Count[]): string {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const covered = counts.reduce((sum, count) => sum + count.covered, 0);
  const percent = total === 0 ? 100 : Math.floor((1_000 * covered) / total) / 10;
  return `${percent.toFixed(1).padStart(5)} % of ${String(total).padStart(5)}`;
}
