import type { EvidenceEntry, NumberEvidence } from "./entry.ts";

/** The last change of a number's consent up to a record, then what caused it, then what caused that; latest first. */
export function lastChange({ entries }: NumberEvidence, upTo = Number.POSITIVE_INFINITY): readonly EvidenceEntry[] {
  const chain: EvidenceEntry[] = [];
  let next = entries.findLast(({ kind, sequence }) => kind === "state" && sequence <= upTo);
  while (next !== undefined) {
    chain.push(next);
    const { because, sequence } = next;
    next =
      because === undefined || because >= sequence ? undefined : entries.find((entry) => entry.sequence === because);
  }
  return chain;
}
