import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect } from "vitest";
import { CommandFailed } from "../../src/cli/failure.ts";
import { openCsv } from "../../src/cli/csv-file.ts";
import { oneLine } from "../../src/app/printable.ts";
import { expectClean } from "./clean.ts";
import { fuzz, keptIn } from "./fuzz.ts";
import { damaged, hostileText } from "./hostile.ts";

const folder = mkdtempSync(join(tmpdir(), "leadline-fuzz-import-"));
const file = join(folder, "agents.csv");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS = new Set(["agentId", "brand", "phone", "name", "email", "timeZone", "line"]);

const cell = fc.oneof(
  fc.constantFrom("A-1", "homes", "+18505550101", '"a, b"', '"', "=1+1", "", "__proto__"),
  hostileText,
);
const separated = fc
  .constantFrom(",", ";", "\t")
  .chain((separator) =>
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }).map((rows) => rows.map((row) => row.join(separator))),
  );
const written = fc
  .tuple(
    fc.constantFrom("agentId,brand,phone,name", "Agent ID;Brand;Phone;E-Mail", "id\tbrand\tphone\t__proto__", ""),
    separated,
  )
  .map(([header, rows]) => Buffer.from([header, ...rows].join("\r\n")));

describe("a file of agents", () => {
  fuzz("is read row by row or refused in words, whatever it holds", {
    runs: 100,
    corpus: keptIn<string>("imports.json").map((text) => Buffer.from(text, "latin1")),
    inputs: fc.oneof(written, written.chain(damaged)),
    async survives(octets) {
      writeFileSync(file, octets);
      let rows = 0;
      try {
        const csv = await openCsv(file);
        for await (const row of csv.rows()) {
          rows += 1;
          expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
          if ("why" in row) expectClean(oneLine(row.why));
          else expect(Object.keys(row).filter((key) => !COLUMNS.has(key))).toEqual([]);
        }
      } catch (error) {
        if (!(error instanceof CommandFailed)) throw error;
        expectClean(oneLine(error.message));
      }
      expect(rows).toBeLessThanOrEqual(octets.length);
    },
  });
});
