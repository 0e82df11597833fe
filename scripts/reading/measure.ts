import { readFileSync } from "node:fs";
import { type Language, readReply } from "../../src/domain/keyword.ts";
import { mistyped } from "./augment.ts";
import { type Labelled, repliesIn } from "./corpus.ts";

/** A reply with what a reader would say that it wants: `flag` to be left alone, in plain words. */
export interface Wanted {
  readonly text: string;
  readonly want: "stop" | "start" | "help" | "flag" | "none";
  readonly kind: string;
  readonly lang: string;
}

/** What a reply was taken for. */
export type Taken = "stop" | "start" | "help" | "possible-opt-out" | "to-buyer" | "other";

export interface Figures {
  readonly keywords: Share;
  readonly found: Share;
  readonly falseAlarms: Share;
  readonly toBuyerFound: Share;
  readonly toBuyerFalse: Share;
}

export interface Share {
  readonly of: number;
  readonly part: number;
}

/** Our own replies, as the shared ones are labelled. */
function wanted({ text, kind, lang }: Labelled): Wanted {
  return { text, kind, lang, want: kind === "wish" ? "flag" : "none" };
}

/**
 * What nothing is learnt from: a half of our first ideas, a quarter of those of others, who wrote harder ones, of a second
 * and third hand and of a fourth and fifth, and an eighth of those of the hands behind them, who wrote near misses.
 */
export const HELD_OUT = new URL("../../test/fixtures/reading-held-out.jsonl", import.meta.url);
export const HELD_OUT_SECOND = new URL("../../test/fixtures/reading-held-out-2.jsonl", import.meta.url);

export const HELD_OUT_FURTHER = new URL("../../test/fixtures/reading-held-out-3.jsonl", import.meta.url);
export const HELD_OUT_NEAR = new URL("../../test/fixtures/reading-held-out-4.jsonl", import.meta.url);

export function heldOut(file = HELD_OUT): readonly Wanted[] {
  return repliesIn(file).map(wanted);
}

/** The half of ours, each reply with a slip or two in its longer words. */
export function heldOutMistyped(): readonly Wanted[] {
  const replies = heldOut();
  const texts = mistyped(replies.map(({ text }) => text));
  return replies.map((reply, index) => ({ ...reply, text: texts[index] ?? reply.text }));
}

/** The replies that others labelled, without those about which careful readers differ. They are only to measure by. */
export function shared(): readonly Wanted[] {
  return readFileSync(new URL("../../test/fixtures/replies.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Wanted & { readonly sure: boolean })
    .filter(({ sure }) => sure);
}

/** How well replies are read. `stop` for one that wants silence in plain words counts as right. */
export function figuresOf(replies: readonly Wanted[], read: (text: string) => Taken): Figures {
  const taken = replies.map((reply) => ({ reply, as: read(reply.text) }));
  const share = (among: (reply: Wanted) => boolean, right: (as: Taken, reply: Wanted) => boolean): Share => {
    const all = taken.filter(({ reply }) => among(reply));
    return { of: all.length, part: all.filter(({ reply, as }) => right(as, reply)).length };
  };
  const isKeyword = ({ want }: Wanted): boolean => want === "stop" || want === "start" || want === "help";
  const asWish = (as: Taken): boolean => as === "possible-opt-out" || as === "stop";
  return {
    keywords: share(isKeyword, (as, { want }) => as === want),
    found: share(({ want }) => want === "flag", asWish),
    falseAlarms: share(({ want }) => want === "none", asWish),
    toBuyerFound: share(
      ({ kind }) => kind === "to-buyer",
      (as) => as === "to-buyer",
    ),
    toBuyerFalse: share(
      ({ kind }) => kind !== "to-buyer",
      (as) => as === "to-buyer",
    ),
  };
}

export function percent({ part, of }: Share): string {
  return of === 0 ? "-" : `${((100 * part) / of).toFixed(1)} % of ${of}`;
}

/** As the gateway reads replies: keywords and reactions first. */
export function takenAs(language: Language): (text: string) => Taken {
  return (text) => {
    const { keyword, flag, toBuyer } = readReply(text, language);
    return keyword ?? flag ?? (toBuyer ? "to-buyer" : "other");
  };
}
