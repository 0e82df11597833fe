import { differenceOf, type Standing } from "../../../src/domain/evidence/standings.ts";
import type { Msisdn } from "../../../src/domain/number.ts";
import type { GatewayState } from "../../../src/domain/state.ts";

/** The numbers of which the journal says otherwise than the state. */
export function differencesBetween(
  numbers: GatewayState["numbers"],
  journal: ReadonlyMap<Msisdn, Standing>,
  isWhole: boolean,
): readonly Msisdn[] {
  return [...new Set([...numbers.keys(), ...journal.keys()])].filter(
    (number) => differenceOf(numbers.get(number), journal.get(number), isWhole) !== undefined,
  );
}
