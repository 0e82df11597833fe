import { readFileSync } from "node:fs";
import fc from "fast-check";
import { hostileText } from "./hostile.ts";

// What comes out of a modem, or out of what pretends to be one.

const transcripts = JSON.parse(
  readFileSync(new URL("../fixtures/at_transcripts.json", import.meta.url), "utf8"),
) as readonly { readonly raw: string }[];

const PIECES = [
  "\r\nOK\r\n",
  "\r\nERROR\r\n",
  "> ",
  "\r\n> ",
  "+CMS ERROR: 99999999999999999999",
  "+CME ERROR: ",
  "+CMGS: -1",
  "+CMGL: 4294967296,1,,18446744073709551616",
  '+CMTI: "ME",99999999999',
  "+CMT: ,0\r\n",
  "+CDS: 25\r\n",
  "+CNMI: (0-4294967295),((((((((,",
  "+CPMS: (((",
  '+CSQ: "',
  ",,,,,,,,,,,,,,,,",
  "RDY\r\n",
  "0",
  "A".repeat(5_000),
];

/** As latin1: an octet a character, as the serial line hands it on. */
export const modemOutput: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom(...transcripts.map(({ raw }) => raw)) },
      {
        weight: 2,
        arbitrary: fc.uint8Array({ maxLength: 40 }).map((octets) => Buffer.from(octets).toString("latin1")),
      },
      { weight: 1, arbitrary: hostileText },
      { weight: 2, arbitrary: fc.constantFrom("\r\n", "\r", "\n", "\0\0") },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));
