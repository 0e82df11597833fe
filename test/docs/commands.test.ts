import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { commandNames, helpOf } from "./command-names.ts";
import { codeOf, PAGES, page, sectionOf } from "./documents.ts";

const WITH_SUBCOMMANDS = ["agents", "copy", "messages", "numbers"];
const CODE = PAGES.flatMap((each) => codeOf(each));
const { scripts } = JSON.parse(readFileSync(shipped("package.json"), "utf8")) as { scripts: Record<string, string> };

describe("the README", () => {
  test("has the two commands that a newcomer needs", () => {
    const code = codeOf(page("README.md"));
    expect(code).toContain("npm ci && npm run demo");
    expect(code).toContain("npm ci && npm test");
  });

  test("has the commands that everything has to pass", () => {
    const named = npmScriptsIn(codeOf(page("README.md")));
    const run = npmScriptsIn(readFileSync(shipped(".ci", "run"), "utf8").split("\n"));
    expect(run).toEqual(expect.arrayContaining(["test", "demo"]));
    expect(["test", "demo"].filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe("the pages", () => {
  test("name every script of the package, and no other", () => {
    expect(new Set(npmScriptsIn(CODE))).toEqual(new Set(Object.keys(scripts)));
  });

  test("name every command, and no other", async () => {
    const named = new Set(commandsIn(CODE).map((command) => command.split(" ")[0] ?? ""));
    expect([...named].sort()).toEqual(await commandNames([]));
  });
});

describe("the table of commands for the technician", () => {
  const table = commandsIn(
    [...sectionOf(page("docs/operating.md"), "The command").matchAll(/^\| `([^`]+)` /gm)].map(([, code = ""]) => code),
  );

  test("has a row for each", async () => {
    const rows = new Set(table.map((command) => command.split(" ")[0] ?? ""));
    expect([...rows].sort()).toEqual(await commandNames([]));
  });

  test.each(WITH_SUBCOMMANDS)("has a row for each of leadline %s", async (name) => {
    const rows = table
      .filter((command) => command.startsWith(`${name} `))
      .map((command) => command.split(" ")[1] ?? "");
    expect(rows.toSorted()).toEqual(await commandNames([name]));
  });
});

const commands = [...new Set(commandsIn(CODE))];
test.each(commands)("leadline %s is there, with its options", async (command) => {
  const words = command.split(" ");
  const path = words.slice(0, WITH_SUBCOMMANDS.includes(words[0] ?? "") ? 2 : 1);
  const help = await helpOf(path);
  expect(help).toContain(`Usage: leadline ${path.join(" ")}`);
  for (const option of command.match(/(?<= )--?[a-z][\w-]*/g) ?? []) expect(help).toContain(option);
});

/** `status`, `agents list`: what follows the name of the program, without a comment behind it. */
function commandsIn(code: readonly string[]): readonly string[] {
  return code.flatMap((line) => {
    const [, command] =
      /(?<![\w./@-])leadline (?!leadline )([a-z][^#]*)/.exec(line.replace(/^sudo -u leadline /, "")) ?? [];
    return command === undefined ? [] : [command.trim()];
  });
}

function npmScriptsIn(code: readonly string[]): readonly string[] {
  return code.flatMap((line) =>
    [...line.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(
      ([, script, test = ""]) => script ?? test,
    ),
  );
}
