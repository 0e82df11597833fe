import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRig, type Rig } from "../http/rig.ts";
import { leadline, type Ran } from "./console.ts";

let rig: Rig;

beforeEach(async () => {
  rig = createRig();
  await rig.http.listenSocket(rig.socketPath);
});
afterEach(() => rig.end());

function imports(text: string, ...words: readonly string[]): Promise<Ran> {
  const file = join(rig.folder, "numbers.csv");
  writeFileSync(file, text);
  return leadline(["numbers", "import", file, "--by", "Dana", "--config", rig.config, ...words]);
}

const asked = () => rig.control.asked.at(-1);
const TWO = ["+18505550101", "+12125550102"];

describe("leadline numbers import", () => {
  test.each([
    ["one number a line", "850 555 0101\r\n+1 (212) 555-0102\r\n"],
    ["a table with a header", "id,Wireless Number,date\n1,8505550101,2025-01-01\n2,2125550102,2025-01-02\n"],
    ["a table with bars, and account numbers", "Account Number|Phone Number\n2025550199|8505550101\n7|2125550102\n"],
    ["a table without a header", "1;8505550101;X\n2;2125550102;Y\n"],
    ["one column with a heading", "Deactivated MSISDNs\n18505550101\n12125550102\n"],
    ["what DOS writes", "\ufeffphone\r\n8505550101\r\n2125550102\r\n\u001a"],
  ])("reads %s", async (_, text) => {
    const { code, out, err } = await imports(text, "--deactivated");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(asked()).toEqual({ hold: TWO, why: "deactivated", by: "Dana" });
    expect(out).toContain("2 numbers: 0 held, 0 held before, 0 without consent here, 2 of nobody here\n");
  });

  test("takes of the Reassigned Numbers Database's answers those that say yes", async () => {
    const text = "phone,date,result\n8505550101,1/1/25,yes\n2125550102,1/1/25,no\n4165550103,1/1/25,no data\n";
    const { code, out } = await imports(text, "--reassigned");
    expect(code).toBe(0);
    expect(asked()).toEqual({ hold: ["+18505550101"], why: "reassigned", by: "Dana" });
    expect(out).toContain("2 rows say that the number has not changed hands");
  });

  test("names the bad rows, takes the others, and fails", async () => {
    const { code, err } = await imports("850 555 0101\nnone\n12\n2125550102\n", "--deactivated");
    expect(code).toBe(1);
    expect(err).toBe(
      'line 2: "none" is no telephone number\nline 3: "12" is no telephone number\nleadline: 2 rows are bad, as named above; all others were taken\n',
    );
    expect(asked()).toMatchObject({ hold: TWO });
  });

  test("says that none could be read, and by how many that is", async () => {
    expect(await imports("none\n", "--deactivated")).toMatchObject({
      code: 1,
      err: 'line 1: "none" is no telephone number\nleadline: no row could be read, as named above\n',
    });
  });

  test("says which columns there are where none holds numbers", async () => {
    const { code, err } = await imports("name,city\nAnn,Pensacola\n", "--deactivated");
    expect(code).toBe(2);
    expect(err).toMatch(/has no column of numbers \(its first line reads: name \| city\); call it phone\n$/);
  });

  test("asks what the file holds", async () => {
    expect(await imports("850 555 0101\n")).toMatchObject({
      code: 2,
      err: "leadline: what does the file hold? Add --deactivated or --reassigned\n",
    });
    expect(await imports("850 555 0101\n", "--deactivated", "--reassigned")).toMatchObject({ code: 2 });
  });

  test("hands over as many at a time as a request holds", async () => {
    const many = Array.from({ length: 4_001 }, (_, index) => `850555${String(1_000 + index).padStart(4, "0")}`);
    const { code, out } = await imports(`${many.join("\n")}\n`, "--reassigned", "--json");
    expect(code).toBe(0);
    expect(rig.control.asked).toHaveLength(3);
    expect(JSON.parse(out)).toMatchObject({ numbers: 4_001, held: [], unknown: 4_001, bad: [] });
  });
});
