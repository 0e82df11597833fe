import type { GatewayState } from "../state.ts";
import type { MassHold, MassConsequence } from "./model.ts";

const DONE_TO: Readonly<Record<MassConsequence, string>> = {
  "opt-out": "would be opted out",
  reconfirm: "would be asked to confirm again",
  erase: "would lose their evidence",
};

/** What waits for one answer. */
export interface HeldTogether {
  readonly id: string;
  readonly parts: readonly { readonly what: MassConsequence; readonly hold: MassHold }[];
}

/** What is held until a person has decided. */
export function heldTogether({ breakers }: Pick<GatewayState, "breakers">): readonly HeldTogether[] {
  const byId = new Map<string, HeldTogether>();
  for (const [what, { hold }] of breakers) {
    if (hold === undefined) continue;
    const { parts } = byId.get(hold.id) ?? { parts: [] };
    byId.set(hold.id, { id: hold.id, parts: [...parts, { what, hold }] });
  }
  return [...byId.values()];
}

/** `15 agents would be opted out and 9 would be asked to confirm again at once`. */
export function holdInWords({ parts }: HeldTogether): string {
  const words = parts.map(({ what, hold }, index) => `${hold.count}${index === 0 ? " agents" : ""} ${DONE_TO[what]}`);
  return `${words.join(" and ")} at once`;
}

/** What is held until a person has decided, for people. */
export function holdWarnings(state: GatewayState): readonly string[] {
  return heldTogether(state).map(
    (held) =>
      `${holdInWords(held)}: is the clock right? Then leadline confirm ${held.id}, else confirm it with --reject`,
  );
}
