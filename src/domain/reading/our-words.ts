import type { BrandWording, Texts } from "../content.ts";
import { plainLines, plainWords } from "../plain-words.ts";

/** Shorter sentences of ours may as well be the person's own. */
const FEWEST_WORDS = 3;

const patterns = new WeakMap<Texts, RegExp>();

/** A reply without the sentences of our texts that it quotes: what they say is not what the person says. */
export function withoutOurWords(text: string, texts: Texts): string {
  const lines = plainLines(text);
  const without = lines.replace(oursIn(texts), " ");
  return without === lines ? text : without;
}

/** The sentences of our texts, each between punctuation or line ends. */
function oursIn(texts: Texts): RegExp {
  let pattern = patterns.get(texts);
  if (pattern === undefined) {
    const sentences = [texts, ...Object.values(texts.brands)].flatMap(sentencesOf);
    const longestFirst = [...new Set(sentences)].sort((one, other) => other.length - one.length);
    const either = longestFirst.map((sentence) => sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    pattern = new RegExp(
      `(?<=^|[^\\p{L}\\p{N} ] ?)(?:${either === "" ? "(?!)" : either})(?= ?(?:[^\\p{L}\\p{N} ]|$))`,
      "gu",
    );
    patterns.set(texts, pattern);
  }
  return pattern;
}

function sentencesOf(wording: BrandWording): readonly string[] {
  const { migration, optIn, reconfirmation, stopConfirmation, startConfirmation, help, optOutLine } = wording;
  const { clarification, notToBuyer } = wording;
  return [
    migration,
    optIn,
    reconfirmation,
    stopConfirmation,
    startConfirmation,
    help,
    optOutLine,
    clarification,
    notToBuyer,
  ]
    .flatMap((text) => plainLines(text ?? "").split(/[.!?\n]/))
    .map(plainWords)
    .filter((sentence) => sentence.split(" ").length >= FEWEST_WORDS);
}
