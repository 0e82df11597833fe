import type { Clock, Log, Scheduler } from "../app/ports.ts";
import type { Problems } from "../app/problems.ts";
import { type SafeModeCause, safeModeInWords } from "../app/safe-mode-cause.ts";
import { gatewayFold } from "../domain/fold.ts";
import type { GatewayState } from "../domain/state.ts";
import type { WrittenEvent } from "../domain/written/joined.ts";
import { NoLevel } from "../store/disk/level.ts";
import { type OpenStore, openStore } from "../store/recovery/open.ts";
import { Snapshotter } from "../store/snapshot/snapshotter.ts";

/** The journal cannot be used, and without it nothing may be done: see safe-mode.ts. */
export class StoreUnusable extends Error {
  readonly why: SafeModeCause;
  /** It may pass by itself: the disk is full, or read-only for now. */
  readonly mayPass: boolean;

  constructor(why: SafeModeCause, mayPass: boolean) {
    super(safeModeInWords(why));
    this.why = why;
    this.mayPass = mayPass;
  }
}

/** The journal grows by this much between two snapshots, at least. */
const SNAPSHOT_EVERY_OCTETS = 8 * 1024 * 1024;
/** The kind of problem that ends by itself when there is room again. */
export const DISK = "disk";
/** The kind of problem that keeps new work out while the rest goes on. */
export const ROOM = "room";

export interface OpenJournal {
  readonly store: OpenStore<GatewayState, WrittenEvent>;
  readonly snapshots: Pick<Snapshotter, "takeLast">;
  /** Tells the listener whenever there is more on disk. */
  onSynced(listener: () => void): void;
}

export async function openJournal(
  directory: string,
  clock: Clock,
  scheduler: Scheduler,
  log: Log,
  problems: Problems,
  onFatal: (error: unknown) => void,
  isOnTrial: boolean,
): Promise<OpenJournal> {
  let snapshotter: Snapshotter | undefined;
  const followers: (() => void)[] = [];
  const opening = openStore({
    directory,
    clock,
    scheduler,
    markScheduler: scheduler,
    fold: gatewayFold,
    isOnTrial,
    onTrouble(trouble) {
      if (trouble === undefined) return problems.set(DISK, undefined);
      // Each further try is the same trouble.
      const level = problems.has(DISK) ? "debug" : "warn";
      log[level]({ ...trouble }, "The journal cannot be written; it is tried again");
      problems.set(DISK, `${trouble.file} cannot be written: ${inWords(trouble.error)}; make room or repair the disk`);
    },
    onFatal,
    onSynced(_, octets) {
      snapshotter?.grown(octets);
      for (const follow of followers) follow();
    },
  });
  const opened = await opening.catch((error: unknown) => refusedBy(error, directory));
  if (opened.kind === "damaged") throw new StoreUnusable(opened, false);
  snapshotter = new Snapshotter({
    write: () => opened.takeSnapshot(opened.state),
    leastOctets: SNAPSHOT_EVERY_OCTETS,
    octetsSinceSnapshot: opened.octetsSinceSnapshot,
    onFailure: (error) => log.warn({ error }, "A snapshot could not be taken; the journal is whole"),
  });
  return { store: opened, snapshots: snapshotter, onSynced: (listener) => void followers.push(listener) };
}

/** These pass when somebody makes room, mounts the disk anew or gives it back its rights; see open(2), write(2). */
const PASSING = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "ENOENT", "EMFILE", "ENFILE"]);

/** Whatever keeps the journal shut must not end a process that nobody is near to. */
export function refusedBy(error: unknown, directory: string): never {
  if (error instanceof NoLevel)
    throw new StoreUnusable({ file: "level.json", line: 1, why: "it names no level", cure: error.cure }, false);
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const mayPass = code !== undefined && PASSING.has(code);
  const cure = mayPass
    ? "make room or repair the disk, and the gateway goes on by itself"
    : "look at the disk, then run `leadline repair`, or `leadline restore FILE` with a backup";
  throw new StoreUnusable({ file: directory, why: `it cannot be opened (${String(error)})`, cure }, mayPass);
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
