import type { Clock, Scheduler } from "../app/ports.ts";
import type { User } from "../app/users.ts";
import { readUsers, writeUsers } from "../config/users-file.ts";
import { takeLockFile } from "../store/disk/lock.ts";

/** Who changes users holds the file for some milliseconds. */
const LOOK_AGAIN_MS = 25;
const MOST_LOOKS = 200;

/** Somebody else has held the users for seconds; the message says who. */
export class UsersHeld extends Error {}

export interface UsersFile {
  readonly file: string;
  readonly clock: Pick<Clock, "bootId">;
  readonly scheduler: Scheduler;
}

/**
 * Changes users as they are at this moment: two who do so at once, from two shells or a page, both have their way. What
 * `change` throws leaves them as they were. Rejects with `UsersHeld`, and, for people, where the file cannot be written.
 */
export async function changeUsers(
  { file, clock, scheduler }: UsersFile,
  change: (users: readonly User[]) => readonly User[],
): Promise<void> {
  const release = await lock();
  try {
    writeUsers(file, change(readUsers(file)));
  } finally {
    await release();
  }

  async function lock(): Promise<() => Promise<void>> {
    for (let looks = 1; ; looks += 1) {
      const locked = await takeLockFile(`${file}.lock`, clock.bootId);
      if (locked.kind === "locked") return locked.release;
      if (looks >= MOST_LOOKS)
        throw new UsersHeld(`process ${locked.pid} is changing users; try again when it has ended`);
      await new Promise<void>((resolve) => void scheduler.after(LOOK_AGAIN_MS, resolve));
    }
  }
}
