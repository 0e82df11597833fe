import { defineConfig } from "vitest/config";

/** Measurements and long runs: apart from the tests, as they take their time and print figures. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.bench.ts"],
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 30 * 60_000,
    disableConsoleIntercept: true,
  },
});
