import { gatewayUpcasts } from "../../domain/upcasts.ts";
import { findBreak } from "../../store/checkpoint/proof.ts";
import { carryOut } from "../../store/disk/thread.ts";

// The script of the thread that verifies the journal. A start reads only what the snapshot does not cover: whether the
// rest is whole, which is the proof, is found out later.
await carryOut((directory: string) => findBreak(directory, gatewayUpcasts));
