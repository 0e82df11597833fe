import type { Canary } from "./canary/model.ts";
import type { Breaker, MassConsequence } from "./breaker/model.ts";
import type { ClockState, Heard } from "./clock/model.ts";
import { type Agent, answeredAt, type NumberRecord } from "./consent/model.ts";
import { given } from "./given.ts";
import { idsOf } from "./ids-by.ts";
import type { PartialMessage } from "./inbox/reassembly.ts";
import type { KeptReply } from "./inbox/replies.ts";
import type { Lead } from "./leads/model.ts";
import type { Mail } from "./mail/model.ts";
import type { Message } from "./outbox/message.ts";
import type { Publication } from "./publication.ts";
import { emptyState, type GatewayState, type ReportHabit, type SentMessage } from "./state.ts";
import {
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
  readonly seen: Iterable<readonly [string, Instant]>;
  readonly replies: readonly KeptReply[];
  readonly recent: readonly SentMessage[];
  readonly newRecipients: readonly Instant[];
  readonly strangersAnswered: readonly Instant[];
  readonly reports: ReportHabit;
  readonly lastReference: number | null;
  readonly submitsSinceReference: number;
  readonly publications: readonly Publication[];
  readonly mails: readonly Mail[];
  readonly reminded: Iterable<readonly [string, readonly Instant[]]>;
  readonly pinAttempts: readonly (readonly [string, string])[];
  readonly retainedTaken: readonly (readonly [string, string])[];
  /** Absent: there has been none. */
  readonly canary?: Canary;
}

/** What a map holds now. An entry is made when it is asked for: hundreds of thousands at once take a tenth of a second. */
class Entries<K, V> implements Iterable<readonly [K, V]> {
  readonly #keys: readonly K[];
  readonly #values: readonly V[];

  constructor(map: ReadonlyMap<K, V>) {
    this.#keys = [...map.keys()];
    this.#values = [...map.values()];
  }

  *[Symbol.iterator](): Generator<readonly [K, V], void> {
    for (const [at, key] of this.#keys.entries()) yield [key, this.#values[at] as V];
  }

  toJSON(): readonly (readonly [K, V])[] {
    return [...this];
  }
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
    seen: new Entries(state.seen),
    replies: [...state.replies],
    recent: [...state.recent],
    newRecipients: [...state.newRecipients],
    strangersAnswered: [...state.strangersAnswered],
    reports: state.reports,
    lastReference: state.lastReference ?? null,
    submitsSinceReference: state.submitsSinceReference,
    publications: [...state.publications],
    mails: [...state.mails.values()],
    reminded: new Entries(state.reminded),
    pinAttempts: [...state.pinAttempts],
    retainedTaken: [...state.retainedTaken],
    ...given({ canary: state.canary }),
  };
}

/**
 * JSON was made for the state alone, and its records become the state's: copies would be held beside them until the last
 * is made.
 */
type Own<T> = { -readonly [K in keyof T]: T[K] };

/** JSON gives each record empty lists of its own, and a text of the number beside that of its agent. */
function share(record: Own<NumberRecord>, { agents, index }: GatewayState): void {
  const [owner] = idsOf(index.agentsOf.get(record.number));
  record.number = (owner === undefined ? undefined : agents.get(owner)?.number) ?? record.number;
  record.answered = answeredAt(record.answered);
}

/** So many texts are looked for among those that came before: the gateway's own, and a few more. */
const MOST_SHARED = 100;

/** Of a text that comes again and again, as JSON gives it to each record anew, the one that came first. */
function sharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined && known.size < MOST_SHARED) known.set(text, text);
    return first ?? text;
  };
}

/** So many records are taken up in a step: a few milliseconds' work. */
const RECORDS_A_STEP = 500;

/**
 * The state that a snapshot tells of, in steps: with a hundred thousand agents it takes a second. The snapshot's records
 * are its own from then on.
 */
export function* stateInSteps(snapshot: StateSnapshot): Generator<void, GatewayState> {
  const state: GatewayState = {
    ...emptyState(),
    sequence: snapshot.sequence,
    newestAt: snapshot.newestAt,
    heard: snapshot.heard ?? undefined,
    clock: snapshot.clock,
    breakers: new Map(snapshot.breakers),
    messageCount: snapshot.messageCount,
    replies: [...snapshot.replies],
    recent: [...snapshot.recent],
    newRecipients: [...snapshot.newRecipients],
    strangersAnswered: [...snapshot.strangersAnswered],
    reports: snapshot.reports,
    lastReference: snapshot.lastReference ?? undefined,
    submitsSinceReference: snapshot.submitsSinceReference,
    publications: [...snapshot.publications],
    pinAttempts: new Map(snapshot.pinAttempts),
    retainedTaken: new Map(snapshot.retainedTaken),
    canary: snapshot.canary,
  };
  const { index } = state;
  yield* each(snapshot.seen, ([pdu, at]) => state.seen.set(pdu, at));
  yield* each(snapshot.reminded, ([address, at]) => state.reminded.set(address, at));
  const shared = sharing();
  yield* each(snapshot.agents, (agent: Own<Agent>) => {
    if (agent.timeZone !== undefined) agent.timeZone = shared(agent.timeZone);
    state.agents.set(agent.id, agent);
    indexAgent(index, agent.id, undefined, agent.number);
  });
  yield* each(snapshot.numbers, (record) => {
    share(record, state);
    state.numbers.set(record.number, record);
    indexNumber(index, record);
  });
  yield* each(snapshot.partials, (partial) => {
    state.partials.set(partial.key, partial);
    indexPartial(index, partial.key, partial);
  });
  yield* each(snapshot.leads, (lead) => {
    state.leads.set(lead.id, lead);
    indexLead(index, lead);
  });
  yield* each(snapshot.mails, (mail) => {
    state.mails.set(mail.id, mail);
    indexMail(index, mail);
  });
  yield* each(snapshot.messages, (message: Own<Message>) => {
    message.number = state.numbers.get(message.number)?.number ?? message.number;
    if (message.text !== undefined) message.text = shared(message.text);
    state.messages.set(message.id, message);
    indexMessage(index, message);
    for (const [at, segment] of message.segments.entries()) {
      if (segment.state === "submitted")
        indexSubmitted(index, segment.reference, { messageId: message.id, index: at, at: segment.at });
    }
  });
  return state;
}

export function fromSnapshot(snapshot: StateSnapshot): GatewayState {
  const steps = stateInSteps(snapshot);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function* each<T>(records: Iterable<T>, take: (record: T) => void): Generator<void, void> {
  let taken = 0;
  for (const record of records) {
    take(record);
    taken += 1;
    if (taken % RECORDS_A_STEP === 0) yield;
  }
  yield;
}
