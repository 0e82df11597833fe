import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "../../src/store/disk/lock.ts";
import { namesIn, temporaryFolder } from "./toy.ts";

const BOOT = "boot-1";

test("one process holds a folder, and the next one learns its pid", async () => {
  const directory = join(await temporaryFolder(), "made", "here");
  const lock = await takeLock(directory, BOOT);
  expect(await takeLock(directory, BOOT)).toEqual({ kind: "held", pid: process.pid });
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  expect((await stat(join(directory, "lock"))).mode & 0o777).toBe(0o600);
  if (lock.kind === "locked") await lock.release();
  expect(await namesIn(directory, ".")).toEqual([]);
  expect(await takeLock(directory, BOOT)).toMatchObject({ kind: "locked" });
});

test("a lock whose process is gone is taken over", async () => {
  const directory = await temporaryFolder();
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  await writeFile(join(directory, "lock"), `${child.pid} 1 ${BOOT}\n`);
  expect(await takeLock(directory, BOOT)).toMatchObject({ kind: "locked" });
  expect(await readFile(join(directory, "lock"), "utf8")).toMatch(new RegExp(`^${process.pid} `));
});

test("a lock whose pid belongs to a later process is taken over", async () => {
  const directory = await temporaryFolder();
  await writeFile(join(directory, "lock"), `${process.pid} 1 ${BOOT}\n`);
  expect(await takeLock(directory, BOOT)).toMatchObject({ kind: "locked" });
});

test("a lock from before the last boot is taken over", async () => {
  const directory = await temporaryFolder();
  await takeLock(directory, "boot-0");
  expect(await takeLock(directory, BOOT)).toMatchObject({ kind: "locked" });
});

test.each(["", "1", `${process.pid} `, "\0\0\0\0"])(
  "a lock that a power cut left as %j is taken over",
  async (text) => {
    const directory = await temporaryFolder();
    await writeFile(join(directory, "lock"), text);
    expect(await takeLock(directory, BOOT)).toMatchObject({ kind: "locked" });
  },
);

test("releasing leaves a lock alone that is another's by now", async () => {
  const directory = await temporaryFolder();
  const lock = await takeLock(directory, BOOT);
  await writeFile(join(directory, "lock"), "another's");
  if (lock.kind === "locked") await lock.release();
  expect(await readFile(join(directory, "lock"), "utf8")).toBe("another's");
});
