import { forPeople, type Msisdn } from "./number.ts";

/** What a phone is to know of the number that texts it. */
export interface Contact {
  /** Whose alerts come from it: one brand, or all of the gateway. */
  readonly brands: readonly string[];
  readonly number: Msisdn;
  /** Of the page for agents, where it is known how agents reach it. */
  readonly helpUrl?: string;
}

/** Octets in a line, its end not counted (RFC 6350 3.2). */
const LONGEST_LINE_OCTETS = 75;

/**
 * The number as a contact, for a file. vCard 3.0 (RFC 2426) and not 4.0: iOS and Android write 3.0 themselves and read
 * it in every version, while 4.0 reaches the contacts of older Androids as an empty entry and writes numbers as
 * `tel:` addresses, which some show as they are. What is escaped, and how, is the same in both (RFC 6350 3.4).
 */
export function contactCard(contact: Contact): string {
  const { brands, number, helpUrl } = contact;
  const name = contactName(brands);
  const note = `Text alerts about your leads come from ${forPeople(number)}. Reply HELP for help.`;
  return card([
    ...naming(name, brands),
    telephone(number),
    `NOTE:${escaped(helpUrl === undefined ? note : `${note} More: ${helpUrl}`)}`,
    ...(helpUrl === undefined ? [] : [`URL:${escaped(helpUrl)}`]),
  ]);
}

/** The same as short as it can be, for a QR code: the more it holds, the harder it is to read off a screen. */
export function contactForQr({ brands, number }: Contact): string {
  return card([...naming(contactName(brands), []), telephone(number)]);
}

/** `Homes.com lead alerts`; of several brands the names of all. */
function contactName(brands: readonly string[]): string {
  return `${brands.join(", ")} lead alerts`.trimStart();
}

/** A contact needs both names in 3.0. It is no person: what a person's family name would be is its name. */
function naming(name: string, brands: readonly string[]): readonly string[] {
  const organisation = brands.length === 0 ? [] : [`ORG:${escaped(brands.join(", "))}`];
  return [`FN:${escaped(name)}`, `N:${escaped(name)};;;;`, ...organisation];
}

/** A mobile: other kinds are not offered for texts by every phone. */
function telephone(number: Msisdn): string {
  return `TEL;TYPE=CELL:${number}`;
}

function card(lines: readonly string[]): string {
  return ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"].map((line) => `${folded(line)}\r\n`).join("");
}

/** RFC 6350 3.4: backslashes, commas, semicolons and line ends. Other control characters have no place in a card. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\,;]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, " ");
}

/** RFC 6350 3.2: a longer line goes on behind a line end and a space; no character is torn apart. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
