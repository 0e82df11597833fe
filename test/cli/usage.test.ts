import { expect, test } from "vitest";
import { version } from "../../src/config/package-root.ts";
import { leadline } from "./console.ts";

test("the version is the package's", async () => {
  expect(await leadline(["--version"])).toEqual({ code: 0, out: `${version()}\n`, err: "" });
});

test("the help shows what there is", async () => {
  const { code, out } = await leadline(["--help"]);
  expect(code).toBe(0);
  for (const name of ["run", "demo", "check", "status", "agents", "messages", "sim"])
    expect(out).toContain(`\n  ${name} `);
});

test("help that was asked for is no mistake", async () => {
  const { code, out } = await leadline(["agents", "enroll", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("--time-zone <zone>");
  expect(out).toContain("--config <file>");
});

test.each([
  [[], "a command is missing: write one of run, demo,"],
  [["agents"], "agents alone says too little: write one of list, show, enroll, import, opt-out"],
  [["messages", "--json"], "messages alone says too little: write one of list, show, release, drop, send"],
  [["statsu"], "unknown command 'statsu' (Did you mean status?)"],
  [["status", "now"], "too many arguments"],
  [["status", "--quick"], "unknown option '--quick'"],
  [["--config"], "argument missing"],
  [["agents", "show"], "missing required argument 'id'"],
  [["agents", "enroll", "A-7", "--brand", "homes"], "--phone <number>' not specified"],
  [["messages", "list", "--most", "0"], "whole number from 1 to 1000"],
])("%j is bad usage, said in one line", async (words, complaint) => {
  const { code, out, err } = await leadline(words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^leadline: .+; see leadline --help\n$/);
  expect(err).toContain(complaint);
});
