import { openSync } from "node:fs";
import { resolve } from "node:path";
import { optOutsIn } from "../domain/consent/opt-outs.ts";
import { gatewayFold } from "../domain/fold.ts";
import { UnusableArchive } from "../store/backup/unpack.ts";
import { type Restore, restoreStore } from "../store/backup/restore.ts";
import { openedByRoot } from "./as-owner.ts";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { needReadable } from "./file-trouble.ts";
import { agentsLost, type LostAgents } from "./lost-agents.ts";
import { holdInWords, lostInWords, optOutsInWords, repliesInWords } from "./lost-words.ts";
import { fenceRestored } from "./restore-copy.ts";
import { withStoppedStore } from "./stopped-store.ts";

/** `leadline restore FILE`: puts a backup in the place of the state, which is moved aside. */
export async function restore(context: Context, named: string): Promise<ExitCode> {
  const archive = resolve(named);
  // The store's owner, as whom it is done, may not be able to open what root has put away.
  const opened = openedByRoot(context.io.env) ?? (await openReadable(archive));
  const done = await withStoppedStore(
    context,
    async (directory, clock) => {
      const restored = await restoreStore({
        ...{ directory, archive: opened, clock, fold: gatewayFold, optOutsIn },
      }).catch(explain);
      if (restored.kind !== "restored") return restored;
      const fence = await fenceRestored(context, directory);
      return { ...restored, fence, agents: await agentsLost(directory, restored.lost) };
    },
    { mayBeNew: true, opened },
  );
  if (done.kind === "too-new") {
    throw new CommandFailed(
      EXIT.failed,
      `${archive}: ${done.why}; nothing was changed, install that release or a later one, or use an older backup`,
    );
  }
  if (done.kind === "damaged-backup") {
    const { file, line, why } = done;
    throw new CommandFailed(
      EXIT.failed,
      `${archive} is damaged (${file}, line ${line}: ${why}); nothing was changed, use another backup`,
    );
  }
  print(context, done, () => inWords(done));
  return EXIT.done;

  function explain(error: unknown): never {
    if (!(error instanceof UnusableArchive)) throw error;
    throw new CommandFailed(EXIT.failed, `${archive}: ${error.message}; nothing was changed, use another backup`);
  }
}

async function openReadable(archive: string): Promise<number> {
  await needReadable(archive, EXIT.failed);
  return openSync(archive, "r");
}

type Restored = Extract<Restore, { kind: "restored" }> & {
  readonly agents: LostAgents;
  /** What became of the fence, where a copy is configured. */
  readonly fence: readonly string[];
};

function inWords({
  takenAt,
  sequence,
  replacedIn,
  lost,
  agents,
  repliesKept,
  optOutsKept,
  isUnknown,
  fence,
}: Restored): readonly string[] {
  return [
    `The state of ${takenAt} is back, up to record ${sequence}.`,
    ...(replacedIn === undefined ? [] : [`What was there before lies in ${replacedIn} of store.directory.`]),
    ...lostInWords(lost, agents, "with what came after the backup", isUnknown),
    ...repliesInWords(repliesKept),
    ...optOutsInWords(optOutsKept),
    ...holdInWords(isUnknown),
    ...fence,
    "Alerts and answers that were sent after the backup was taken may be sent again, and what agents were asked too.",
    "Start the daemon with: systemctl start leadline",
  ];
}
