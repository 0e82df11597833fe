import { readdirSync, readFileSync } from "node:fs";
import { shipped } from "../../src/config/package-root.ts";

/** A page for people, by its path below the package: `docs/mqtt.md`. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every page, the README first. */
export const PAGES: readonly Page[] = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(shipped("docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "examples/lead-system/README.md",
].map((path) => ({ path, text: readFileSync(shipped(path), "utf8") }));

export function page(path: string): Page {
  const found = PAGES.find((each) => each.path === path);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
}

/** A fenced block: ```` ```json leads ```` has the language `json` and is about `leads`. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly about: string;
  readonly text: string;
}

const FENCED = /^ *```(\w*) ?(\S*)\n([\s\S]*?)^ *```$/gm;

export function blocksOf({ path, text }: Page, language?: string): readonly Block[] {
  return [...text.matchAll(FENCED)]
    .map(([, name = "", about = "", body = ""]) => ({ page: path, language: name, about, text: body }))
    .filter((block) => language === undefined || block.language === language);
}

/** The page without its fenced blocks. */
export function proseOf({ text }: Page): string {
  return text.replaceAll(FENCED, "");
}

/** Everything that stands in backquotes outside of fenced blocks. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** Everything that can be typed: the lines of shell blocks, and what stands in backquotes. */
export function codeOf(of: Page): readonly string[] {
  const typed = blocksOf(of, "sh").flatMap(({ text }) => text.split("\n").map((line) => line.trim()));
  return [...typed, ...quotedIn(proseOf(of))].filter((line) => line !== "");
}

/** A table, as the cells of its rows; the first row is the heading. */
export type Table = readonly (readonly string[])[];

export function tablesIn(text: string): readonly Table[] {
  return [...text.matchAll(/^\|.*\n\|[ :|-]+\|\n(?:\|.*\n?)*/gm)].map(([table]) =>
    table
      .trimEnd()
      .split("\n")
      .filter((_, index) => index !== 1)
      .map(cellsOf),
  );
}

/** A `|` in backquotes is written `\|`. */
function cellsOf(row: string): readonly string[] {
  return row
    .slice(1, row.lastIndexOf("|"))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** What stands under a heading, up to the next one of the same or a higher level. */
export function sectionOf({ path, text }: Page, heading: string): string {
  const begins = new RegExp(`^(#+) ${heading.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "m").exec(text);
  if (begins === null) throw new Error(`${path} has no section "${heading}"`);
  const rest = text.slice(begins.index + begins[0].length);
  const ends = new RegExp(`^#{1,${begins[1]?.length ?? 1}} `, "m").exec(
    rest.replaceAll(/^ *```[\s\S]*?^ *```$/gm, (block) => " ".repeat(block.length)),
  );
  return ends === null ? rest : rest.slice(0, ends.index);
}

/** The lines of a configuration that count. */
export function withoutComments(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
