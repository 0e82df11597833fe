import { Core, type CoreNeeds } from "../../src/app/core.ts";
import type { Clock } from "../../src/app/ports.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { toWritten } from "../../src/domain/written/written.ts";
import type { BatchDisk } from "../../src/store/journal/batch-writer.ts";
import { type OpenStore, openStore } from "../../src/store/recovery/open.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { createManualTime } from "../manual-time.ts";

/** Opens a store of the gateway's own events. Throws where it is damaged, or the disk refuses. */
export async function openGateway(
  directory: string,
  clock: Clock,
  files?: BatchDisk,
): Promise<OpenStore<GatewayState, WrittenEvent>> {
  const fail = (error: unknown): never => {
    throw error;
  };
  const opened = await openStore<GatewayState, WrittenEvent>({
    directory,
    clock,
    fold: gatewayFold,
    onTrouble: fail,
    onFatal: fail,
    ...(files === undefined ? {} : { files }),
  });
  if (opened.kind === "damaged") throw new Error(`${opened.file}, line ${opened.line}: ${opened.why}`);
  return opened;
}

/** A core on an open store, with the shipped rules, which writes as the daemon does. Nothing that may wait for a sync of others is ever written. */
export function coreOn(
  { state, journal, level }: Pick<OpenStore<GatewayState, WrittenEvent>, "state" | "journal" | "level">,
  clock: Clock,
  more: Partial<CoreNeeds> = {},
): Core {
  const written: CoreNeeds["written"] = (decided) => toWritten(decided, level());
  return new Core({ state, policy: shippedPolicy, journal, clock, scheduler: createManualTime(), written, ...more });
}
