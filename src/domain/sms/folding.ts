/**
 * Characters outside the GSM 7-bit alphabet that say no more than a spelling inside it. Accented
 * letters and compatibility forms (full width, ligatures, fractions) need no row: Unicode takes them
 * apart. What is neither here nor there keeps its message in UCS-2.
 */
export const FOLDINGS: ReadonlyMap<string, string> = new Map([
  ...each("‘’‚‛′´`ʹʻʼˈ❛❜", "'"),
  ...each("“”„‟″«»〝〞❝❞", '"'),
  ...each("‹〈", "<"),
  ...each("›〉", ">"),
  ...each("‐‑‒–—―−⁃﹘﹣", "-"),
  ...each("•‣∙⋅·▪▫●○◦■□◆►▶⦁", "-"),
  ...each("→➔➜➡⇒", "->"),
  ...each("←⇐⬅", "<-"),
  ...each("↔⇔", "<->"),
  ...each("⁄∕", "/"),
  ...each("∣¦", "|"),
  ["…", "..."],
  ["�", "?"],
  ["×", "x"],
  ["÷", "/"],
  ["±", "+/-"],
  ["≈", "~"],
  ["≠", "!="],
  ["≤", "<="],
  ["≥", ">="],
  ["°", "deg"],
  ["µ", "u"],
  ["¢", "c"],
  ["©", "(c)"],
  ["®", "(R)"],
  ["™", "(TM)"],
  ["℠", "(SM)"],
  // Letters that Unicode does not take apart, as the languages that use them write them without.
  ["ő", "ö"],
  ["Ő", "Ö"],
  ["ű", "ü"],
  ["Ű", "Ü"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["ẞ", "SS"],
  ["ð", "d"],
  ["Ð", "D"],
  ["đ", "d"],
  ["Đ", "D"],
  ["þ", "th"],
  ["Þ", "Th"],
  ["ł", "l"],
  ["Ł", "L"],
  ["ħ", "h"],
  ["Ħ", "H"],
  ["ŧ", "t"],
  ["Ŧ", "T"],
  ["ı", "i"],
  ["ĸ", "k"],
  ["ŋ", "ng"],
  ["Ŋ", "Ng"],
]);

function each(characters: string, folded: string): readonly (readonly [string, string])[] {
  return [...characters].map((character) => [character, folded] as const);
}
