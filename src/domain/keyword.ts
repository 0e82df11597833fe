import type { Keywords, Texts } from "./content.ts";
import { plainWords } from "./plain-words.ts";
import { isReaction } from "./reaction.ts";
import { withoutOurWords } from "./reading/our-words.ts";
import { readPlainWords } from "./reading/read.ts";
import { isSignatureOrCourtesy } from "./signature.ts";

export type KeywordKind = "stop" | "start" | "help";

/** What a reply says to the gateway. `possible-opt-out`: it plainly asks to be left alone, in other words. */
export interface Reading {
  readonly keyword: KeywordKind | null;
  readonly flag?: "possible-opt-out";
  /** It is meant for the buyer of a lead, as if they had written. */
  readonly toBuyer?: true;
  /** What weighed most where plain words decided: a line for a technician. */
  readonly weighed?: string;
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
 * on the first line (words that are also verbs only where a signature or courtesy follows), or with nothing but
 * courtesy round it.
 */
export function readReply(text: string, { keywords, texts }: Language): Reading {
  if (isReaction(text)) return { keyword: null };
  const whole = plainWords(text);
  const stop = variants(keywords.stop);
  if (stop.has(whole)) return { keyword: "stop" };
  if (variants(keywords.start).has(whole)) return { keyword: "start" };
  if (variants(keywords.help).has(whole)) return { keyword: "help" };
  if (stopsOnFirstLine(text, stop) || isCourteousStop(whole, stop)) return { keyword: "stop" };
  return inPlainWords(withoutOurWords(text, texts));
}

function inPlainWords(text: string): Reading {
  const { kind, weighed } = readPlainWords(text);
  if (kind === "possible-opt-out") return { keyword: null, flag: kind, weighed };
  return kind === "to-buyer" ? { keyword: null, toBuyer: true, weighed } : { keyword: null };
}

const variantsKnown = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A keyword with a dash is also one with a space in its place. Made once of a list: each reply asks for three. */
function variants(words: readonly string[]): ReadonlySet<string> {
  const known = variantsKnown.get(words);
  if (known !== undefined) return known;
  const all = words.map(plainWords);
  const made = new Set([...all, ...all.map((word) => word.replaceAll("-", " "))]);
  variantsKnown.set(words, made);
  return made;
}

/** STOP words that also begin a sentence which goes on in the next line: "Cancel / my 3pm". */
const ALSO_VERBS: ReadonlySet<string> = new Set(["CANCEL", "END", "QUIT", "REMOVE", "TD"]);

function stopsOnFirstLine(text: string, stop: ReadonlySet<string>): boolean {
  const [first = "", ...rest] = text.trim().split(LINE_END);
  if (rest.length === 0) return false;
  const word = plainWords(first);
  if (!stop.has(word)) return false;
  return !ALSO_VERBS.has(word) || isSignatureOrCourtesy(rest);
}

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;

const COURTESY = /\b(?:PLEASE|THANK YOU|THANKS|NOW|ALL|TEXTS|MESSAGES)\b/g;

function isCourteousStop(whole: string, stop: ReadonlySet<string>): boolean {
  const rest = whole
    .replace(COURTESY, " ")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");
  return rest.length > 0 && (stop.has(rest.join(" ")) || rest.every((word) => stop.has(word)));
}
