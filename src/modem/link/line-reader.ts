import { ReadlineParser } from "@serialport/parser-readline";
import { createPromptFraming } from "./prompt-framing.ts";

/** Octets of the link to lines of text. */
export interface LineReader {
  push(octets: Buffer): void;
  /** See `PromptFraming.awaitPrompt`: the prompt then arrives as a line of its own. */
  awaitPrompt(awaited: boolean): void;
}

export interface LineReaderOptions {
  /** One line without its end; never an empty one, never surrounded by white space. */
  onLine(line: string): void;
  /** A line of more than `maxOctets` was cut short and its rest thrown away. */
  onOverflow(maxOctets: number): void;
}

/**
 * Lines end with CR LF, CR CR LF, LF, or CR alone (an echo; a modem with S4 or V0 left in its profile). Octets become characters one to one (latin1):
 * UTF-8 decoding would lose single octets above 127.
 */
export function createLineReader({ onLine, onOverflow }: LineReaderOptions): LineReader {
  const framing = createPromptFraming(onOverflow);
  const parser = new ReadlineParser({ delimiter: "\n", encoding: "latin1" });
  parser.on("data", (text: string) => {
    const line = withoutMargins(text);
    if (line !== "") onLine(line);
  });

  return {
    push(octets) {
      const framed = framing.push(octets);
      if (framed.length > 0) parser.write(framed);
    },
    awaitPrompt(awaited) {
      framing.awaitPrompt(awaited);
    },
  };
}

/** As nearly every line is: printable, and without margins. */
const BARE = /^[!-~](?:[ -~]*[!-~])?$/;

/** NUL too: modems send runs of it while they start; and 0xFF, which a line without power reads as. */
function withoutMargins(text: string): string {
  if (BARE.test(text)) return text;
  return text.replaceAll("\0", "").replace(/^[\s\xff]+|[\s\xff]+$/g, "");
}
