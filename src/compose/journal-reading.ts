import type { SinceHead, Verification } from "../app/proof.ts";
import type { EvidenceRecord } from "../domain/evidence/concern.ts";
import { given } from "../domain/given.ts";
import type { Instant } from "../domain/time.ts";
import { gatewayUpcasts } from "../domain/upcasts.ts";
import type { WrittenEvent } from "../domain/written/joined.ts";
import { eventsOf } from "../domain/written/written.ts";
import { readJournal } from "../store/checkpoint/proof.ts";
import { isErrno } from "../store/disk/disk.ts";
import { readSyncedMark } from "../store/journal/synced-mark.ts";
import { sequenceOfSnapshot } from "../store/snapshot/snapshot.ts";
import type { LostStretch } from "../store/format/record.ts";

/** How often reading begins anew when the daemon drops old files meanwhile. */
const MOST_TRIES = 3;

/** Hands every record of the journal to a collector and verifies the chain, whether a daemon runs or not. */
export async function readJournalWhole<C extends { take(record: EvidenceRecord): void }>(
  directory: string,
  makeCollector: () => C,
  since?: string,
): Promise<{ readonly collector: C; readonly verification: Verification }> {
  for (let tries = 1; ; tries += 1) {
    const collector = makeCollector();
    try {
      return { collector, verification: await readInto(directory, collector, since) };
    } catch (error) {
      if (!isErrno(error, "ENOENT") || tries === MOST_TRIES) throw error;
    }
  }
}

async function readInto(
  directory: string,
  collector: { take(record: EvidenceRecord): void },
  since: string | undefined,
): Promise<Verification> {
  let records = 0;
  let first: Pick<EvidenceRecord, "sequence" | "at"> | undefined;
  let last: Pick<EvidenceRecord, "sequence" | "at"> | undefined;
  let finalHash: string | undefined;
  let checkpoint: { readonly through: number; readonly checksum: string } | undefined;
  const seals = new Map<string, number>();
  let head: { readonly sequence: number; readonly at: Instant; readonly isWhole: boolean } | undefined;
  const gaps: LostStretch[] = [];
  const damage: Verification["damage"][number][] = [];
  let torn: Verification["torn"];
  // Before the journal, which a daemon may be writing to.
  const [known, written] = [await sequenceOfSnapshot(directory), await readSyncedMark(directory)];
  for await (const item of readJournal<WrittenEvent>(directory, gatewayUpcasts)) {
    switch (item.kind) {
      case "checkpoint":
        checkpoint = item;
        break;
      case "gap":
        gaps.push(item.gap);
        break;
      case "damaged":
        damage.push({ file: folderOf(item.file), line: item.line, why: item.why });
        break;
      case "torn":
        torn = { file: folderOf(item.file), line: item.line };
        break;
      case "record": {
        const { recorded, hash } = item;
        records += 1;
        first ??= recorded;
        last = recorded;
        finalHash = hash;
        if (hash === since) {
          const { sequence, at } = recorded;
          head = { sequence, at, isWhole: damage.length === 0 && gaps.length === 0 };
        }
        for (const said of eventsOf(recorded)) {
          if (said.event.type === "CheckpointTaken") seals.set(said.event.checksum, said.sequence);
          collector.take(said);
        }
      }
    }
  }
  const end = Math.max(last?.sequence ?? 0, gaps.at(-1)?.last ?? 0, checkpoint?.through ?? 0);
  const ends = `the journal ends ${end === 0 ? "before the first" : `with ${end}`}`;
  if (known > end) damage.push({ file: "state.json", line: 1, why: `it knows records up to ${known}, and ${ends}` });
  else if (written > end)
    damage.push({ file: "journal/synced", line: 1, why: `records up to ${written} had been written, and ${ends}` });
  const sealedBy = checkpoint === undefined ? 0 : seals.get(checkpoint.checksum);
  const isSealed = sealedBy !== undefined;
  return {
    sound: damage.length === 0 && gaps.length === 0 && isSealed,
    records,
    ...given({
      firstSequence: first && (checkpoint === undefined ? first.sequence : 1),
      firstAt: first?.at,
      lastSequence: last?.sequence,
      lastAt: last?.at,
      finalHash,
      checkpoint: checkpoint && { through: checkpoint.through, sealed: isSealed },
      torn,
      since: since === undefined ? undefined : shownBy(since, head, checkpoint?.through, sealedBy),
    }),
    gaps,
    damage,
  };
}

function shownBy(
  hash: string,
  head: { readonly sequence: number; readonly at: Instant; readonly isWhole: boolean } | undefined,
  through: number | undefined,
  sealedBy: number | undefined,
): SinceHead {
  // A record that a checkpoint keeps bears its hash, and nothing that comes before it any more.
  if (head === undefined || (through !== undefined && head.sequence <= through))
    return { hash, kind: "unknown", ...given({ dropped: through }) };
  const { sequence, at, isWhole } = head;
  if (!isWhole) return { hash, kind: "broken", sequence, at };
  if (through !== undefined && (sealedBy === undefined || sealedBy > sequence))
    return { hash, kind: "in-part", sequence, at, from: through + 1 };
  return { hash, kind: "proven", sequence, at };
}

/** The journal's own files are named without their folder. */
function folderOf(file: string): string {
  return file.includes("/") ? file : `journal/${file}`;
}
