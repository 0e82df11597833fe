import { stat } from "node:fs/promises";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import type { Config } from "../../config/config.ts";
import { DAY, type Instant } from "../../domain/time.ts";
import { type KeptBackup, keptBackups } from "../../store/backup/kept.ts";

type Wanted = Pick<Config, "gateway" | "backup" | "store">;

/** A day, and an hour to make up for one that failed. */
const OLD_AFTER = 25 * (DAY / 24);

/** Whether there are the backups that there should be. */
export async function checkBackups({ gateway, backup, store }: Wanted, now: Instant): Promise<readonly Finding[]> {
  const { folder } = backup;
  try {
    const kept = await keptBackups({ ...backup, gateway });
    return [newestOf(kept, backup, now), ...(backup.daily === null ? [] : await sameMedium(folder, store.directory))];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    // The folder is the daemon's alone (0700).
    if (code === "EACCES") return [warn("backup", `${folder} may not be read by this user`, "run this as root")];
    return [fail("backup", `${folder} cannot be read (${code})`, "look at the medium, or name another backup.folder")];
  }
}

function newestOf(kept: readonly KeptBackup[], { daily, folder }: Wanted["backup"], now: Instant): Finding {
  const newest = kept.at(-1);
  if (newest === undefined)
    return daily === null
      ? ok("backup", "none is taken by itself (backup.daily)")
      : warn("backup", `none in ${folder} yet`, "the first is taken ten minutes after a start; see leadline status");
  const when = new Date(newest.takenAt).toLocaleString("sv-SE", { timeStyle: "short", dateStyle: "short" });
  const megabytes = Math.ceil(kept.reduce((sum, { octets }) => sum + octets, 0) / 1024 / 1024);
  const text = `the newest is of ${when}; ${kept.length} kept in ${folder}, ${megabytes} MB`;
  if (daily === null || newest.takenAt >= now - OLD_AFTER) return ok("backup", text);
  return warn("backup", text, "it is older than a day: see leadline status");
}

/** Another folder on the same card ends with it. */
async function sameMedium(folder: string, directory: string): Promise<readonly Finding[]> {
  const device = async (path: string): Promise<number | undefined> =>
    stat(path).then(
      ({ dev }) => dev,
      () => undefined,
    );
  const [own, other] = [await device(directory), await device(folder)];
  if (own === undefined || own !== other) return [];
  const cure = "let backup.folder be a folder on another medium, or fetch the files from time to time";
  return [warn("backup", `${folder} lies on the medium of the state: backups end with it`, cure)];
}
