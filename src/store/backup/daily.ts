import { mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { given } from "../../domain/given.ts";
import { DAY, type Instant } from "../../domain/time.ts";
import { unlessMissing } from "../disk/disk.ts";
import type { Upcasts } from "../format/versions.ts";
import { UnwritableArchive } from "./archive.ts";
import { type Backup, backUp } from "./backup.ts";
import { type DailyBackups, type KeptBackup, keptBackups, nameOf, prefixOf } from "./kept.ts";

/** A backup cannot be taken; the message says why, and what to do. */
export class NoBackup extends Error {}

/** What is left of the medium beside a backup, at least. */
const ROOM_LEFT_OCTETS = 64 * 1024 * 1024;

/** Takes one, and then removes those that are older than `keepDays`. Throws `NoBackup`, and what `backUp` throws. */
export async function takeDailyBackup(
  where: DailyBackups & { readonly keepDays: number },
  now: Instant,
  upcasts: Upcasts,
): Promise<KeptBackup & Pick<Backup, "damage" | "sequence">> {
  const { directory, folder, gateway, keepDays } = where;
  await needFolder(where);
  const file = join(folder, nameOf(gateway, now));
  await needRoom(folder, await octetsOf(directory));
  await removeUnfinished(where);
  const { damage, sequence } = await backUp(directory, file, now, upcasts).catch((error: unknown) => {
    if (!(error instanceof UnwritableArchive)) throw error;
    const cause = error.cause instanceof Error ? error.cause.message : String(error.cause);
    throw new NoBackup(`${file} cannot be written (${cause}); look at the medium, and at its rights`);
  });
  for (const old of await keptBackups(where)) {
    if (old.takenAt < now - keepDays * DAY && old.file !== file) await rm(old.file, { force: true });
  }
  const { size: octets } = await stat(file);
  return { file, takenAt: now, octets, sequence, ...given({ damage }) };
}

/** Of a process that has ended in the middle. */
async function removeUnfinished({ folder, gateway }: DailyBackups): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(prefixOf(gateway)) && name.endsWith(".tgz.new")) await rm(join(folder, name), { force: true });
}

async function needFolder({ folder, isOwnFolder }: DailyBackups): Promise<void> {
  if (isOwnFolder) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return;
  }
  const found = await unlessMissing(() => stat(folder), undefined);
  if (found === undefined) throw new NoBackup(`${folder} is not there; mount the medium, or make the folder`);
  if (!found.isDirectory()) throw new NoBackup(`${folder} is no folder; name another one in backup.folder`);
}

/** As if nothing could be made smaller: a full disk would keep leads waiting. */
async function needRoom(folder: string, octets: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free - octets >= ROOM_LEFT_OCTETS) return;
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  throw new NoBackup(
    `${folder} has ${megabytes(free)} MB free, and a backup may take ${megabytes(octets)} MB and must leave ${megabytes(ROOM_LEFT_OCTETS)}; make room, or lower backup.keep`,
  );
}

/** What a backup holds: the folders that it is made of, and the snapshot. */
async function octetsOf(directory: string): Promise<number> {
  let sum = 0;
  for (const folder of ["", "journal", "leads", "checkpoint", join("kept", "journal"), join("kept", "leads")]) {
    const entries = await unlessMissing(() => readdir(join(directory, folder), { withFileTypes: true }), []);
    for (const entry of entries) {
      const path = join(directory, folder, entry.name);
      if (entry.isFile()) sum += await unlessMissing(async () => (await stat(path)).size, 0);
    }
  }
  return sum;
}
