import type { LeadContent } from "./content.ts";

/**
 * The first of the phrases that stands in a lead, all of which is free text, compared without regard to case,
 * accents and spacing, at word boundaries. `undefined`: none.
 */
export function spamPhraseIn(lead: LeadContent, phrases: readonly string[]): string | undefined {
  const { name, phone, email, message, listing = {} } = lead;
  const { address, mlsId, price, url } = listing;
  const texts = [name, phone, email, message, address, mlsId, price, url]
    .filter((text) => text !== undefined)
    .map(plain);
  const any = patternOfAny(phrases);
  if (!texts.some((text) => any.test(text))) return undefined;
  return phrases.find((phrase) => texts.some((text) => patternOf(phrase).test(text)));
}

/** What has no accents to lose is most of it. */
const ASCII = /^[\x00-\x7f]*$/;

function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  let pattern = patterns.get(phrase);
  if (pattern === undefined) {
    pattern = atWordBoundaries(sourceOf(phrase));
    patterns.set(phrase, pattern);
  }
  return pattern;
}

const ofAny = new WeakMap<readonly string[], RegExp>();

/** Nearly every lead is looked through for all of them in vain: once, then. */
function patternOfAny(phrases: readonly string[]): RegExp {
  let pattern = ofAny.get(phrases);
  if (pattern === undefined) {
    pattern = phrases.length === 0 ? /(?!)/ : atWordBoundaries(phrases.map(sourceOf).join("|"));
    ofAny.set(phrases, pattern);
  }
  return pattern;
}

function sourceOf(phrase: string): string {
  const words = plain(phrase)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*");
}

function atWordBoundaries(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "u");
}
