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
const SEGMENTER = new Intl.Segmenter();
/** Its time grows with the square of what it is handed: it gets a long text in pieces of so many code units. */
const PIECE = 512;
/** The first half of a pair whose second was cut off. */
const HALF = /[\ud800-\udbff]$/;
/** Whose characters are each a grapheme of one column. */
const PLAIN = /^[\x20-\x7e]*$/;

/** What a reader takes for one character, each in turn. */
export function* graphemesOf(text: string): Generator<string, void> {
  for (let from = 0, units = PIECE; from < text.length; ) {
    const piece = text.slice(from, from + units);
    const isCut = from + units < text.length;
    const found = Array.from(SEGMENTER.segment(isCut ? piece.replace(HALF, "") : piece), ({ segment }) => segment);
    // The last one may go on behind the piece.
    if (isCut) found.pop();
    for (const grapheme of found) {
      from += grapheme.length;
      yield grapheme;
    }
    units = found.length === 0 ? 2 * units : PIECE;
  }
}

/** The columns that a terminal gives to a grapheme. */
export function columnsOfGrapheme(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The columns that a text without line breaks takes on a terminal. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemesOf(text)) columns += columnsOfGrapheme(grapheme);
  return columns;
}
