import { describe, expect, it } from "vitest";
import { lostInWords } from "../../src/cli/lost-words.ts";

const NOBODY = { gone: [], behind: [] };
const lost = { records: 3, readable: { SmscChanged: 2 }, leadIds: [], agents: [], numbers: [] };

describe("what a repair loses", () => {
  it("accounts for each record, also where none names an agent or a lead", () => {
    expect(lostInWords(lost, NOBODY, "in the journal")).toEqual([
      "3 records are lost in the journal.",
      "  2 of them concern neither an agent nor a lead",
      "  1 of them cannot be read: whom they were about is not known; compare with the lead system",
    ]);
  });

  it("says of what it is that nothing is lost: of what stood here, and no more is known", () => {
    const none = { ...lost, records: 0, readable: {} };
    expect(lostInWords(none, NOBODY, "with what came after the copy")).toEqual(["No record that stood here is lost."]);
  });

  it("says who else may be concerned only where somebody is named", () => {
    const lines = lostInWords({ ...lost, leadIds: ["L-1"] }, NOBODY, "in the journal");
    expect(lines.at(-1)).toContain("1 of them cannot be read: whom else they were about is not known");
    expect(lines.join("\n")).not.toContain("neither");
  });
});
