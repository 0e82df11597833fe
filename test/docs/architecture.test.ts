import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { page, sectionOf, tablesIn } from "./documents.ts";

const [rows = []] = tablesIn(sectionOf(page("docs/architecture.md"), "Where it is decided"));

/** What stands where it is decided: whoever moves the decision is told to move the row. */
const DECISIONS: readonly (readonly [question: string, decides: RegExp])[] = [
  ["torn tail", /\btorn\b/],
  ["second one comes", /already unsubscribed/],
  ["whether a reply is a STOP", /keyword: "stop"/],
  ["lead arrives", /\bisPaused\(/],
  ["somebody is enrolled", /blocked-by-stop/],
  ["consent is given, ends or is paused", /type: "ConsentEnded"[\s\S]*type: "NumberPaused"/],
  ["what goes next", /export function maySend/],
  ["too much falls due", /MassConsequenceHeld/],
];

describe("a newcomer who asks what happens", () => {
  test.each(DECISIONS)("%s is sent to the files that decide it", (question, decides) => {
    const row = rows.find(([what = ""]) => what.includes(question));
    const files = [...(row?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
    // With this page that makes three.
    expect(files.length).toBeLessThanOrEqual(2);
    expect(files.map((file) => readFileSync(shipped("src", file), "utf8")).join("\n")).toMatch(decides);
  });
});
