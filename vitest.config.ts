import { defineConfig } from "vitest/config";
import { LeftOutReporter } from "./test/tooling/left-out-reporter.ts";
import { LongestFirst } from "./test/tooling/longest-first.ts";
import { RoomCoverageReporter } from "./test/tooling/room-coverage-reporter.ts";

const leftOut = new LeftOutReporter(
  process.env["LEADLINE_REQUIRE_ALL_SUITES"] === "1",
  (line) => console.log(line),
  () => {
    process.exitCode = 1;
  },
);

/** Costs a third of the time, so only where it is asked for: in CI. */
const withCoverage = process.env["LEADLINE_COVERAGE"] === "1";

/** What ends a test that hangs; no test is to be that slow. */
const PATIENCE_MS = withCoverage ? 180_000 : 60_000;

const shared = {
  pool: "forks",
  // The files of a worker share their modules: to load them for each file took as long as its tests.
  isolate: false,
  testTimeout: PATIENCE_MS,
  hookTimeout: PATIENCE_MS,
  // A second, as it is by itself, is short on a busy machine.
  expect: { poll: { timeout: PATIENCE_MS } },
} as const;

const MEMORY_FOLDER = "test/tooling/memory-folder.ts";

export default defineConfig({
  test: {
    // One more than the two cores that this is meant for: some of the time is waited for.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ["default", new RoomCoverageReporter((line) => console.log(line)), leftOut],
    coverage: {
      // The daemons of test/system/, processes of their own, are not counted.
      enabled: withCoverage,
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [],
      thresholds: {
        "src/domain/**": { lines: 96, branches: 91 },
        "src/store/**": { lines: 94, branches: 87 },
      },
    },
    projects: [
      {
        test: {
          ...shared,
          name: "rooms",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{system,browser}/**"],
          globalSetup: [MEMORY_FOLDER],
        },
      },
      {
        // These run the command and its threads as people do, so it is built first, once.
        test: {
          ...shared,
          name: "system",
          include: ["test/{system,browser}/**/*.test.ts"],
          globalSetup: [MEMORY_FOLDER, "test/tooling/build-once.ts"],
          // Most of the time they wait: for processes that start, and for what these do after a while.
          maxWorkers: 5,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
