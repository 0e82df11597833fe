import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULT_CASES } from "../test/torture/fault-cases.ts";
import { runThrough } from "../test/torture/fault-run.ts";
import { printTable } from "./figures.ts";

/** Where the table goes besides the console: `LEADLINE_FAULT_TABLE=faults.tsv npm run bench -- faults`. */
const FILE = process.env["LEADLINE_FAULT_TABLE"];

test("what arrives through each fault", async () => {
  const rows: (readonly (string | number)[])[] = [["fault", "sent", "arrived", "doubles", "replies sent", "read"]];
  for (const fault of FAULT_CASES) {
    const { sent, shown, doubles, texted, read } = await runThrough(fault);
    const arrived = shown.filter((times) => times > 0).length;
    rows.push([fault.name, sent, arrived, doubles, texted.length, read.length]);
    expect(arrived).toBe(sent);
    expect(doubles).toBeLessThanOrEqual(fault.hidden ?? 0);
  }
  printTable(`${FAULT_CASES.length} faults`, rows);
  if (FILE !== undefined) writeFileSync(FILE, `${rows.map((row) => row.join("\t")).join("\n")}\n`);
});
