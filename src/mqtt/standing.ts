import type { BrokerState } from "../app/ports.ts";
import { given } from "../domain/given.ts";

type StateListener = (state: BrokerState) => void;

/** How we stand with the broker, and who is told of every change. */
export interface Standing {
  now(): BrokerState;
  change(next: BrokerState): void;
  /** What is to be said to people while connected; `undefined`: nothing. */
  tell(detail: string | undefined): void;
  /** What the broker refuses us. */
  tellRefusals(refuses: readonly string[]): void;
  onChange(listener: StateListener): void;
}

export function createStanding(): Standing {
  const listeners: StateListener[] = [];
  let state: BrokerState = { connected: false, detail: "Not connected yet", takenOver: false };

  function change(next: BrokerState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  return {
    now: () => state,
    change,
    tell(detail) {
      const { detail: before, ...rest } = state;
      if (detail !== before) change(detail === undefined ? rest : { ...rest, detail });
    },
    tellRefusals(refuses) {
      const { refuses: _, ...rest } = state;
      change({ ...rest, ...given({ refuses: refuses.length === 0 ? undefined : refuses }) });
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
