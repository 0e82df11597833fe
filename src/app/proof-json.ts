import { inIso } from "./iso-times.ts";
import type { Proof } from "./proof.ts";

/** The proof for programs, and for whoever wants to check it again. */
export function proofAsJson({
  number,
  gateway,
  gatewayNumber,
  madeAt,
  record,
  agents,
  entries,
  verification,
}: Proof): object {
  return {
    number,
    gateway,
    gatewayNumber,
    madeAt,
    today:
      record === undefined
        ? null
        : inIso({ ...record.consent, suppression: record.suppression, paused: record.paused, hold: record.hold }),
    agents: agents.map(({ id, brand, name, source, enrolledAt, left }) =>
      inIso({ agentId: id, brand, name, source, enrolledAt, left }),
    ),
    entries: entries.map((entry, index) => ({ no: index + 1, ...(inIso(entry) as object) })),
    verification: inIso(verification),
  };
}
