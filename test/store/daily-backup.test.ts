import { mkdir, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { DAY, type Instant } from "../../src/domain/time.ts";
import { NoBackup, takeDailyBackup } from "../../src/store/backup/daily.ts";
import { keptBackups } from "../../src/store/backup/kept.ts";
import { restoreStore } from "../../src/store/backup/restore.ts";
import { fill, fold, ManualClock, temporaryFolder } from "./toy.ts";

const NOW = Date.parse("2026-02-11T03:30:00.000Z");

let directory: string;
let folder: string;

beforeEach(async () => {
  directory = await temporaryFolder();
  folder = join(directory, "backups");
  await fill(directory, [["a"], ["b", "c"]]);
});

const where = (more: object = {}) => ({
  ...{ directory, folder, isOwnFolder: true, gateway: "main", keepDays: 7, ...more },
});
const take = (now: Instant = NOW, more: object = {}) => takeDailyBackup(where(more), now, {});

describe("a backup that is taken by itself", () => {
  test("can be restored on another machine, and nobody else reads it", async () => {
    const { file } = await take();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const into = await temporaryFolder();
    const done = await restoreStore({ directory: into, archive: file, clock: new ManualClock(), fold });
    expect(done).toMatchObject({ kind: "restored" });
  });

  test("is kept for its days, and what else lies in the folder is left alone", async () => {
    await mkdir(folder);
    const others = ["leadline-2025-03-01.tgz", "leadline-other-20200101T000000Z.tgz", "notes.txt"];
    for (const name of others) await writeFile(join(folder, name), "");
    for (let day = 0; day < 12; day += 1) await take(NOW + day * DAY);
    const kept = await keptBackups(where());
    expect(kept.map(({ takenAt }) => (takenAt - NOW) / DAY)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(others));
  });

  test("is the last one to go: however old they are, none is removed before a newer one is there", async () => {
    await take(NOW);
    await rm(join(directory, "journal"), { recursive: true });
    await writeFile(join(directory, "journal"), "");
    await expect(take(NOW + 100 * DAY)).rejects.toThrow(/ENOTDIR/);
    expect(await keptBackups(where())).toHaveLength(1);
  });

  test("takes what a process left unfinished away", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "leadline-main-20260210T033000Z.tgz.new"), "half");
    await take();
    expect(await readdir(folder)).toEqual(["leadline-main-20260211T033000Z.tgz"]);
  });

  test("makes no folder elsewhere: the medium may not be mounted", async () => {
    const elsewhere = join(directory, "stick");
    await expect(take(NOW, { folder: elsewhere, isOwnFolder: false })).rejects.toThrow(NoBackup);
    await expect(take(NOW, { folder: elsewhere, isOwnFolder: false })).rejects.toThrow(/is not there; mount/);
  });

  test("says where it cannot be written, and why", async () => {
    await mkdir(folder);
    await symlink("/nowhere/else", join(folder, "leadline-main-20260211T033000Z.tgz.new"));
    await writeFile(join(directory, "file"), "");
    await expect(take(NOW, { folder: join(directory, "file"), isOwnFolder: false })).rejects.toThrow(/is no folder/);
    await expect(take()).resolves.toMatchObject({ takenAt: NOW });
  });

  test("is not begun where it would fill the medium: a full disk keeps leads waiting", async () => {
    // A file system without any room.
    await expect(take(NOW, { folder: "/proc", isOwnFolder: false })).rejects.toThrow(/has 0 MB free.*backup\.keep/);
  });

  test("that cannot be put in its place says so, and leaves nothing behind", async () => {
    await mkdir(join(folder, "leadline-main-20260211T033000Z.tgz", "taken"), { recursive: true });
    await expect(take()).rejects.toThrow(/cannot be written \(.*look at the medium/);
    expect(await readdir(folder)).toEqual(["leadline-main-20260211T033000Z.tgz"]);
  });

  test("has a name that any medium takes, and is found by it again", async () => {
    const { file } = await take(NOW, { gateway: "roof:2~a" });
    expect(file).toMatch(/leadline-roof_2_a-20260211T033000Z\.tgz$/);
    expect(await keptBackups(where({ gateway: "roof:2~a" }))).toMatchObject([{ takenAt: NOW }]);
    expect(await keptBackups(where())).toEqual([]);
  });
});
