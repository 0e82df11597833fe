import { type Answer, DONE, type TakeOptOut } from "../commands.ts";
import type { Consent } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import { wasSeen } from "../inbox/verbs.ts";
import { numberOf } from "../state.ts";
import type { Instant } from "../time.ts";
import { holdNumbers } from "./holding.ts";
import { endConsent, leave, pauseNumber, suppress } from "./consequences.ts";

/**
 * Takes over an opt-out from a state that a backup has replaced, or from records that a repair gave up: suppressions
 * never expire. It counts from when it happened, so that no older request for enrolment opens the number again, and
 * also where the backup knows nobody there.
 */
export function takeOptOut(d: Drafting, { key, optOut, happenedAt }: TakeOptOut): Answer {
  if (wasSeen(d, key)) return DONE;
  const about = optOut.type === "AgentLeft" ? { agentId: optOut.agentId } : { number: optOut.number };
  d.emit({ type: "OptOutCarriedOver", key, happenedAt, ...about });
  if (optOut.type === "AgentLeft") {
    const agent = d.state.agents.get(optOut.agentId);
    if (agent !== undefined && agent.enrolledAt <= happenedAt) leave(d, agent, optOut.reason, happenedAt);
    return DONE;
  }
  const { number } = optOut;
  const { suppression, paused, consent } = numberOf(d.state, number, d.now);
  // Where the state has stayed, it knows the very opt-out. The record that said so is lost: the proof says it once more.
  if (optOut.type === "NumberSuppressed" && suppression?.since === happenedAt) {
    d.emit({ type: "NumberSuppressed", number, ...suppression });
    return DONE;
  }
  if (optOut.type === "ConsentEnded" && consent.status === "opted-out" && consent.since === happenedAt) {
    d.emit({ type: "ConsentEnded", number, reason: consent.reason, since: happenedAt });
    return DONE;
  }
  // The message that asked for it may have been taken in before.
  if (suppression?.reason === "stop" || isOvertaken(consent, happenedAt)) return DONE;
  switch (optOut.type) {
    case "NumberSuppressed":
      suppress(d, number, optOut.reason, { since: happenedAt, ...given({ decidedBy: optOut.decidedBy }) });
      return DONE;
    case "ConsentEnded":
      if (suppression === undefined)
        endConsent(d, number, optOut.reason, {
          since: happenedAt,
          ...given({ decidedBy: optOut.decidedBy, vacated: optOut.vacated }),
        });
      return DONE;
    case "NumberPaused":
      if (suppression === undefined && paused === undefined && consent.status !== "opted-out")
        pauseNumber(d, number, optOut.decideBy, optOut.words);
      return DONE;
    case "NumberHeld":
      return holdNumbers(d, [number], optOut.why, optOut.by);
  }
}

/** After a repair, what was lost may be older than what was not: the person has agreed, or was asked, since. */
function isOvertaken(consent: Consent, happenedAt: Instant): boolean {
  return ("confirmedAt" in consent ? consent.confirmedAt : consent.since) > happenedAt && consent.status !== "none";
}
