import { carryOut } from "../../store/disk/thread.ts";
import type { Skimmed } from "../journal-skim.ts";
import { packStandings } from "../packed-standings.ts";
import { skimStandings } from "../standings.ts";

// The script of the thread that reads off the journal what it says of consents and suppressions, behind a start: those
// who wait for their texts wait for it, so it verifies nothing.
await carryOut(async (journal: Skimmed) => packStandings(await skimStandings(journal)));
