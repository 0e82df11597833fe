import { fitsGsm7 } from "./alphabet.ts";
import { FOLDINGS } from "./folding.ts";

/**
 * Brings a text to the GSM 7-bit alphabet where that loses nothing a reader needs: typographic marks,
 * accents outside the alphabet, compatibility forms; emoji beside Latin text are dropped. A text that
 * needs more (another script, a link with letters of its own) stays as it is, in NFC, and goes as
 * UCS-2. Either way control, bidirectional and zero-width characters go, and lines end in LF.
 *
 * Total, and idempotent. Links and addresses come through to the letter.
 */
export function toGsm7(text: string): string {
  const clean = cleaned(text);
  if (fitsGsm7(clean)) return clean;
  const folded = foldToGsm7(clean);
  return folded !== undefined && /[\p{L}\p{N}]/u.test(folded) ? folded : clean;
}

/** The same of a part of a text, where nothing may be all that is left of it: `undefined` when it needs UCS-2. */
export function foldToGsm7(text: string): string | undefined {
  const clean = cleaned(text);
  if (fitsGsm7(clean)) return clean;
  const folded = fold(clean.replace(KEYCAP, "$<key>"));
  return folded === undefined ? undefined : withoutGaps(folded);
}

/** All that most texts hold: of it nothing is changed. */
const PLAIN = /^[\n\x20-\x7E]*$/;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls but LF; soft hyphen; bidirectional marks, embeddings and isolates; zero-width and annotation characters. */
const INVISIBLE = /(?!\n)\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Joiners shape the letters of other scripts and join emoji; behind anything else they are stowaways. */
const MARKED = /(?<base>[^\p{M}\u200C\u200D]?)(?<marks>[\p{M}\u200C\u200D]+)/gu;
const JOINING = /^(?!\p{Script=Latin})[\p{L}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
const JOINER = /[\u200C\u200D]/g;

/** The text without characters that nobody sees: what `toGsm7` leaves of it in any alphabet. */
export function cleaned(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LONE_SURROGATE, "")
    .replace(LINE_END, "\n")
    .replaceAll("\t", " ")
    .replace(INVISIBLE, "")
    .replace(MARKED, (marked, base: string, marks: string) =>
      JOINING.test(base) ? marked : base + marks.replace(JOINER, ""),
    )
    .normalize("NFC");
}

/** A key in a box is its key. */
const KEYCAP = /(?<key>[0-9#*])\uFE0F?\u20E3/gu;

const DROPPED = "\u0000";
const PICTURE =
  /^(?!\p{No})[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u25A0-\u27BF\u2B00-\u2BFF]$/u;
/** What only modifies a picture: joiners, variation selectors, the tags of flags. */
const PICTURE_MODIFIER = /^[\u200C\u200D\uFE00-\uFE0F\u{E0020}-\u{E007F}]$/u;

/** The text in the alphabet, with `DROPPED` where a picture was; `undefined` when it cannot be brought there. */
function fold(text: string): string | undefined {
  const folded: string[] = [];
  let context = "";
  for (const token of text.split(/(\s+)/u)) {
    const { before, link, after } = aroundLink(token);
    const head = foldCharacters(before, context);
    const tail = foldCharacters(after, link);
    if (head === undefined || tail === undefined || !fitsGsm7(link)) return undefined;
    context = head + link + tail;
    folded.push(context);
  }
  return folded.join("");
}

const LINK = /https?:\/\/|www\./iu;
const BARE_LINK = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*\.[a-z]{2,}\//u;
const MAIL_ADDRESS = /[\p{L}\p{N}]@[\p{L}\p{N}]/u;
/** What a link ends with; quotes, brackets and full stops behind it belong to the sentence. */
const LINK_END = /^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}/=&#_~%+-]$/u;

/** Finds the link or mail address in a word. It keeps characters that mean the same to the eye only. */
function aroundLink(word: string): { before: string; link: string; after: string } {
  const start = fitsGsm7(word) ? -1 : linkStart(word);
  if (start === -1) return { before: word, link: "", after: "" };
  const characters = [...word.slice(start)];
  const length = characters.findLastIndex((character) => LINK_END.test(character)) + 1;
  return {
    before: word.slice(0, start),
    link: characters.slice(0, length).join(""),
    after: characters.slice(length).join(""),
  };
}

function linkStart(word: string): number {
  const marked = word.search(LINK);
  if (marked !== -1) return marked;
  const start = word.search(/[\p{L}\p{N}]/u);
  return start !== -1 && (MAIL_ADDRESS.test(word) || BARE_LINK.test(word.slice(start))) ? start : -1;
}

/** `context` is what stands before, already folded: what a digit or an accent means hangs on it. */
function foldCharacters(text: string, context: string): string | undefined {
  const folded: string[] = [];
  let before = context.slice(-2);
  for (const character of text) {
    const next = foldCharacter(character, before);
    if (next === undefined) return undefined;
    folded.push(next);
    before = (before + next).slice(-2);
  }
  return folded.join("");
}

function foldCharacter(character: string, before: string): string | undefined {
  if (fitsGsm7(character)) return character;
  if (PICTURE_MODIFIER.test(character)) return "";
  if (character === "°" && NUMBER_SIGN.test(before)) return "o";
  if (/^\p{Zs}$/u.test(character)) return " ";
  if (STANDALONE_MARK.test(character)) return /[\p{L}\p{N}]$/u.test(before) ? "" : undefined;
  return (
    FOLDINGS.get(character) ??
    withFewerMarks(character) ??
    compatibilityForm(character, before) ??
    (PICTURE.test(character) ? DROPPED : undefined)
  );
}

/** `N° 5` is number five, `20°` are degrees. */
const NUMBER_SIGN = /(?:^|[^\p{L}])n$/iu;
/** A mark that no letter has absorbed. Strokes through a letter are none of them: they can reverse its meaning. */
const STANDALONE_MARK = /^(?![\u0334-\u0338])\p{Script=Inherited}$/u;

/** `ế` as `e`, `ǖ` as `ü`: a letter with as many of its marks as the alphabet has. */
function withFewerMarks(letter: string): string | undefined {
  if (!/^\p{L}$/u.test(letter)) return undefined;
  const parts = [...letter.normalize("NFD")];
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const fewer = parts.slice(0, length).join("").normalize("NFC");
    const found = fitsGsm7(fewer) ? fewer : FOLDINGS.get(fewer);
    if (found !== undefined) return found;
  }
  return undefined;
}

const FRACTION = /\//;
const SUPERSCRIPT = /[\u00B2\u00B3\u00B9\u2070-\u2079]/u;
const CIRCLED = /[\u2460-\u2473]/u;

/** Full width, ligatures, fractions, superscripts (NFKC). Numbers stay apart: `1½` is not 11/2, `10²` is not 102. */
function compatibilityForm(character: string, before: string): string | undefined {
  const compatible = character.normalize("NFKC");
  const folded = compatible === character ? undefined : foldCharacters(compatible, before);
  if (folded === undefined) return undefined;
  if (CIRCLED.test(character)) return `(${folded})`;
  if (!/\d$/.test(before)) return folded;
  if (SUPERSCRIPT.test(character)) return `^${folded}`;
  return FRACTION.test(folded) ? ` ${folded}` : folded;
}

/** Closes the gaps that pictures leave: no space doubled, none before a full stop, no words joined. */
function withoutGaps(folded: string): string {
  return folded.replace(/[\0 ]+/g, (gap, offset: number) => {
    if (!gap.includes(DROPPED)) return gap;
    const before = folded.charAt(offset - 1);
    const after = folded.charAt(offset + gap.length);
    if (/^\n?$/.test(before) || /^[\n.,;:!?)]?$/.test(after)) return "";
    return gap.includes(" ") || /[\p{L}\p{N}]{2}/u.test(before + after) ? " " : "";
  });
}
