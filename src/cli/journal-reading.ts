import { readJournalWhole } from "../compose/journal-reading.ts";
import { isErrno } from "../store/disk/disk.ts";
import { CommandFailed, EXIT } from "./failure.ts";

/** Hands every record of the journal to a collector. Throws `CommandFailed` where the journal may not be read. */
export const readWhole: typeof readJournalWhole = (directory, makeCollector, since) =>
  unlessClosed(directory, readJournalWhole(directory, makeCollector, since));

/** What reading a store comes to, or what to do where this user may not. */
export async function unlessClosed<T>(directory: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!isErrno(error, "EACCES")) throw error;
    throw new CommandFailed(
      EXIT.failed,
      `${directory} is closed to this user; use sudo, or: sudo -u leadline leadline …`,
    );
  }
}
