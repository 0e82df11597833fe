import { parseFinalResult } from "../at/final-result.ts";
import { isKnownUrc, takesData } from "../at/urc.ts";
import type { Disguise } from "./disguise.ts";
import { disguisePdu } from "./disguise-pdu.ts";

/** Disguises a dialogue, piece by piece in order: what a line holds depends on what was asked. */
export interface DialogueDisguise {
  driver(piece: string): string;
  modem(piece: string): string;
}

const CTRL_Z = "\x1a";

/** The lines after these hold a message: a PDU, or its text where a modem has fallen back to text mode. */
const HEADERS = /^\+(?:CMGL|CMGR):/i;
/** What stands in quotes there is a name, a number or a text, of a person or of the network to one. */
const PERSONAL = /^(?:AT)?\+(?:CMGL|CMGR|CMT|CDS|CBM|CLIP|COLP|CCWA|CLCC|CNUM|CPBR|CPBF|CPBW|CUSD|CNAP)[:=]/i;
/** Cells tell where the modem stands; SIM files hold numbers. */
const PLACES_AND_FILES = /^(?:AT)?[+^*](?:C[EG]?REG|CRSM|CSIM|CCED|QENG|CPSI|QNWINFO|MONSC)[:=]/i;
const CODES = /^AT(?:\+CPIN2?|\^CPIN|\+CPWD|\+CLCK)=/i;
/** Answered with what the modem is, in lines without a prefix. */
const ASKS_WHAT_IT_IS = /^AT(?:I\d*|\+[CQ]?G(?:MI|MM|MR)|\+CGSN)$/i;
/** `+CSQ: …`, `^RSSI:…`: a line of the modem's own, as against one of a text. */
const PREFIXED = /^[+^*#%$!&][A-Z][A-Z0-9]+(?:[:=?]| ERROR:|$)/i;

const PDU = /^[0-9A-F]{14,}$/i;

export function createDialogueDisguise(disguise: Disguise): DialogueDisguise {
  let asked = "";
  /** `line`: one. `lines`: up to the result. `remains`: of a PDU that something else has cut in two. */
  let bodyFollows: "line" | "lines" | "remains" | undefined;

  function driver(line: string): string {
    if (line.endsWith(CTRL_Z)) return message(line.slice(0, -1)) + CTRL_Z;
    asked = line;
    if (CODES.test(line)) return line.replaceAll(/\d{4,}/g, (code) => disguise.number(code));
    return parameters(line);
  }

  function modem(line: string): string {
    // The prompt, and the text sent back.
    if (line.startsWith(">")) return line.replace(/[^>\s\x1a]+.*?(?=\x1a?$)/s, message);
    if (line === asked) return driver(line);
    if (HEADERS.test(line) || takesData(line)) {
      bodyFollows = HEADERS.test(line) ? "lines" : "line";
      return parameters(line);
    }
    const isResult = parseFinalResult(line) !== undefined;
    if (isResult) bodyFollows = undefined;
    if (isResult || isKnownUrc(line)) return parameters(line);
    if (bodyFollows !== undefined) return body(line);
    if (PREFIXED.test(line)) return parameters(line);
    if (PDU.test(line) || ASKS_WHAT_IT_IS.test(asked)) return numbers(line);
    return disguise.text(line);
  }

  function body(line: string): string {
    const isRemainder = bodyFollows === "remains" && PDU.test(line);
    if (bodyFollows === "line") bodyFollows = undefined;
    else if (PDU.test(line)) bodyFollows = "remains";
    return isRemainder ? disguise.hex(line) : message(line);
  }

  function message(content: string): string {
    return PDU.test(content) ? disguisePdu(content, disguise) : disguise.text(content);
  }

  /** A command or an answer: what is quoted by what it is, the rest by its length. */
  function parameters(line: string): string {
    if (PLACES_AND_FILES.test(line)) {
      return line.replaceAll(/(?<=[,"])[0-9A-F]{3,}(?=[,"]|$)/gi, (value) => disguise.hex(value));
    }
    const isPersonal = PERSONAL.test(line);
    return line
      .split(/("[^"]*"?)/)
      .map((part) => (part.startsWith('"') ? quoted(part, isPersonal) : inline(part)))
      .join("");
  }

  function quoted(part: string, isPersonal: boolean): string {
    const [, content = "", end = ""] = /^"([^"]*)("?)$/.exec(part) ?? [];
    const [, plus = "", digits] = /^(\+?)([0-9*#]{3,})$/.exec(content) ?? [];
    if (digits !== undefined && (isPersonal || plus === "+" || digits.length >= 7)) {
      return `"${plus}${disguise.number(digits)}${end}`;
    }
    return `"${isPersonal && !PDU.test(content) ? disguise.text(content) : numbers(content)}${end}`;
  }

  /** Outside of quotes; some modems put the PDU on the line of its header. */
  function inline(part: string): string {
    const [, before = "", pdu = ""] = /^(.*?)(?:(?<=\s)([0-9A-F]{24,}))?$/is.exec(part) ?? [];
    return numbers(before) + (pdu === "" ? "" : disguisePdu(pdu, disguise));
  }

  function numbers(text: string): string {
    return text.replaceAll(RUNS, another);
  }

  function another(run: string): string {
    // An ICCID of 19 digits is filled up with F.
    const [, identity] = /^(\d{14,22})F?$/i.exec(run) ?? [];
    if (identity !== undefined) return disguise.identity(identity) + run.slice(identity.length);
    if (/^\d{7,13}$/.test(run)) return disguise.number(run);
    return disguise.hex(run);
  }

  return {
    driver: (piece) => withinMargins(piece, driver),
    modem: (piece) => withinMargins(piece, modem),
  };
}

/** Longer runs of digits than any setting has, and of hexadecimal digits than any word. */
const RUNS = /(?<![0-9A-Z])(?:\d{7,}|[0-9A-F]{14,})(?![0-9A-Z])/gi;

/** Line ends and NULs round a line stay. */
function withinMargins(piece: string, work: (line: string) => string): string {
  const [, before = "", line = "", after = ""] = /^([\s\0]*)(.*?)([\s\0]*)$/s.exec(piece) ?? [];
  return line === "" ? piece : before + work(line) + after;
}
