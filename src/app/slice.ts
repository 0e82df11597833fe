import type { Clock } from "./ports.ts";

/** How long work may go on while everything else waits: a STOP is on disk soon after it has come all the same. */
const SLICE_MS = 10;

/** Of work that may be long: whoever does it looks whether its slice is over, and then lets all else have its turn. */
export function startSlice(clock: Pick<Clock, "monotonicMs">): { isOver(): boolean } {
  const endsMs = clock.monotonicMs() + SLICE_MS;
  return { isOver: () => clock.monotonicMs() >= endsMs };
}
