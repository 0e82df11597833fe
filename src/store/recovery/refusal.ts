import { BEGINNING, type ChainPoint } from "../format/chain.ts";
import { DamagedCheckpoint, loadCheckpoint, pointOf } from "../checkpoint/checkpoint.ts";
import type { CheckpointHealth } from "../checkpoint/examine.ts";
import type { JournalFile } from "../format/layout.ts";
import type { Diagnosis } from "../journal/mend.ts";
import { formerState } from "./new-store.ts";
import { baseOf } from "../journal/seek.ts";

/**
 * What the journal's first record builds on. Where that is damaged, a checkpoint that ends
 * before it says where to begin.
 */
export async function chainBegins(directory: string, files: readonly JournalFile[]): Promise<ChainPoint> {
  const first = files[0]?.first;
  if (first === undefined || first.sequence === 1 || first.previous !== undefined) return baseOf(files);
  try {
    const checkpoint = await loadCheckpoint(directory);
    return checkpoint !== undefined && checkpoint.through < first.sequence ? pointOf(checkpoint) : BEGINNING;
  } catch (error) {
    if (!(error instanceof DamagedCheckpoint)) throw error;
    return BEGINNING;
  }
}

export interface Findings {
  readonly files: readonly JournalFile[];
  readonly base: ChainPoint;
  readonly diagnosis: Diagnosis;
  readonly checkpoint: CheckpointHealth;
  readonly snapshot: object;
}

/** Why nothing may be repaired, for people. */
export async function findRefusal(
  directory: string,
  { files, base, diagnosis, checkpoint, snapshot }: Findings,
): Promise<string | undefined> {
  const { tooNew } = diagnosis;
  if (tooNew !== undefined)
    return `record ${tooNew.sequence} (${tooNew.type}) was written by a newer release: install that one`;
  if (checkpoint.kind === "of-another-release")
    return `${checkpoint.why} was written by a newer release: install that one`;
  if ("state" in snapshot) return undefined;
  const first = files[0]?.first?.sequence;
  const before = first === undefined ? await formerState(directory) : undefined;
  if (before !== undefined) return `the journal holds no record that can be read, yet ${before}; ${RESTORE}`;
  const forgotten = `with the consents and opt-outs in it, and going on would forget who has said STOP; ${RESTORE}`;
  if (checkpoint.kind === "unusable")
    return `${checkpoint.why}. What went before record ${first} is lost, ${forgotten}`;
  const isKnown =
    (base.sequence === 0 && mayBeginWithTheFirst(files)) ||
    checkpoint.kind === "mendable" ||
    (await hasCheckpoint(directory));
  if (!isKnown) return `what went before record ${first} is missing, ${forgotten}`;
  return undefined;
}

const RESTORE = "restore a backup with `leadline restore FILE`";

/** No record is shorter. */
const SHORTEST_RECORD_OCTETS = 150;

/** Whether what stands before the first readable record can have been all the records before it. */
function mayBeginWithTheFirst([file]: readonly JournalFile[]): boolean {
  const before = (file?.first?.sequence ?? 1) - 1;
  return (file?.octetsBefore ?? 0) >= before * SHORTEST_RECORD_OCTETS;
}

async function hasCheckpoint(directory: string): Promise<boolean> {
  return (await loadCheckpoint(directory).catch(() => undefined)) !== undefined;
}
