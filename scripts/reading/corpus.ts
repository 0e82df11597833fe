import { readFileSync } from "node:fs";

/** A reply as people send it, with what it is. Replies of one idea say the same thing in different words. */
export interface Labelled {
  readonly idea: string;
  readonly kind: "wish" | "to-buyer" | "other";
  readonly lang: string;
  readonly text: string;
  /** Who wrote it: people differ more than their ideas do. `patterns` stands for none, `tests` for what tests say as well. */
  readonly hand: Hand;
}

export type Hand =
  | (
      | "first"
      | "second"
      | "third"
      | "fourth"
      | "fifth"
      | "sixth"
      | "seventh"
      | "eighth"
      | "ninth"
      | "tenth"
      | "eleventh"
      | "twelfth"
      | "thirteenth"
      | "fourteenth"
      | "fifteenth"
      | "sixteenth"
      | "seventeenth"
      | "eighteenth"
      | "nineteenth"
    )
  | ("patterns" | "generated" | "tests");

/** Made from a pattern with thousands of outcomes, of which a few were taken. */
export function isGenerated({ hand }: Labelled): boolean {
  return hand === "generated";
}

/** Written by a person, not made: what a measure may be taken by. */
export function isByHand({ hand }: Labelled): boolean {
  return hand !== "patterns" && hand !== "generated" && hand !== "tests";
}

export function repliesIn(file: string | URL): readonly Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Labelled);
}
