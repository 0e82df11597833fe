import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { imageOf } from "./image.mjs";
import { happening, isEvidence, StillClock, toyFold } from "./toy.mjs";

// Sound stores of every sort, as images; damage.mjs ruins them.

/** What a build of either naming takes as contents that are kept apart. */
const apart = (contents) => ({ apart: contents, contents });

const ignored = () => undefined;

export async function makeBases(build, root) {
  const bases = [];
  for (const [kind, make] of Object.entries(SORTS)) {
    const directory = await mkdtemp(join(root, "base-"));
    const more = await make({ build, directory });
    bases.push({ kind, image: await imageOf(directory), fold: toyFold(), ...more });
    await rm(directory, { recursive: true });
  }
  return bases;
}

async function open(build, directory, clock, fold = toyFold(), files) {
  const options = { directory, clock, fold, onTrouble: ignored, onFatal: ignored };
  const store = await build.openStore(files === undefined ? options : { ...options, files });
  if (store.kind !== "open") throw new Error(`a base does not open: ${store.file}: ${store.why}`);
  return store;
}

/** Batches of one to three records, each synced. */
async function fill(build, directory, clock, from, batches, fold) {
  const store = await open(build, directory, clock, fold);
  let index = from;
  for (let batch = 0; batch < batches; batch += 1) {
    const size = 1 + (batch % 3);
    store.journal.append(Array.from({ length: size }, (_, offset) => happening(index + offset, apart)));
    await store.journal.synced();
    index += size;
  }
  await store.close();
  return index;
}

async function months({ build, directory }, names = ["01", "02", "03", "04", "05"]) {
  let index = 0;
  for (const month of names) {
    index = await fill(build, directory, new StillClock(`2026-${month}-10T12:00:00.000Z`), index, 4);
  }
  return index;
}

async function condense({ build, directory }, olderThan, drop = true) {
  const seal = await build.takeCheckpoint({ directory, fold: toyFold(), olderThan: Date.parse(olderThan), isEvidence });
  if (seal !== undefined && drop) await build.dropCovered(directory, seal.checksum);
}

const SORTS = {
  "one month": async ({ build, directory }) => {
    await fill(build, directory, new StillClock(), 0, 6);
  },
  "one month and a snapshot within": async ({ build, directory }) => {
    const last = await fill(build, directory, new StillClock(), 0, 6);
    await build.writeSnapshot(directory, last - 5, toyFold());
  },
  "one month and a snapshot of all": async ({ build, directory }) => {
    const last = await fill(build, directory, new StillClock(), 0, 6);
    await build.writeSnapshot(directory, last, toyFold());
  },
  "months, one of them twice": async ({ build, directory }) => {
    let index = 0;
    for (const at of ["2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00.000Z", "1970-01-01T00:00:10.000Z", "2026-02-03"])
      index = await fill(build, directory, new StillClock(at), index, 3);
  },
  "months and a snapshot": async (make) => {
    const last = await months(make);
    await make.build.writeSnapshot(make.directory, last - 9, toyFold());
  },
  "a checkpoint": async (make) => {
    await months(make);
    await condense(make, "2026-04-01");
  },
  "a checkpoint taken twice": async (make) => {
    await months(make);
    await condense(make, "2026-03-01");
    await condense(make, "2026-05-01");
  },
  "a checkpoint and a snapshot": async (make) => {
    const last = await months(make);
    await condense(make, "2026-04-01");
    await make.build.writeSnapshot(make.directory, last, toyFold());
  },
  "a checkpoint whose files were not dropped": async (make) => {
    await months(make);
    await condense(make, "2026-04-01", false);
  },
  "a repaired journal": async (make) => {
    const { build, directory } = make;
    await months(make, ["01", "02", "03"]);
    const path = join(directory, "journal", "2026-02.jsonl");
    await writeFile(path, (await readFile(path)).fill(0, 600, 900));
    await build.repairStore({ directory, clock: new StillClock(), fold: toyFold(), mayHold: true });
    await fill(build, directory, new StillClock("2026-03-20T00:00:00.000Z"), 60, 3);
  },
  "a journal repaired behind its snapshot": async (make) => {
    const { build, directory } = make;
    const last = await months(make, ["01", "02"]);
    await build.writeSnapshot(directory, last, toyFold());
    const path = join(directory, "journal", "2026-02.jsonl");
    await writeFile(path, (await readFile(path)).subarray(0, -700));
    await build.repairStore({ directory, clock: new StillClock(), fold: toyFold(), mayHold: true });
    await fill(build, directory, new StillClock("2026-02-20T00:00:00.000Z"), 60, 2);
  },
  "with a spool and a quarantine": async ({ build, directory }) => {
    await fill(build, directory, new StillClock(), 0, 5);
    const spool = await build.openSpool({ directory, clock: new StillClock(), onTrouble: ignored, onFatal: ignored });
    for (const index of [1, 2]) {
      const sms = happening(6 * index + 1, apart).event;
      spool.journal.append([{ event: { type: "SmsKept", sms, arrivedAt: 1_770_000_000_000 } }]);
      await spool.journal.synced();
    }
    await spool.close();
    await mkdir(join(directory, "aside"), { mode: 0o700 });
    for (const name of ["state.json", "2026-06.jsonl.from-0", "2026-06.jsonl.edited"])
      await writeFile(join(directory, "aside", name), "older\n", { mode: 0o600 });
  },
  "records of a newer release": async ({ build, directory }) => {
    const from = await fill(build, directory, new StillClock(), 0, 3);
    await fill(build, directory, new StillClock(), from, 3, toyFold({ upcasts: { Added: [(data) => data] } }));
  },
  "a state of another shape": async (make) => {
    const last = await months(make);
    await condense(make, "2026-03-01");
    await make.build.writeSnapshot(make.directory, last, toyFold());
    return { fold: toyFold({ shape: 2 }) };
  },
  "a state of another shape that can be lifted": async (make) => {
    await months(make);
    await condense(make, "2026-03-01");
    return { fold: toyFold({ shape: 2, lifts: { 1: (json) => json } }) };
  },
  "a new store": async ({ build, directory }) => {
    await (await open(build, directory, new StillClock())).close();
  },
  nothing: async () => undefined,
};

/** The store that release 1 has left, with the older build's fold for both: the stores are compared, not the domains. */
export async function fixtureBase(build, folder) {
  const image = await imageOf(folder);
  image.delete("expected.json");
  for (const [name, file] of image) image.set(name, { ...file, mode: file.contents === undefined ? 0o700 : 0o600 });
  return { kind: "the fixture v1", image, fold: build.gatewayFold, isGateway: true };
}

/** What a power cut at any moment of a short life leaves, with part of what was not synced. */
export async function powerCuts(build, root, draw, count) {
  const images = [];
  while (images.length < count) {
    const directory = await mkdtemp(join(root, "cut-"));
    const disk = new SyncedDisk(() => images.push(disk.image(draw.next(), directory)));
    const store = await open(build, directory, new StillClock(), toyFold(), disk);
    for (let batch = 0; batch < 4; batch += 1) {
      store.journal.append(Array.from({ length: 1 + draw.below(3) }, () => happening(draw.below(60), apart)));
      await store.journal.synced();
    }
    await store.close();
    await rm(directory, { recursive: true });
  }
  return images.slice(0, count);
}

/** Keeps what was synced apart from what was only written; see test/store/synced-files.ts. */
class SyncedDisk {
  #contents = new Map();
  #synced = new Map();
  #named = new Set();
  #atPoint;

  constructor(atPoint) {
    this.#atPoint = atPoint;
  }

  async open(path) {
    this.#atPoint();
    if (!this.#contents.has(path)) this.#contents.set(path, Buffer.alloc(0));
    return {
      write: async (octets, offset) => {
        const old = this.#contents.get(path);
        const grown = Buffer.alloc(Math.max(old.length, offset + octets.length));
        old.copy(grown);
        grown.set(octets, offset);
        this.#contents.set(path, grown);
        await writeFile(path, grown, { mode: 0o600 });
        this.#atPoint();
      },
      datasync: async () => {
        this.#atPoint();
        this.#synced.set(path, this.#contents.get(path));
        this.#atPoint();
      },
      truncate: async (length) => {
        this.#contents.set(path, this.#contents.get(path).subarray(0, length));
      },
      isInPlace: () => true,
      close: async () => undefined,
    };
  }

  async syncFolder(path) {
    this.#atPoint();
    for (const file of this.#contents.keys()) if (dirname(file) === path) this.#named.add(file);
  }

  image(torn) {
    const image = new Map([
      ["journal", { mode: 0o700 }],
      ["leads", { mode: 0o700 }],
      ["journal/new", { mode: 0o600, contents: Buffer.alloc(0) }],
    ]);
    for (const path of this.#named) {
      const kept = this.#synced.get(path) ?? Buffer.alloc(0);
      const beyond = (this.#contents.get(path) ?? kept).subarray(kept.length);
      const contents = Buffer.concat([kept, beyond.subarray(0, Math.floor(beyond.length * torn))]);
      image.set(`${basename(dirname(path))}/${basename(path)}`, { mode: 0o600, contents });
    }
    return image;
  }
}
