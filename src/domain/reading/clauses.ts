import { plainLines } from "../plain-words.ts";
import { PHRASES } from "./lexicon.ts";
import { inLetters, spelt } from "./spelling.ts";

/** Nobody asks for silence beyond this: ten segments are read whole. */
const MOST_CHARACTERS = 1600;
/** Dictated replies have no punctuation: longer sentences are read in overlapping pieces. */
const MOST_WORDS = 40;
/** So many words stand in two of them: a wish may lie where one ends. */
const OVERLAP = 10;
/** How many words may stand where a phrase has `*`. */
const MOST_BETWEEN = 3;

/** A word as it was written (upper case, without accents), and as it was probably meant. */
export interface Word {
  readonly written: string;
  readonly word: string;
}

/** A sentence, or a part of one. */
export interface Clause {
  readonly words: readonly Word[];
  /** What was meant, word by word: before phrases were joined. */
  readonly meant: string;
  readonly isQuestion: boolean;
}

/** To stop, to unsubscribe and not to write any more, in other scripts. */
const ELSEWHERE =
  "退订|退訂|停止|别再|別再|不要再|取消订阅|やめて|配信停止|그만|수신거부|중지|прекратите|не пишите|отпишите|отписать|не присылайте|стоп|توقف|الغاء|σταματ"
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toUpperCase();
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\S*(?:${ELSEWHERE})\\S*`, "gu"), " UNSUBSCRIBE "],
  [/[🛑✋🚫⛔🙅✖❌🔕]/gu, " <STOP-SIGN> "],
  [/[🖕😡😠🤬👿💩👎😤🙄]/gu, " <ANGER> "],
  [/\p{Extended_Pictographic}/gu, " <EMOJI> "],
  [/\S{1,64}@\S{1,200}/gu, " <MAIL> "],
  [/(?:HTTPS?:\/\/|WWW\.)\S+|\b[\w-]{1,60}\.(?:COM|NET|ORG|CA|EXAMPLE)(?:\/\S*)?/gu, " <LINK> "],
  [/\$ ?\d[\d,.]{0,12}K?|\d[\d,.]{0,12} ?\$/gu, " <PRICE> "],
  [/(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}|\b\d{3}[- ]\d{4}\b|\b\d{10,11}\b/gu, " <PHONE> "],
  [/\b\d{1,2}(?::\d\d)? ?(?:AM|PM|H)\b|\b\d{1,2}:\d\d\b|\b\d{1,2}H\d\d\b/gu, " <TIME> "],
  [/(?<=\p{L})0|0(?=\p{L}{2})/gu, "O"],
];
const SPACED_LETTERS = /(?<![\p{L}\p{N}'])(?:\p{L}[. \-_*]{1,2}){3,12}\p{L}(?![\p{L}\p{N}])/gu;
const ELIDED = /(?<![\p{L}\p{N}])(QU|[LDMNSTJC])'(?=\p{L}{2})/gu;
/** To stop by somewhere on the next line is to come. */
const CONTINUED = /\n(?=(?:BY|AT|IN|OVER|FOR)\b)/g;
const SENTENCE = /([^.!?;\n]+)([.!?;\n]*)/gu;

/** A reply cut where a thought may end. */
export function clausesOf(text: string): readonly Clause[] {
  let plain = plainLines(text.slice(0, MOST_CHARACTERS)).replace(CONTINUED, " ");
  for (const [pattern, as] of SIGNS) plain = plain.replace(pattern, as);
  plain = plain
    .replace(SPACED_LETTERS, (letters) => letters.replace(/[^\p{L}]/gu, ""))
    .replace(ELIDED, "$1 ")
    .replaceAll("'", "");
  const meant = new Map<string, string>();
  return [...plain.matchAll(SENTENCE)].flatMap(([, sentence = "", end = ""]) =>
    pieces(wordsOf(sentence, meant)).map((words) => ({
      words: phrasesJoined(words),
      meant: words.map(({ word }) => word).join(" "),
      isQuestion: end.includes("?"),
    })),
  );
}

/** `meant` knows what the words before were meant as: guessing takes its time. */
function wordsOf(sentence: string, meant: Map<string, string>): readonly Word[] {
  return (sentence.match(/<[A-Z-]+>|[\p{L}\p{N}#]+|,/gu) ?? []).map((written) => {
    const word = meant.get(written) ?? (/^\d/.test(written) ? (inLetters(written) ?? "<NUMBER>") : spelt(written));
    meant.set(written, word);
    return { written, word };
  });
}

function phrasesJoined(words: readonly Word[]): readonly Word[] {
  return PHRASES.reduce<readonly Word[]>((joined, [phrase, as]) => withPhrase(joined, phrase, as), words);
}

/** The words with each occurrence of a phrase as one word; what stood between its words follows it. */
function withPhrase(words: readonly Word[], phrase: readonly string[], as: string): readonly Word[] {
  const [first] = phrase;
  if (!words.some(({ word }) => word === first)) return words;
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = matchAt(words, at, phrase);
    if (found === undefined) {
      joined.push(...words.slice(at, at + 1));
      continue;
    }
    joined.push({ written: found.written, word: as }, ...found.between);
    at = found.end - 1;
  }
  return joined;
}

function matchAt(
  words: readonly Word[],
  start: number,
  phrase: readonly string[],
): { readonly written: string; readonly between: readonly Word[]; readonly end: number } | undefined {
  const written: string[] = [];
  let between: readonly Word[] = [];
  let at = start;
  for (const [index, part] of phrase.entries()) {
    if (part === "*") {
      const next = phrase[index + 1];
      const length = words.slice(at, at + MOST_BETWEEN + 1).findIndex(({ word }) => word === next);
      if (length < 1) return undefined;
      between = words.slice(at, at + length);
      if (between.some(({ word }) => word === ",")) return undefined;
      written.push("...");
      at += length;
    } else {
      const here = words[at];
      if (here?.word !== part) return undefined;
      written.push(here.written);
      at += 1;
    }
  }
  return { written: written.join(" "), between, end: at };
}

function pieces(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.every(({ word }) => word === ",")) return [];
  if (words.length <= MOST_WORDS) return [words];
  const all: (readonly Word[])[] = [];
  for (let at = 0; at === 0 || at + OVERLAP < words.length; at += MOST_WORDS - OVERLAP)
    all.push(words.slice(at, at + MOST_WORDS));
  return all;
}
