import { plainLines } from "./plain-words.ts";

// A tap on a bubble reaches a number without iMessage or RCS as a text that quotes the bubble.

/**
 * Google Messages, in every language: hair spaces round the whole and round the quotation, zero-width spaces
 * round the emoji (zero-width non-joiners when it is taken back). One end is enough: a part may be missing.
 */
const MARKED = /^\u200A(?:\u200B|[^\u200C]{0,40}\u200C)|\u200A[”»"]\u200A?$/u;

/** What iOS puts in front of the quotation, in plain words: reactions, and reactions that are taken back. */
const INTRODUCTIONS = [
  // English
  "LIKED|LOVED|DISLIKED|LAUGHED AT|EMPHASI[SZ]ED|QUESTIONED|REACTED\\b.{0,40}? TO|REMOVED .{1,40}? FROM",
  // French
  "A (?:AIME|ADORE|RI DE|MIS EN EVIDENCE|SOULIGNE|INSISTE SUR|QUESTIONNE|POSE UNE QUESTION SUR)",
  "A (?:REAGI\\b.{0,40}? A|AJOUTE .{1,40}? A|(?:RETIRE|SUPPRIME|ENLEVE) .{1,40}? (?:A|DE))",
  "N'A PAS AIME|S'EST INTERROGE(?:\\(E\\)|E)? SUR",
  // Spanish, of America and of Spain
  "(?:NO )?LE (?:GUSTO|GUSTA|ENCANTO|ENCANTA)|LE (?:DIO RISA|HIZO GRACIA|HACE GRACIA)|SE RIO (?:DE|CON)",
  "(?:EXCLAMO POR|ENFATIZO|DESTACO|DUDO SOBRE|PREGUNTO POR)",
  "(?:(?:SE )?HA REACCIONADO|REACCIONO)\\b.{0,40}? A|(?:QUITO|ELIMINO|RETIRO) .{1,40}? (?:A|DE)",
  // An emoji alone
  '[^\\p{L}“”"«»„]{1,20} (?:TO|A)',
];
const INTRODUCED = new RegExp(`^\\s*(?:${INTRODUCTIONS.join("|")})\\s*[“”"«„]`, "su");
const CLOSING = /[“”"»]/u;

/** Whether a text says no more than how somebody feels about another one that it quotes. */
export function isReaction(text: string): boolean {
  if (MARKED.test(text)) return true;
  const plain = plainLines(text);
  const introduction = INTRODUCED.exec(plain);
  if (introduction === null) return false;
  // Words behind the quotation are the person's own. A quotation that was cut short has no end.
  const [behind = "", ...quoted] = plain.slice(introduction[0].length).split(CLOSING).reverse();
  return quoted.length === 0 || !/[\p{L}\p{N}]/u.test(behind);
}

/** What the person says behind the quotation of a reaction; the whole of any other text. */
export function behindReaction(text: string): string {
  return INTRODUCED.test(plainLines(text)) ? (text.split(CLOSING).at(-1) ?? text) : text;
}
