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
  return phrases.find((phrase) => texts.some((text) => patternOf(phrase).test(text)));
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  let pattern = patterns.get(phrase);
  if (pattern === undefined) {
    const words = plain(phrase)
      .split(/\s+/u)
      .filter((word) => word !== "");
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s*")}(?![\\p{L}\\p{N}])`, "u");
    patterns.set(phrase, pattern);
  }
  return pattern;
}
