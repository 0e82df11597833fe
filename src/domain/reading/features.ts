import { type Clause, clausesOf, type Word } from "./clauses.ts";
import { type Code, codeOf, distinct, followedBy, type Kind, kindOf, numberOf, seenAs } from "./codes.ts";
import { classesOf, WORD_CLASSES, type WordClass } from "./lexicon.ts";
import { type Found, phrasesIn } from "./phrases.ts";
import { type Request, requestsIn, type Tagged } from "./requests.ts";
import { isNearlyKeyword, isNearlyStop } from "./spelling.ts";

/** How far apart two words may stand that belong together. */
const REACH = 6;
/** Classes that tell of the whole reply wherever they stand in it. */
const TELLING: readonly WordClass[] = [
  ...(["they", "call", "email", "time", "deal", "house", "meet", "greet", "help", "auto", "terms"] as const),
  ...(["gone", "wrong", "report", "swear", "keep", "lead", "tale", "kin", "visit", "trade", "accident"] as const),
];
/** What is said of one request of a reply and colours the others. */
const SPREADING = [
  "answer",
  "was done",
  "told us",
  "negated",
  "by they",
  "kept",
  "at a time",
  "asked why",
  "laughing",
  "taken back",
];
const SIGNS: ReadonlySet<string> = new Set(["<LINK>", "<PHONE>", "<MAIL>", "<PRICE>", "<TIME>"]);
const SHOUTED = /\b(?:STOP|END|QUIT|UNSUBSCRIBE|OPT-?OUT|REMOVE|CANCEL|ARRET|ALTO|BAJA|HELP|YES|START)\b/u;

/**
 * How much one of so many features counts: a reply with many is hardly louder than one with few. Eight more to the power
 * of 3/8, by square roots, which are the same on every machine.
 */
export function loudnessOf(features: number): number {
  const root = Math.sqrt(Math.sqrt(features + 8));
  return 4 / (root * Math.sqrt(root));
}

/** What is seen in a reply: no feature twice. */
export interface Seen {
  readonly features: readonly Code[];
  /** The words in which each that is asked for was seen, for a technician; none for what holds for the whole reply. */
  readonly words: (asked: ReadonlySet<Code>) => ReadonlyMap<Code, string>;
}

export function seenIn(text: string): Seen {
  const clauses = clausesOf(text).map(analysed);
  const seen: Code[] = clauses.length === 0 ? [] : [...ofWhole(text, clauses)];
  for (const clause of clauses) look(clause, (feature) => seen.push(feature));
  return { features: distinct(seen), words: (asked) => wordsIn(clauses, asked) };
}

function wordsIn(clauses: readonly Analysed[], asked: ReadonlySet<Code>): ReadonlyMap<Code, string> {
  const told = new Map<Code, string>();
  const tell: See = (feature, ...words) => {
    if (!asked.has(feature) || told.has(feature)) return;
    const written = words.flatMap((word) =>
      word === undefined ? [] : [typeof word === "string" ? word : word.written],
    );
    told.set(feature, written.join(SIDE_BY_SIDE.includes(kindOf(feature)) ? " " : " ... "));
  };
  for (const clause of clauses) look(clause, tell);
  return told;
}

const SIDE_BY_SIDE: readonly Kind[] = ["word", "classes and words", "classes side by side"];

function named(kind: Kind, name: string): Code {
  return seenAs(numberOf(kind), codeOf(name));
}

/** A clause with what its words do, its requests and its phrases. */
interface Analysed extends Clause {
  readonly tagged: readonly Tagged[];
  readonly requests: readonly Request[];
  readonly phrases: readonly Found[];
}

function analysed(clause: Clause): Analysed {
  const tagged = clause.words.map((word) => ({ word, classes: classesOf(word.word) }));
  return { ...clause, tagged, requests: requestsIn(tagged), phrases: phrasesIn(clause.meant) };
}

/** Is told of each feature, and of the words that it was seen in. */
type See = (feature: Code, ...words: readonly (Word | string | undefined)[]) => void;

function look(clause: Analysed, see: See): void {
  seeWords(clause, see);
  seeClasses(clause, see);
  seeRequests(clause, see);
  seePhrases(clause, see);
  seeBones(clause, see);
  if (clause.isQuestion) see(named("whole reply", "question"));
  see(named("whole reply", `clause ${sizeOf(clause.words.length)}`));
}

const EDGE = codeOf("|");
const MISSPELT = named("word", "<MISSPELT>");
const WORD = numberOf("word");
const PART = numberOf("part of a word");
const MIXED = numberOf("classes and words");

/** Words alone and with their neighbours, as they are and as what they do: what was never read in these words may have been in others. */
function seeWords({ words }: Analysed, see: See): void {
  const edged = [undefined, ...words, undefined];
  const codes = edged.map((word) => (word === undefined ? EDGE : codeOf(word.word)));
  const doing = edged.map((word, at) => {
    const [foremost] = word === undefined ? [] : classesOf(word.word);
    return foremost === undefined ? (codes[at] ?? EDGE) : classCode(foremost);
  });
  const code = (at: number): Code => codes[at] ?? EDGE;
  const deed = (at: number): Code => doing[at] ?? EDGE;
  for (let at = 0; at <= words.length; at += 1) {
    const one = edged[at];
    const two = edged[at + 1];
    const three = edged[at + 2];
    if (two !== undefined) {
      see(seenAs(WORD, code(at + 1)), two);
      if (two.word !== two.written && !two.word.includes("_")) see(MISSPELT, two);
      seeParts(two, see);
    }
    const pair = followedBy(code(at), code(at + 1));
    const triple = followedBy(pair, code(at + 2));
    see(seenAs(WORD, pair), one, two);
    see(seenAs(WORD, triple), one, two, three);
    const doneThenWord = followedBy(deed(at), code(at + 1));
    const wordThenDone = followedBy(code(at), deed(at + 1));
    const done = followedBy(deed(at), deed(at + 1));
    for (const mixed of [doneThenWord, wordThenDone]) if (mixed !== pair) see(seenAs(MIXED, mixed), one, two);
    const further = deed(at + 2);
    const mixedTriples = [
      followedBy(done, code(at + 2)),
      followedBy(wordThenDone, further),
      followedBy(doneThenWord, further),
      followedBy(done, further),
    ];
    for (const mixed of mixedTriples) if (mixed !== triple) see(seenAs(MIXED, mixed), one, two, three);
  }
}

/** Classes are written small: no word is. */
const classCodes = new Map(WORD_CLASSES.map((name) => [name, codeOf(name)]));

function classCode(name: WordClass): Code {
  return classCodes.get(name) ?? EDGE;
}

const CLASS = numberOf("class");
const NEAR = numberOf("classes near each other");
const BESIDE = numberOf("classes side by side");

function seeClasses({ tagged, words }: Analysed, see: See): void {
  for (const [index, { word, classes }] of tagged.entries()) {
    for (const name of classes) {
      const code = classCode(name);
      see(seenAs(CLASS, code), word);
      if (index === 0) see(seenAs(CLASS, followedBy(EDGE, code)), word);
      if (index === words.length - 1) see(seenAs(CLASS, followedBy(code, EDGE)), word);
      for (let at = index + 1; at < Math.min(tagged.length, index + REACH); at += 1) {
        const other = tagged[at];
        for (const second of other?.classes ?? []) {
          const pair = followedBy(code, classCode(second));
          see(seenAs(NEAR, pair), word, other?.word);
          if (at === index + 1) see(seenAs(BESIDE, pair), word, other?.word);
        }
      }
    }
  }
}

function seeRequests({ requests }: Analysed, see: See): void {
  const request = (name: string, words: readonly Word[] = []): void => see(named("request", name), ...words);
  request(requests.some(({ isPlain }) => isPlain) ? "some plain" : requests.length > 0 ? "none plain" : "none");
  for (const { act, words, traits, isPlain } of requests) {
    request(act, words);
    if (isPlain) request("plain", words);
    if (isPlain) request(`plain ${act}`, words);
    for (const [index, trait] of traits.entries()) {
      request(`${act}: ${trait}`, words);
      request(`any: ${trait}`, words);
      for (const second of traits.slice(index + 1)) request(`${act}: ${trait}, ${second}`, words);
    }
    request(`all ${act}: ${traits.join(", ")}`, words);
  }
}

function seePhrases({ meant, isQuestion, phrases }: Analysed, see: See): void {
  const wishes = phrases.filter(({ isWish }) => isWish);
  const others = phrases.filter(({ isWish }) => !isWish);
  const phrase = (name: string, ...words: readonly string[]): void => see(named("phrase", name), ...words);
  for (const { name, words } of phrases) phrase(name, words);
  for (const { name, words, start, end } of wishes) {
    phrase(`wish${others.length > 0 ? ", otherwise" : ""}`, words);
    if (others.length === 0) phrase(`only ${name}`, words);
    for (const other of others) phrase(`${name}, ${other.name}`, words, other.words);
    const before = meant.slice(0, start).trim().split(" ").at(-1) ?? "";
    const [next = "", afterNext = ""] = meant.slice(end).trim().split(" ");
    phrase(`${name} then ${doingOf(next)}`, next);
    phrase(`wish then ${doingOf(next)}`, next);
    if (doingOf(next) === "little") phrase(`wish then ${doingOf(afterNext)}, soon`, afterNext);
    phrase(`${name} since ${doingOf(before)}`, before);
    phrase(`wish since ${doingOf(before)}`, before);
    if (isQuestion) phrase(`${name}?`, name);
  }
  if (isQuestion && wishes.length > 0) phrase("wish?", "?");
  if (wishes.length > 0) for (const other of others) phrase(`wish, ${other.name}`, other.words);
  if (wishes.length === 0) phrase(others.length > 0 ? "otherwise" : "none");
  phrase(`wishes ${Math.min(wishes.length, 3)}, otherwise ${Math.min(others.length, 3)}`);
}

const BONES = numberOf("bones");

/** The bones of the clause: what each word does, foremost, without the words that do nothing. */
function seeBones({ tagged }: Analysed, see: See): void {
  const bones = tagged.filter(({ classes }) => classes.length > 0);
  const bone = (at: number): Code => {
    const [foremost] = bones[at]?.classes ?? [];
    return foremost === undefined ? EDGE : classCode(foremost);
  };
  for (let at = -1; at < bones.length; at += 1) {
    const [one, two, more, last] = [bones[at], bones[at + 1], bones[at + 2], bones[at + 3]].map((each) => each?.word);
    const three = followedBy(followedBy(bone(at), bone(at + 1)), bone(at + 2));
    see(seenAs(BONES, three), one, two, more);
    if (at + 3 <= bones.length) see(seenAs(BONES, followedBy(three, bone(at + 3))), one, two, more, last);
  }
}

/** Parts of a word, of four letters: inflections and misspellings that no list has. */
function seeParts(word: Word, see: See): void {
  if (word.written.length < 4 || word.written.startsWith("<")) return;
  const edged = `^${word.written}$`;
  for (let at = 0; at + 4 <= edged.length; at += 1) see(seenAs(PART, codeOf(edged, at, at + 4)), word);
}

function ofWhole(text: string, clauses: readonly Analysed[]): readonly Code[] {
  const words = clauses.flatMap((clause) => clause.words);
  const found = new Set(words.flatMap(({ word }) => classesOf(word)));
  const features = [
    `words ${sizeOf(words.length)}`,
    `clauses ${sizeOf(clauses.length)}`,
    ...TELLING.filter((name) => found.has(name)),
    ...words.filter(({ word }) => SIGNS.has(word)).map(({ word }) => word),
  ];
  const requests = clauses.flatMap((clause) => clause.requests);
  for (const trait of SPREADING)
    if (requests.some(({ traits }) => traits.includes(trait))) features.push(`request ${trait}`);
  features.push(`plain ${sizeOf(requests.filter(({ isPlain }) => isPlain).length)}`);
  const lower = text.replace(/[^\p{Ll}]/gu, "").length;
  if (lower > 12 && SHOUTED.test(text)) features.push("shouted keyword");
  if (words.length <= 2 && words.some(({ word, written }) => word !== "STOP" && isNearlyStop(written)))
    features.push("nearly stop");
  if (words.length <= 2 && words.some(({ written }) => isNearlyKeyword(written))) features.push("nearly a keyword");
  const phrases = clauses.flatMap((clause) => clause.phrases);
  const elsewhere = phrases.filter(({ isWish }) => !isWish).map(({ name }) => name);
  const purely = clauses.filter((clause) => clause.phrases.length > 0 && clause.phrases.every(({ isWish }) => isWish));
  elsewhere.push(`wishes ${sizeOf(purely.length)}`);
  return [
    ...[...new Set(features)].map((name) => named("whole reply", name)),
    ...[...new Set(elsewhere)].map((name) => named("phrase elsewhere", name)),
  ];
}

/** Articles and prepositions: what they lead to matters. */
const LITTLE = /^(?:THE|A|AN|OF|TO|ON|IN|AT|FOR|FROM|WITH|BY|LE|LA|LES|L|DE|DU|DES|EL|LOS|LAS|DEL|UN|UNA|UNE|AU|AUX)$/;

/** What a word does in a few words: its foremost class, nothing at the end of a clause. */
function doingOf(word: string): string {
  if (word === "") return "end";
  if (word === "," || word.startsWith("<")) return word;
  return LITTLE.test(word) ? "little" : (classesOf(word)[0] ?? "unknown");
}

function sizeOf(count: number): string {
  return (
    ["0", "1", "2", "3"][count] ?? (count < 6 ? "4" : count < 11 ? "6" : count < 21 ? "11" : count < 41 ? "21" : "41")
  );
}
