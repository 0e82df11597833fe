import type { Core } from "./core.ts";
import type { Clock } from "./ports.ts";

/** What comes of a lead or a text comes in steps that follow each other within this. */
const STEPS_APART_MS = 25;

/** Tells whether something has just been decided and may go on at once, or is not on disk yet. */
export function watchLeadWork(core: Core, clock: Pick<Clock, "monotonicMs">): () => boolean {
  let lastMs = Number.NEGATIVE_INFINITY;
  core.onRecorded(() => {
    lastMs = clock.monotonicMs();
  });
  return () => core.syncedSequence < core.state.sequence || clock.monotonicMs() - lastMs < STEPS_APART_MS;
}
