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

/** Words of the lexicon, each under what is left of it without one letter, or two: where to look for a misspelt one. */
const byRest = new Map<string, string[]>();
for (const word of LEXICON) {
  if (word.length < SHORTEST || word.includes("_") || !classesOf(word).some((name) => GUESSED.has(name))) continue;
  for (const rest of restsOf(word, word.length >= LONG - 2 ? 2 : 1)) {
    const under = byRest.get(rest);
    if (under === undefined) byRest.set(rest, [word]);
    else under.push(word);
  }
}
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
    const candidates = new Set([...restsOf(word, allowed)].flatMap((rest) => byRest.get(rest) ?? []));
    const near = [...candidates].filter(
      (target) => (allowed === 1 || target[0] === word[0]) && slips(word, target, allowed) <= allowed,
    );
    const [best] = near.sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
    if (best !== undefined) return best;
  }
  return undefined;
}

/** A word, and what is left of it without up to `most` letters. */
function restsOf(word: string, most: number): ReadonlySet<string> {
  const all = new Set([word]);
  let last: ReadonlySet<string> = all;
  for (let gone = 1; gone <= most; gone += 1) {
    const rests = new Set<string>();
    for (const rest of last)
      for (let at = 0; at < rest.length; at += 1) rests.add(rest.slice(0, at) + rest.slice(at + 1));
    for (const rest of rests) all.add(rest);
    last = rests;
  }
  return all;
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
