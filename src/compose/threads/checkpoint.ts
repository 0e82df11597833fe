import { evidenceFilter } from "../../domain/evidence/concern.ts";
import { gatewayFold } from "../../domain/fold.ts";
import { checkpointInThisThread } from "../../store/checkpoint/checkpoint-worker.ts";

// The script of the thread that takes checkpoints: see store/checkpoint/checkpoint-worker.ts.
await checkpointInThisThread(gatewayFold, evidenceFilter);
