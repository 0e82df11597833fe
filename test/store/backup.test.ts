import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Header, type HeaderData, Pack, ReadEntry } from "tar";
import { beforeEach, describe, expect, test } from "vitest";
import { UnwritableArchive } from "../../src/store/backup/archive.ts";
import { backUp } from "../../src/store/backup/backup.ts";
import { sha256 } from "../../src/store/format/record.ts";
import { setHaltMark } from "../../src/store/recovery/marks.ts";
import { readSpool } from "../../src/store/recovery/spool.ts";
import { type Restore, restoreStore } from "../../src/store/backup/restore.ts";
import { UnusableArchive } from "../../src/store/backup/unpack.ts";
import { writeSnapshot } from "../../src/store/snapshot/snapshot.ts";
import { added, fill, fold, ManualClock, namesIn, openToy, reopened, temporaryFolder, tryToy } from "./toy.ts";

const NOW = Date.parse("2026-02-11T00:00:00.000Z");

let directory: string;
let file: string;

beforeEach(async () => {
  directory = await temporaryFolder();
  file = join(await temporaryFolder(), "state.tgz");
  await fill(directory, [["a"], ["b", "c"]]);
});

async function restored(into = directory): Promise<Extract<Restore, { kind: "restored" }>> {
  const done = await restoreStore({ directory: into, archive: file, clock: new ManualClock(), fold });
  if (done.kind !== "restored") throw new Error(done.why);
  return done;
}

/** Whatever a record may hold: the store does not look into it. */
async function appendAll(...events: readonly object[]): Promise<void> {
  const store = await openToy(directory);
  for (const event of events) {
    store.journal.append([{ event: event as ReturnType<typeof added>["event"] }]);
    await store.journal.synced();
  }
  await store.close();
}

describe("a backup", () => {
  test("brings the state back on another machine, contents kept apart too", async () => {
    const store = await openToy(directory);
    const [record] = store.journal.append([{ ...added("d"), apart: { name: "Ada" } }]);
    await store.journal.synced();
    const head = store.head();
    await store.close();
    await writeSnapshot(directory, 4, fold);
    expect(await backUp(directory, file, NOW)).toMatchObject(head);
    const other = await temporaryFolder();
    expect(await restored(other)).toMatchObject({
      takenAt: "2026-02-11T00:00:00.000Z",
      sequence: 4,
      lost: { records: 0 },
    });
    for (const folder of ["journal", "leads"]) expect((await stat(join(other, folder))).mode & 0o777).toBe(0o700);
    const copy = await openToy(other);
    expect(Object.fromEntries(copy.state)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(await copy.journal.readContents(record?.apart ?? expect.fail("no contents"))).toEqual({ name: "Ada" });
    await copy.close();
  });

  test("is written where nothing was: a link that lies in wait for it is taken away, and what it names left as it is", async () => {
    const victim = join(await temporaryFolder(), "victim");
    await writeFile(victim, "precious");
    await symlink(victim, `${file}.new`);
    await backUp(directory, file, NOW);
    expect(await readFile(victim, "utf8")).toBe("precious");
    expect((await lstat(file)).isFile()).toBe(true);
    await restored();
  });

  test("taken while records are being written holds whole batches, and their contents", async () => {
    const store = await openToy(directory);
    let going = true;
    let written = 0;
    const writing = (async () => {
      while (going) {
        store.journal.append([added("x"), { ...added("y"), apart: { name: "y".repeat(500) } }]);
        await store.journal.synced();
        written += 1;
      }
    })();
    for (let round = 0; round < 5; round += 1) {
      const before = written;
      await backUp(directory, file, NOW);
      const other = await temporaryFolder();
      await restored(other);
      const { x = 0, y = 0 } = await reopened(other);
      expect(x).toBe(y);
      expect(x).toBeGreaterThanOrEqual(before);
    }
    going = false;
    await writing;
    await store.close();
  });

  test("that cannot be written fails with the cause, and leaves nothing behind", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "folder.tgz"));
    for (const [name, code] of [
      ["nowhere/state.tgz", "ENOENT"],
      ["folder.tgz", "EISDIR"],
    ] as const) {
      const failure = await backUp(directory, join(folder, name), NOW).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UnwritableArchive);
      expect(failure).toMatchObject({ cause: { code } });
    }
    expect(await readdir(folder)).toEqual(["folder.tgz"]);
  });

  test("of a damaged journal is made all the same, and says so", async () => {
    const path = join(directory, "journal", "2026-02.jsonl");
    await writeFile(path, (await readFile(path)).fill(0, 10, 20));
    expect(await backUp(directory, file, NOW)).toMatchObject({ damage: { file: "journal/2026-02.jsonl", line: 1 } });
    expect(await restoreStore({ directory, archive: file, clock: new ManualClock(), fold })).toMatchObject({
      kind: "damaged-backup",
    });
    expect(await readFile(path)).toEqual((await readFile(path)).fill(0, 10, 20));
  });
});

describe("a restore", () => {
  test("tells of no loss where the backup holds all there was, behind damage that the snapshot covers", async () => {
    const path = join(directory, "journal", "2026-02.jsonl");
    await writeSnapshot(directory, 2, fold);
    await writeFile(path, (await readFile(path)).fill(0, 10, 20));
    expect(await backUp(directory, file, NOW)).toMatchObject({ sequence: 3, damage: { line: 1 } });
    expect(await restored()).toMatchObject({ sequence: 3, lost: { records: 0 } });
    expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
  });

  test("keeps what it replaces, and says what came after the backup", async () => {
    await backUp(directory, file, NOW);
    await fill(directory, [["d"]]);
    const { replacedIn, lost } = await restored();
    expect(lost).toMatchObject({ records: 1, readable: { Added: 1 } });
    expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
    expect(await readFile(join(directory, replacedIn ?? "", "journal", "2026-02.jsonl"), "utf8")).toContain(
      '"name":"d"',
    );
  });

  test("keeps the replies that came after the backup, each once, out of a damaged journal too", async () => {
    await backUp(directory, file, NOW);
    const sms = {
      from: { kind: "international", digits: "+18505550101" },
      content: { kind: "text", text: "STOP" },
      pdu: "07",
    };
    await appendAll({ type: "SmsReceived", ...sms }, { type: "SmsReceived", ...sms, pdu: "08" }, added("z").event);
    const path = join(directory, "journal", "2026-02.jsonl");
    await writeFile(path, (await readFile(path)).fill(0, 10, 20));
    expect((await restored()).repliesKept).toBe(2);
    await restored();
    expect(await readSpool(directory)).toMatchObject([
      { type: "SmsKept", sms, arrivedAt: Date.parse("2026-02-10T12:00:00.000Z") },
      { type: "SmsKept", sms: { pdu: "08" } },
    ]);
  });

  test("keeps the opt-outs that the backup does not know, in their order among the replies", async () => {
    const [ann, bob] = ["+18505550101", "+12125550102"];
    const ended = (number: string | undefined) => ({ type: "ConsentEnded", number, reason: "operator" });
    const sms = { from: { kind: "international", digits: ann }, content: { kind: "text", text: "START" }, pdu: "07" };
    await appendAll(ended(bob));
    await backUp(directory, file, NOW);
    await appendAll(
      { type: "AgentLeft", agentId: "A-1", reason: "profile" },
      { type: "SmsReceived", ...sms },
      ended(ann),
    );
    expect((await restored()).optOutsKept).toEqual(["A-1", ann]);
    expect((await restored()).optOutsKept).toEqual([]);
    expect(await readSpool(directory)).toMatchObject([
      { type: "OptOutKept", optOut: { type: "AgentLeft", agentId: "A-1", reason: "profile" }, sequence: 5 },
      { type: "SmsKept", sms: { pdu: "07" } },
      { type: "OptOutKept", optOut: ended(ann), happenedAt: Date.parse("2026-02-10T12:00:00.000Z") },
    ]);
  });

  test("keeps an opt-out of a history that left the backup's before its end", async () => {
    await backUp(directory, file, NOW);
    const later = await temporaryFolder();
    await restored(later);
    await fill(later, [["x"], ["y"], ["z"]]);
    await backUp(later, file, NOW);
    await appendAll({ type: "ConsentEnded", number: "+18505550101", reason: "no-response" });
    expect((await restored()).optOutsKept).toEqual(["+18505550101"]);
  });

  test.each([
    ["cut short", (whole: Buffer) => whole.subarray(0, -30)],
    ["altered", (whole: Buffer) => Buffer.from(whole).fill(0x55, 60, 68)],
    ["no archive", () => Buffer.from("hello")],
    ["no archive, but any octets", () => Buffer.alloc(2_000, 0xf7)],
    ["no archive, but a text that is packed", () => gzipSync("hello ".repeat(500))],
  ])("refuses an archive that is %s, and changes nothing", async (_, change) => {
    await backUp(directory, file, NOW);
    await fill(directory, [["d"]]);
    await writeFile(file, change(await readFile(file)));
    await expect(restored()).rejects.toThrow(UnusableArchive);
    expect(await reopened(directory)).toMatchObject({ d: 1 });
    expect(await namesIn(directory, ".")).toEqual(["journal", "leads", "level.json"]);
  });

  test("leaves nothing of an archive behind, wherever that was cut", async () => {
    await backUp(directory, file, NOW);
    const whole = await readFile(file);
    for (let octets = 20; octets < whole.length - 20; octets += 7) {
      await writeFile(file, whole.subarray(0, octets));
      await expect(restored()).rejects.toThrow(UnusableArchive);
      expect(await namesIn(directory, ".")).not.toContain("restoring");
    }
  });

  describe("of an archive that somebody has made", () => {
    const text = Buffer.from("{}\n");
    const listed = { path: "journal/2026-02.jsonl", octets: 3, sha256: sha256(text) };
    const about = { format: 1, takenAt: "2026-02-11T00:00:00.000Z", sequence: 0 };

    /** An entry a line of `members`: its path, what it holds, its type. */
    async function made(members: readonly (readonly [string, Buffer | string, Partial<HeaderData>?])[]): Promise<void> {
      const pack = new Pack({ gzip: true, portable: true });
      const output = createWriteStream(file);
      pack.pipe(output);
      for (const [path, contents, more = {}] of members) {
        const octets = Buffer.from(contents);
        const entry = new ReadEntry(new Header({ path, size: octets.length, mode: 0o777, type: "File", ...more }));
        pack.add(entry);
        entry.end(octets);
      }
      pack.end();
      await once(output, "close");
    }

    const manifest = (changes: object = {}): readonly [string, string] => [
      "backup.json",
      JSON.stringify({ ...about, files: [listed], ...changes }),
    ];
    const file1 = [listed.path, text] as const;

    test.each<[string, Parameters<typeof made>[0], RegExp]>([
      [
        "holds a link",
        [["state.json", "", { type: "SymbolicLink", linkpath: "/etc/passwd" }], manifest()],
        /no plain file \(SymbolicLink\)/,
      ],
      [
        "holds a hard link",
        [["state.json", "", { type: "Link", linkpath: "/etc/passwd" }], manifest()],
        /no plain file \(Link\)/,
      ],
      [
        "holds a device",
        [["state.json", "", { type: "CharacterDevice", devmaj: 1, devmin: 5 }], manifest()],
        /no plain file/,
      ],
      ["holds a file with holes", [["state.json", "", { type: "SparseFile" }], manifest()], /no plain file/],
      ["holds a folder", [["journal/", "", { type: "Directory" }], manifest()], /no plain file \(Directory\)/],
      ["leads out of the folder", [["../../leadline.yaml", "x"], manifest()], /is no file of a store/],
      ["leads out of the folder by a name of ours", [["journal/../../x", "x"], manifest()], /is no file of a store/],
      ["names the folder above", [["journal/..", "x"], manifest()], /is no file of a store/],
      ["has an absolute path", [["/etc/leadline/x", "x"], manifest()], /is no file of a store/],
      ["holds another file", [["lock", "x"], manifest()], /lock in it is no file of a store/],
      ["holds a file that is not listed", [file1, ["leads/2026-02-11.jsonl", "x"], manifest()], /does not list it/],
      ["lacks a file that is listed", [manifest()], /is not in it/],
      ["holds a file twice", [file1, file1, manifest()], /is in it twice/],
      ["holds a file of another size", [[listed.path, "{}\n{}\n"], manifest()], /is damaged/],
      ["lists what is no file", [file1, manifest({ files: [{ path: 7 }] })], /none that leadline writes/],
      ["is of a later release", [file1, manifest({ format: 2 })], /a newer release/],
      ["has a manifest without end", [file1, ["backup.json", "x".repeat(5_000_000)]], /too long to be one/],
      ["has no manifest", [file1], /has no backup.json/],
    ])("that %s is refused, and changes nothing", async (_, members, why) => {
      await made(members);
      const before = await readFile(join(directory, "journal", "2026-02.jsonl"));
      await expect(restored()).rejects.toThrow(UnusableArchive);
      await expect(restored()).rejects.toThrow(why);
      expect(await namesIn(directory, ".")).toEqual(["journal", "leads", "level.json"]);
      expect(await readFile(join(directory, "journal", "2026-02.jsonl"))).toEqual(before);
    });

    test("for which the disk has no room is refused before anything of that file is written", async () => {
      // A sparse promise: the header says it, and nothing needs to follow.
      const header = new Header({ path: listed.path, size: 2 ** 50, mode: 0o600, type: "File" });
      header.encode();
      await writeFile(file, Buffer.concat([header.block ?? Buffer.alloc(0), Buffer.alloc(1024)]));
      await expect(restored()).rejects.toThrow(/the disk has no room for it/);
    });
  });

  test("gives every file to its owner alone, whatever the archive says", async () => {
    await backUp(directory, file, NOW);
    const other = await temporaryFolder();
    await restored(other);
    for (const name of await readdir(join(other, "journal")))
      expect((await stat(join(other, "journal", name))).mode & 0o777).toBe(0o600);
  });

  test("that was interrupted half-way leaves no empty state: the store stays shut until it is done again", async () => {
    await backUp(directory, file, NOW);
    await setHaltMark(directory, "restoring", "the restore was interrupted: run it again");
    await rm(join(directory, "journal"), { recursive: true });
    expect(await tryToy(directory)).toMatchObject({ kind: "damaged", file: "restore-unfinished" });
    await restored();
    expect(await reopened(directory)).toEqual({ a: 1, b: 1, c: 1 });
  });
});
