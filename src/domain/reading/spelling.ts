import { classesOf, LEXICON, type WordClass } from "./lexicon.ts";
import { REAL_WORDS } from "./real-words.ts";

// Only words that matter to a wish are guessed at: a wrong guess elsewhere costs more than none.
const GUESSED: ReadonlySet<WordClass> = new Set([
  ...(["cease", "remove", "unsubscribe", "text", "toText", "list", "number"] as const),
  ...(["please", "want", "receive", "more", "wrong", "gone", "bit"] as const),
]);
const SHORTEST = 4;
/** From this length on two slips are forgiven. */
const LONG = 8;
/** Nobody's word is longer: what is costs no time. */
const LONGEST = 24;

const byLength: string[][] = Array.from({ length: LONGEST + 3 }, () => []);
for (const word of LEXICON) {
  if (word.length < SHORTEST || word.includes("_") || !classesOf(word).some((name) => GUESSED.has(name))) continue;
  byLength[word.length]?.push(word);
}
const realWords = new Set(REAL_WORDS.trim().split(/\s+/));

/** The word of the lexicon that a word was probably meant as, when it is none itself; else the word. */
export function spelt(word: string): string {
  if (word.length > LONGEST || isKnown(word)) return word;
  for (const candidate of withoutRuns(word)) if (classesOf(candidate).length > 0) return candidate;
  return nearest(word) ?? word;
}

/** Whether a word is one slip from STOP. */
export function isNearlyStop(word: string): boolean {
  return word.length <= 6 && slips(word, "STOP", 1) <= 1;
}

function isKnown(word: string): boolean {
  return classesOf(word).length > 0 || realWords.has(word);
}

/** Without letters that are repeated for emphasis: STOOOP as STOP, and as STOOP. */
function withoutRuns(word: string): readonly string[] {
  if (!/(\p{L})\1/u.test(word)) return [];
  return [word.replace(/(\p{L})\1+/gu, "$1"), word.replace(/(\p{L})\1+/gu, "$1$1")];
}

function nearest(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  for (let allowed = 1; allowed <= most; allowed += 1) {
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const target of byLength[length] ?? []) {
        if (allowed === 2 && target[0] !== word[0]) continue;
        if (slips(word, target, allowed) <= allowed) return target;
      }
    }
  }
  return undefined;
}

/** Letters left out, added, wrong or swapped with the next between two words; more than `most` is `most + 1`. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
