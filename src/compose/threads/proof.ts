import { tellZonesBy } from "../../domain/wall-clock.ts";
import { zonesOfSystem } from "../../platform/zone-files.ts";
import { carryOut } from "../../store/disk/thread.ts";
import { readProofOf } from "../proof.ts";

// The script of the thread that reads the proof for one number: it goes through the whole journal.
// Modules of a thread are its own: see src/main.ts.
tellZonesBy(zonesOfSystem());
await carryOut(readProofOf);
