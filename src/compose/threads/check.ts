import { gatewayUpcasts } from "../../domain/upcasts.ts";
import { checkInThisThread } from "../../store/checkpoint/check-worker.ts";

// The script of the thread that verifies the journal: see store/checkpoint/check-worker.ts.
await checkInThisThread(gatewayUpcasts);
