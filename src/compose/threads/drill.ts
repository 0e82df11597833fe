import { carryOut } from "../../store/disk/thread.ts";
import { drill } from "../copy-drill.ts";

// The script of the thread that rebuilds the state from the copy, which reads and writes all of it.
await carryOut(drill);
