import { mkdir, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { list } from "tar";
import { imageOf, lay } from "./image.mjs";
import { added, isEvidence, StillClock } from "./toy.mjs";

// What is done with a store, by both builds on copies of their own: each step gives a result and leaves a folder.

/** @typedef {{ build: object, directory: string, archive: string, fold: object }} Side */

async function openAnd({ build, directory, fold }, use = async () => undefined) {
  const calls = [];
  const note = (what) => (value) => calls.push([what, value]);
  const options = { directory, clock: new StillClock(), fold, onTrouble: note("trouble"), onFatal: note("fatal") };
  const store = await build.openStore({ ...options, onSynced: (...said) => calls.push(["synced", ...said]) });
  if (store.kind !== "open") return { ...store, calls };
  const used = await use(store);
  await store.close();
  const { kind, warnings, octetsSinceSnapshot, state, journal } = store;
  const json = fold.toJson(state);
  return { kind, warnings, octetsSinceSnapshot, json, synced: journal.syncedSequence, used, calls };
}

const STEPS = {
  open: (side) => openAnd(side),
  append: (side) =>
    openAnd(side, async ({ journal }) => {
      if (side.isGateway) return undefined; // its fold knows no such event
      const contents = { name: "Grace" };
      const recorded = journal.append([added("later"), { ...added("apart"), apart: contents, contents }]);
      await journal.synced();
      return recorded;
    }),
  repair: ({ build, directory, fold }) => build.repairStore({ directory, clock: new StillClock(), fold }),
  verify: async ({ build, directory, fold }) => {
    const items = [];
    for await (const item of build.readJournal(directory, fold.upcasts)) items.push(item);
    return { items, broken: await build.findBreak(directory, fold.upcasts) };
  },
  snapshot: async ({ build, directory, fold }) => {
    let last = 0;
    for await (const item of build.readJournal(directory, fold.upcasts))
      if (item.kind === "record") last = Math.max(last, item.recorded.sequence);
    return build.writeSnapshot(directory, last, fold);
  },
  checkpoint: async ({ build, directory, fold }) => {
    const seal = await build.takeCheckpoint({ directory, fold, olderThan: Date.parse("2026-06-01"), isEvidence });
    return { seal, dropped: seal && (await build.dropCovered(directory, seal.checksum)) };
  },
  backup: async ({ build, directory, archive, fold }) => {
    const manifest = await build.backUp(directory, archive, Date.parse("2026-06-21"), fold.upcasts);
    return { manifest, members: membersOf(archive) };
  },
  restore: ({ build, directory, archive, fold }) =>
    build.restoreStore({ directory, archive, clock: new StillClock(), fold }),
  spool: async ({ build, directory }) => build.readSpool(directory),
  erase: async ({ build, directory }) => {
    for (const name of (await imageOf(directory)).keys()) await utimes(join(directory, name), 1.7e9, 1.7e9);
    const [contents, evidence] = [Date.parse("2026-03-01"), Date.parse("2020-06-01")];
    return build.eraseQuarantine(directory, contents, evidence);
  },
};

/** One way through after the other, each on fresh copies. `sound`: an archive of the store before it was damaged. */
export const WAYS = [
  { name: "open", steps: ["open", "append", "open", "verify", "snapshot", "open", "spool"] },
  { name: "repair", steps: ["repair", "repair", "open", "append", "verify", "spool"] },
  { name: "open, then repair", steps: ["open", "repair", "open", "erase"] },
  { name: "proof", steps: ["verify", "checkpoint", "verify", "open"] },
  { name: "backup", steps: ["backup", "restore", "open"] },
  { name: "restore a sound backup", sound: true, steps: ["restore", "spool", "open", "repair"] },
];

/** The members of an archive; when it was packed is not compared. */
function membersOf(archive) {
  const members = [];
  list({
    file: archive,
    sync: true,
    onReadEntry: (entry) => {
      const chunks = [];
      entry.on("data", (chunk) => chunks.push(chunk));
      entry.on("end", () => members.push([entry.path, entry.mode, Buffer.concat(chunks).toString("latin1")]));
    },
  });
  return members;
}

/** Lays the same store for a build, and gives what each step comes to: its result and the folder behind it. */
export async function* walkWay(way, build, root, image, { fold, isGateway, archive }) {
  const side = { build, directory: join(root, "store"), archive: join(root, "state.tgz"), fold, isGateway };
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await lay(image, side.directory);
  if (way.sound === true) side.archive = archive;
  for (const step of way.steps) {
    let result;
    try {
      result = { gave: await STEPS[step](side) };
    } catch (error) {
      result = { threw: String(error), code: error?.code, cause: String(error?.cause) };
    }
    const text = canonical(result).replaceAll(root, "<root>");
    yield {
      step,
      text,
      kind: result.gave?.kind ?? (result.threw === undefined ? "done" : "threw"),
      image: await imageOf(side.directory),
    };
  }
}

/** JSON that tells `undefined`, maps, sets and errors apart, with members in the order they came in. */
function canonical(value) {
  return JSON.stringify(value, (_, member) => {
    if (member === undefined) return { undefined: true };
    if (member instanceof Map) return { map: [...member] };
    if (member instanceof Set) return { set: [...member] };
    if (member instanceof Error) return { error: String(member), code: member.code };
    return typeof member === "function" ? "function" : member;
  });
}
