import { expect, test } from "vitest";
import { daemonIn } from "../../src/cli/command-line.ts";

test("the words of a unit are read without a look at all commands", () => {
  expect(daemonIn(["run"])).toEqual({ json: false });
  expect(daemonIn(["run", "--config", "/etc/leadline/leadline.yaml"])).toEqual({
    json: false,
    config: "/etc/leadline/leadline.yaml",
  });
});

test.each([[["run", "--help"]], [["run", "--config"]], [["run", "--config", "--json"]], [["status"]], [[]]])(
  "%j is left to what describes all commands",
  (words) => {
    expect(daemonIn(words)).toBeUndefined();
  },
);
