import type { AgentId, NumberRecord } from "../consent/model.ts";
import { isOpen } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import { agentsOf, type GatewayState } from "../state.ts";
import { after, type Instant, type Period } from "../time.ts";

/** The instant one period before another: what is older has been kept for its time. */
export function before(now: Instant, period: Period): Instant {
  return after(now, "ms" in period ? { ms: -period.ms } : { months: -period.months });
}

/** Whose evidence has been kept for its time. */
export interface Expired {
  /** The relationship with these agents ended before then. */
  readonly agents: readonly AgentId[];
  /** Numbers of which nothing has to be known any more. A suppressed number is never among them. */
  readonly numbers: readonly Msisdn[];
  /** How many people lose their evidence: what is asked about before it is done. */
  readonly people: number;
}

/** Everything about people whose relationship ended before an instant. Suppressions never expire. */
export function expiredBefore(state: GatewayState, instant: Instant): Expired {
  const agents: AgentId[] = [];
  const numbers: Msisdn[] = [];
  let alone = 0;
  for (const record of state.numbers.values()) {
    const owners = agentsOf(state, record.number);
    const endedAt = relationshipEndedAt(state, record);
    const isOver = endedAt !== undefined && endedAt < instant;
    if (isOver) {
      agents.push(...owners.map(({ id }) => id));
      if (record.suppression === undefined) numbers.push(record.number);
      if (record.suppression === undefined && owners.length === 0) alone += 1;
    } else agents.push(...owners.filter(({ left }) => left !== undefined && left.at < instant).map(({ id }) => id));
  }
  return { agents, numbers, people: agents.length + alone };
}

/** When the relationship with the people of a number ended; `undefined` while it lasts. */
function relationshipEndedAt(state: GatewayState, record: NumberRecord): Instant | undefined {
  const { consent, suppression, paused } = record;
  if (paused !== undefined || (consent.status !== "opted-out" && consent.status !== "none")) return undefined;
  const owners = agentsOf(state, record.number);
  return Math.max(
    consent.since,
    suppression?.since ?? 0,
    ...owners.map(({ left, enrolledAt }) => left?.at ?? enrolledAt),
  );
}

/** The numbers whose evidence is kept whatever its age: people who are served, or were until an instant. */
export function numbersKept(state: GatewayState, instant: Instant): readonly Msisdn[] {
  return [...state.numbers.values()]
    .filter(
      (record) =>
        (relationshipEndedAt(state, record) ?? instant) >= instant || agentsOf(state, record.number).length > 0,
    )
    .map(({ number }) => number);
}

/** The numbers that must not be texted until their own START. */
export function numbersSuppressed(state: GatewayState): readonly Msisdn[] {
  return [...state.numbers.values()].filter(({ suppression }) => suppression !== undefined).map(({ number }) => number);
}

/**
 * Files of contents kept apart that something unfinished still needs, or that hold what arrived after `before`:
 * whatever day they bear, for the clock may have been wrong.
 */
export function contentsInUse(state: GatewayState, before: Instant): ReadonlySet<string> {
  const files = new Set<string>();
  for (const lead of state.leads.values()) {
    if (isOpen(lead) || lead.acceptedAt >= before) files.add(lead.content.file);
  }
  for (const { ended, form, queuedAt } of state.messages.values()) {
    if (form?.textRef === undefined) continue;
    if (ended === undefined || Math.max(queuedAt, form.at) >= before) files.add(form.textRef.file);
  }
  for (const { excerpt } of state.publications) if (excerpt !== undefined) files.add(excerpt.file);
  return files;
}
