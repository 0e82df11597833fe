import { carryOut } from "../../store/disk/thread.ts";
import { readProofOf } from "../proof.ts";

// The script of the thread that reads the proof for one number: it goes through the whole journal.
await carryOut(readProofOf);
