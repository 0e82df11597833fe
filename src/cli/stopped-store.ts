import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Clock } from "../app/ports.ts";
import { readBootId, systemClock } from "../platform/clock.ts";
import { thisMachine } from "../platform/machine.ts";
import { takeLock } from "../store/disk/lock.ts";
import { leaveToOwnerOf } from "./as-owner.ts";
import type { Context } from "./context.ts";
import { CommandFailed, EXIT } from "./failure.ts";
import { makeStore } from "./service-user.ts";
import { whereabouts } from "./whereabouts.ts";

/** Works on the store, as its owner, while no daemon does. Throws `CommandFailed` where one runs, or there is no store. */
export async function withStoppedStore<T>(
  { source }: Context,
  work: (directory: string, clock: Clock) => Promise<T>,
  demands: { readonly mayBeNew: boolean; readonly opened?: number } = { mayBeNew: false },
): Promise<T> {
  const directory = whereabouts(source).storeDirectory;
  if (demands.mayBeNew) await makeStore(thisMachine, directory);
  else await needFolder(directory);
  leaveToOwnerOf(directory, demands.opened);
  const clock = systemClock(readBootId(randomUUID()));
  const locked = await takeLock(directory, clock.bootId);
  if (locked.kind === "held") {
    throw new CommandFailed(
      EXIT.failed,
      `${directory} is in use by process ${locked.pid}; stop the daemon first, with: systemctl stop leadline`,
    );
  }
  try {
    return await work(directory, clock);
  } finally {
    await locked.release();
  }
}

async function needFolder(directory: string): Promise<void> {
  try {
    await stat(directory);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new CommandFailed(
      EXIT.failed,
      `there is no ${directory}; see store.directory, or name the file with --config`,
    );
  }
}
