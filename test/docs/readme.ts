import { readFileSync } from "node:fs";
import { shipped } from "../../src/config/package-root.ts";

export const README = readFileSync(shipped("README.md"), "utf8");

/** A fenced block: ```` ```json leads ```` has the language `json` and is about `leads`. */
export interface Block {
  readonly language: string;
  readonly about: string;
  readonly text: string;
}

export const BLOCKS: readonly Block[] = [...README.matchAll(/^ *```(\w*) ?(\S*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, language = "", about = "", text = ""]) => ({ language, about, text }),
);

/** Everything that stands in a shell block or in backquotes, a line each. */
export const CODE: readonly string[] = [
  ...BLOCKS.filter(({ language }) => language === "sh").flatMap(({ text }) =>
    text.split("\n").map((line) => line.trim()),
  ),
  ...[...README.replaceAll(/^ *```[\s\S]*?^ *```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code),
].filter((line) => line !== "");

export function blocksIn(language: string): readonly Block[] {
  return BLOCKS.filter((block) => block.language === language);
}

/** The lines of a configuration that count. */
export function withoutComments(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
