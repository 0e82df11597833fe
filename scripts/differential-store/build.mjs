import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Where a build has had its entries, newest place first: files move between builds, what they do must not. An entry that
// another one has taken in is made of that.
const ENTRIES = {
  openStore: [["store/recovery/open.js"], ["store/recovery.js"]],
  repairStore: [["store/recovery/repair.js"], ["store/repair.js"]],
  readJournal: [["store/checkpoint/proof.js"], ["store/read-journal.js"]],
  findBreak: [
    ["store/checkpoint/proof.js", "readProof", breakOf],
    ["store/checkpoint/proof.js"],
    ["store/checkpoint/check-worker.js"],
    ["store/check-worker.js"],
  ],
  takeCheckpoint: [["store/checkpoint/take.js"], ["store/take-checkpoint.js"]],
  dropCovered: [["store/checkpoint/drop.js"], ["store/drop-covered.js"]],
  writeSnapshot: [
    ["store/snapshot/snapshotter.js"],
    ["store/snapshot/snapshot.js"],
    ["store/snapshot/write-snapshot.js"],
    ["store/write-snapshot.js"],
  ],
  backUp: [["store/backup/backup.js"], ["store/backup.js"]],
  restoreStore: [["store/backup/restore.js"], ["store/restore.js"]],
  readSpool: [["store/recovery/spool.js"], ["store/recovery/spool.js", "readKept"], ["store/kept.js", "readKept"]],
  openSpool: [["store/recovery/spool.js"], ["store/recovery/spool.js", "openKept"], ["store/kept.js", "openKept"]],
  eraseQuarantine: [
    ["store/recovery/quarantine.js"],
    ["store/recovery/erase-aside.js", "eraseAside"],
    ["store/erase-aside.js", "eraseAside"],
  ],
  takeLock: [["store/disk/lock.js"], ["store/lock.js"]],
  gatewayFold: [["domain/fold.js"]],
};

/** The entries of a built checkout, by name. */
export async function loadBuild(folder) {
  const build = {};
  for (const [name, places] of Object.entries(ENTRIES)) build[name] = await find(join(folder, "dist"), name, places);
  return build;
}

async function find(dist, name, places) {
  for (const [file, exported = name, make = (entry) => entry] of places) {
    const path = join(dist, file);
    const entry = existsSync(path) ? (await import(pathToFileURL(path).href))[exported] : undefined;
    if (entry !== undefined) return make(entry);
  }
  throw new Error(`${dist} has no ${name} in ${places.map(([file]) => file).join(", ")}: is it built?`);
}

function breakOf(readProof) {
  return async (directory, upcasts) => (await readProof(directory, upcasts, () => undefined)).broken;
}
