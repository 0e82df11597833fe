import { carryOut } from "../../store/disk/thread.ts";
import { skimErasures } from "../journal-skim.ts";

// The script of the thread that reads off the journal which contents were erased, where somebody asks for some that are
// gone.
await carryOut(skimErasures);
