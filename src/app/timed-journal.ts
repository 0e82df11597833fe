import type { WrittenEvent } from "../domain/written/joined.ts";
import type { Clock, Journal } from "./ports.ts";

/** How long the journal took, in milliseconds. */
export interface JournalTimes {
  appended(ms: number): void;
  synced(ms: number): void;
}

/** The same journal, with a look at the clock before and behind: what waits for a sync shares it with what came before. */
export function timedJournal(
  journal: Journal<WrittenEvent>,
  clock: Pick<Clock, "monotonicMs">,
  times: JournalTimes,
): Journal<WrittenEvent> {
  let appended = 0;
  return {
    append(drafts, at) {
      const beganMs = clock.monotonicMs();
      const records = journal.append(drafts, at);
      times.appended(clock.monotonicMs() - beganMs);
      appended = records.at(-1)?.sequence ?? appended;
      return records;
    },
    async synced() {
      // Where nothing is left to be synced, the disk is not asked.
      if (journal.syncedSequence >= appended) return journal.synced();
      const beganMs = clock.monotonicMs();
      await journal.synced();
      times.synced(clock.monotonicMs() - beganMs);
    },
    get syncedSequence() {
      return journal.syncedSequence;
    },
    readContents: (ref) => journal.readContents(ref),
  };
}
