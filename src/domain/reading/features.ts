import { type Clause, clausesOf, type Word } from "./clauses.ts";
import { classesOf, type WordClass } from "./lexicon.ts";
import { requestsIn } from "./requests.ts";
import { isNearlyStop } from "./spelling.ts";

/** A feature, and the words in which it was seen; none for what holds for the whole reply. */
export interface Sighting {
  readonly feature: string;
  readonly words?: string;
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
  const clauses = clausesOf(text);
  const whole = ofWhole(text, clauses);
  return clauses.map((clause, index) => [
    ...ofClause(clause),
    ...whole,
    ...(index === 0 ? [{ feature: "d first" }] : []),
    ...(index === clauses.length - 1 ? [{ feature: "d last" }] : []),
  ]);
}

function ofClause({ words, isQuestion }: Clause): readonly Sighting[] {
  const sightings = new Map<string, Sighting>();
  const see = (feature: string, seen: readonly (Word | undefined)[], between = " "): void => {
    if (sightings.has(feature)) return;
    sightings.set(feature, {
      feature,
      words: seen.flatMap((word) => (word === undefined ? [] : [word.written])).join(between),
    });
  };
  const tagged = words.map((word) => ({ word, classes: classesOf(word.word) }));
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
  const requests = requestsIn(tagged);
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

function ofWhole(text: string, clauses: readonly Clause[]): readonly Sighting[] {
  const words = clauses.flatMap((clause) => clause.words);
  const found = new Set(words.flatMap(({ word }) => classesOf(word)));
  const features = [
    `d words ${sizeOf(words.length)}`,
    `d clauses ${sizeOf(clauses.length)}`,
    ...TELLING.filter((name) => found.has(name)).map((name) => `d ${name}`),
    ...words.filter(({ word }) => SIGNS.has(word)).map(({ word }) => `d ${word}`),
  ];
  const requests = clauses.flatMap((clause) =>
    requestsIn(clause.words.map((word) => ({ word, classes: classesOf(word.word) }))),
  );
  for (const trait of SPREADING)
    if (requests.some(({ traits }) => traits.includes(trait))) features.push(`d request ${trait}`);
  features.push(`d plain ${sizeOf(requests.filter(({ isPlain }) => isPlain).length)}`);
  const lower = text.replace(/[^\p{Ll}]/gu, "").length;
  if (lower > 12 && SHOUTED.test(text)) features.push("d shouted keyword");
  if (words.length <= 2 && words.some(({ word, written }) => word !== "STOP" && isNearlyStop(written)))
    features.push("d nearly stop");
  return [...new Set(features)].map((feature) => ({ feature }));
}

function sizeOf(count: number): string {
  return (
    ["0", "1", "2", "3"][count] ?? (count < 6 ? "4" : count < 11 ? "6" : count < 21 ? "11" : count < 41 ? "21" : "41")
  );
}
