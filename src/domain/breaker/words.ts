import type { GatewayState } from "../state.ts";
import type { Hold, MassConsequence } from "./model.ts";

const DONE_TO: Readonly<Record<MassConsequence, string>> = {
  "opt-out": "would be opted out",
  reconfirm: "would be asked to confirm again",
  erase: "would lose their evidence",
};

export function holdInWords(what: MassConsequence, { count }: Hold): string {
  return `${count} agents ${DONE_TO[what]} at once`;
}

/** What is held until a person has decided, for people. */
export function holdWarnings({ breakers }: GatewayState): readonly string[] {
  return [...breakers].flatMap(([what, { hold }]) =>
    hold === undefined
      ? []
      : [
          `${holdInWords(what, hold)}: is the clock right? Then leadline confirm ${hold.id}, else confirm it with --reject`,
        ],
  );
}
