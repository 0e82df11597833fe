import fc from "fast-check";
import { describe, expect } from "vitest";
import { cursorAfter, expandRanges } from "../../src/modem/at/cursor.ts";
import { parseFinalResult } from "../../src/modem/at/final-result.ts";
import { parseUrc, takesData } from "../../src/modem/at/urc.ts";
import { createLineReader } from "../../src/modem/link/line-reader.ts";
import { CATALOGUE } from "./catalogue.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { modemOutput } from "./modem-says.ts";

const corpus = keptIn<string>("at-lines.json");
const LONGEST_LINE = 4096;

/** The lines that come of octets, handed over in chunks. */
function linesOf(chunks: readonly Buffer[], promptAwaited: boolean): readonly string[] {
  const lines: string[] = [];
  const reader = createLineReader({ onLine: (line) => lines.push(line), onOverflow: () => undefined });
  reader.awaitPrompt(promptAwaited);
  for (const chunk of chunks) reader.push(chunk);
  return lines;
}

describe("what a modem says", () => {
  fuzz("comes as the same bounded lines, however it is cut", {
    runs: 500,
    corpus: corpus.map((said) => ({ said, size: 1, promptAwaited: true })),
    inputs: fc.record({ said: modemOutput, size: fc.integer({ min: 1, max: 64 }), promptAwaited: fc.boolean() }),
    survives({ said, size, promptAwaited }) {
      const octets = Buffer.from(said, "latin1");
      const chunks = Array.from({ length: Math.ceil(octets.length / size) }, (_, index) =>
        octets.subarray(index * size, (index + 1) * size),
      );
      const lines = linesOf(chunks, promptAwaited);
      expect(lines).toEqual(linesOf([octets], promptAwaited));
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
        expect(line).toMatch(/^[^\r\n\0]+$/);
      }
    },
  });

  fuzz("is read as something or nothing, by every command and as a URC", {
    runs: 1_000,
    corpus,
    inputs: modemOutput,
    survives(said) {
      const lines = linesOf([Buffer.from(said, "latin1")], false);
      for (const line of lines) {
        parseFinalResult(line);
        parseUrc(line, takesData(line) ? said : undefined);
      }
      for (const { read } of CATALOGUE) read(lines);
    },
  });

  fuzz("is walked through to its end by the cursor, and expands to no more than a list", {
    runs: 1_000,
    corpus,
    inputs: modemOutput,
    survives(said) {
      const cursor = cursorAfter("+CPMS:", said);
      let parameters = 0;
      while (!cursor.atEnd && parameters <= said.length) {
        const list = parameters % 2 === 0 ? cursor.list() : [cursor.text() ?? ""];
        expect(expandRanges(list).length).toBeLessThanOrEqual(256 * Math.max(list.length, 1));
        parameters += 1;
      }
      expect(cursor.atEnd).toBe(true);
    },
  });
});
