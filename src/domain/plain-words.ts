/** FF can be sent in GSM 7-bit (3GPP TS 23.038 6.2.1.1); the others in UCS-2. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}]/gu;
const DASH = /\p{Pd}|\u2212/gu;
/** Anchored, so that it is tried once: a pattern for the end alone costs the square of the length. */
const EDGES = /^[^\p{L}\p{N}]*(?<words>.*[\p{L}\p{N}])?.*$/su;

/**
 * Upper case, without accents, width forms and invisible characters; every dash `-`, every apostrophe `'`, one
 * space between words. Line ends stay, as `\n`.
 */
export function plainLines(text: string): string {
  if (text !== latest.text) latest = { text, lines: linesOf(text) };
  return latest.lines;
}

/** Of a reply it is asked five times in a row. */
let latest = { text: "", lines: "" };

function linesOf(text: string): string {
  return text
    .replace(LINE_END, "\n")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .replace(DASH, "-")
    .replace(/[’‘`´]/g, "'")
    .toUpperCase()
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[ \n]*/g, "\n");
}

/** The same in one line, without what surrounds the words. */
export function plainWords(text: string): string {
  return plainLines(text).replace(EDGES, "$<words>").replaceAll("\n", " ");
}
