import { type Answer, DONE, refused } from "../commands.ts";
import { hasChangedHands, type HoldReason } from "../consent/hold.ts";
import { type AgentId, mayReceiveAlerts } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf, numberOf } from "../state.ts";
import { endConsent, holdNumber, suppress } from "./consequences.ts";
import { releaseHeld } from "./placing.ts";

/** Holds numbers; of those that have changed hands the ones with consent: the others wait for a YES anyway. */
export function holdNumbers(d: Drafting, numbers: readonly Msisdn[], why: HoldReason, by?: string): Answer {
  const isOfHands = hasChangedHands({ why });
  for (const number of new Set(numbers)) {
    const { suppression, hold, consent } = numberOf(d.state, number, d.now);
    // A new request ends a hold of changed hands: what is of another kind stands above it.
    if (suppression !== undefined || (hold !== undefined && (isOfHands || !hasChangedHands(hold)))) continue;
    if (!isOfHands || consent.status === "active" || consent.status === "reconfirming") holdNumber(d, number, why, by);
  }
  return DONE;
}

/** Somebody wants no texts, perhaps, and it cannot be told who or what exactly: nothing is sent until that is clear. */
export function holdForWithdrawal(d: Drafting, agentId: AgentId | undefined): void {
  const agent = agentId === undefined ? undefined : d.state.agents.get(agentId);
  if (agent !== undefined) holdNumbers(d, [agent.number], "withdrawal-unclear");
}

/** A person's word on a number that is held: its consent ends, or texts go on. */
export function decideNumberHold(d: Drafting, number: Msisdn, isOver: boolean): Answer {
  const record = numberOf(d.state, number, d.now);
  const { hold } = record;
  if (hold === undefined) return refused("nothing-waits");
  if (!isOver) {
    const hasConsent = record.consent.status === "active" || record.consent.status === "reconfirming";
    d.emit({
      type: "NumberReleased",
      number,
      decidedBy: "operator",
      ...given({ hasConsent: hasConsent || undefined }),
    });
    const isHeardOf = record.paused === undefined && record.suppression === undefined;
    if (isHeardOf && agentsOf(d.state, number).some((agent) => mayReceiveAlerts(agent, record))) releaseHeld(d, number);
  } else if (hasChangedHands(hold)) endConsent(d, number, "operator", { decidedBy: "operator" });
  else suppress(d, number, "operator", { decidedBy: "operator" });
  return DONE;
}
