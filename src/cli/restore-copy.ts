import { randomUUID } from "node:crypto";
import { BrokenCopy, newestLevel, objectsOf, readNewestCheckpoint } from "../app/copy/reading.ts";
import { markFromCopy, takeEpochAnew } from "../app/copy/epochs.ts";
import { type Copy, CopyTrouble } from "../app/ports.ts";
import { inLocalTimes } from "../app/wording.ts";
import { rebuildCopy } from "../compose/copy-drill.ts";
import { type CopyPlace, openCopy, placeOf, readingOf, sourceIn } from "../compose/copy.ts";
import { loadConfig } from "../config/load.ts";
import { optOutsIn } from "../domain/consent/opt-outs.ts";
import { gatewayFold } from "../domain/fold.ts";
import { iso } from "../domain/time.ts";
import { restoreFrom } from "../store/backup/restore.ts";
import { tooNewInWords } from "../store/disk/level.ts";
import { readOwnEpoch, writeOwnEpoch } from "../store/copy/epoch-file.ts";
import { type Context, print } from "./context.ts";
import { namedPlace, type PlaceFlags, withCopy } from "./copy-place.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { agentsLost } from "./lost-agents.ts";
import { holdInWords, lostInWords, optOutsInWords, repliesInWords } from "./lost-words.ts";
import { withStoppedStore } from "./stopped-store.ts";

/** `leadline restore --from copy`: puts back what was copied off the device, on a blank machine too. */
export async function restoreFromCopy(context: Context, flags: PlaceFlags): Promise<ExitCode> {
  const place = namedPlace(context, flags);
  const done = await withStoppedStore(
    context,
    (directory, clock) =>
      withCopy(place, async (copy) => {
        await expectState(copy, place).catch((error: unknown) => explain(error, "nothing was changed here"));
        // Before it is read: from then on nobody else puts anything there that would be missing here.
        const { epoch } = await takeNext(copy, directory);
        let objects = 0;
        const restored = await restoreFrom({ directory, clock, fold: gatewayFold, optOutsIn }, async (folder) => {
          const reach = await rebuildCopy(readingOf(copy, place), folder);
          if (reach === undefined || reach.tip.last === 0) throw new BrokenCopy(nothingOf(place, copy));
          objects = reach.objects;
          return { takenAt: reach.at, sequence: reach.tip.last };
        }).catch((error: unknown) => explain(error, stillHere(epoch)));
        if (restored.kind !== "restored") return { ...restored, epoch };
        await markFromCopy(sourceIn(directory, NO_HEAD));
        return { ...restored, epoch, objects, agents: await agentsLost(directory, restored.lost) };
      }),
    { mayBeNew: true },
  );
  if (done.kind === "too-new") {
    throw new CommandFailed(EXIT.failed, `the copy cannot be used: ${tooNew(done.why)}; ${stillHere(done.epoch)}`);
  }
  if (done.kind === "damaged-backup") {
    const { file, line, why } = done;
    throw new CommandFailed(
      EXIT.failed,
      `the copy is damaged (${file}, line ${line}: ${why}); ${stillHere(done.epoch)}`,
    );
  }
  print(context, done, () =>
    [
      `The copy was whole: ${done.objects} objects, up to record ${done.sequence} of ${done.takenAt}.`,
      "The state is back as it was then; what came later was not copied.",
      `This device has epoch ${done.epoch} now: the old one sends nothing any more once it reaches the copy.`,
      ...(done.replacedIn === undefined
        ? []
        : [`What was there before lies in ${done.replacedIn} of store.directory.`]),
      ...lostInWords(done.lost, done.agents, "with what came after the copy", done.isUnknown),
      ...repliesInWords(done.repliesKept),
      ...optOutsInWords(done.optOutsKept),
      ...holdInWords(done.isUnknown),
      "What was sent after the last copied record may be sent once more. What the SIM still holds is read first.",
      "Start the daemon with: systemctl start leadline",
    ].map(inLocalTimes),
  );
  return EXIT.done;

  function explain(error: unknown, sequel: string): never {
    if (!(error instanceof BrokenCopy)) throw error;
    throw new CommandFailed(EXIT.failed, `the copy cannot be used: ${error.message}; ${sequel}`);
  }
}

/** What stands here when the copy turned out to be damaged on the way. */
function stillHere(epoch: number): string {
  return `the state here is as it was, and this device has epoch ${epoch} now: the old one sends nothing any more once it reaches the copy`;
}

function tooNew(why: string): string {
  return `${why}: install that release or a later one`;
}

/**
 * An epoch that is taken silences the other device: not for a place that holds nothing, nor for one that the key does not
 * open, or that this release cannot read.
 */
async function expectState(copy: Copy, place: CopyPlace): Promise<void> {
  const reading = readingOf(copy, place);
  const objects = await objectsOf(reading);
  const checkpoint = await readNewestCheckpoint(reading, objects);
  const isEmpty = checkpoint === undefined || checkpoint.head.through === 0;
  if (isEmpty && !objects.some(({ folder }) => folder === "records")) throw new BrokenCopy(nothingOf(place, copy));
  if (checkpoint === undefined) return;
  const why = tooNewInWords(await newestLevel(reading, objects, checkpoint.head), gatewayFold.level);
  if (why !== undefined) throw new BrokenCopy(tooNew(why));
}

function nothingOf({ gateway }: CopyPlace, { place }: Copy): string {
  return `${place} holds nothing of a gateway called ${gateway}; is the name right? See gateway: or --gateway`;
}

function takeNext(copy: Copy, directory: string) {
  return takeEpochAnew({
    copy,
    source: sourceIn(directory, NO_HEAD),
    newId: () => randomUUID(),
    at: () => iso(Date.now()),
  });
}

/** Nothing is read of the journal for an epoch. */
const NO_HEAD = () => ({ sequence: 0, hash: "" });

/**
 * After a backup was put back: it takes the next epoch, where a copy is configured. Gives back what a person has to know.
 */
export async function fenceRestored({ source }: Context, directory: string): Promise<readonly string[]> {
  const read = loadConfig(source);
  if (!read.ok) return [];
  const copy = await openCopy(placeOf(read.value)).catch(() => undefined);
  if (copy === undefined) return [];
  try {
    const { epoch } = await takeNext(copy, directory);
    return [`This device has epoch ${epoch} of the copy now: another one sends nothing any more once it reaches it.`];
  } catch (error) {
    if (!(error instanceof CopyTrouble)) throw error;
    await writeOwnEpoch(directory, { ...(await readOwnEpoch(directory)), restored: true });
    return [`The copy cannot be reached now (${error.message}): the daemon takes the next epoch when it can be.`];
  } finally {
    await copy.close();
  }
}
