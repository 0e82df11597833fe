import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "../../domain/time.ts";
import { unlessMissing } from "../disk/disk.ts";

// Backups that are taken by themselves: one file each in a folder, named by gateway and time, and no more than so many
// days of them. Other files in the folder are nobody's business. How they are taken is loaded by whoever takes one.

export interface DailyBackups {
  readonly directory: string;
  readonly folder: string;
  /** The folder is made when it is not there: it lies in the store. Another one may be a medium that is not mounted. */
  readonly isOwnFolder: boolean;
  readonly gateway: string;
}

export interface KeptBackup {
  readonly file: string;
  readonly takenAt: Instant;
  readonly octets: number;
}

/** Those that are there, the oldest first; none where the folder is missing. */
export async function keptBackups({
  folder,
  gateway,
}: Omit<DailyBackups, "directory">): Promise<readonly KeptBackup[]> {
  const names = await unlessMissing(() => readdir(folder), []);
  const kept = await Promise.all(
    names.map(async (name): Promise<readonly KeptBackup[]> => {
      const takenAt = timeIn(name, gateway);
      const file = join(folder, name);
      const octets =
        takenAt === undefined ? undefined : await unlessMissing(async () => (await stat(file)).size, undefined);
      return takenAt === undefined || octets === undefined ? [] : [{ file, takenAt, octets }];
    }),
  );
  return kept.flat().sort((a, b) => a.takenAt - b.takenAt);
}

/** Sticks that other systems read take neither `:` nor `~` in every case. */
export function prefixOf(gateway: string): string {
  return `leadline-${gateway.replaceAll(/[^A-Za-z0-9._-]/g, "_")}-`;
}

export function nameOf(gateway: string, at: Instant): string {
  const stamp = new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `${prefixOf(gateway)}${stamp}.tgz`;
}

function timeIn(name: string, gateway: string): Instant | undefined {
  if (!name.startsWith(prefixOf(gateway))) return undefined;
  const [, ...parts] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tgz$/.exec(name.slice(prefixOf(gateway).length)) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? undefined : at;
}
