import { gatewayUpcasts } from "../../domain/upcasts.ts";
import { checkInThisThread } from "../../store/check-worker.ts";

// The script of the thread that verifies the journal: see store/check-worker.ts.
await checkInThisThread(gatewayUpcasts);
