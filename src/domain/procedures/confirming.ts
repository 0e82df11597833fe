import { breakerOf, MASS_CONSEQUENCES } from "../breaker/model.ts";
import { type Answer, DONE, refused } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import { numberOf } from "../state.ts";
import { DAY } from "../time.ts";
import { resumeNumber, suppress } from "./consequences.ts";

/** After `confirm --reject` nothing of what was due happens for so long; then a person is asked again. */
const PUT_OFF_FOR = DAY;

/** A person has decided about what was held: it happens, or waits for another day. */
export function decideHold(d: Drafting, holdId: string, carryOut: boolean): Answer {
  const held = MASS_CONSEQUENCES.filter((kind) => breakerOf(d.state, kind).hold?.id === holdId);
  if (held.length === 0) return refused("nothing-waits");
  for (const what of held) {
    if (carryOut) d.emit({ type: "MassConsequenceConfirmed", holdId, what });
    else d.emit({ type: "MassConsequenceRejected", holdId, what, putOffUntil: d.now + PUT_OFF_FOR });
  }
  return DONE;
}

/** A person has read what a paused number wrote: it was an opt-out, or it was not. */
export function decidePause(d: Drafting, number: Msisdn, isOptOut: boolean): Answer {
  if (numberOf(d.state, number, d.now).paused === undefined) return refused("nothing-waits");
  if (isOptOut) {
    suppress(d, number, "plain-language", { decidedBy: "operator" });
    return DONE;
  }
  resumeNumber(d, number);
  return DONE;
}
