import type { AgentId } from "../consent/model.ts";
import { isAboutConsent } from "../reasons.ts";
import type { EvidenceEntry, NumberEvidence } from "./entry.ts";

/** The last change of a number's consent up to a record, then what caused it, then what caused that; latest first. */
export function lastChange({ entries }: NumberEvidence, upTo = Number.POSITIVE_INFINITY): readonly EvidenceEntry[] {
  const chain: EvidenceEntry[] = [];
  let next = entries.findLast(({ kind, sequence }) => kind === "state" && sequence <= upTo);
  while (next !== undefined) {
    chain.push(next);
    const { because, sequence } = next;
    next =
      // Of several that one record tells, the last one says what they came to.
      because === undefined || because >= sequence
        ? undefined
        : entries.findLast((entry) => entry.sequence === because);
  }
  return chain;
}

/** How a lead stands: since which record, and the reason that was published with it. */
export interface LeadStands {
  readonly agentId: AgentId;
  readonly sequence: number;
  readonly reason: string;
}

/**
 * What in the proof made a lead stand so, latest first: what its agent did alone, else the number's consent. None
 * where the reason says all there is: it was dropped by an operator, say.
 */
export function causesOf(
  evidence: NumberEvidence,
  { agentId, sequence, reason }: LeadStands,
): readonly EvidenceEntry[] {
  if (!isAboutConsent(reason)) return [];
  const own = evidence.entries.findLast(
    ({ alone, sequence: at }) =>
      alone?.agentId === agentId &&
      alone.reason === reason &&
      at <= sequence &&
      (alone.until ?? sequence + 1) > sequence,
  );
  return own === undefined ? lastChange(evidence, sequence) : [own];
}
