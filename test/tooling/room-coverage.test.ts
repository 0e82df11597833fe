import { expect, test } from "vitest";
import { RoomCoverageReporter } from "./room-coverage-reporter.ts";

test("the coverage of a room is that of its files together, and never rounded up", () => {
  const figures: Record<string, readonly [covered: number, lines: number]> = {
    "/somewhere/src/store/lock.ts": [999, 1_000],
    "/somewhere/src/domain/time.ts": [1, 2],
    "/somewhere/src/domain/leads/decide.ts": [0, 1],
    "/somewhere/src/main.ts": [0, 0],
  };
  const printed: string[] = [];
  new RoomCoverageReporter((line) => printed.push(line)).onCoverage({
    files: () => Object.keys(figures),
    fileCoverageFor: (file: string) => ({
      toSummary: () => {
        const [covered, total] = figures[file] ?? [0, 0];
        return { lines: { covered, total }, branches: { covered: 2 * covered, total: 2 * total } };
      },
    }),
  });
  expect(printed).toEqual([
    "coverage: domain     33.3 % of     3 lines,  33.3 % of     6 branches",
    "coverage: src       100.0 % of     0 lines, 100.0 % of     0 branches",
    "coverage: store      99.9 % of  1000 lines,  99.9 % of  2000 branches",
  ]);
});
