import type { Move } from "../clock/model.ts";
import { given } from "../given.ts";
import type { Moves } from "../handlers.ts";
import { moveHappenings } from "../last-day.ts";
import { replaceEach } from "../replace-each.ts";
import type { GatewayState } from "../state.ts";
import { indexNumber } from "../state-index.ts";
import type { Agent, Consent, NumberRecord, RequestClock } from "./model.ts";

/** What was recorded of numbers and agents moves to where it belongs. */
export const numberMoves: Moves = {
  windows(state, move) {
    moveHappenings(state.newRecipients, move);
    changeNumbers(state, (record) => ({ ...record, answered: movedAnswered(record, move) }));
  },
  recorded(state, move) {
    replaceEach(state.agents, (agent) => movedAgent(agent, move));
    changeNumbers(state, (record) => movedNumber(record, move));
    moveHappenings(state.newRecipients, move);
  },
};

function changeNumbers(state: GatewayState, change: (record: NumberRecord) => NumberRecord): void {
  replaceEach(state.numbers, change, (record, _, was) => indexNumber(state.index, record, was));
}

function movedAgent(agent: Agent, move: Move): Agent {
  const { enrolledAt, left } = agent;
  return {
    ...agent,
    enrolledAt: move(enrolledAt),
    ...given({ left: left && { ...left, at: move(left.at) } }),
  };
}

function movedNumber(record: NumberRecord, move: Move): NumberRecord {
  const { suppression, paused, hold, lateNo, noticeSentAt, lastLead, failures, firstTextedAt } = record;
  const { clarifiedAt, buyerExplainedAt } = record;
  const pausedBy = paused === undefined ? 0 : move(paused.since) - paused.since;
  return {
    ...record,
    consent: movedConsent(record.consent, move),
    asked: record.asked.map(move),
    answered: movedAnswered(record, move),
    ...given({
      suppression: suppression && { ...suppression, since: move(suppression.since) },
      hold: hold && { ...hold, since: move(hold.since) },
      lateNo: lateNo && { ...lateNo, enteredAt: move(lateNo.enteredAt) },
      paused: paused && { ...paused, since: paused.since + pausedBy, decideBy: paused.decideBy + pausedBy },
      noticeSentAt: noticeSentAt === undefined ? undefined : move(noticeSentAt),
      clarifiedAt: clarifiedAt === undefined ? undefined : move(clarifiedAt),
      buyerExplainedAt: buyerExplainedAt === undefined ? undefined : move(buyerExplainedAt),
      lastLead: lastLead && { ...lastLead, at: move(lastLead.at) },
      failures: failures && { ...failures, since: move(failures.since) },
      firstTextedAt: firstTextedAt === undefined ? undefined : move(firstTextedAt),
    }),
  };
}

function movedAnswered({ answered }: NumberRecord, move: Move): NumberRecord["answered"] {
  return { stop: answered.stop.map(move), start: answered.start.map(move), help: answered.help.map(move) };
}

function movedConsent(consent: Consent, move: Move): Consent {
  const since = move(consent.since);
  switch (consent.status) {
    case "none":
    case "opted-out":
      return { ...consent, since };
    case "enrolled":
      return "askAt" in consent
        ? { ...consent, since, askAt: consent.askAt + since - consent.since }
        : { ...consent, since };
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
      const moved = clock && movedClock(clock, move);
      return { ...consent, since, confirmedAt: move(confirmedAt), ...given({ clock: moved }) };
    }
  }
}

function movedClock({ askedAt, remindAt, remindersTaken, optOutAt }: RequestClock, move: Move): RequestClock {
  const by = move(askedAt) - askedAt;
  return {
    askedAt: askedAt + by,
    remindAt: remindAt.map((instant) => instant + by),
    ...given({ remindersTaken }),
    optOutAt: optOutAt + by,
  };
}
