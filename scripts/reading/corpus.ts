import { readFileSync } from "node:fs";

/** A reply as people send it, with what it is. Replies of one idea say the same thing in different words. */
export interface Labelled {
  readonly idea: string;
  readonly kind: "wish" | "to-buyer" | "other";
  readonly lang: string;
  readonly text: string;
}

export function repliesIn(file: string | URL): readonly Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Labelled);
}
