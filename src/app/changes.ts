import { createAlarm } from "./alarm.ts";
import type { Scheduler } from "./ports.ts";

/** Something that people see may have changed. */
export interface Changes {
  changed(): void;
  /** Called once for all that changes at about the same time. Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** What comes of one thing that happens comes within this. */
const SOON_MS = 40;
/** Whoever looks on is told no oftener. */
const REST_MS = 400;

export function createChanges(scheduler: Scheduler): Changes {
  const listeners = new Set<() => void>();
  let hasChanged = false;
  const soon = createAlarm(scheduler, tell);
  const rest = createAlarm(scheduler, () => {
    if (hasChanged) tell();
  });

  function tell(): void {
    hasChanged = false;
    rest.set(REST_MS);
    for (const listener of listeners) listener();
  }

  return {
    changed() {
      if (listeners.size === 0) return;
      if (rest.isSet) hasChanged = true;
      else if (!soon.isSet) soon.set(SOON_MS);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
