import type { Canary } from "./canary/model.ts";
import type { Breaker, MassConsequence } from "./breaker/model.ts";
import type { ClockState, Heard } from "./clock/model.ts";
import { type Agent, answeredAt, type NumberRecord } from "./consent/model.ts";
import { given } from "./given.ts";
import type { PartialMessage } from "./inbox/reassembly.ts";
import type { KeptReply } from "./inbox/replies.ts";
import type { Lead } from "./leads/model.ts";
import type { Mail } from "./mail/model.ts";
import type { Message } from "./outbox/message.ts";
import type { Publication } from "./publication.ts";
import type { GatewayState, ReportHabit, SentMessage } from "./state.ts";
import {
  emptyIndex,
  indexAgent,
  indexLead,
  indexMessage,
  indexNumber,
  indexPartial,
  indexMail,
  indexSubmitted,
} from "./state-index.ts";
import type { Instant } from "./time.ts";

/** The state as JSON holds it. */
export interface StateSnapshot {
  readonly sequence: number;
  readonly newestAt: Instant;
  readonly heard: Heard | null;
  readonly clock: ClockState;
  readonly breakers: readonly (readonly [MassConsequence, Breaker])[];
  readonly agents: readonly Agent[];
  readonly numbers: readonly NumberRecord[];
  readonly leads: readonly Lead[];
  readonly messages: readonly Message[];
  readonly messageCount: number;
  readonly partials: readonly PartialMessage[];
  readonly seen: readonly (readonly [string, Instant])[];
  readonly replies: readonly KeptReply[];
  readonly recent: readonly SentMessage[];
  readonly newRecipients: readonly Instant[];
  readonly strangersAnswered: readonly Instant[];
  readonly reports: ReportHabit;
  readonly lastReference: number | null;
  readonly submitsSinceReference: number;
  readonly publications: readonly Publication[];
  readonly mails: readonly Mail[];
  readonly reminded: readonly (readonly [string, readonly Instant[]])[];
  readonly pinAttempts: readonly (readonly [string, string])[];
  readonly retainedTaken: readonly (readonly [string, string])[];
  /** Absent: there has been none. */
  readonly canary?: Canary;
}

/** The state goes on changing: what stands here does not, as the records themselves are never changed. */
export function toSnapshot(state: GatewayState): StateSnapshot {
  return {
    sequence: state.sequence,
    newestAt: state.newestAt,
    heard: state.heard ?? null,
    clock: state.clock,
    breakers: [...state.breakers],
    agents: [...state.agents.values()],
    numbers: [...state.numbers.values()],
    leads: [...state.leads.values()],
    messages: [...state.messages.values()],
    messageCount: state.messageCount,
    partials: [...state.partials.values()],
    seen: [...state.seen],
    replies: [...state.replies],
    recent: [...state.recent],
    newRecipients: [...state.newRecipients],
    strangersAnswered: [...state.strangersAnswered],
    reports: state.reports,
    lastReference: state.lastReference ?? null,
    submitsSinceReference: state.submitsSinceReference,
    publications: [...state.publications],
    mails: [...state.mails.values()],
    reminded: [...state.reminded],
    pinAttempts: [...state.pinAttempts],
    retainedTaken: [...state.retainedTaken],
    ...given({ canary: state.canary }),
  };
}

/** JSON gives each record empty lists of its own. */
function withSharedLists(record: NumberRecord): NumberRecord {
  return { ...record, answered: answeredAt(record.answered) };
}

export function fromSnapshot(snapshot: StateSnapshot): GatewayState {
  const state: GatewayState = {
    sequence: snapshot.sequence,
    newestAt: snapshot.newestAt,
    heard: snapshot.heard ?? undefined,
    clock: snapshot.clock,
    breakers: new Map(snapshot.breakers),
    agents: new Map(snapshot.agents.map((agent) => [agent.id, agent])),
    numbers: new Map(snapshot.numbers.map((record) => [record.number, withSharedLists(record)])),
    leads: new Map(snapshot.leads.map((lead) => [lead.id, lead])),
    messages: new Map(snapshot.messages.map((message) => [message.id, message])),
    messageCount: snapshot.messageCount,
    partials: new Map(snapshot.partials.map((partial) => [partial.key, partial])),
    seen: new Map(snapshot.seen),
    replies: [...snapshot.replies],
    recent: [...snapshot.recent],
    newRecipients: [...snapshot.newRecipients],
    strangersAnswered: [...snapshot.strangersAnswered],
    reports: snapshot.reports,
    lastReference: snapshot.lastReference ?? undefined,
    submitsSinceReference: snapshot.submitsSinceReference,
    publications: [...snapshot.publications],
    mails: new Map(snapshot.mails.map((mail) => [mail.id, mail])),
    reminded: new Map(snapshot.reminded),
    pinAttempts: new Map(snapshot.pinAttempts),
    retainedTaken: new Map(snapshot.retainedTaken),
    canary: snapshot.canary,
    index: emptyIndex(),
  };
  for (const agent of state.agents.values()) indexAgent(state.index, agent.id, undefined, agent.number);
  for (const record of state.numbers.values()) indexNumber(state.index, record);
  for (const partial of state.partials.values()) indexPartial(state.index, partial.key, partial);
  for (const lead of state.leads.values()) indexLead(state.index, lead);
  for (const mail of state.mails.values()) indexMail(state.index, mail);
  for (const message of state.messages.values()) {
    indexMessage(state.index, message);
    for (const [index, segment] of message.segments.entries()) {
      if (segment.state === "submitted")
        indexSubmitted(state.index, segment.reference, { messageId: message.id, index, at: segment.at });
    }
  }
  return state;
}
