/**
 * What is seen in a reply is a number, not a text: 4 bits for its kind, 28 for what was seen. Of 80,000 that are known one
 * in 3,000 that are not is taken for one of them.
 */
export type Code = number;

/** Kinds of what is seen, in the order of their numbers: only ever add at the end, and learn anew. */
const KINDS = [
  "word",
  "part of a word",
  "class",
  "classes near each other",
  "classes side by side",
  "classes and words",
  "bones",
  "request",
  "phrase",
  "phrase elsewhere",
  "whole reply",
] as const;
export type Kind = (typeof KINDS)[number];

const numbers = new Map(KINDS.map((kind, index) => [kind, index]));

/** A number for a text, or a part of one, behind what has the number `before`: FNV-1a over its UTF-16 code units. */
export function codeOf(text: string, start = 0, end = text.length, before: Code = 0x811c9dc5): Code {
  let code = before;
  for (let at = start; at < end; at += 1) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
  return code >>> 0;
}

/** A number for one and then another; their order matters. */
export function followedBy(one: Code, other: Code): Code {
  let code = Math.imul(one, 0x9e3779b1) ^ other;
  code = Math.imul(code ^ (code >>> 15), 0x85ebca6b);
  return (code ^ (code >>> 13)) >>> 0;
}

/** The number of something seen, of a kind. */
export function seenAs(kind: number, code: Code): Code {
  const mixed = Math.imul(code ^ (code >>> 16), 0x7feb352d);
  return (((kind << 28) >>> 0) | ((mixed ^ (mixed >>> 15)) & 0x0fffffff)) >>> 0;
}

export function numberOf(kind: Kind): number {
  return numbers.get(kind) ?? 0;
}

export function kindOf(feature: Code): Kind {
  return KINDS[feature >>> 28] ?? "word";
}

/** Each once, in the order of their first. A long reply has 10,000, for which a Set takes too long. */
export function distinct(codes: readonly Code[]): readonly Code[] {
  const slots = new Float64Array(2 ** Math.ceil(Math.log2(2 * codes.length + 1))).fill(-1);
  return codes.filter((code) => {
    let slot = code & (slots.length - 1);
    while (slots[slot] !== -1 && slots[slot] !== code) slot = (slot + 1) & (slots.length - 1);
    const isNew = slots[slot] === -1;
    slots[slot] = code;
    return isNew;
  });
}
