import { expect, test } from "vitest";
import { createDiskWatch, type DiskSpace } from "../../src/platform/disk.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

const ROOMY: DiskSpace = { bsize: 4096, blocks: 1_000_000, bavail: 500_000, files: 1_000, ffree: 900 };

async function warnings(space: Partial<DiskSpace>): Promise<readonly string[]> {
  const spaceOf = (): Promise<DiskSpace> => Promise.resolve({ ...ROOMY, ...space });
  const watch = createDiskWatch({
    directory: "/var/lib/leadline",
    log: createKeptLog(),
    changed: () => undefined,
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
  const watch = createDiskWatch({ directory: "/nowhere", log: createKeptLog(), changed: () => undefined, spaceOf });
  await watch.look();
  expect(watch.warnings()).toEqual([]);
});

test("each change is told once", async () => {
  const spaces = [ROOMY, { ...ROOMY, bavail: 0 }, { ...ROOMY, bavail: 0 }, ROOMY];
  let changes = 0;
  const watch = createDiskWatch({
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
