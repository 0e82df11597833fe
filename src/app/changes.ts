import { createAlarm } from "./alarm.ts";
import type { Scheduler } from "./ports.ts";

/** Something that people see may have changed. */
export interface Changes {
  changed(): void;
  /** Another one after each change: who saw nothing since it was this one has missed nothing. */
  mark(): number;
  /** Called once for all that changes at about the same time. Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** What comes of one thing that happens comes within this. */
const SOON_MS = 40;
/** Whoever looks on is told no oftener. */
const REST_MS = 400;

/** `firstMark` is to differ from every mark of earlier runs: a page may outlive the process that drew it. */
export function createChanges(scheduler: Scheduler, firstMark: number): Changes {
  const listeners = new Set<() => void>();
  let mark = firstMark;
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
    mark: () => mark,
    changed() {
      mark += 1;
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
