import { given } from "../../src/domain/given.ts";
import { textOfContents } from "../../src/domain/leads/alert.ts";
import type { ContentsRef, Draft } from "../../src/domain/contents.ts";
import type { Answer, Assurance, Command, SegmentToGo, SubmitOutcome } from "../../src/domain/commands.ts";
import { decide } from "../../src/domain/decide.ts";
import type { EventMeta, EventOf, GatewayEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { LeadContent } from "../../src/domain/leads/content.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { nextToSend } from "../../src/domain/outbox/order.ts";
import type { MessageKind } from "../../src/domain/outbox/message.ts";
import type { Policy } from "../../src/domain/policy.ts";
import type { Payload, Publication } from "../../src/domain/publication.ts";
import { emptyState, type GatewayState } from "../../src/domain/state.ts";
import { fromSnapshot, toSnapshot } from "../../src/domain/state-snapshot.ts";
import type { Instant } from "../../src/domain/time.ts";
import { contentsOf } from "../../src/domain/written/written.ts";
import { shippedPolicy } from "./policy.ts";

/** An event as a journal would hold it. */
export interface Recorded {
  readonly event: GatewayEvent;
  readonly meta: EventMeta;
}

/** One segment that the core let go. */
export interface Submit {
  readonly at: Instant;
  readonly messageId: string;
  readonly index: number;
  readonly kind: MessageKind;
  readonly leadId?: string;
  readonly segment: SegmentToGo;
}

/** What the network answers to a submit. */
export type Network = (submit: Submit) => SubmitOutcome;

/** A Monday, 15:00 in New York and 10:00 in Honolulu: people may be asked everywhere. */
export const START = Date.parse("2025-03-03T20:00:00.000Z");

/**
 * The pure core on a manual clock: it stamps events as the journal does, keeps contents apart in a map,
 * sends with a modem that answers what the test says, and remembers everything that it was told.
 */
export class Gateway {
  now: Instant = START;
  state: GatewayState = emptyState();
  readonly records: Recorded[] = [];
  readonly submits: Submit[] = [];
  readonly published: Publication[] = [];
  readonly policy: Policy;
  readonly #contents = new Map<number, unknown>();
  #reference = 0;
  #pdus = 0;

  constructor(policy: Policy = shippedPolicy) {
    this.policy = policy;
  }

  // ── When ───────────────────────────────────────────────────────────────────────────────────────

  /** Hands a command to the core and folds in what it came to. */
  do(command: Command): Answer {
    const { drafts, answer } = decide(this.state, command, this.policy, this.now);
    this.record(drafts);
    return answer;
  }

  record(drafts: readonly Draft<GatewayEvent>[]): void {
    for (const draft of drafts) {
      const { event } = draft;
      const { apart, lies = apart === undefined ? undefined : this.#keepApart(apart) } = contentsOf(event, draft);
      const sequence = this.state.sequence + 1;
      const meta = { sequence, at: this.now, ...given({ apart: lies }) };
      const before = this.state.publications.length;
      evolve(this.state, event, meta);
      this.records.push({ event, meta });
      this.published.push(...this.state.publications.slice(before));
    }
  }

  /** A text from a phone. Each is another message, unless `pdu` says that it is the same octets. */
  receive(from: string, text: string, { pdu = this.nextPdu(), smscAt = this.now, onArrival }: Received = {}): void {
    const kind = from.startsWith("+") ? "international" : "national";
    this.do({
      type: "ReceiveSms",
      sms: {
        from: { kind, digits: from },
        smscAt,
        content: { kind: "text", text },
        pdu,
        ...(onArrival === undefined ? {} : { onArrival }),
      },
    });
  }

  /** A status report with the given TP-ST on the submit. */
  report(submit: Submit, status: number, recipient: string = submit.segment.to): void {
    const segment = this.state.messages.get(submit.messageId)?.segments[submit.index];
    const reference = segment !== undefined && "reference" in segment ? (segment.reference ?? 0) : this.#reference;
    this.reportOn(reference, status, recipient);
  }

  reportOn(messageReference: number, status: number, recipient: string, pdu: string = this.nextPdu()): void {
    const kind = recipient.startsWith("+") ? "international" : "national";
    this.do({
      type: "ReceiveReport",
      report: { messageReference, recipient: { kind, digits: recipient }, status, pdu },
    });
  }

  nextPdu(): string {
    this.#pdus += 1;
    return `PDU${this.#pdus}`;
  }

  /** The network takes it, under the next reference. */
  readonly accepts: Network = () => {
    this.#reference = (this.#reference + 1) % 256;
    return { kind: "submitted", messageReference: this.#reference };
  };

  get lastReference(): number {
    return this.#reference;
  }

  /** Begins what is next to go and leaves it on its way. `undefined`: nothing may go now. */
  begin(): Submit | undefined {
    const next = nextToSend(this.state, this.policy, this.now);
    if (next.kind === "wait") return undefined;
    const { messageId, index } = next;
    const message = this.state.messages.get(messageId);
    if (message === undefined) throw new Error(`${messageId} is next but unknown`);
    const lead = message.leadId === undefined ? undefined : this.contentOf(message.leadId);
    const text = message.form?.textRef && this.textOf(messageId);
    const answer = this.do({
      type: "BeginSegment",
      messageId,
      index,
      ...(lead === undefined ? {} : { contents: { kind: "lead", lead } }),
      ...(text === undefined ? {} : { contents: { kind: "text", text } }),
    });
    if (answer.kind !== "go") throw new Error(`${messageId} is next but may not go`);
    const { kind, leadId } = message;
    const submit: Submit = {
      at: this.now,
      messageId,
      index,
      kind,
      segment: answer.segment,
      ...(leadId === undefined ? {} : { leadId }),
    };
    this.submits.push(submit);
    return submit;
  }

  settle({ messageId, index }: Submit, result: SubmitOutcome): void {
    this.do({ type: "SettleSegment", messageId, index, result });
  }

  /** Sends everything that may go at this very moment. Returns what went. */
  send(network: Network = this.accepts): readonly Submit[] {
    const before = this.submits.length;
    for (let submit = this.begin(); submit !== undefined; submit = this.begin()) this.settle(submit, network(submit));
    return this.submits.slice(before);
  }

  /** Lets time go by with the gateway at work: it sends, and deadlines fire when they fall due. */
  pass(ms: number, network: Network = this.accepts): readonly Submit[] {
    const before = this.submits.length;
    const end = this.now + ms;
    this.#work(network);
    for (let soonest = this.#nextInstant(end); soonest !== undefined; soonest = this.#nextInstant(end)) {
      this.now = soonest;
      this.#work(network);
    }
    this.now = end;
    this.#work(network);
    return this.submits.slice(before);
  }

  /** Fires and sends until nothing more is to be done at this moment. */
  #work(network: Network): void {
    for (let before = -1; before !== this.records.length; ) {
      before = this.records.length;
      this.fire();
      this.send(network);
    }
  }

  /** Lets time go by with the gateway switched off. */
  sleep(ms: number): void {
    this.now += ms;
  }

  /** Fires what is due, with nothing against it unless the test says so. */
  fire(assurance: Partial<Assurance> = {}): readonly Answer[] {
    const given: Assurance = { clockTrusted: true, sweptSince: this.now, receivingSince: 0, ...assurance };
    return this.state.index.agenda
      .due(this.now)
      .map((key) => this.do({ type: "DeadlinePassed", key, assurance: given }));
  }

  /** The process ends where it stands and starts again from its snapshot. */
  restart(): void {
    this.state = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(this.state))));
    this.do({ type: "Resume" });
  }

  #nextInstant(end: Instant): Instant | undefined {
    const next = nextToSend(this.state, this.policy, this.now);
    const candidates = [this.state.index.agenda.next(), next.kind === "wait" ? next.until : this.now];
    const soonest = Math.min(...candidates.filter((at) => at !== undefined && at > this.now).map(Number));
    return soonest <= end ? soonest : undefined;
  }

  // ── Then ───────────────────────────────────────────────────────────────────────────────────────

  /** The whole texts that the network has taken for a number, in order, as the phone shows them. */
  phone(number: string): readonly string[] {
    const last = new Map<string, string>();
    for (const message of this.state.messages.values()) {
      const taken = message.ended?.outcome;
      if (message.number !== number || (taken !== "sent" && taken !== "delivered" && taken !== "undelivered")) continue;
      last.set(message.id, "");
    }
    for (const { messageId, index, segment } of this.submits) {
      if (!last.has(messageId)) continue;
      const text = (index === 0 ? "" : (last.get(messageId) ?? "")) + segment.body.text;
      last.delete(messageId);
      last.set(messageId, text);
    }
    return [...last.values()];
  }

  /** What happened, by type. */
  events<T extends GatewayEvent["type"]>(type: T): readonly EventOf<T>[] {
    return this.records.flatMap(({ event }) => (event.type === type ? [event as EventOf<T>] : []));
  }

  /** The types of what happened since a record count. */
  since(count: number): readonly GatewayEvent["type"][] {
    return this.records.slice(count).map(({ event }) => event.type);
  }

  /** The payloads published on a topic, in order, with what of them lies apart. */
  told(topic: string): readonly Payload[] {
    return this.published
      .filter((publication) => publication.topic === topic)
      .flatMap(({ payload, excerpt }) =>
        payload === null ? [] : [excerpt === undefined ? payload : { ...payload, ...(this.#read(excerpt) as object) }],
      );
  }

  /** The states of a lead, as the world was told of them. */
  outcomes(leadId: string): readonly unknown[] {
    return this.told(`leads/${leadId}`).map(({ state }) => state);
  }

  /** What `agents/<id>` last said. */
  agent(agentId: string): Payload | undefined {
    return this.told(`agents/${agentId}`).at(-1);
  }

  consent(number: Msisdn): string | undefined {
    return this.state.numbers.get(number)?.consent.status;
  }

  contentOf(leadId: string): LeadContent {
    const lead = this.state.leads.get(leadId);
    if (lead === undefined) throw new Error(`no lead ${leadId}`);
    return this.#read(lead.content) as LeadContent;
  }

  /** The whole text of a message whose form has been decided. */
  textOf(messageId: string): string {
    const { text, form } = this.state.messages.get(messageId) ?? {};
    if (text !== undefined) return text;
    if (form?.textRef === undefined) throw new Error(`the text of ${messageId} has not been made`);
    return textOfContents(this.#read(form.textRef), form.pattern);
  }

  #keepApart(contents: unknown): ContentsRef {
    const offset = this.#contents.size;
    this.#contents.set(offset, contents);
    return { file: "contents", offset, length: 1, hash: `${offset}` };
  }

  #read({ offset }: ContentsRef): unknown {
    return this.#contents.get(offset);
  }
}

/** The kinds of the messages whose first segments went. */
export function kindsOf(submits: readonly Submit[]): readonly MessageKind[] {
  return submits.filter(({ index }) => index === 0).map(({ kind }) => kind);
}

interface Received {
  readonly pdu?: string;
  readonly smscAt?: Instant;
  readonly onArrival?: true;
}
