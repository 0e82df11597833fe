import { defineConfig } from "vitest/config";
import { LeftOutReporter } from "../left-out-reporter.ts";

const leftOut = new LeftOutReporter(
  process.env["LEADLINE_REQUIRE_ALL_SUITES"] === "1",
  (line) => console.log(line),
  () => {
    process.exitCode = 1;
  },
);

export default defineConfig({
  test: { root: import.meta.dirname, include: ["*.sample.ts"], reporters: [leftOut] },
});
