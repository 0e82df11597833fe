import { type Code, codeOf } from "./codes.ts";
import { classesOf, LEXICON, PHRASES, type WordClass } from "./lexicon.ts";
import { REAL_WORDS } from "./real-words.ts";

// Only words that matter to a wish are guessed at: a wrong guess elsewhere costs more than none.
const GUESSED: ReadonlySet<WordClass> = new Set([
  ...(["cease", "remove", "unsubscribe", "text", "toText", "list", "number"] as const),
  ...(["please", "want", "receive", "more", "wrong", "gone", "bit"] as const),
  ...([
    "not",
    "report",
    "already",
    "said",
    "keep",
    "email",
    "trade",
    "lead",
    "fedUp",
    "these",
    "annoyance",
    "switchOff",
  ] as const),
]);
const SHORTEST = 4;
/** From this length on two slips are forgiven. */
const LONG = 8;
/** Nobody's word is longer: what is costs no time. */
const LONGEST = 24;
/** Fewer words are guessed at. */
const MOST_WORDS = 2 ** 16;

/** Words that are guessed at. */
const meant = [...LEXICON].filter(
  (word) => word.length >= SHORTEST && !word.includes("_") && classesOf(word).some((name) => GUESSED.has(name)),
);

/**
 * Where to look for a misspelt one: a code of what is left of a word without one letter, or two, and behind it which
 * word. Sorted; as texts these would be 20,000. That two rests have one code is no harm: whoever finds a word here looks
 * how far it is.
 */
const byRest = Float64Array.from(
  meant.flatMap((word, which) =>
    [...restsOf(word, word.length >= LONG - 2 ? 2 : 1)].map((rest) => rest * MOST_WORDS + which),
  ),
).sort();

const realWords = new Set(REAL_WORDS.trim().split(/\s+/));
const phrased = new Set(PHRASES.flatMap(([phrase]) => phrase));
/** The letter that each digit looks like. */
const LIKE_DIGITS = "OIZEASGTBG";
/** What people write alone to have no more texts, in three languages. */
const KEYWORDS =
  "STOP STOPALL UNSUBSCRIBE CANCEL QUIT OPTOUT REVOKE REMOVE ARRET ARRETER ARRETEZ DESABONNER ALTO BAJA CANCELAR".split(
    " ",
  );

/** The word of the lexicon that a word was probably meant as, when it is none itself; else the word. */
export function spelt(word: string): string {
  if (word.length > LONGEST || isKnown(word)) return word;
  for (const candidate of withoutRuns(word))
    if (classesOf(candidate).length > 0 || phrased.has(candidate)) return candidate;
  return nearest(word) ?? word;
}

/** Whether a word is one slip from STOP. */
export function isNearlyStop(word: string): boolean {
  return word.length <= 6 && slips(word, "STOP", 1) <= 1;
}

/** Whether a word that is none itself is a slip from one that ends texts when it stands alone, two from a long one. */
export function isNearlyKeyword(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || realWords.has(word) || KEYWORDS.includes(word)) return false;
  return KEYWORDS.some((keyword) => slips(word, keyword, slipsIn(keyword)) <= slipsIn(keyword));
}

function slipsIn({ length }: string): number {
  return length >= LONG - 2 ? 2 : 1;
}

function isKnown(word: string): boolean {
  return classesOf(word).length > 0 || realWords.has(word);
}

/** A word of the lexicon that begins with a digit in place of a letter like it: 5TOP. */
export function inLetters(word: string): string | undefined {
  if (!/^[0-9]\p{L}{3,}$/u.test(word)) return undefined;
  const letters = `${LIKE_DIGITS[Number(word[0])]}${word.slice(1)}`;
  return classesOf(letters).length > 0 ? letters : undefined;
}

/** Without letters or a whole word repeated for emphasis: STOOOP as STOP, and as STOOP; STOPSTOP as STOP. */
function withoutRuns(word: string): readonly string[] {
  const [, once] = /^(\p{L}{4,})\1+$/u.exec(word) ?? [];
  if (once !== undefined) return [once];
  if (!/(\p{L})\1/u.test(word)) return [];
  return [word.replace(/(\p{L})\1+/gu, "$1"), word.replace(/(\p{L})\1+/gu, "$1$1")];
}

function nearest(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  for (let allowed = 1; allowed <= most; allowed += 1) {
    const candidates = new Set([...restsOf(word, allowed)].flatMap(meantBy));
    const near = [...candidates].filter(
      (target) => (allowed === 1 || target[0] === word[0]) && slips(word, target, allowed) <= allowed,
    );
    const [best] = near.sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The words of which a rest may be left. */
function meantBy(rest: Code): readonly string[] {
  const words: string[] = [];
  for (let at = firstFrom(rest * MOST_WORDS); ; at += 1) {
    const found = byRest[at];
    if (found === undefined || found >= (rest + 1) * MOST_WORDS) return words;
    words.push(meant[found % MOST_WORDS] ?? "");
  }
}

/** Where the first in `byRest` stands that is not less. */
function firstFrom(least: number): number {
  let from = 0;
  for (let to = byRest.length; from < to; ) {
    const middle = (from + to) >>> 1;
    if ((byRest[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Codes of a word, and of what is left of it without up to `most` letters, two at the most. */
function restsOf(word: string, most: number): ReadonlySet<Code> {
  const codes = new Set([codeWithout(word)]);
  for (let one = 0; one < word.length; one += 1) {
    codes.add(codeWithout(word, one));
    for (let other = one + 1; most > 1 && other < word.length; other += 1) codes.add(codeWithout(word, one, other));
  }
  return codes;
}

function codeWithout(word: string, one = word.length, other = word.length): Code {
  return codeOf(word, other + 1, word.length, codeOf(word, one + 1, other, codeOf(word, 0, one)));
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
