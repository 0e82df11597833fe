import { evidenceFilter } from "../../domain/evidence/concern.ts";
import { gatewayFold } from "../../domain/fold.ts";
import type { GatewayState } from "../../domain/state.ts";
import type { WrittenEvent } from "../../domain/written/joined.ts";
import { type CheckpointOrder, takeCheckpoint } from "../../store/checkpoint/take.ts";
import { carryOut } from "../../store/disk/thread.ts";

// The script of the thread that takes checkpoints, which reads months of the journal and writes the whole state.
await carryOut(({ directory, olderThan, keeping }: CheckpointOrder<Parameters<typeof evidenceFilter>[0]>) =>
  takeCheckpoint<GatewayState, WrittenEvent>({
    directory,
    fold: gatewayFold,
    olderThan,
    isEvidence: evidenceFilter(keeping),
  }),
);
