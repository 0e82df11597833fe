import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { PROFILE_CHOICES } from "../../src/modem/profiles.ts";
import { EVENT_TYPES } from "../store/fixture/event-samples.ts";
import { commandNames } from "./command-names.ts";
import { page, sectionOf } from "./documents.ts";
import { shippedSettings } from "./settings.ts";

// Each checklist of CONTRIBUTING.md names places in the tree. Everything of its kind that there is stands in each of
// them: whoever adds one more and forgets a place is told, and so is whoever moves a place and forgets the checklist.

const CONTRIBUTING = page("CONTRIBUTING.md");

interface Place {
  /** A path, or a pattern: `src/{app,compose}/**` and so on. */
  readonly pattern: string;
  readonly files: readonly string[];
  readonly text: string;
}

interface Checklist {
  readonly heading: string;
  readonly kind: string;
  readonly names: readonly string[];
  /** How a name stands in the place. */
  readonly written: (name: string, place: Place) => RegExp;
}

const word = (name: string): RegExp => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`);
const leafKey = (name: string): RegExp => new RegExp(`(?<![\\w-])${escaped(name.split(".").at(-1) ?? "")}\\b`);

const CHECKLISTS: readonly Checklist[] = [
  { heading: "An event", kind: "event", names: EVENT_TYPES, written: word },
  { heading: "A command of the core", kind: "command of the core", names: commandTypes(), written: word },
  {
    heading: "A command of the command line",
    kind: "command",
    names: await commandNames(),
    written: (name, { pattern }) =>
      pattern.startsWith("src/")
        ? new RegExp(`\\.command\\("${name}["  [<]`)
        : word(pattern.startsWith("docs/") ? `leadline ${name}` : name),
  },
  {
    heading: "A modem family",
    kind: "modem family",
    names: PROFILE_CHOICES.filter((id) => id !== "auto"),
    written: (name, { pattern }) => new RegExp(pattern.endsWith(".md") ? `^\\| \`${name}\` \\|` : `"${name}"`, "m"),
  },
  {
    heading: "A setting",
    kind: "setting",
    names: [...shippedSettings().keys()],
    written: (name, { pattern }) =>
      pattern.endsWith(".md") ? new RegExp(`^\\| \`${escaped(name)}\` \\|`, "m") : leafKey(name),
  },
];

describe.each(CHECKLISTS)("the checklist for adding $kind", ({ heading, names, written }) => {
  const places = placesIn(sectionOf(CONTRIBUTING, heading));

  test("names places that there are", () => {
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter(({ files }) => files.length === 0).map(({ pattern }) => pattern)).toEqual([]);
  });

  test.each(places)("holds in $pattern for every one that there is", (place) => {
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !written(name, place).test(place.text))).toEqual([]);
  });

  test.each(places)("would miss a new one in $pattern", (place) => {
    expect(written("MadeUpForThisTest", place).test(place.text)).toBe(false);
  });
});

test("the steps of a release name the files that bear the version", () => {
  const release = sectionOf(CONTRIBUTING, "A release");
  const bearers = ["`package.json`", "`docs/asyncapi.yaml`", "CHANGELOG.md"];
  expect(bearers.filter((file) => !release.includes(file))).toEqual([]);
});

/** The numbered steps of a checklist, each by the place that it begins with. */
function placesIn(section: string): readonly Place[] {
  return [...section.matchAll(/^\d+\. `([^`]+)`:/gm)].map(([, pattern = ""]) => {
    const matches = matcherOf(pattern);
    const files = FILES.filter((file) => matches.test(file));
    return { pattern, files, text: files.map((file) => readFileSync(shipped(file), "utf8")).join("\n") };
  });
}

const FILES: readonly string[] = ["src", "test", "docs", "config"].flatMap((folder) =>
  readdirSync(shipped(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(shipped().length + 1))
    // This test names what it looks for.
    .filter((file) => !file.startsWith("test/docs/contributing")),
);

/** `*` is within a name, `**` any folders or none, `{a,b}` either. */
function matcherOf(pattern: string): RegExp {
  const source = escaped(pattern)
    .replaceAll("\\*\\*/", "(?:.+/)?")
    .replaceAll("\\*", "[^/]*")
    .replaceAll(/\\\{([^}]*)\\\}/g, (_, either: string) => `(?:${either.replaceAll(",", "|")})`);
  return new RegExp(`^${source}$`);
}

function commandTypes(): readonly string[] {
  const source = readFileSync(shipped("src", "domain", "commands.ts"), "utf8");
  return [...source.matchAll(/readonly type: ((?:"\w+"(?: \| )?)+)/g)].flatMap(([, names = ""]) =>
    [...names.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
