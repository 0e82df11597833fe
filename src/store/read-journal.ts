import type { Recorded } from "../app/ports.ts";
import { type Checkpoint, DamagedCheckpoint, loadCheckpoint, pointOf } from "./checkpoint.ts";
import type { Gap } from "./gap.ts";
import { journalFolder } from "./layout.ts";
import { preservedIn } from "./preserved.ts";
import { type AnyEvent, toRecorded, type Upcasts } from "./upcast.ts";
import { walk } from "./walk.ts";

/** A record with its place in the proof, or the damage at which the proof breaks off. */
export type JournalItem<E> =
  /** The records up to `through` have been replaced by those that are kept of them. The journal is to hold its seal. */
  | { readonly kind: "checkpoint"; readonly through: number; readonly hash: string; readonly checksum: string }
  | { readonly kind: "record"; readonly file: string; readonly hash: string; readonly recorded: Recorded<E> }
  /** Records that were lost and given up; the chain goes on behind them. */
  | { readonly kind: "gap"; readonly file: string; readonly gap: Gap }
  | { readonly kind: "damaged"; readonly file: string; readonly line: number; readonly why: string };

/**
 * Reads the whole journal and verifies its chain, with or without a daemon that is appending to it: what is not a whole
 * batch yet is left out. Where its first files have been dropped, what is kept of them comes first. Damage comes as the
 * last item.
 */
export async function* readJournal<E extends AnyEvent>(
  directory: string,
  upcasts: Upcasts = {},
): AsyncGenerator<JournalItem<E>, void> {
  let checkpoint: Checkpoint | undefined;
  try {
    checkpoint = await loadCheckpoint(directory);
    if (checkpoint !== undefined) yield* itemsOf<E>(directory, checkpoint, upcasts);
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    yield { kind: "damaged", file: error.file, line: error.line, why: error.message };
    return;
  }
  const batches = walk(journalFolder(directory), upcasts, checkpoint && pointOf(checkpoint));
  for (;;) {
    const step = await batches.next();
    if (step.done === true) {
      if (step.value.kind === "damaged") yield step.value;
      if (step.value.kind === "behind" || step.value.kind === "astray") yield notFollowing(checkpoint);
      return;
    }
    const { file, records, gap } = step.value;
    if (gap !== undefined) yield { kind: "gap", file, gap };
    for (const record of records) {
      yield { kind: "record", file, hash: record.hash, recorded: toRecorded<E>(record, upcasts) };
    }
  }
}

async function* itemsOf<E extends AnyEvent>(
  directory: string,
  checkpoint: Checkpoint,
  upcasts: Upcasts,
): AsyncGenerator<JournalItem<E>, void> {
  const { through, hash, checksum, gaps } = checkpoint;
  yield { kind: "checkpoint", through, hash, checksum };
  for (const gap of gaps) yield { kind: "gap", file: "checkpoint/checkpoint.json", gap };
  for await (const { file, record } of preservedIn(directory, checkpoint)) {
    yield { kind: "record", file, hash: record.hash, recorded: toRecorded<E>(record, upcasts) };
  }
}

function notFollowing(checkpoint: Checkpoint | undefined): JournalItem<never> {
  const why = `the journal does not go on from record ${checkpoint?.through ?? 0}, where the checkpoint ends`;
  return { kind: "damaged", file: "checkpoint/checkpoint.json", line: 1, why };
}
