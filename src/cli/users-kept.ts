import { randomUUID } from "node:crypto";
import type { User } from "../app/users.ts";
import { changeUsers, UsersHeld } from "../compose/users.ts";
import { readUsers } from "../config/users-file.ts";
import { readBootId, systemClock } from "../platform/clock.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { CommandFailed, EXIT } from "./failure.ts";

// The file of users, as commands read and change it: what is wrong with it is said to a person.

export function usersIn(file: string): readonly User[] {
  try {
    return readUsers(file);
  } catch (error) {
    throw new CommandFailed(EXIT.failed, error instanceof Error ? error.message : String(error));
  }
}

/** With the file locked: of two shells that change it at once neither loses what the other has done. */
export async function changeUsersIn(file: string, alter: (users: readonly User[]) => readonly User[]): Promise<void> {
  try {
    const clock = systemClock(readBootId(randomUUID()));
    await changeUsers({ file, clock, scheduler: systemScheduler }, alter);
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof UsersHeld) throw new CommandFailed(EXIT.failed, why);
    throw new CommandFailed(EXIT.failed, `${file} cannot be written: ${why}; use sudo, or set http.usersFile`);
  }
}
