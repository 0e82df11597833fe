import { CONTEXTS, TAILS } from "./contexts.ts";
import { isGenerated, type Labelled } from "./corpus.ts";

/**
 * What people add and mistype: each reply twice more among sentences that change nothing of what it is, twice with slips
 * of the thumb, and once with a name or a word that nobody knows at an end. One that was made from a pattern has many
 * like it: only once more, either way. The same on every run, whatever other replies there are.
 */
export function augmented(replies: readonly Labelled[]): readonly Labelled[] {
  return replies.flatMap((reply) => {
    const random = sequence(seedOf(reply.text));
    const more = isGenerated(reply) ? [once(reply.text, random)] : several(reply.text, random);
    return [...new Set([reply.text, ...more])].map((text) => ({ ...reply, text }));
  });
}

function once(text: string, random: Random): string {
  return [amongOthers, withSlips, withTail][random(3)]?.(text, random) ?? text;
}

function several(text: string, random: Random): readonly string[] {
  const among = amongOthers(text, random);
  const further = amongOthers(amongOthers(text, random), random);
  return [among, further, withSlips(text, random), withSlips(text, random), withTail(text, random)];
}

/** What stands at an end without a stop between: a name, a number, a word that nobody knows. */
function withTail(text: string, random: Random): string {
  const tail = tailOf(random);
  return random(4) === 0 ? `${tail} ${text}` : `${text.replace(/[.!?]+$/, "")} ${tail}`;
}

function tailOf(random: Random): string {
  const number = String(random(10 ** (1 + random(5))));
  const unknown = Array.from(
    { length: 3 + random(6) },
    (_, at) => (at % 2 === 0 ? "bdfgklmnprstvz" : "aeiou")[random(5)],
  ).join("");
  return [unknown, number, `ref ${number}`, `#${number}`][random(12)] ?? TAILS[random(TAILS.length)] ?? number;
}

/** Each text with slips of the thumb, to measure by: the same on every run. */
export function mistyped(texts: readonly string[]): readonly string[] {
  const random = sequence(77);
  return texts.map((text) => withSlips(text, random));
}

type Random = (below: number) => number;

function seedOf(text: string): number {
  let seed = 20251128;
  for (const character of text) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619);
  return seed >>> 0;
}

function sequence(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function amongOthers(text: string, random: Random): string {
  const one = (): string => CONTEXTS[random(CONTEXTS.length)] ?? "";
  const joint = [". ", ". ", " ", ", ", "\n"][random(5)] ?? " ";
  const kind = random(6);
  if (kind < 3) return `${one()}${joint}${text}`;
  if (kind === 3) return `${text}${joint}${one()}`;
  if (kind === 4) return `${one()}. ${one()}${joint}${text}`;
  return `${one()}${joint}${text}. ${one()}`;
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: "sq",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "wr",
  f: "dg",
  g: "fh",
  h: "gj",
  i: "uo",
  j: "hk",
  k: "jl",
  l: "k",
  m: "n",
  n: "bm",
  o: "ip",
  p: "o",
  q: "w",
  r: "et",
  s: "ad",
  t: "ry",
  u: "yi",
  v: "cb",
  w: "qe",
  x: "zc",
  y: "tu",
  z: "x",
};

function withSlips(text: string, random: Random): string {
  const words = text.split(" ");
  const long = words.flatMap((word, index) => (/^[a-z]{4,}$/i.test(word) ? [index] : []));
  if (long.length === 0) return text;
  for (let slips = 1 + random(2); slips > 0; slips -= 1) {
    const index = long[random(long.length)] ?? 0;
    words[index] = withSlip(words[index] ?? "", random);
  }
  return words.join(" ");
}

function withSlip(word: string, random: Random): string {
  const at = random(word.length);
  const letter = word[at] ?? "";
  const rest = word.slice(at + 1);
  switch (random(4)) {
    case 0:
      return word.slice(0, at) + rest;
    case 1:
      return word.slice(0, at) + letter + letter + rest;
    case 2:
      return word.slice(0, at) + (rest[0] ?? "") + letter + rest.slice(1);
    default: {
      const near = NEIGHBOURS[letter.toLowerCase()] ?? letter;
      return word.slice(0, at) + (near[random(near.length)] ?? letter) + rest;
    }
  }
}
