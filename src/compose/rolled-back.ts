import type { Condition } from "../app/alarms/kinds.ts";
import { ROLLED_BACK_CURE, rolledBackInWords, type Upgrades } from "../platform/upgrades.ts";

// A new version that was taken back by itself, until somebody has seen that.

/** A sentence of `leadline status`. */
export function rolledBackWarnings(upgrades: Upgrades | undefined): readonly string[] {
  const taken = upgrades?.rolledBack();
  return taken === undefined ? [] : [`${rolledBackInWords(taken)}: ${ROLLED_BACK_CURE}`];
}

export function rolledBackConditions(upgrades: Upgrades | undefined): readonly Condition[] {
  const taken = upgrades?.rolledBack();
  return taken === undefined ? [] : [{ kind: "rolled-back", cause: `${rolledBackInWords(taken)}.` }];
}
