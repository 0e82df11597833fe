import type { Recorded } from "../app/ports.ts";
import type { Gap } from "./gap.ts";
import { journalFolder } from "./layout.ts";
import { type AnyEvent, toRecorded, type Upcasts } from "./upcast.ts";
import { walk } from "./walk.ts";

/** A record with its place in the proof, or the damage at which the proof breaks off. */
export type JournalItem<E> =
  | { readonly kind: "record"; readonly file: string; readonly hash: string; readonly recorded: Recorded<E> }
  /** Records that were lost and given up; the chain goes on behind them. */
  | { readonly kind: "gap"; readonly file: string; readonly gap: Gap }
  | { readonly kind: "damaged"; readonly file: string; readonly line: number; readonly why: string };

/**
 * Reads the whole journal and verifies its chain, with or without a daemon that is appending to it: what is not a whole
 * batch yet is left out. Damage comes as the last item.
 */
export async function* readJournal<E extends AnyEvent>(
  directory: string,
  upcasts: Upcasts = {},
): AsyncGenerator<JournalItem<E>, void> {
  const batches = walk(journalFolder(directory), upcasts);
  for (;;) {
    const step = await batches.next();
    if (step.done === true) {
      if (step.value.kind === "damaged") yield step.value;
      return;
    }
    const { file, records, gap } = step.value;
    if (gap !== undefined) yield { kind: "gap", file, gap };
    for (const record of records) {
      yield { kind: "record", file, hash: record.hash, recorded: toRecorded<E>(record, upcasts) };
    }
  }
}
