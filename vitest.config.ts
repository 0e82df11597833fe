import { defineConfig } from "vitest/config";
import { LeftOutReporter } from "./test/tooling/left-out-reporter.ts";

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
    reporters: ["default", leftOut],
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
