import { randomUUID } from "node:crypto";
import { type Copier, createCopier } from "../app/copy/copier.ts";
import { createDrills, type DrillAttempt, type Drills } from "../app/copy/drills.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import type { Config } from "../config/config.ts";
import { readDrill, writeDrill } from "../store/copy/drill-file.ts";
import { inThread } from "../store/disk/thread.ts";
import type { ChainPoint } from "../store/format/chain.ts";
import { type DrillOrder, drillOrder } from "./copy-drill.ts";
import { openCopy, placeOf, readingOf, sourceIn } from "./copy.ts";
import { type DaemonPart, STOP_WITHIN } from "./parts.ts";
import { threadScript } from "./threads.ts";

export interface CopierOrder {
  readonly config: Config;
  readonly head: () => ChainPoint;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly onStop: (why: string) => void;
  readonly changed: () => void;
}

/** Copies the daemon's journal; `undefined` where no place is configured. */
export async function copierOf(order: CopierOrder): Promise<Copier | undefined> {
  const { config, head, log, ...rest } = order;
  const place = placeOf(config);
  const copy = await openCopy(place);
  if (copy === undefined) return undefined;
  return createCopier({
    ...readingOf(copy, place),
    source: sourceIn(config.store.directory, head),
    newId: () => randomUUID(),
    log: log.child({ part: "copy" }),
    ...rest,
  });
}

/** Verifies the copy once a week, in a thread of its own. */
export function drillsOf(
  { config, clock, log }: Pick<CopierOrder, "config" | "clock" | "log">,
  copier: Copier,
): Drills {
  const { directory } = config.store;
  return createDrills({
    run: () => inThread<DrillOrder, DrillAttempt>(threadScript("drill"), drillOrder(placeOf(config))),
    read: () => readDrill(directory),
    write: (drill) => writeDrill(directory, drill),
    isInStep: () => copier.view().state === "in step",
    ...{ clock, log },
  });
}

export function copyPart(copier: Copier): DaemonPart {
  return {
    name: "copy",
    start: () => copier.start(),
    stop: () => copier.stop(),
    stopWithinMs: STOP_WITHIN.copyMs,
    whenStopFails: "What was decided last is on disk, and not yet off the device",
  };
}
