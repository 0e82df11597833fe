/** At least so many columns for text, however narrow the terminal and deep the indentation. */
const LEAST_ROOM = 20;

/**
 * Breaks a line between words, so that a terminal of `width` columns breaks none inside one; further lines begin
 * with `indent` spaces. A word longer than a line stays whole, so that it can be copied.
 */
export function fold(line: string, width: number, indent = 0): readonly string[] {
  const room = Math.max(width, indent + LEAST_ROOM);
  const [, leading = "", rest = ""] = /^(\s*)(.*)$/su.exec(line) ?? [];
  const lines: string[] = [];
  let current = leading;
  let isBegun = false;
  // Gaps inside a line stay as they are: they may align columns.
  for (const [, gap = "", word = ""] of rest.matchAll(/(\s*)(\S+)/gu)) {
    if (isBegun && columnsOf(current) + columnsOf(gap + word) > room) {
      lines.push(current);
      current = " ".repeat(indent) + word;
    } else current += gap + word;
    isBegun = true;
  }
  return [...lines, current];
}

/** The same for a line of output: further lines stand below its last cell where it has cells, else indented. */
export function foldOutput(line: string, width: number): readonly string[] {
  const [quote] = /^\s*\| /u.exec(line) ?? [];
  // What somebody said stays marked as such.
  if (quote !== undefined) return fold(line.slice(quote.length), width - quote.length).map((each) => quote + each);
  const [leading = ""] = /^\s*/u.exec(line) ?? [];
  // Two spaces are the gap of a table; one far to the right is none of ours.
  const cells = [...line.matchAll(/\S\s{2,}(?=\S)/gu)].map(({ index, 0: gap }) =>
    columnsOf(line.slice(0, index) + gap),
  );
  return fold(line, width, cells.findLast((column) => column <= width / 2) ?? leading.length + 4);
}

/** Emoji and the scripts of East Asia take two columns (UAX 11); marks that combine take none. */
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
/** What a reader takes for one character. */
export const GRAPHEMES = new Intl.Segmenter();

/** The columns that a terminal gives to a grapheme. */
export function columnsOfGrapheme(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The columns that a text without line breaks takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of GRAPHEMES.segment(text)) columns += columnsOfGrapheme(segment);
  return columns;
}
