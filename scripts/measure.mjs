// npm run measure [-- FOLDER] [-- --json]: how the rooms of src/ are built, in figures to compare before and after.
// Another checkout may be named. Circles count imports of types as well.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { circlesOf } from "./circles.mjs";
import { parsed } from "./parsed.mjs";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const root = resolve(positionals[0] ?? dirname(dirname(fileURLToPath(import.meta.url))));

const files = readFiles(join(root, "src"));
const usersOf = readUses(files);
const rooms = [...new Set([...files.keys()].map(roomOf))];
const figures = Object.fromEntries(rooms.map((room) => [room, measure((file) => roomOf(file) === room)]));
const whole = measure(() => true);

if (values.json) console.log(JSON.stringify({ rooms: figures, whole }, undefined, 2));
else print();

function readFiles(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /[.]tsx?$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const read = names.map((name) => {
    const source = readFileSync(join(folder, name), "utf8");
    return [name, { lines: source.split("\n").length - 1, ...parsed(source, name.endsWith(".tsx")) }];
  });
  const known = new Map(read);
  for (const [name, file] of known) {
    file.imports = file.imports
      .map((each) => ({ ...each, from: posix.join(posix.dirname(name), each.from) }))
      .filter(({ from }) => known.has(from));
    file.imported = [...new Set(file.imports.map(({ from }) => from))];
  }
  return known;
}

/** `file#name` -> the files that import it, each with how often it stands there. */
function readUses(all) {
  const users = new Map();
  for (const [user, { imports, uses }] of all) {
    for (const { from, names } of imports) {
      for (const { name, local } of names) {
        const key = `${from}#${name}`;
        users.set(key, [...(users.get(key) ?? []), { user, times: local === undefined ? 1 : (uses.get(local) ?? 0) }]);
      }
    }
  }
  return users;
}

function roomOf(file) {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : file;
}

function measure(belongs) {
  const own = [...files].filter(([file]) => belongs(file));
  const inside = new Map(own.map(([file, { imported }]) => [file, imported.filter(belongs)]));
  const exported = own.flatMap(([file, { exports }]) => exports.map((name) => usersOf.get(`${file}#${name}`) ?? []));
  const inOneFile = exported.filter((users) => new Set(users.map(({ user }) => user)).size === 1);
  return {
    files: own.length,
    lines: own.reduce((sum, [, { lines }]) => sum + lines, 0),
    arrows: [...inside.values()].flat().length,
    circles: circlesOf(inside),
    longestFunction: own
      .flatMap(([file, { functions }]) => functions.map((each) => ({ ...each, file })))
      .reduce((longest, each) => (each.lines > (longest?.lines ?? 0) ? each : longest), undefined),
    exports: exported.length,
    usedInOneFile: inOneFile.length,
    usedOnce: inOneFile.filter((users) => users.length === 1 && users[0].times === 1).length,
  };
}

function print() {
  const heading = ["room", "files", "lines", "arrows", "circles", "exports", "in one file", "once", "longest function"];
  const rows = [...Object.entries(figures), ["whole", whole]].map(([room, each]) => [
    room,
    each.files,
    each.lines,
    each.arrows,
    each.circles.length,
    each.exports,
    each.usedInOneFile,
    each.usedOnce,
    each.longestFunction === undefined ? "" : functionInWords(each.longestFunction),
  ]);
  const cells = [heading, ...rows].map((row) => row.map(String));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  for (const circle of whole.circles) console.log(`circle: ${circle.join(", ")}`);
}

function functionInWords({ name = "(unnamed)", lines, file }) {
  return `${lines} ${name} (${file})`;
}
