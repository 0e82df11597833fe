import type { OptOut } from "../commands.ts";
import { given } from "../given.ts";
import type { Msisdn } from "../number.ts";
import type { GatewayState } from "../state.ts";
import type { Instant } from "../time.ts";
import type { Consent } from "./model.ts";

/** Whoever is opted out by a state, or waits for a word on it, as the record said that did it; and since when. */
export function optOutsIn({
  numbers,
  agents,
}: Pick<GatewayState, "numbers" | "agents">): readonly { readonly optOut: OptOut; readonly happenedAt: Instant }[] {
  const ofNumbers = [...numbers.values()].flatMap(({ number, suppression, consent, paused, hold }) => {
    if (suppression !== undefined) return [said({ type: "NumberSuppressed", number, ...suppression }, suppression)];
    return [
      ...(consent.status !== "opted-out" ? [] : [said(endOf(number, consent), consent)]),
      ...(paused === undefined
        ? []
        : [
            said(
              { type: "NumberPaused", number, decideBy: paused.decideBy, ...given({ words: paused.words }) },
              paused,
            ),
          ]),
      ...(hold === undefined ? [] : [said({ type: "NumberHeld", number, why: hold.why }, hold)]),
    ];
  });
  const ofAgents = [...agents.values()].flatMap(({ id: agentId, left }) =>
    left === undefined
      ? []
      : [said({ type: "AgentLeft", agentId, reason: left.reason, since: left.at }, { since: left.at })],
  );
  return [...ofNumbers, ...ofAgents];
}

function said(optOut: OptOut, { since }: { readonly since: Instant }): { optOut: OptOut; happenedAt: Instant } {
  return { optOut, happenedAt: since };
}

function endOf(number: Msisdn, { reason, since }: Extract<Consent, { readonly status: "opted-out" }>): OptOut {
  return { type: "ConsentEnded", number, reason, since };
}
