import type { AgentId, NumberRecord } from "../consent/model.ts";
import { breakerOf } from "../breaker/model.ts";
import { isOpen, type Lead } from "../leads/model.ts";
import type { Msisdn } from "../number.ts";
import type { Message } from "../outbox/message.ts";
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

/**
 * Everything about people whose relationship ended before an instant: of these numbers, of all unless given. Suppressions
 * never expire.
 */
export function expiredBefore(
  state: GatewayState,
  instant: Instant,
  among: Iterable<Msisdn> = state.numbers.keys(),
): Expired {
  const agents: AgentId[] = [];
  const numbers: Msisdn[] = [];
  let alone = 0;
  for (const number of among) {
    const record = state.numbers.get(number);
    if (record === undefined) continue;
    const owners = agentsOf(state, number);
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

/** Before which instant a relationship must have ended for a person to have decided that its evidence goes. */
export function erasureDecidedBefore(state: GatewayState, before: Instant, now: Instant): Instant {
  const { carriedOut } = breakerOf(state, "erase");
  return carriedOut === undefined ? 0 : Math.min(before, carriedOut - (now - before));
}

/** How many people would lose their evidence about whom nobody has decided. What is counted of several numbers adds up. */
export function undecidedPeople(state: GatewayState, before: Instant, now: Instant, among?: readonly Msisdn[]): number {
  const decided = expiredBefore(state, erasureDecidedBefore(state, before, now), among).people;
  return expiredBefore(state, before, among).people - decided;
}

/**
 * Up to when history may be forgotten in one step: what ended from `from` on, about so much of it, and nothing of what
 * ended behind `before`.
 */
export function forgettableUntil({ index }: GatewayState, from: Instant, before: Instant, most: number): Instant {
  const hours = [...index.ended.leads.hours(from, before), ...index.ended.messages.hours(from, before)];
  let count = 0;
  for (const hour of hours.sort((one, other) => one.endsAt - other.endsAt)) {
    count += hour.count;
    if (count >= most) return Math.min(hour.endsAt, before);
  }
  return before;
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

/** Whether the evidence of a number is kept whatever its age: of people who are served, or were until an instant. */
export function isKept(state: GatewayState, record: NumberRecord, instant: Instant): boolean {
  return (relationshipEndedAt(state, record) ?? instant) >= instant || agentsOf(state, record.number).length > 0;
}

// Contents kept apart are in use where something unfinished still needs them, or where they hold what arrived after
// `before`: whatever day their file bears, for the clock may have been wrong.

/** The file of a lead's contents, where they are in use. */
export function fileOfLead(lead: Lead, before: Instant): string | undefined {
  return isOpen(lead) || lead.acceptedAt >= before ? lead.content.file : undefined;
}

/** The file of a message's own words, where they are in use. */
export function fileOfMessage({ ended, form, queuedAt }: Message, before: Instant): string | undefined {
  if (form?.textRef === undefined) return undefined;
  return ended === undefined || Math.max(queuedAt, form.at) >= before ? form.textRef.file : undefined;
}
