import type { Keywords, Texts } from "./content.ts";
import { asksToBeLeftAlone } from "./plain-opt-out.ts";
import { plainLines, plainWords } from "./plain-words.ts";
import { isReaction } from "./reaction.ts";

export type KeywordKind = "stop" | "start" | "help";

/** What a reply says to the gateway. `possible-opt-out`: it plainly asks to be left alone, in other words. */
export interface Reading {
  readonly keyword: KeywordKind | null;
  readonly flag?: "possible-opt-out";
}

/** How strongly a reply asks for silence: the whole of a message may ask for more than its beginning did. */
export function urgencyOf({ keyword, flag }: Reading): number {
  if (keyword === "stop") return 2;
  return flag === "possible-opt-out" ? 1 : 0;
}

/** What the gateway listens for, and what it says itself: sentences that a reply may quote. */
export interface Language {
  readonly keywords: Keywords;
  readonly texts: Texts;
}

/**
 * Reads a reply. It is a keyword when the whole message is one, whatever its case, accents, width,
 * surrounding space, quotes or punctuation. STOP is read more widely, in favour of the person: alone
 * on the first line, or with nothing but courtesy round it.
 */
export function readReply(text: string, { keywords, texts }: Language): Reading {
  if (isReaction(text)) return { keyword: null };
  const whole = plainWords(text);
  const stop = variants(keywords.stop);
  if (stop.has(whole)) return { keyword: "stop" };
  if (variants(keywords.start).has(whole)) return { keyword: "start" };
  if (variants(keywords.help).has(whole)) return { keyword: "help" };
  if (stopsOnFirstLine(text, stop) || isCourteousStop(whole, stop)) return { keyword: "stop" };
  return asksToBeLeftAlone(text, texts) ? { keyword: null, flag: "possible-opt-out" } : { keyword: null };
}

/** A keyword with a dash is also one with a space in its place. */
function variants(words: readonly string[]): ReadonlySet<string> {
  const all = words.map(plainWords);
  return new Set([...all, ...all.map((word) => word.replaceAll("-", " "))]);
}

function stopsOnFirstLine(text: string, stop: ReadonlySet<string>): boolean {
  const lines = plainLines(text.trim()).split("\n");
  return lines.length > 1 && stop.has(plainWords(lines[0] ?? ""));
}

const COURTESY = /\b(?:PLEASE|THANK YOU|THANKS|NOW|ALL|TEXTS|MESSAGES)\b/g;

function isCourteousStop(whole: string, stop: ReadonlySet<string>): boolean {
  const rest = whole
    .replace(COURTESY, " ")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");
  return rest.length > 0 && (stop.has(rest.join(" ")) || rest.every((word) => stop.has(word)));
}
