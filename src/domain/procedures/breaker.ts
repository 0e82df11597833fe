import { agentsDue, NOBODY } from "../breaker/due.ts";
import { type AgentsDue, breakerOf, isTooMany, MASS_CONSEQUENCES, type MassConsequence } from "../breaker/model.ts";
import { type Answer, DONE } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { type DeadlineKey, holdIdOf } from "../keys.ts";
import { erasureDecidedBefore } from "../retention/due.ts";
import type { Instant } from "../time.ts";

/**
 * Looks at everything that is due in one look, before any of it happens: a clock that is years ahead must
 * not end every consent. Where it would hit too many, of whatever kind, all of it is held, under one id; a hold that
 * the clock has made pointless ends.
 */
export function weighDeadlines(d: Drafting, keys: readonly DeadlineKey[], before: AgentsDue = NOBODY): Answer {
  const agents = agentsDue(d.state, keys, d.now);
  for (const what of ["opt-out", "reconfirm"] as const) agents[what] += before[what];
  holdIfTooMany(d, agents);
  return DONE;
}

function holdIfTooMany(d: Drafting, counts: Partial<Record<MassConsequence, number>>): boolean {
  const kinds = MASS_CONSEQUENCES.flatMap((what) => {
    const count = counts[what];
    return count === undefined ? [] : [{ what, count, hold: breakerOf(d.state, what).hold }];
  });
  const sum = kinds.reduce((total, { count }) => total + count, 0);
  const tooMany = isTooMany(sum, d.state.agents.size);
  const asked = kinds.find(({ hold }) => hold !== undefined)?.hold?.id;
  const holdId = asked ?? holdIdOf(d.state.sequence + d.drafts.length + 1);
  for (const { what, count, hold } of kinds) {
    const isHeld = tooMany && count > 0;
    // More may have fallen due since: a person must not confirm twenty and hit a thousand.
    if (isHeld && count > (hold?.count ?? 0)) d.emit({ type: "MassConsequenceHeld", holdId, what, count });
    else if (!isHeld && hold !== undefined) d.emit({ type: "MassConsequenceOver", holdId: hold.id, what });
  }
  return tooMany;
}

/**
 * The instant before which a relationship must have ended for its evidence to go now: `before`, unless that were too
 * many, with `undecided` people about whom nobody has decided.
 */
export function erasableBefore(d: Drafting, before: Instant, undecided: number): Instant {
  const decided = erasureDecidedBefore(d.state, before, d.now);
  const { putOff } = breakerOf(d.state, "erase");
  if (putOff !== undefined && d.now < putOff.until) return decided;
  return holdIfTooMany(d, { erase: undecided }) ? decided : before;
}
