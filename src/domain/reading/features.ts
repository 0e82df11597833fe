import { type Clause, clausesOf, type Word } from "./clauses.ts";
import { classesOf, type WordClass } from "./lexicon.ts";
import { type Found, phrasesIn } from "./phrases.ts";
import { type Request, requestsIn, type Tagged } from "./requests.ts";
import { isNearlyStop } from "./spelling.ts";

/** A feature, and the words in which it was seen; none for what holds for the whole reply. */
export interface Sighting {
  readonly feature: string;
  /** Told on request: only a technician asks. */
  readonly words?: () => string;
}

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

/** How much one of so many features counts: a clause with many is no louder than one with few. */
export function loudnessOf(features: number): number {
  return 4 / Math.sqrt(features + 8);
}

/** What is seen in each clause of a reply, each with what holds for the whole. */
export function sightingsByClause(text: string): readonly (readonly Sighting[])[] {
  const clauses = clausesOf(text).map(analysed);
  const whole = ofWhole(text, clauses);
  return clauses.map((clause, index) => [
    ...ofClause(clause),
    ...whole,
    ...(index === 0 ? [{ feature: "d first" }] : []),
    ...(index === clauses.length - 1 ? [{ feature: "d last" }] : []),
  ]);
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

function ofClause({ words, meant, isQuestion, tagged, requests, phrases }: Analysed): readonly Sighting[] {
  const sightings = new Map<string, Sighting>();
  const see = (feature: string, seen: readonly (Word | undefined)[], between = " "): void => {
    if (sightings.has(feature)) return;
    const words = () => seen.flatMap((word) => (word === undefined ? [] : [word.written])).join(between);
    sightings.set(feature, { feature, words });
  };
  const edged = [undefined, ...words, undefined];
  const nameAt = (index: number): string => edged[index]?.word ?? "|";
  for (const [index, word] of words.entries()) {
    see(`w ${word.word}`, [word]);
    if (word.word !== word.written && !word.word.includes("_")) see("w <MISSPELT>", [word]);
    for (const gram of gramsOf(word.written)) see(`g ${gram}`, [word]);
    see(`w ${nameAt(index)} ${word.word}`, [edged[index], word]);
    see(`w ${nameAt(index)} ${word.word} ${nameAt(index + 2)}`, [edged[index], word, edged[index + 2]]);
  }
  see(`w ${nameAt(words.length)} |`, [words.at(-1)]);
  for (const [index, { word, classes }] of tagged.entries()) {
    for (const name of classes) {
      see(`c ${name}`, [word]);
      if (index === 0) see(`c |${name}`, [word]);
      if (index === words.length - 1) see(`c ${name}|`, [word]);
      for (let at = index + 1; at < Math.min(tagged.length, index + REACH); at += 1) {
        const other = tagged[at];
        for (const second of other?.classes ?? []) {
          see(`s ${name} ${second}`, [word, other?.word], at === index + 1 ? " " : " ... ");
          if (at === index + 1) see(`b ${name} ${second}`, [word, other?.word]);
        }
      }
    }
  }
  see(
    requests.some((request) => request.isPlain) ? "r some plain" : requests.length > 0 ? "r none plain" : "r none",
    [],
  );
  for (const { act, words: seen, traits, isPlain } of requests) {
    see(`r ${act}`, seen, " ... ");
    if (isPlain) see("r plain", seen, " ... ");
    if (isPlain) see(`r plain ${act}`, seen, " ... ");
    for (const [index, trait] of traits.entries()) {
      see(`r ${act}: ${trait}`, seen, " ... ");
      see(`r any: ${trait}`, seen, " ... ");
      for (const second of traits.slice(index + 1)) see(`r ${act}: ${trait}, ${second}`, seen, " ... ");
    }
    see(`r ${act}: ${traits.join(", ")}`, seen, " ... ");
  }
  const wishes = phrases.filter(({ isWish }) => isWish);
  const others = phrases.filter(({ isWish }) => !isWish);
  const seePhrase = (feature: string, inWords: string): void => {
    if (!sightings.has(feature)) sightings.set(feature, { feature, words: () => inWords });
  };
  for (const { name, words: seen } of phrases) seePhrase(`p ${name}`, seen);
  for (const wish of wishes) {
    seePhrase(`p wish${others.length > 0 ? ", otherwise" : ""}`, wish.words);
    if (others.length === 0) seePhrase(`p only ${wish.name}`, wish.words);
    for (const other of others) seePhrase(`p ${wish.name}, ${other.name}`, `${wish.words} ... ${other.words}`);
  }
  for (const { name, start, end } of wishes) {
    const before = meant.slice(0, start).trim().split(" ").at(-1) ?? "";
    const [next = "", afterNext = ""] = meant.slice(end).trim().split(" ");
    seePhrase(`p ${name} then ${doingOf(next)}`, next);
    seePhrase(`p wish then ${doingOf(next)}`, next);
    if (doingOf(next) === "little") seePhrase(`p wish then ${doingOf(afterNext)}, soon`, afterNext);
    seePhrase(`p ${name} since ${doingOf(before)}`, before);
    seePhrase(`p wish since ${doingOf(before)}`, before);
    if (isQuestion) seePhrase(`p ${name}?`, name);
  }
  if (isQuestion && wishes.length > 0) seePhrase("p wish?", "?");
  if (wishes.length > 0) for (const other of others) seePhrase(`p wish, ${other.name}`, other.words);
  if (wishes.length === 0) see(others.length > 0 ? "p otherwise" : "p none", []);
  see(`p wishes ${Math.min(wishes.length, 3)}, otherwise ${Math.min(others.length, 3)}`, []);
  // The bones of the clause: what each word does, foremost, without the words that do nothing.
  const bones = tagged.filter(({ classes }) => classes.length > 0);
  const bone = (index: number): string => bones[index]?.classes[0] ?? "|";
  for (let at = -1; at < bones.length; at += 1) {
    see(
      `k ${bone(at)} ${bone(at + 1)} ${bone(at + 2)}`,
      [bones[at], bones[at + 1], bones[at + 2]].map((b) => b?.word),
      " ... ",
    );
    if (at + 3 <= bones.length) {
      const four = [bones[at], bones[at + 1], bones[at + 2], bones[at + 3]].map((b) => b?.word);
      see(`k ${bone(at)} ${bone(at + 1)} ${bone(at + 2)} ${bone(at + 3)}`, four, " ... ");
    }
  }
  return [
    ...sightings.values(),
    ...(isQuestion ? [{ feature: "d question" }] : []),
    { feature: `d clause ${sizeOf(words.length)}` },
  ];
}

/** Parts of a word: inflections and misspellings that no list has. */
function gramsOf(word: string): readonly string[] {
  if (word.length < 4 || word.startsWith("<")) return [];
  const edged = `^${word}$`;
  return Array.from({ length: edged.length - 3 }, (_, at) => edged.slice(at, at + 4));
}

function ofWhole(text: string, clauses: readonly Analysed[]): readonly Sighting[] {
  const words = clauses.flatMap((clause) => clause.words);
  const found = new Set(words.flatMap(({ word }) => classesOf(word)));
  const features = [
    `d words ${sizeOf(words.length)}`,
    `d clauses ${sizeOf(clauses.length)}`,
    ...TELLING.filter((name) => found.has(name)).map((name) => `d ${name}`),
    ...words.filter(({ word }) => SIGNS.has(word)).map(({ word }) => `d ${word}`),
  ];
  const phrases = clauses.flatMap((clause) => clause.phrases);
  for (const { name, isWish } of phrases) if (!isWish) features.push(`d o ${name}`);
  const purely = clauses.filter((clause) => clause.phrases.length > 0 && clause.phrases.every(({ isWish }) => isWish));
  features.push(`d wishes ${sizeOf(purely.length)}`);
  const requests = clauses.flatMap((clause) => clause.requests);
  for (const trait of SPREADING)
    if (requests.some(({ traits }) => traits.includes(trait))) features.push(`d request ${trait}`);
  features.push(`d plain ${sizeOf(requests.filter(({ isPlain }) => isPlain).length)}`);
  const lower = text.replace(/[^\p{Ll}]/gu, "").length;
  if (lower > 12 && SHOUTED.test(text)) features.push("d shouted keyword");
  if (words.length <= 2 && words.some(({ word, written }) => word !== "STOP" && isNearlyStop(written)))
    features.push("d nearly stop");
  return [...new Set(features)].map((feature) => ({ feature }));
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
