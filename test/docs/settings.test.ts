import { describe, expect, test } from "vitest";
import { settingsSchema } from "../../src/config/schema.ts";
import { checkYaml, parseYaml } from "../../src/config/yaml-file.ts";
import { PROFILE_CHOICES } from "../../src/modem/profiles.ts";
import { blocksOf, PAGES, page, quotedIn, sectionOf, tablesIn } from "./documents.ts";
import { shippedSettings } from "./settings.ts";

const SETTINGS = shippedSettings();
const SECTIONS = new Set([...SETTINGS.keys()].flatMap((key) => (key.includes(".") ? [key.split(".")[0]] : [])));

describe("the configurations in the pages", () => {
  const shown = PAGES.flatMap((each) => blocksOf(each, "yaml"));

  test.each(shown)("are accepted: $page: $text", ({ page: path, text }) => {
    const yaml = parseYaml(path, text);
    if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
    expect(checkYaml(yaml.value, yaml.value.value, settingsSchema())).toMatchObject({ ok: true });
  });
});

test.each(PAGES)("$path names keys that there are", ({ text }) => {
  const keys = quotedIn(text).filter(
    (code) => /^[a-z]+\.(?!json$)[a-zA-Z]+$/.test(code) && SECTIONS.has(code.split(".")[0]),
  );
  expect(keys.filter((key) => !SETTINGS.has(key))).toEqual([]);
});

describe("the table of the configuration", () => {
  const [rows = []] = tablesIn(sectionOf(page("docs/operating.md"), "Configuration"));
  const told = new Map(
    rows.slice(1).map(([key = "", value = ""]) => [key.replaceAll("`", ""), value.replaceAll("`", "")]),
  );

  test("has a row for each key, in the order of the file, and no other", () => {
    expect([...told.keys()]).toEqual([...SETTINGS.keys()]);
  });

  test("shows the defaults", () => {
    const defaults = [...SETTINGS].map(([key, value]) => [key, value === null ? "none" : value]);
    expect([...told]).toEqual(defaults);
  });
});

test("the table of modem families has a row for each", () => {
  const [rows = []] = tablesIn(sectionOf(page("docs/operating.md"), "Modem families"));
  const told = rows.slice(1).map(([id = ""]) => id.replaceAll("`", ""));
  expect(told).toEqual(PROFILE_CHOICES.filter((id) => id !== "auto"));
});
