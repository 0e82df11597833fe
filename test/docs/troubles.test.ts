import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { page, quotedIn, sectionOf, tablesIn } from "./documents.ts";

const TABLES = tablesIn(sectionOf(page("docs/operating.md"), "What to do when…"));
const SAID = TABLES.flatMap(([, ...rows]) => rows.flatMap(([says = ""]) => quotedIn(says)));

/** Texts that are put together from parts have `…` where something is put in. */
const SOURCE = readdirSync(shipped("src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith(".ts"))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n")
  .replaceAll(/\$\{[^}]*\}/g, "…");

test("what the technician's table says that the gateway says, it does say", () => {
  expect(SAID.length).toBeGreaterThan(25);
  const pieces = SAID.flatMap((said) => said.replace(/^(modem|broker) /, "").split(/ ?…,? ?|: /));
  const words = pieces.map((piece) => piece.replace(/,? line$/, "").trim()).filter((piece) => piece !== "");
  expect(words.filter((piece) => !SOURCE.includes(piece))).toEqual([]);
});
