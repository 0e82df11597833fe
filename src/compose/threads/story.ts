import { carryOut } from "../../store/disk/thread.ts";
import { readStory } from "../story.ts";

// The script of the thread that tells what became of something: it goes through the whole journal.
await carryOut(readStory);
