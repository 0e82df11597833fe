// node scripts/differential-store.mjs OLD NEW [--seed 1 --stores 1000]: makes stores, ruins them, lets two built
// checkouts (folders with dist/) open, repair, verify, back up and restore copies of them, and compares what they
// answer and every octet that they leave. Exit 1 when they differ otherwise than EXPECTED says.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fixtureBase, makeBases, powerCuts } from "./differential-store/bases.mjs";
import { loadBuild } from "./differential-store/build.mjs";
import { DAMAGES, everyCut } from "./differential-store/damage.mjs";
import { differences, lay } from "./differential-store/image.mjs";
import { WAYS, walkWay } from "./differential-store/runs.mjs";
import { drawing, StillClock } from "./differential-store/toy.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, stores: { type: "string", default: "1000" } },
});
const [oldFolder, newFolder] = positionals.map((folder) => resolve(folder));
if (newFolder === undefined) throw new Error("which builds? node scripts/differential-store.mjs OLD NEW");

/** Differences that are meant. After one of them the stores have parted, and the way ends; but for what is only `told`. */
const EXPECTED = [
  {
    name: "a repair that is refused leaves everything as it was",
    reason: "it had made folders, copied files and undone what an editor did before it looked whether it may",
    is: ({ step, before, was, is }) =>
      step === "repair" && was.kind === "refused" && was.text === is.text && differences(before, is.image).length === 0,
  },
  {
    name: "an open that answers damaged leaves state.json where it is",
    reason: "it had put one that the disk does not give out into the quarantine before it read the journal",
    is: ({ step, was, is }) =>
      ["open", "append"].includes(step) &&
      was.kind === "damaged" &&
      // What tells of a former state has not been moved either.
      was.text.replace(/yet \w+\/ holds something/, "yet there is a state.json") === is.text &&
      differences(putBack(was.image, is.image), is.image).length === 0,
  },
  {
    name: "a start without a state.json names the checkpoint as what is ahead of the journal",
    reason: "it had named state.json, which was not there",
    is: ({ step, was, is }) =>
      ["open", "append"].includes(step) &&
      !was.image.has("state.json") &&
      was.text.replace('"file":"state.json"', '"file":"checkpoint/checkpoint.json"') === is.text &&
      differences(was.image, is.image).length === 0,
  },
  {
    name: "the line is named at which the chain breaks",
    told: true,
    reason: "what was given up was said to begin where its batch does",
    is: ({ was, is }) =>
      withoutLines(was.text) === withoutLines(is.text) && differences(was.image, is.image).length === 0,
  },
  {
    name: "a repair that is done again marks no hole before the first record a second time",
    reason: "each repair had put another mark in front of it",
    is: ({ was, is }) => {
      const [before, now] = [was, is].map(({ image }) => [...image].map(marksOnce));
      const isMarkedTwice = was.image.size === is.image.size && differences(new Map(before), was.image).length > 0;
      return isMarkedTwice && is.kind === was.kind && differences(new Map(before), new Map(now)).length === 0;
    },
  },
  {
    name: "the proof goes on behind a hole between the checkpoint and the journal's first record",
    reason: "it had passed over what stood there, up to the next damage or the end",
    is: ({ step, was, is }) => {
      if (step !== "verify" || was.kind !== "done" || is.kind !== "done" || differences(was.image, is.image).length > 0)
        return false;
      const [before, now] = [was, is].map(({ text }) => JSON.parse(text).gave);
      let found = 0;
      for (const item of now.items) if (JSON.stringify(item) === JSON.stringify(before.items[found])) found += 1;
      const isAllThere = found === before.items.length;
      const isBehindCheckpoint = now.items[0]?.kind === "checkpoint";
      return isBehindCheckpoint && isAllThere && JSON.stringify(before.broken) === JSON.stringify(now.broken);
    },
  },
  {
    name: "an archive that is not there is named by the call that opens it",
    reason: "it was looked at with stat first",
    is: ({ step, was, is }) =>
      step === "restore" &&
      was.text.replaceAll(join(root, "old"), "").replace(", stat '", ", open '") ===
        is.text.replaceAll(join(root, "new"), "") &&
      differences(was.image, is.image).length === 0,
  },
];

/** What a build tells, without what a build before did not tell yet: the agents that are lost, the head of a backup. */
function told(text, before) {
  const heads = before.includes('],"hash":') ? text : text.replaceAll(/\],"hash":"\w+"\},"members"/g, ']},"members"');
  return before.includes('"agents":') ? heads : heads.replaceAll(/("leadIds":\[[^\]]*\],)"agents":\[[^\]]*\],/g, "$1");
}

/** Which line of the journal it is, and what is wrong with it. */
function withoutLines(text) {
  return text.replaceAll(/("file":"journal\/[^"]*"),"line":\d+,"why":"[^"]*"/g, "$1");
}

/** A file of the image without the marks that say the same as the one before them. */
function marksOnce([name, entry]) {
  const lines = entry.contents?.toString("latin1").split("\n");
  const rest = lines?.filter((line, index) => !(index > 0 && line.startsWith('{"gap":') && line === lines[index - 1]));
  return [name, rest === undefined ? entry : { ...entry, contents: Buffer.from(rest.join("\n"), "latin1") }];
}

/** An image with what was moved to aside/ as state.json (or .2 ...) back in its place, as the other has it. */
function putBack(image, other) {
  const copy = new Map(image);
  const moved = [...image.keys()].filter(
    (name) => /^aside(?:\/state\.json(?:\.\d+)?)?$/.test(name) && !other.has(name),
  );
  for (const name of moved) copy.delete(name);
  if (moved.length > 0) copy.set("state.json", { mode: 0o700 });
  return copy;
}

const stores = Number(values.stores);
const draw = drawing(Number(values.seed));
const root = await mkdtemp(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "leadline-differential-"));
const [older, newer] = [await loadBuild(oldFolder), await loadBuild(newFolder)];
const counts = { stores: new Map(), steps: 0, expected: new Map(), unexpected: new Map() };
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

async function compare(kind, base, image, ways = WAYS) {
  count(counts.stores, kind);
  for (const way of ways) await compareWay(kind, base, image, way);
}

async function compareWay(kind, base, image, way) {
  const of = base.kind;
  const one = walkWay(way, older, join(root, "old"), image, base);
  const other = walkWay(way, newer, join(root, "new"), image, base);
  let before = image;
  for (;;) {
    const [was, is] = (await Promise.all([one.next(), other.next()])).map(({ value }) => value);
    if (was === undefined || is === undefined) return;
    counts.steps += 1;
    const folder = differences(was.image, is.image);
    is.text = told(is.text, was.text);
    const texts = was.text.replaceAll(join(root, "old"), "") === is.text.replaceAll(join(root, "new"), "");
    if (texts && folder.length === 0) {
      before = was.image;
      count(answers, `${was.step}: ${was.kind}`);
      continue;
    }
    const expected = EXPECTED.find((difference) => difference.is({ step: was.step, before, was, is }));
    if (expected === undefined) return report(`${way.name}, ${was.step}`, `${of}: ${kind}`, was, is, folder);
    count(counts.expected, expected.name);
    if (expected.told !== true) return;
    before = was.image;
  }
}

const answers = new Map();
const SHOWN = 12;

function report(step, store, was, is, folder) {
  const key = `${step}: ${was.text === is.text ? "" : "another answer; "}${folder.join("; ")}`
    .replaceAll(/\d+/g, "#")
    .slice(0, 160);
  count(counts.unexpected, key);
  if (counts.unexpected.size > SHOWN || counts.unexpected.get(key) > 1) return;
  console.log(`\nDIFFERENT at ${step} (${store})`);
  if (was.text !== is.text) console.log(`  old ${around(was.text, is.text)}\n  new ${around(is.text, was.text)}`);
  for (const line of folder) console.log(`  ${line}`);
}

/** A text from shortly before the place where it leaves the other. */
function around(text, other) {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return `…${text.slice(Math.max(0, at - 120), at + 300)}`;
}

/** An archive of the sound store, made once by the older build, that both restore over what is ruined. */
async function archiveOf({ image, fold, kind }, index) {
  const directory = join(root, `sound-${index}`);
  const archive = join(root, `sound-${index}.tgz`);
  await lay(image, directory);
  await older.backUp(directory, archive, new StillClock().now(), fold.upcasts);
  await rm(directory, { recursive: true });
  if (!existsSync(archive)) throw new Error(`no archive of ${kind}`);
  return archive;
}

try {
  const bases = await makeBases(older, root);
  const fixture = join(dirname(dirname(fileURLToPath(import.meta.url))), "test", "fixtures", "store", "v1");
  bases.push(await fixtureBase(older, fixture));
  for (const [index, base] of bases.entries()) base.archive = await archiveOf(base, index);

  for (const base of bases) await compare("sound", base, base.image);
  const [plain] = bases;
  for (const base of bases.slice(0, 3))
    for (const image of everyCut(base.image)) {
      if (draw.next() * bases.slice(0, 3).length * 900 < stores)
        await compare("every cut", base, image, WAYS.slice(0, 3));
    }
  for (const image of await powerCuts(older, root, draw, Math.ceil(stores / 5)))
    await compare("power cut", { ...plain, kind: "a short life" }, image);
  const kinds = Object.keys(DAMAGES);
  for (let made = 0; made < stores; ) {
    const base = draw.of(bases);
    const first = kinds[made % kinds.length];
    const more = draw.next() < 0.6 ? 0 : 1 + draw.below(2);
    const chosen = [first, ...Array.from({ length: more }, () => draw.of(kinds))];
    const image = chosen.reduce((ruined, name) => ruined && (DAMAGES[name](ruined, draw) ?? undefined), base.image);
    if (image === undefined) {
      if (draw.next() < 0.05) made += 1; // a damage that few stores can have
      continue;
    }
    made += 1;
    await compare(more === 0 ? first : `${first}, and more`, base, image, [draw.of(WAYS), draw.of(WAYS)]);
  }
} finally {
  await rm(root, { recursive: true, force: true });
}

const total = (map) => [...map.values()].reduce((sum, number) => sum + number, 0);
console.log(`seed ${values.seed}: ${total(counts.stores)} stores, ${counts.steps} steps compared`);
for (const [kind, number] of counts.stores) console.log(`  ${String(number).padStart(6)}  ${kind}`);
console.log("alike:");
for (const [answer, number] of [...answers].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${String(number).padStart(6)}  ${answer}`);
console.log("different as expected:");
for (const { name, reason } of EXPECTED)
  console.log(`  ${String(counts.expected.get(name) ?? 0).padStart(6)}  ${name} (before: ${reason})`);
console.log(`different otherwise: ${total(counts.unexpected)}`);
for (const [key, number] of counts.unexpected) console.log(`  ${String(number).padStart(6)}  ${key}`);
process.exitCode = counts.unexpected.size === 0 ? 0 : 1;
