import { gatewayFold } from "../../domain/fold.ts";
import { snapshotInThisThread } from "../../store/snapshot/snapshot-worker.ts";

// The script of the thread that takes snapshots: see store/snapshot/snapshot-worker.ts.
await snapshotInThisThread(gatewayFold);
