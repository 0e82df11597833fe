import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { codeOf, PAGES, page, proseOf, quotedIn, tablesIn } from "./documents.ts";

const LONGEST_LINE = 120;
const README_LINES = 200;

/** What a running gateway writes, what a build makes and what others install: no files of this repository. */
const ELSEWHERE =
  /^(?:\/|@|(?:journal|leads|agents|backups|checkpoint|aside|kept|epochs|records|files|checkpoints|dist|leadline)\/)/;

describe.each(PAGES)("$path", ({ path, text }) => {
  test("leads nowhere that is not there", () => {
    expect(linksIn(text).filter((link) => !isThere(path, link))).toEqual([]);
  });

  test("names files and folders that there are", () => {
    expect(filesNamedIn(path).filter((file) => !exists(file))).toEqual([]);
  });

  test("has no line that a terminal would break", () => {
    const lines = text.replaceAll(/^ *```jsonl[\s\S]*?^ *```$/gm, "").split("\n");
    const breakable = lines.filter((line) => !/^ *\||^mosquitto_pub /.test(line));
    expect(breakable.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
  });

  test("has tables of which each row has as many cells as the heading", () => {
    const odd = tablesIn(text).flatMap(([heading = [], ...rows]) =>
      rows.filter((row) => row.length !== heading.length),
    );
    expect(odd).toEqual([]);
  });

  test("says nowhere that one way alone of saying no counts", () => {
    // A NO counts by any way, a YES by a text from the phone.
    const sentences = proseOf({ path, text })
      .replaceAll(/\s+/g, " ")
      .split(/(?<=[.!?:;|])\s/);
    const claims = sentences.filter((sentence) =>
      /\bonly\b.*\b(?:counts?|opts? out|unsubscribes?|stops? )\b/i.test(sentence),
    );
    expect(claims.filter((sentence) => /\b(?:STOP|no|opt-out|opting out)\b/.test(sentence))).toEqual([]);
  });
});

test("the README is read in five minutes", () => {
  expect(page("README.md").text.split("\n").length).toBeLessThan(README_LINES);
});

test("the README leads to every page", () => {
  const linked = new Set(linksIn(page("README.md").text).map((link) => link.replace(/#.*/, "")));
  const pages = PAGES.map(({ path }) => path).filter((path) => path !== "README.md");
  expect(pages.filter((path) => !linked.has(path))).toEqual([]);
});

/** Links to files and sections; what stands elsewhere in the world is not looked at. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^\w+:/.test(link));
}

function isThere(from: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? from : normalize(join(dirname(from), file));
  if (!existsSync(shipped(target))) return false;
  if (anchor === undefined) return true;
  return PAGES.some((each) => each.path === target && anchorsOf(each.text).includes(anchor));
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** A file of the source may be named from its room on, and one that stands in many folders by its name alone. */
function exists(file: string): boolean {
  return existsSync(shipped(file)) || existsSync(shipped("src", file)) || NAMES_IN_SOURCE.has(file);
}

const NAMES_IN_SOURCE = new Set(
  readdirSync(shipped("src"), { recursive: true, withFileTypes: true }).map((entry) => entry.name),
);

function filesNamedIn(path: string): readonly string[] {
  const quoted = quotedIn(proseOf(page(path)))
    .filter((code) => /^(?:[\w@.-]+\/)+[\w.-]*$|^[\w-]+\.(?:ts|mjs|md)$/.test(code))
    .filter((code) => !ELSEWHERE.test(code));
  const typed = codeOf(page(path)).flatMap(
    (line) => line.match(/(?<=^| )(?:config|examples|scripts|systemd|test)\/[\w./-]+/g) ?? [],
  );
  return [...quoted, ...typed];
}
