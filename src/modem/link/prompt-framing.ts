const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const NUL = 0x00;
/** What a line without power reads as. */
const IDLE = 0xff;
const PROMPT = 0x3e;

const NEW_LINE = Buffer.from([LF]);

/**
 * No line of a modem is longer than a `+CMGR` with its PDU on one line (under 450 octets) or a list of
 * networks; what is longer is noise (a wrong baud rate, another protocol) and must not fill the memory.
 */
const MAX_LINE_OCTETS = 4096;

/** The octets of a modem made fit for a line parser. */
export interface PromptFraming {
  /** While a prompt is awaited, the next `>` at the beginning of a line ends one. */
  awaitPrompt(awaited: boolean): void;
  /**
   * Octets in, octets out: every line, and the prompt, ends with one line feed. Overlong lines are cut short, empty ones
   * are left out.
   */
  push(octets: Buffer): Buffer;
}

/**
 * The prompt for the text of a message is <CR><LF><greater_than><space> (3GPP TS 27.005 3.5.1) without a
 * line end, so a line parser would hold it back; some modems send other white space, or a line end too.
 */
export function createPromptFraming(onOverflow: (maxOctets: number) => void): PromptFraming {
  let awaited = false;
  let atLineStart = true;
  let lineOctets = 0;
  let overlong = false;

  return {
    awaitPrompt(now) {
      awaited = now;
    },

    push(octets) {
      const pieces: Buffer[] = [];
      let from = 0;
      for (let at = 0; at < octets.length; at += 1) {
        const octet = octets[at] ?? NUL;
        if (octet === LF || octet === CR) {
          // CR alone ends a line, too: whether a line feed follows, which ends an empty one, is not waited for.
          if (lineOctets > 0 && !overlong) pieces.push(octets.subarray(from, at), NEW_LINE);
          from = at + 1;
          overlong = false;
          lineOctets = 0;
          atLineStart = true;
          continue;
        }
        lineOctets += 1;
        if (lineOctets > MAX_LINE_OCTETS && !overlong) {
          overlong = true;
          pieces.push(octets.subarray(from, at), NEW_LINE);
          onOverflow(MAX_LINE_OCTETS);
        }
        if (octet === PROMPT && atLineStart && awaited && !overlong) {
          awaited = false;
          pieces.push(octets.subarray(from, at + 1), NEW_LINE);
          from = at + 1;
          lineOctets = 0;
        } else if (octet !== SPACE && octet !== TAB && octet !== NUL && octet !== IDLE) atLineStart = false;
      }
      if (!overlong) pieces.push(octets.subarray(from));
      return Buffer.concat(pieces);
    },
  };
}
