import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const VITEST = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const CONFIG = fileURLToPath(new URL("./samples/vitest.config.ts", import.meta.url));

function run(env: Record<string, string>) {
  const { VITEST: _, ...outer } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [VITEST, "run", "--config", CONFIG], {
    env: { ...outer, LEADLINE_REQUIRE_ALL_SUITES: "", ...env },
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n") };
}

describe("a run of the tests", () => {
  test("names each suite that was left out and what it needs, and closes with the count", () => {
    const { status, lines } = run({});
    expect(lines).toEqual(["left out: radio.sample.ts: the radio (needs antenna, tower)", "1 passed, 0 failed"]);
    expect(status).toBe(0);
  });

  test("that must be whole fails when a suite was left out", () => {
    const { status, lines } = run({ LEADLINE_REQUIRE_ALL_SUITES: "1" });
    expect(lines).toContain("all suites were required, and 2 tests were left out");
    expect(status).toBe(1);
  });
});
