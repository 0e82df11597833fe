import { textOfContents } from "../domain/leads/alert.ts";
import { given } from "../domain/given.ts";
import { Heap } from "../domain/heap.ts";
import type { KeptReply } from "../domain/inbox/replies.ts";
import type { Lead } from "../domain/leads/model.ts";
import type { Message } from "../domain/outbox/message.ts";
import { awaitedBy } from "../domain/outbox/order.ts";
import type { Msisdn } from "../domain/number.ts";
import { leadOutcome } from "../domain/publications.ts";
import { type GatewayState, messagesTo } from "../domain/state.ts";
import { type Instant, iso } from "../domain/time.ts";
import { awaitedInWords } from "./awaited-words.ts";
import { sendingIn } from "./sending.ts";
import type { Core, ShownContents } from "./core.ts";
import type { ContentsRef } from "./ports.ts";
import { type Looking, lookInSlices, type Slicing } from "./slice.ts";

/** A text to an agent, a lead that is none yet, or what a phone has sent: as a person sees it. */
export interface MessageView {
  readonly id: string;
  readonly direction: "out" | "in";
  readonly kind: string;
  readonly number: string;
  readonly state: string;
  readonly at: string;
  readonly [detail: string]: unknown;
}

/** Where a message may stand. */
export const MESSAGE_STATES = [
  "queued",
  "sending",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "cancelled",
  "refused",
  "filtered",
  "expired",
  "held",
  "received",
] as const;

/** Which messages are asked for: those to and from a number, of a lead, in a state. Absent: any. */
export interface MessageFilter {
  readonly number?: string;
  readonly lead?: string;
  readonly state?: string;
  readonly direction?: MessageView["direction"];
}

/** Where a message stood in the list when it was shown: it moves up when it goes on. */
export interface PlaceInList {
  readonly at: Instant;
  readonly id: string;
}

export interface MessageViews {
  /** The outbox and what came in, the latest last; with `before` only what stands before that. */
  latest(most: number, filter?: MessageFilter, before?: PlaceInList): Promise<readonly MessageView[]>;
  /** By a message's or a lead's id; see `Control.message`. */
  find(id: string): Promise<MessageView | undefined>;
  /** The lead of this id, or of the message of this id. */
  leadOf(id: string): Lead | undefined;
}

/** When files of contents were erased, by their names, as the journal has it. */
type Erasures = ReadonlyMap<string, Instant>;

export interface MessageViewsNeeds {
  readonly core: Core;
  /** Lists go through all there is. */
  readonly slicing: Slicing;
  /** Why nothing is sent at all; `undefined` while something may be. */
  readonly standstill: () => string | undefined;
  /** Asked where contents are gone: it reads through the journal. */
  readonly erasures: () => Promise<Erasures>;
}

export function createMessageViews({ core, slicing, standstill, erasures }: MessageViewsNeeds): MessageViews {
  const { state } = core;

  function leadOf(id: string): Lead | undefined {
    const message = state.messages.get(id);
    return state.leads.get(message?.leadId ?? id);
  }

  return {
    async latest(most, filter = {}, before) {
      const latest = new Latest(most, before);
      await place(state, filter, latest, lookInSlices(slicing));
      return latest.views();
    },
    async find(id) {
      const sequence = sequenceOf(id);
      const reply = sequence === undefined ? undefined : state.replies.find((one) => one.sequence === sequence);
      if (reply !== undefined) return viewOfReply(reply);
      const lead = leadOf(id);
      const found =
        state.messages.get(id) ?? (lead?.messageId === undefined ? undefined : state.messages.get(lead.messageId));
      if (found === undefined && lead === undefined) return undefined;
      const view = found === undefined ? viewOfLead(lead as Lead) : viewOfMessage(found);
      const now = core.now();
      const awaited = found && awaitedBy(found, state, core.policy, now);
      const meanwhile = { now, standstill: standstill(), sending: sendingIn(state) };
      return {
        ...view,
        ...given({ outcome: lead && leadOutcome(lead), waitsFor: awaited && awaitedInWords(awaited, meanwhile) }),
        ...(await textOf({ core, erasures }, found, lead)),
      };
    },
    leadOf,
  };
}

/** What has a place in the list, by the instant that it stands at. */
interface Placed extends PlaceInList {
  /** In which they came: what stands at the same instant stays in this order. */
  readonly order: number;
  readonly view: () => MessageView;
}

/** The latest of all that has a place, or of what stands before a place. Nothing is kept of the others: there are so many. */
class Latest {
  readonly #most: number;
  readonly #before: PlaceInList | undefined;
  /** The earliest of them is at hand, which goes first. */
  readonly #kept = new Heap<Placed>((one, other) =>
    one.at === other.at ? one.order < other.order : one.at < other.at,
  );
  #order = 0;
  #isBehind = false;

  constructor(most: number, before: PlaceInList | undefined) {
    this.#most = most;
    this.#before = before;
  }

  put<T>(at: Instant, id: string, one: T, viewOf: (one: T) => MessageView): void {
    if (!this.#isWanted(at, id)) return;
    this.#order += 1;
    this.#kept.push({ at, id, order: this.#order, view: () => viewOf(one) });
    if (this.#kept.size > this.#most) this.#kept.pop();
  }

  /** The latest last. */
  views(): readonly MessageView[] {
    const views: MessageView[] = [];
    for (let next = this.#kept.pop(); next !== undefined; next = this.#kept.pop()) views.push(next.view());
    return views;
  }

  #isWanted(at: Instant, id: string): boolean {
    const earliest = this.#kept.size < this.#most ? undefined : this.#kept.peek();
    if (earliest !== undefined && at < earliest.at) return false;
    if (this.#before === undefined || at < this.#before.at) return true;
    // Of its own instant what came before it. Where it has moved on, all of that instant do: none is left out.
    if (at > this.#before.at) return false;
    this.#isBehind ||= id === this.#before.id;
    return !this.#isBehind;
  }
}

/** Puts in what is asked for, all of it as it stands now. */
async function place(gateway: GatewayState, asked: MessageFilter, latest: Latest, look: Looking): Promise<void> {
  const { number, lead, state, direction } = asked;
  const isOther = (wanted: string | undefined, found: string | undefined): boolean =>
    wanted !== undefined && wanted !== found;
  // A lead that becomes a message between two slices is in the list once.
  const messages = [...(number === undefined ? gateway.messages.values() : messagesTo(gateway, number as Msisdn))];
  const leads = [...(lead === undefined ? gateway.leads.values() : withId(gateway.leads, lead))];
  const replies = [...gateway.replies];
  if (direction !== "in") {
    await look(messages, (one) => {
      if (lead !== undefined && lead !== one.leadId && lead !== one.id) return;
      if (state !== undefined && state !== stateOf(one)) return;
      latest.put(one.ended?.at ?? one.queuedAt, one.id, one, viewOfMessage);
    });
    await look(leads, (one) => {
      if (one.messageId !== undefined || isOther(number, one.number)) return;
      if (!isOther(state, one.standing.state)) latest.put(one.standing.at, one.id, one, viewOfLead);
    });
  }
  if (direction === "out" || isOther(state, "received")) return;
  await look(replies, (one) => {
    if (isOther(number, one.number ?? one.from)) return;
    const id = replyIdOf(one);
    if (lead === undefined || lead === one.leadId || lead === id) latest.put(one.at, id, one, viewOfReply);
  });
}

function withId<T>(things: ReadonlyMap<string, T>, id: string): readonly T[] {
  const found = things.get(id);
  return found === undefined ? [] : [found];
}

async function textOf(
  { core, erasures }: Pick<MessageViewsNeeds, "core" | "erasures">,
  message: Message | undefined,
  lead: Lead | undefined,
): Promise<object> {
  if (message?.text !== undefined) return { text: message.text };
  if (message?.form?.textRef !== undefined) {
    const { textRef, pattern } = message.form;
    const shown = await core.contentsToShow(textRef);
    return {
      text: shown.is === "there" ? textOfContents(shown.contents, pattern) : await inBrackets(shown, textRef, erasures),
    };
  }
  if (lead === undefined) return {};
  const shown = await core.contentsToShow(lead.content);
  return { lead: shown.is === "there" ? shown.contents : await inBrackets(shown, lead.content, erasures) };
}

async function inBrackets(
  { is }: Exclude<ShownContents, { readonly is: "there" }>,
  { file }: ContentsRef,
  erasures: MessageViewsNeeds["erasures"],
): Promise<string> {
  if (is === "unreadable") return "(cannot be read: what lies on the disk is not what was written)";
  const erasedAt = (await erasures()).get(file);
  return erasedAt === undefined
    ? `(missing: leads/${file} is gone, and no record says that it was erased)`
    : `(erased on ${iso(erasedAt)})`;
}

function stateOf({ ended, segments }: Message): string {
  return ended?.outcome ?? (segments.some((segment) => segment.state !== "queued") ? "sending" : "queued");
}

export function viewOfMessage(message: Message): MessageView {
  const { id, kind, number, ended, queuedAt, leadId, agentId, segments, attempts, trouble, form } = message;
  return {
    id,
    direction: "out",
    kind,
    number,
    state: stateOf(message),
    at: iso(ended?.at ?? queuedAt),
    queuedAt: iso(queuedAt),
    ...given({
      reason: ended?.reason,
      leadId,
      agentId,
      segments: segments.length || undefined,
      notice: form?.notice || undefined,
      attempts: attempts || undefined,
      trouble,
    }),
  };
}

export function viewOfLead(lead: Lead): MessageView {
  const { state, reason, at } = lead.standing;
  return {
    id: lead.id,
    direction: "out",
    kind: "alert",
    number: lead.number,
    state,
    at: iso(at),
    agentId: lead.agentId,
    ...given({ reason }),
  };
}

function replyIdOf({ sequence }: KeptReply): string {
  return `R-${sequence}`;
}

/** Of a reply, from its id; there are many to look through. `undefined`: it is the id of none. */
function sequenceOf(id: string): number | undefined {
  const [, digits] = /^R-(\d{1,15})$/.exec(id) ?? [];
  return digits === undefined || `R-${Number(digits)}` !== id ? undefined : Number(digits);
}

function viewOfReply(reply: KeptReply): MessageView {
  const { number, from, text, keyword, flag, unanswered, leadId, at } = reply;
  return {
    id: replyIdOf(reply),
    direction: "in",
    kind: keyword ?? "reply",
    number: number ?? from,
    state: "received",
    at: iso(at),
    text,
    ...given({ flag, unanswered, leadId }),
  };
}
