import { expect, test } from "vitest";
import { createDiskWatch, type DiskSpace } from "../../src/platform/disk.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

const UNWATCHED = { changed: () => undefined, shortOfRoom: () => undefined };
const ROOMY: DiskSpace = { bsize: 4096, blocks: 1_000_000, bavail: 500_000, files: 1_000, ffree: 900 };

async function warnings(space: Partial<DiskSpace>): Promise<readonly string[]> {
  const spaceOf = (): Promise<DiskSpace> => Promise.resolve({ ...ROOMY, ...space });
  const watch = createDiskWatch({
    ...UNWATCHED,
    directory: "/var/lib/leadline",
    log: createKeptLog(),
    spaceOf,
  });
  await watch.look();
  return watch.warnings();
}

test("a disk with room is no problem", async () => {
  expect(await warnings({})).toEqual([]);
  expect(await warnings({ bavail: 100_001 })).toEqual([]);
});

test("a disk that is nine tenths full is a problem before it is full", async () => {
  expect(await warnings({ bavail: 100_000 })).toEqual([expect.stringMatching(/90 % full \(390 MiB left\)/)]);
  expect(await warnings({ bavail: 0 })).toEqual([expect.stringMatching(/100 % full/)]);
});

test("so is one that has hardly a file left", async () => {
  expect(await warnings({ ffree: 99 })).toEqual([expect.stringMatching(/90 % of its files/)]);
});

test("a file system that does not count its files, or cannot be asked, is none", async () => {
  expect(await warnings({ files: 0, ffree: 0 })).toEqual([]);
  const spaceOf = (): Promise<DiskSpace> => Promise.reject(new Error("EIO"));
  const watch = createDiskWatch({ ...UNWATCHED, directory: "/nowhere", log: createKeptLog(), spaceOf });
  await watch.look();
  expect(watch.warnings()).toEqual([]);
});

test("each change is told once", async () => {
  const spaces = [ROOMY, { ...ROOMY, bavail: 0 }, { ...ROOMY, bavail: 0 }, ROOMY];
  let changes = 0;
  const watch = createDiskWatch({
    ...UNWATCHED,
    directory: "/d",
    log: createKeptLog(),
    changed: () => {
      changes += 1;
    },
    spaceOf: () => Promise.resolve(spaces.shift() ?? ROOMY),
  });
  for (let look = 0; look < 4; look += 1) await watch.look();
  expect(changes).toBe(2);
});

test("below a floor there is no room for new work, and that is a trouble until there is some again", async () => {
  const told: (string | undefined)[] = [];
  let space: DiskSpace = ROOMY;
  const watch = createDiskWatch({
    ...UNWATCHED,
    directory: "/d",
    log: createKeptLog(),
    shortOfRoom: (words) => told.push(words),
    spaceOf: () => Promise.resolve(space),
  });
  const mebibytes = (count: number): DiskSpace => ({ ...ROOMY, bavail: (count * 2 ** 20) / ROOMY.bsize });
  expect(await watch.hasRoom()).toBe(true);
  space = mebibytes(63);
  expect(await watch.hasRoom()).toBe(false);
  await watch.look();
  expect(told).toEqual([expect.stringMatching(/^the disk of \/d has less than 64 MiB left: .*make room$/)]);
  space = mebibytes(64);
  expect(await watch.hasRoom()).toBe(true);
  expect(told.at(-1)).toBeUndefined();
});

test("the floor of a small disk is a part of it", async () => {
  const ofTwoMebibytes: DiskSpace = { ...ROOMY, blocks: 512, bavail: 26 };
  const watch = (space: DiskSpace) =>
    createDiskWatch({ ...UNWATCHED, directory: "/d", log: createKeptLog(), spaceOf: () => Promise.resolve(space) });
  expect(await watch(ofTwoMebibytes).hasRoom()).toBe(true);
  expect(await watch({ ...ofTwoMebibytes, bavail: 25 }).hasRoom()).toBe(false);
});
