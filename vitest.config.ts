import { defineConfig } from "vitest/config";
import { LeftOutReporter } from "./test/tooling/left-out-reporter.ts";
import { RoomCoverageReporter } from "./test/tooling/room-coverage-reporter.ts";

const leftOut = new LeftOutReporter(
  process.env["LEADLINE_REQUIRE_ALL_SUITES"] === "1",
  (line) => console.log(line),
  () => {
    process.exitCode = 1;
  },
);

const shared = { pool: "forks", testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ["default", new RoomCoverageReporter((line) => console.log(line)), leftOut],
    coverage: {
      // Costs time, so only where it is asked for: in CI. The daemons of test/system/ are not counted.
      enabled: process.env["LEADLINE_COVERAGE"] === "1",
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
        test: { ...shared, name: "rooms", include: ["test/**/*.test.ts"], exclude: ["test/system/**"] },
      },
      {
        // These run the command as people do, so it is built first, once.
        test: {
          ...shared,
          name: "system",
          include: ["test/system/**/*.test.ts"],
          globalSetup: ["test/tooling/build-once.ts"],
        },
      },
    ],
  },
});
