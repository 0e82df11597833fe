import { consequenceOf } from "../breaker/due.ts";
import { breakerOf, mustWait, putOffUntil } from "../breaker/model.ts";
import { type Answer, type Assurance, type AwaitedForDeadline, type Command, DONE } from "../commands.ts";
import { isPaused, type NumberRecord, type RequestClock, runningClockOf } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import { readDeadlineKey } from "../keys.ts";
import type { Lead } from "../leads/model.ts";
import { hasHadEnough } from "../mail/verbs.ts";
import type { Msisdn } from "../number.ts";
import type { Message } from "../outbox/message.ts";
import { NOT_SENT_IN_TIME } from "../reasons.ts";
import { numberOf, presentAgentsOf } from "../state.ts";
import { type Instant, MINUTE } from "../time.ts";
import { deadlineOfLead, deadlineOfMessage, deadlineOfNumber, deadlineOfPartial } from "../timetable.ts";
import { askAfterAll, askAgain } from "./asking.ts";
import { endConsent, suppress } from "./consequences.ts";
import { giveUpWaiting } from "./receive.ts";
import { endDoubt } from "./settle.ts";

/** Something has fallen due. Where it may not happen yet, the answer says what it waits for. */
export function deadlinePassed(d: Drafting, { key, assurance }: Extract<Command, { type: "DeadlinePassed" }>): Answer {
  const { state } = d;
  const due = readDeadlineKey(key);
  switch (due.of) {
    case "number":
      return whenDue(d, state.numbers.get(due.number), deadlineOfNumber, (record, at) =>
        numberDue(d, record, at, assurance),
      );
    case "lead":
      return whenDue(d, state.leads.get(due.leadId), deadlineOfLead, (lead) => leadDue(d, lead, assurance));
    case "message":
      return whenDue(d, state.messages.get(due.messageId), deadlineOfMessage, (message) =>
        messageDue(d, message, assurance),
      );
    case "partial":
      return whenDue(d, state.partials.get(due.key), deadlineOfPartial, (partial) => {
        giveUpWaiting(d, partial);
        return DONE;
      });
  }
}

function whenDue<T>(
  d: Drafting,
  thing: T | undefined,
  deadlineOf: (thing: T) => Instant | undefined,
  act: (thing: T, at: Instant) => Answer,
): Answer {
  const at = thing && deadlineOf(thing);
  return thing === undefined || at === undefined || at > d.now ? DONE : act(thing, at);
}

const HELD: Answer = { kind: "held" };

function waitsFor(awaited: AwaitedForDeadline): Answer {
  return { kind: "wait", awaited };
}

// ── Leads and messages: the clock must be trusted, but for waits, which last their time by any clock ──

function leadDue(d: Drafting, lead: Lead, assurance: Assurance): Answer {
  if (lead.standing.state === "queued") {
    if (isOnItsWay(d, lead)) d.emit({ type: "LeadLate", leadId: lead.id });
    return DONE;
  }
  if (!assurance.clockTrusted) return waitsFor({ what: "trusted clock" });
  d.emit({ type: "LeadExpired", leadId: lead.id, reason: NOT_SENT_IN_TIME });
  return DONE;
}

/** Whether its alert may go. One that is being stopped, or has begun to a number that is paused since, is not late. */
function isOnItsWay({ state, now, policy }: Drafting, { messageId, number }: Lead): boolean {
  if (policy.leads.lateAfter === null) return false;
  const alert = messageId === undefined ? undefined : state.messages.get(messageId);
  return alert !== undefined && alert.stopping === undefined && !isPaused(numberOf(state, number, now));
}

function messageDue(d: Drafting, message: Message, assurance: Assurance): Answer {
  const doubtful = message.segments.findIndex((segment) => segment.state === "doubtful");
  if (doubtful >= 0) {
    endDoubt(d, message, doubtful);
    return DONE;
  }
  if (!assurance.clockTrusted) return waitsFor({ what: "trusted clock" });
  d.emit({ type: "MessageExpired", messageId: message.id, reason: NOT_SENT_IN_TIME });
  return DONE;
}

// ── Consent: the clock trusted, the inbox swept, reception proven ────────────────────────────────

/** After an outage the network may still be handing over what people sent meanwhile. */
const LONGEST_RECEPTION = 15 * MINUTE;
const RECEPTION_SHARE = 0.05;

/**
 * What a deadline that a reply could still have met waits for. It fires only once a sweep that began after it fell due
 * has completed and, however short before or after it an outage ended, after a while of reception since then.
 */
function awaitedBefore(
  { clockTrusted, sweptSince, receivingSince }: Assurance,
  at: Instant,
  since: Instant,
  now: Instant,
): AwaitedForDeadline | undefined {
  if (!clockTrusted) return { what: "trusted clock" };
  if (receivingSince === undefined) return { what: "reception" };
  if (sweptSince === undefined || sweptSince < at) return { what: "sweep", from: at };
  const until = receivingSince + Math.min(LONGEST_RECEPTION, RECEPTION_SHARE * (at - since));
  return now < until ? { what: "time", until } : undefined;
}

/** After an outage several steps may be due: the latest is the one that is taken, and has to be proven. */
function latestDue(record: NumberRecord, at: Instant, now: Instant): Instant {
  const clock = runningClockOf(record.consent);
  if (record.paused !== undefined || clock === undefined) return at;
  return [...clock.remindAt, clock.optOutAt].findLast((step) => step <= now) ?? at;
}

function numberDue(d: Drafting, record: NumberRecord, at: Instant, assurance: Assurance): Answer {
  const { consent, number, paused } = record;
  const clock = runningClockOf(record.consent);
  const since = paused?.since ?? clock?.askedAt ?? consent.since;
  const awaited = awaitedBefore(assurance, latestDue(record, at, d.now), since, d.now);
  if (awaited !== undefined) return waitsFor(awaited);
  const consequence = consequenceOf(record, d.now);
  if (consequence !== undefined) {
    const breaker = breakerOf(d.state, consequence.what);
    const until = putOffUntil(breaker, consequence.dueAt, d.now);
    if (mustWait(breaker, consequence.dueAt, d.now))
      return until === undefined ? HELD : waitsFor({ what: "time", until });
  }
  if (paused !== undefined) suppress(d, number, "plain-language");
  else if ("askAt" in consent) askAfterAll(d, number, consent.source);
  else if (clock === undefined) askAgain(d, number);
  else if (clock.optOutAt <= d.now) {
    skip(d, number, clock, clock.remindAt.length);
    endConsent(d, number, "no-response");
  } else remind(d, record, clock);
  return DONE;
}

/** Only the latest reminder that is due goes out; the ones an outage made stale are recorded as skipped. */
function remind(d: Drafting, { number }: NumberRecord, clock: RequestClock): void {
  const step = clock.remindAt.findLastIndex((remindAt) => remindAt <= d.now) + 1;
  skip(d, number, clock, step - 1);
  for (const { id: agentId, email } of presentAgentsOf(d.state, number)) {
    if (email === undefined) d.emit({ type: "ReminderSkipped", number, agentId, step, reason: "no-email" });
    else if (!d.policy.hasMail) d.emit({ type: "ReminderSkipped", number, agentId, step, reason: "no-mail-server" });
    else if (hasHadEnough(d, email))
      d.emit({ type: "ReminderSkipped", number, agentId, step, reason: "too-many-to-address" });
    else {
      const { askedAt, optOutAt } = clock;
      d.emit({ type: "ReminderQueued", number, agentId, step, to: email, askedAt, optOutAt });
    }
  }
}

function skip(d: Drafting, number: Msisdn, { remindersTaken = 0 }: RequestClock, through: number): void {
  for (let step = remindersTaken + 1; step <= through; step += 1) {
    for (const { id: agentId } of presentAgentsOf(d.state, number)) {
      d.emit({ type: "ReminderSkipped", number, agentId, step, reason: "superseded" });
    }
  }
}
