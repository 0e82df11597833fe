import type { Keywords } from "./content.ts";

export type KeywordKind = "stop" | "start" | "help";

/** What a reply says to the gateway. `possible-opt-out`: it plainly asks to be left alone, in other words. */
export interface Reading {
  readonly keyword: KeywordKind | null;
  readonly flag?: "possible-opt-out";
}

/**
 * Reads a reply. It is a keyword when the whole message is one, whatever its case, accents, width,
 * surrounding space, quotes or punctuation. STOP is read more widely, in favour of the person: alone
 * on the first line, or with nothing but courtesy round it.
 */
export function readReply(text: string, keywords: Keywords): Reading {
  if (isReaction(text)) return { keyword: null };
  const whole = canonical(text);
  const stop = variants(keywords.stop);
  if (stop.has(whole)) return { keyword: "stop" };
  if (variants(keywords.start).has(whole)) return { keyword: "start" };
  if (variants(keywords.help).has(whole)) return { keyword: "help" };
  if (stopsOnFirstLine(text, stop) || isCourteousStop(whole, stop)) return { keyword: "stop" };
  return asksToBeLeftAlone(whole) ? { keyword: null, flag: "possible-opt-out" } : { keyword: null };
}

const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}]/gu;
const DASH = /\p{Pd}|\u2212/gu;
/** Anchored, so that it is tried once: a pattern for the end alone costs the square of the length. */
const EDGES = /^[^\p{L}\p{N}]*(?<words>.*[\p{L}\p{N}])?.*$/su;

/** Upper case, without accents, width forms, invisible characters and what surrounds the words. */
function canonical(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .replace(DASH, "-")
    .replace(/[’‘`´]/g, "'")
    .toUpperCase()
    .replace(EDGES, "$<words>")
    .replace(/\s+/gu, " ");
}

/** A keyword with a dash is also one with a space in its place. */
function variants(words: readonly string[]): ReadonlySet<string> {
  const all = words.map(canonical);
  return new Set([...all, ...all.map((word) => word.replaceAll("-", " "))]);
}

function stopsOnFirstLine(text: string, stop: ReadonlySet<string>): boolean {
  const lines = text.trim().split(/\r\n|\r|\n/);
  return lines.length > 1 && stop.has(canonical(lines[0] ?? ""));
}

const COURTESY = /\b(?:PLEASE|THANK YOU|THANKS|NOW|ALL|TEXTS|MESSAGES)\b/g;

function isCourteousStop(whole: string, stop: ReadonlySet<string>): boolean {
  const rest = whole
    .replace(COURTESY, " ")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");
  return rest.length > 0 && (stop.has(rest.join(" ")) || rest.every((word) => stop.has(word)));
}

/** Phones report a tap on a bubble as a text that quotes it: `Liked “… reply STOP …”`. */
const REACTION =
  /^\s*(?:(?:Liked|Loved|Disliked|Laughed at|Emphasi[sz]ed|Questioned|Reacted\b.{0,40}?\bto|Removed an? .{1,40}? from|A aim[ée]|A ador[ée])|\p{Extended_Pictographic}\S*\s+to)\s+[“"«„]/iu;

function isReaction(text: string): boolean {
  return REACTION.test(text);
}

const US = "(?:ME|US|THIS (?:NUMBER|PHONE))";
const TEXTS = "(?:TEXTS?|TEXTING|MESSAG(?:ES?|ING)|SMS|ALERTS?|NOTIFICATIONS?|SENDING|CONTACTING|CALLING|BOTHERING)";

/** Ways of asking to be left alone without a keyword. A person looks at each: better one too many. */
const PLAIN_OPT_OUTS: readonly RegExp[] = [
  // Within one part of a sentence; to stop by, at or in somewhere is to come.
  new RegExp(
    `(?<!CAN'?T |CANNOT |COULDN'?T )\\b(?:STOP(?! (?:BY|AT|IN|OVER)\\b)|QUIT|CEASE|CANCEL|END)(?: [^\\s,.;:!?]+){0,3}? ${TEXTS}\\b`,
  ),
  /^(?:OK |PLS |PLZ )?STOP (?:IT|THIS|THAT|THESE|PLS|PLZ|THX|TY)$|^(?:OK|PLS|PLZ),? STOP$/,
  /\b(?:REMOVE|DELETE|UNSUBSCRIBE) (?:ME|US|MY (?:PHONE )?(?:NUMBER|PHONE|NAME))\b|\bTAKE (?:ME|US|MY \S+) OFF\b/,
  new RegExp(
    `\\b(?:DO NOT|DON'?T|NEVER|PLEASE NO)\\b(?: EVER)? (?:TEXT|MESSAGE|SMS|CONTACT|CALL|BOTHER)(?: ${US}\\b|$)`,
  ),
  new RegExp(`\\bDO(?: NOT|N'?T) (?:SEND|WANT)\\b(?: \\S+){0,7}? ${TEXTS}\\b`),
  /\bNO (?:MORE|FURTHER) (?:OF )?(?:THESE |THE )?(?:TEXTS?|TEXT MESSAGES|MESSAGES?|SMS|ALERTS?)\b/,
  /^(?:YES|NO|HELP|START|INFO|OK|\d)\P{L}+STOP$|^STOP ?[-,.:;] ?\S+$|\bLOSE MY NUMBER\b/u,
  /\bUNSUBSCRIBE\b|\bOPT(?:ING)?[- ](?:ME )?OUT\b|\bLEAVE ME ALONE\b/,
  /\bARRETE[RZ]?\b.{0,30}\b(?:MESSAGES?|TEXTOS?|SMS|TEXTER|ENVOYER|ECRIRE)\b/,
  /\bNE (?:PLUS |PAS )?(?:ME |M')\S+ (?:PLUS|PAS)\b|\bNE (?:PLUS|PAS) (?:ME |M')\S+/,
  /\bDESABONNE[RZ]?\b|\bLAISSEZ?[- ]MOI TRANQUILLE\b/,
];

function asksToBeLeftAlone(whole: string): boolean {
  return PLAIN_OPT_OUTS.some((pattern) => pattern.test(whole));
}
