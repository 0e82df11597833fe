import { carryOut } from "../../store/disk/thread.ts";
import { readTimeline } from "../timeline.ts";

// The script of the thread that reads what happened with one number: it goes through the whole journal.
await carryOut(readTimeline);
