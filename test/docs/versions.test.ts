import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { page } from "./documents.ts";

const { version, engines } = JSON.parse(readFileSync(shipped("package.json"), "utf8")) as {
  readonly version: string;
  readonly engines: { readonly node: string };
};

test("the version stands in every file that has one", () => {
  expect(readFileSync(shipped("docs", "asyncapi.yaml"), "utf8")).toContain(`\n  version: ${version}\n`);
  expect(page("CHANGELOG.md").text).toContain(version);
});

test("the changelog begins with what is not released, the newest release after it", () => {
  const headings = [...page("CHANGELOG.md").text.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  expect(headings[0]).toBe("Unreleased");
  const releases = headings.slice(1);
  expect(releases.filter((heading) => !/^\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}$/.test(heading))).toEqual([]);
  expect(releases.toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }))).toEqual(releases);
});

test("the Node.js that tools choose is the oldest line that is supported", () => {
  const [major, minor] = engines.node.replace(">=", "").split(".");
  const chosen = readFileSync(shipped(".node-version"), "utf8");
  expect(chosen).toMatch(new RegExp(`^${major}\\.${minor}\\.\\d+\\n$`));
  expect(page("README.md").text).toContain(`Node.js ${major}.${minor} or later`);
});
