import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DrillAttempt } from "../app/copy/drills.ts";
import { BrokenCopy, type CopyReach, objectsOf, readCopy, type ReadingNeeds } from "../app/copy/reading.ts";
import { newestCheckpoint } from "../domain/copy/chain.ts";
import { type Copy, CopyTrouble } from "../app/ports.ts";
import { gatewayFold } from "../domain/fold.ts";
import { Secret } from "../config/secret.ts";
import type { NatsConfig } from "../config/config.ts";
import { writeLevel } from "../store/disk/level.ts";
import { rebuildIn } from "../store/copy/rebuild.ts";
import { stateHashUpTo } from "../store/copy/state-hash.ts";
import { openCopy, readingOf, type CopyPlace } from "./copy.ts";

/** What a thread is told that makes a drill: a place without what only its own thread could read. */
export interface DrillOrder {
  readonly gateway: string;
  readonly storeDirectory: string;
  readonly folder: string | null;
  readonly key: string | null;
  readonly nats: NatsConfig | null;
}

export function drillOrder({ copy: { folder, key, nats }, gateway, storeDirectory }: CopyPlace): DrillOrder {
  return {
    ...{ gateway, storeDirectory, folder },
    ...{ key: key?.reveal() ?? null, nats },
  };
}

function placeIn({ gateway, storeDirectory, folder, key, nats }: DrillOrder): CopyPlace {
  return {
    ...{ gateway, storeDirectory },
    copy: { folder, key: key === null ? null : new Secret(key), nats },
  };
}

/** Rebuilds the state from the copy in a folder aside, and compares it with what the journal here tells. */
export async function drill(order: DrillOrder): Promise<DrillAttempt> {
  const place = placeIn(order);
  const copy = await openCopy(place);
  if (copy === undefined) return { kind: "failed", why: "no place for a copy is configured" };
  const aside = join(order.storeDirectory, "copy-drill");
  const beganMs = performance.now();
  try {
    const reach = await rebuildCopy(readingOf(copy, place), aside);
    if (reach === undefined) return { kind: "failed", why: "the place holds nothing of this gateway" };
    const { last: sequence } = reach.tip;
    const there = await stateHashUpTo(aside, sequence, gatewayFold);
    if (there?.sequence !== sequence) return { kind: "failed", why: `it cannot be read up to record ${sequence}` };
    const here = await stateHashUpTo(order.storeDirectory, sequence, gatewayFold);
    if (here !== undefined && here.sequence < sequence)
      return { kind: "failed", why: `it knows record ${sequence}, and the journal here ends at ${here.sequence}` };
    // A checkpoint here may stand for more than the copy reaches to: then the chain of the copy is all that was proved.
    if (here !== undefined && here.hash !== there.hash)
      return { kind: "failed", why: `it makes another state after record ${sequence} than the journal here` };
    const seconds = Math.round((performance.now() - beganMs) / 100) / 10;
    return { kind: "sound", sequence, reaches: reach.at, objects: reach.objects, seconds };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const isAway = error instanceof CopyTrouble && !(await isDamaged(copy, error));
    return { kind: isAway ? "unreachable" : "failed", why };
  } finally {
    await rm(aside, { recursive: true, force: true });
    await copy.close();
  }
}

/** A medium that fails at one object and answers else is there: what it holds cannot be read. */
async function isDamaged(copy: Copy, { cause }: CopyTrouble): Promise<boolean> {
  if (!(cause instanceof Error && "code" in cause && cause.code === "EIO")) return false;
  return copy.names("epochs").then(
    () => true,
    () => false,
  );
}

/** The daemon may fold what is being read. */
const TRIES = 4;

/** Puts the files of a store together in a folder, which is emptied first; `undefined`: there is nothing. */
export async function rebuildCopy(needs: ReadingNeeds, folder: string): Promise<CopyReach | undefined> {
  for (let tries = 1; ; tries += 1) {
    const began = newestCheckpoint(await objectsOf(needs))?.name;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    const rebuilding = rebuildIn(folder);
    try {
      const reach = await readCopy(needs, ({ file, contents, offset }) => rebuilding.write(file, contents, offset));
      await rebuilding.finish();
      if (reach !== undefined && reach.level > 1) await writeLevel(folder, reach.level);
      return reach;
    } catch (error) {
      await rebuilding.discard();
      const isFolded = newestCheckpoint(await objectsOf(needs))?.name !== began;
      if (!(error instanceof BrokenCopy) || !isFolded || tries === TRIES) throw error;
    }
  }
}
