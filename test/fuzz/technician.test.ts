import fc from "fast-check";
import { describe, expect } from "vitest";
import { commandsOf, refusalOf } from "../../src/modem/permitted-commands.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { hostileText } from "./hostile.ts";

const AT_PIECES = ["AT", "+CSQ", "+CMGS=20", "+CMGD=1,4", '+CPIN="1234"', ";", '"', "E0", "&F", "D5550100;", "=?", " "];

/** What reaches the modem: the serial line takes an octet a character (latin1). */
function asWritten(line: string): string {
  return Buffer.from(line, "latin1").toString("latin1");
}

describe("a technician's AT command", () => {
  fuzz("that is not refused is one line, and reaches the modem as it was judged", {
    runs: 1_000,
    corpus: keptIn<string>("technician.json"),
    inputs: fc
      .array(fc.oneof(fc.constantFrom(...AT_PIECES), hostileText), { maxLength: 6 })
      .map((pieces) => pieces.join("")),
    survives(line) {
      if (refusalOf(line) !== undefined) return;
      const written = asWritten(line.trim());
      expect(written).toMatch(/^[\x20-\x7e]*$/);
      expect(commandsOf(written)).toEqual(commandsOf(line));
      for (const sends of ["+CMGS=", "+CMSS=", "+CMGD=", "+CPIN="]) {
        // Between quotes it is a text; everything else that names it was to be refused.
        const bare = written
          .toUpperCase()
          .replaceAll(/"[^"]*"/g, "")
          .replaceAll(" ", "");
        expect(bare.replaceAll(`${sends}?`, "")).not.toContain(sends);
      }
    },
  });
});
