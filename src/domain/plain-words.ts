const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}]/gu;
const DASH = /\p{Pd}|\u2212/gu;
/** Anchored, so that it is tried once: a pattern for the end alone costs the square of the length. */
const EDGES = /^[^\p{L}\p{N}]*(?<words>.*[\p{L}\p{N}])?.*$/su;

/**
 * Upper case, without accents, width forms and invisible characters; every dash `-`, every apostrophe `'`, one
 * space between words. Line ends stay, as `\n`.
 */
export function plainLines(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .replace(DASH, "-")
    .replace(/[’‘`´]/g, "'")
    .toUpperCase()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[ \n]*/g, "\n");
}

/** The same in one line, without what surrounds the words. */
export function plainWords(text: string): string {
  return plainLines(text).replace(EDGES, "$<words>").replaceAll("\n", " ");
}
