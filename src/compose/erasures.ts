import type { Erasures } from "../app/message-views.ts";
import type { Instant } from "../domain/time.ts";
import { inThread } from "../store/disk/thread.ts";
import type { Skimmed } from "./journal-skim.ts";
import { threadScript } from "./threads.ts";

/** When files of contents were erased, as a thread reads it off the journal. */
export async function readErasures(journal: Skimmed): Promise<Erasures> {
  return inThread<Skimmed, Map<string, Instant>>(threadScript("erasures"), journal);
}
