import { rm, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "../../domain/time.ts";
import { syncFolder } from "../disk/durable.ts";
import { asideFolder, dayOf, leadsFolder, leadsNames } from "../format/layout.ts";
import { namesIn } from "../disk/listing.ts";

/** What bears an earlier time was put there by a clock that had not been set: how old it is nobody knows. */
const FIRST_PLAUSIBLE = Date.parse("2020-01-01T00:00:00.000Z");

/**
 * Erases in `aside/` what is erased where it came from: the contents of leads from before `contentsBefore`, and
 * what was put there before `evidenceBefore`, all of it. Gives back what is gone, below the store's directory.
 */
export async function eraseAside(
  directory: string,
  contentsBefore: Instant,
  evidenceBefore: Instant,
): Promise<readonly string[]> {
  const aside = asideFolder(directory);
  const gone: string[] = [];
  for (const name of await namesIn(aside)) {
    const entry = join(aside, name);
    const stats = await stat(entry);
    const { mtimeMs } = stats;
    if (mtimeMs < evidenceBefore && mtimeMs >= FIRST_PLAUSIBLE) {
      await rm(entry, { recursive: true, force: true });
      gone.push(`aside/${name}`);
    } else if (stats.isDirectory())
      gone.push(...(await eraseContents(entry, contentsBefore)).map((file) => `aside/${name}/leads/${file}`));
  }
  if (gone.length > 0) await syncFolder(aside);
  return gone;
}

/** Of a state that was replaced, or what was kept in safe mode. */
async function eraseContents(entry: string, before: Instant): Promise<readonly string[]> {
  const folder = leadsFolder(entry);
  const old: string[] = [];
  for (const name of await leadsNames(folder)) {
    const isOver = name < dayOf(before) || (await stat(join(folder, name))).mtimeMs < before;
    if (isOver) old.push(name);
  }
  for (const name of old) await unlink(join(folder, name));
  if (old.length > 0) await syncFolder(folder);
  return old;
}
