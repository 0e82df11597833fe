import { createAlarm } from "./alarm.ts";
import type { Scheduler } from "./ports.ts";

/** Something that people see may have changed. */
export interface Changes {
  changed(): void;
  /** Called once for all that changes at about the same time. Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** Whoever looks on is told within this, and no oftener. */
const TOGETHER_MS = 400;

export function createChanges(scheduler: Scheduler): Changes {
  const listeners = new Set<() => void>();
  const tell = createAlarm(scheduler, () => {
    for (const listener of listeners) listener();
  });
  return {
    changed() {
      if (listeners.size > 0 && !tell.isSet) tell.set(TOGETHER_MS);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
