import { DEFAULT_ALPHABET, DEFAULT_EXTENSION, ESCAPE } from "../../domain/sms/alphabet.ts";

/**
 * The national languages that a user data header can name (3GPP TS 23.038 6.2.1.2.4). Those without
 * a table here, and those of the next release, read as the default alphabet, as the standard asks.
 */
export interface NationalLanguages {
  readonly lockingShift?: number;
  readonly singleShift?: number;
}

const TURKISH = 1;
const SPANISH = 2;
const PORTUGUESE = 3;

const DIGITS = "0123456789:;<=>?";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALL_LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Locking shift tables take the place of the default alphabet (3GPP TS 23.038 A.3.1, A.3.3). */
const LOCKING_SHIFT: ReadonlyMap<number, string> = new Map([
  [TURKISH, `@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bŞşßÉ !"#¤%&'()*+,-./${DIGITS}İ${CAPITALS}ÄÖÑÜ§ç${SMALL_LETTERS}äöñüà`],
  [
    PORTUGUESE,
    `@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|\u001bÂâÊÉ !"#º%&'()*+,-./${DIGITS}Í${CAPITALS}ÃÕÚÜ§~${SMALL_LETTERS}ãõ\`üà`,
  ],
]);

/** Single shift tables take the place of the default extension table (3GPP TS 23.038 A.2.1 to A.2.3). */
const SINGLE_SHIFT: ReadonlyMap<number, ReadonlyMap<number, string>> = new Map([
  [TURKISH, extended({ 0x47: "Ğ", 0x49: "İ", 0x53: "Ş", 0x63: "ç", 0x67: "ğ", 0x69: "ı", 0x73: "ş" })],
  [
    SPANISH,
    extended({
      ...{ 0x09: "ç", 0x41: "Á", 0x49: "Í", 0x4f: "Ó", 0x55: "Ú" },
      ...{ 0x61: "á", 0x69: "í", 0x6f: "ó", 0x75: "ú" },
    }),
  ],
  [
    PORTUGUESE,
    extended({
      ...{ 0x05: "ê", 0x09: "ç", 0x0b: "Ô", 0x0c: "ô", 0x0e: "Á", 0x0f: "á" },
      ...{ 0x12: "Φ", 0x13: "Γ", 0x15: "Ω", 0x16: "Π", 0x17: "Ψ", 0x18: "Σ", 0x19: "Θ", 0x1f: "Ê" },
      ...{ 0x41: "À", 0x49: "Í", 0x4f: "Ó", 0x55: "Ú", 0x5b: "Ã", 0x5c: "Õ" },
      ...{ 0x61: "Â", 0x69: "í", 0x6f: "ó", 0x75: "ú", 0x7b: "ã", 0x7c: "õ", 0x7f: "â" },
    }),
  ],
]);

/** Each of the three tables holds the default extension table too. */
function extended(national: Readonly<Record<number, string>>): ReadonlyMap<number, string> {
  return new Map([
    ...DEFAULT_EXTENSION,
    ...Object.entries(national).map(([code, text]) => [Number(code), text] as const),
  ]);
}

/** The text of septets, in the alphabets that the user data header chose. */
export function textOfSeptets(septets: Iterable<number>, languages: NationalLanguages = {}): string {
  const alphabet = LOCKING_SHIFT.get(languages.lockingShift ?? 0) ?? DEFAULT_ALPHABET;
  const extension = SINGLE_SHIFT.get(languages.singleShift ?? 0) ?? DEFAULT_EXTENSION;
  let text = "";
  let escaped = false;
  for (const septet of septets) {
    if (escaped) {
      // 23.038 6.2.1.1: a code that the table lacks shows as in the main table; a second escape, as a space.
      text += septet === ESCAPE ? " " : (extension.get(septet) ?? alphabet.charAt(septet));
      escaped = false;
    } else if (septet === ESCAPE) {
      escaped = true;
    } else {
      text += alphabet.charAt(septet);
    }
  }
  // 23.038 6.2.1, note 1: an escape that announces nothing shows as a space.
  return escaped ? `${text} ` : text;
}
