import { movedBreaker } from "../breaker/model.ts";
import type { Agent, Consent, NumberRecord, RequestClock } from "../consent/model.ts";
import type { PartialMessage } from "../inbox/reassembly.ts";
import type { Lead } from "../leads/model.ts";
import type { Mail } from "../mail/model.ts";
import type { Message, Segment } from "../outbox/message.ts";
import type { GatewayState, SentMessage } from "../state.ts";
import { indexLead, indexMessage, indexNumber, indexPartial } from "../state-index.ts";
import type { Instant } from "../time.ts";

// What becomes of the instants in the state when the clock is set. What the network or the lead system
// said (TP-SCTS, a lead's own expiresAt) was told by their clocks and stays; so does what has been
// published of a lead, since a repeat has to be identical.

/** Where an instant belongs. */
type Move = (instant: Instant) => Instant;

/** Moves what was recorded at or after `from` by so many milliseconds, each with the deadlines that follow from it. */
export function moveRecorded(state: GatewayState, from: Instant, by: number): void {
  if (by === 0) return;
  const move: Move = (instant) => (instant >= from ? instant + by : instant);
  for (const agent of state.agents.values()) state.agents.set(agent.id, movedAgent(agent, move));
  changeNumbers(state, (record) => movedNumber(record, move));
  for (const lead of state.leads.values()) {
    const moved = movedLead(lead, move);
    state.leads.set(lead.id, moved);
    indexLead(state, moved);
  }
  changeMessages(state, (message) => movedMessage(state, message, move));
  for (const partial of state.partials.values()) {
    state.partials.set(partial.key, movedPartial(partial, move));
    indexPartial(state, partial.key);
  }
  for (const mail of state.mails.values()) state.mails.set(mail.id, movedMail(state, mail));
  for (const [pdu, seenAt] of state.seen) state.seen.set(pdu, move(seenAt));
  changeSent(state, move);
  for (const refs of state.index.submitted.values()) {
    for (const [index, ref] of refs.entries()) refs[index] = { ...ref, at: move(ref.at) };
  }
  for (const [what, breaker] of state.breakers) state.breakers.set(what, movedBreaker(breaker, move));
}

/**
 * Moves every window in which something is counted or may be answered, whenever it was opened: it lasts so
 * many minutes of real time, whatever the clock says.
 */
export function moveWindows(state: GatewayState, by: number): void {
  const move: Move = (instant) => instant + by;
  changeSent(state, move);
  changeNumbers(state, (record) => ({ ...record, answered: movedAnswered(record, move) }));
  changeMessages(state, (message) => {
    const { expiresAt } = message;
    if (message.class !== "answer" || message.ended !== undefined || expiresAt === undefined) return message;
    return { ...message, queuedAt: move(message.queuedAt), expiresAt: move(expiresAt) };
  });
}

/** Moves the waits that are running: for the next try, for a status report. */
export function moveWaits(state: GatewayState, by: number): void {
  if (by === 0) return;
  changeMessages(state, (message) => {
    if (message.ended !== undefined) return message;
    return { ...message, segments: message.segments.map((segment) => afterWait(segment, by)) };
  });
  for (const mail of state.mails.values()) state.mails.set(mail.id, { ...mail, notBefore: mail.notBefore + by });
}

function afterWait(segment: Segment, by: number): Segment {
  if (segment.state === "queued") return { ...segment, notBefore: segment.notBefore + by };
  if (segment.state !== "doubtful") return segment;
  return { ...segment, since: segment.since + by, until: segment.until + by };
}

// ── Numbers and agents ───────────────────────────────────────────────────────────────────────────

function movedAgent(agent: Agent, move: Move): Agent {
  const { enrolledAt, left } = agent;
  return {
    ...agent,
    enrolledAt: move(enrolledAt),
    ...(left === undefined ? {} : { left: { ...left, at: move(left.at) } }),
  };
}

function movedNumber(record: NumberRecord, move: Move): NumberRecord {
  const { suppression, paused, noticeSentAt, lastLead, failures, firstTextedAt } = record;
  const pausedBy = paused === undefined ? 0 : move(paused.since) - paused.since;
  return {
    ...record,
    consent: movedConsent(record.consent, move),
    asked: record.asked.map(move),
    answered: movedAnswered(record, move),
    ...(suppression === undefined ? {} : { suppression: { ...suppression, since: move(suppression.since) } }),
    ...(paused === undefined
      ? {}
      : { paused: { since: paused.since + pausedBy, decideBy: paused.decideBy + pausedBy } }),
    ...(noticeSentAt === undefined ? {} : { noticeSentAt: move(noticeSentAt) }),
    ...(lastLead === undefined ? {} : { lastLead: { ...lastLead, at: move(lastLead.at) } }),
    ...(failures === undefined ? {} : { failures: { ...failures, since: move(failures.since) } }),
    ...(firstTextedAt === undefined ? {} : { firstTextedAt: move(firstTextedAt) }),
  };
}

function movedAnswered({ answered }: NumberRecord, move: Move): NumberRecord["answered"] {
  return { stop: answered.stop.map(move), start: answered.start.map(move), help: answered.help.map(move) };
}

function movedConsent(consent: Consent, move: Move): Consent {
  const since = move(consent.since);
  switch (consent.status) {
    case "none":
    case "enrolled":
    case "opted-out":
      return { ...consent, since };
    case "pending":
      return { ...consent, since, ...movedClock(consent, move) };
    case "active": {
      // Months have no fixed length: after a shift of days the reconfirmation may be a day off its calendar day.
      const confirmedAt = move(consent.confirmedAt);
      const by = consent.putOff === undefined ? confirmedAt - consent.confirmedAt : since - consent.since;
      return { ...consent, since, confirmedAt, reconfirmAt: consent.reconfirmAt + by };
    }
    case "reconfirming": {
      const { clock, confirmedAt } = consent;
      const moved = clock === undefined ? {} : { clock: movedClock(clock, move) };
      return { ...consent, since, confirmedAt: move(confirmedAt), ...moved };
    }
  }
}

function movedClock({ askedAt, remindAt, remindersTaken, optOutAt }: RequestClock, move: Move): RequestClock {
  const by = move(askedAt) - askedAt;
  return {
    askedAt: askedAt + by,
    remindAt: remindAt.map((instant) => instant + by),
    ...(remindersTaken === undefined ? {} : { remindersTaken }),
    optOutAt: optOutAt + by,
  };
}

/** A mail is of use until the opt-out that it warns of. */
function movedMail(state: GatewayState, mail: Mail): Mail {
  const consent = state.numbers.get(mail.number)?.consent;
  const clock =
    consent?.status === "reconfirming" ? consent.clock : consent?.status === "pending" ? consent : undefined;
  return clock === undefined ? mail : { ...mail, optOutAt: clock.optOutAt };
}

// ── Leads and messages ───────────────────────────────────────────────────────────────────────────

function movedLead(lead: Lead, move: Move): Lead {
  const by = move(lead.acceptedAt) - lead.acceptedAt;
  const expiresAt = lead.expiryGiven === true ? lead.expiresAt : lead.expiresAt + by;
  return { ...lead, acceptedAt: lead.acceptedAt + by, expiresAt };
}

/** An alert expires with its lead, which has been moved already. */
function movedMessage(state: GatewayState, message: Message, move: Move): Message {
  const { queuedAt, expiresAt, leadId, ended } = message;
  const by = move(queuedAt) - queuedAt;
  const lead = leadId === undefined ? undefined : state.leads.get(leadId);
  return {
    ...message,
    queuedAt: queuedAt + by,
    ...(expiresAt === undefined ? {} : { expiresAt: lead?.expiresAt ?? expiresAt + by }),
    segments: message.segments.map((segment) => movedSegment(segment, move)),
    ...(ended === undefined ? {} : { ended: { ...ended, at: move(ended.at) } }),
  };
}

function movedSegment(segment: Segment, move: Move): Segment {
  if ("at" in segment) return { ...segment, at: move(segment.at) };
  return segment.state === "submitting" ? { ...segment, startedAt: move(segment.startedAt) } : segment;
}

function movedPartial(partial: PartialMessage, move: Move): PartialMessage {
  return { ...partial, firstAt: move(partial.firstAt) };
}

// ── The state's own lists ────────────────────────────────────────────────────────────────────────

function changeNumbers(state: GatewayState, change: (record: NumberRecord) => NumberRecord): void {
  for (const record of state.numbers.values()) {
    const changed = change(record);
    state.numbers.set(record.number, changed);
    indexNumber(state, changed);
  }
}

function changeMessages(state: GatewayState, change: (message: Message) => Message): void {
  for (const message of state.messages.values()) {
    const changed = change(message);
    state.messages.set(message.id, changed);
    indexMessage(state, changed);
  }
}

/** Oldest first: who looks for what has left a window stops at the first that has not. */
function changeSent({ recent, newRecipients }: GatewayState, move: Move): void {
  const sent = recent.map((message): SentMessage => ({ ...message, at: move(message.at) }));
  recent.splice(0, recent.length, ...sent.sort((a, b) => a.at - b.at));
  newRecipients.splice(0, newRecipients.length, ...newRecipients.map(move).sort((a, b) => a - b));
}
