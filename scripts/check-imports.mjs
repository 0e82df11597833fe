// Checks which way the imports of src/ run (.dependency-cruiser.cjs), that they run in no circle, and that every
// file was looked at: a checker that finds no modules passes everything.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import swc from "@swc/core";
import { cruise } from "dependency-cruiser";
import { circlesOf } from "./circles.mjs";

// dependency-cruiser 17 takes every file for TypeScript without JSX.
const { parseFileSync } = swc;
swc.parseFileSync = (file, parseOptions) => parseFileSync(file, { ...parseOptions, tsx: file.endsWith(".tsx") });

// Another folder with a src/ may be named: so the check itself is tested.
const root = resolve(process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url))));
const { rooms, forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

process.chdir(root);
const { output } = await cruise(["src"], { ...options, ruleSet: { forbidden }, validate: true });
if (typeof output === "string") throw new Error("dependency-cruiser reported text where modules were expected");

const seen = output.modules.filter(({ source }) => source.startsWith("src/"));
const written = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /[.](tsx?|js)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

const mistakes = [
  ...written.filter((file) => !seen.some(({ source }) => source === file)).map((file) => `${file} was not looked at`),
  ...folders
    .filter(({ name }) => !rooms.includes(name))
    .map(({ name }) => `src/${name} is no room of .dependency-cruiser.cjs`),
  ...folders
    .map(({ name }) => `src/${name}`)
    .filter((room) => importsOf(room) === 0)
    .map((room) => `no import was seen in ${room}`),
  ...circlesOf(
    new Map(seen.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)])),
  ).map(
    (circle) => `circle: ${circle.join(", ")}\n    Each of them imports itself by way of the others, types included.`,
  ),
  ...output.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}\n    ${commentOf(rule.name)}`,
  ),
];

for (const mistake of mistakes) console.error(mistake);
console.log(
  `imports: ${seen.length} of ${written.length} files, ${importsOf("src")} imports, ${mistakes.length} mistakes`,
);
process.exitCode = mistakes.length === 0 && seen.length > 0 ? 0 : 1;

function importsOf(folder) {
  return seen
    .filter(({ source }) => source.startsWith(`${folder}/`))
    .reduce((sum, { dependencies }) => sum + dependencies.length, 0);
}

function commentOf(name) {
  return forbidden.find((rule) => rule.name === name)?.comment ?? "";
}
