import { given } from "../domain/given.ts";
import type { KeptReply } from "../domain/inbox/replies.ts";
import type { Lead } from "../domain/leads/model.ts";
import type { Message } from "../domain/outbox/message.ts";
import { awaitedBy } from "../domain/outbox/order.ts";
import { leadOutcome } from "../domain/publications.ts";
import type { GatewayState } from "../domain/state.ts";
import { type Instant, iso } from "../domain/time.ts";
import { awaitedInWords } from "./awaited-words.ts";
import { sendingIn } from "./sending.ts";
import type { Core } from "./core.ts";

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
}

export interface MessageViews {
  /** The outbox and what came in, the latest last. */
  latest(most: number, filter?: MessageFilter): readonly MessageView[];
  /** By a message's or a lead's id; see `Control.message`. */
  find(id: string): Promise<MessageView | undefined>;
  /** The lead of this id, or of the message of this id. */
  leadOf(id: string): Lead | undefined;
}

/** `standstill`: why nothing is sent at all; `undefined` while something may be. */
export function createMessageViews(core: Core, standstill: () => string | undefined): MessageViews {
  const { state } = core;

  function leadOf(id: string): Lead | undefined {
    const message = state.messages.get(id);
    return state.leads.get(message?.leadId ?? id);
  }

  return {
    latest(most, filter = {}) {
      const shown: MessageView[] = [];
      // What stands at the same instant stays in its order.
      const oldestFirst = everything(state).sort((a, b) => a.at - b.at);
      while (shown.length < most) {
        const seen = oldestFirst.pop()?.view();
        if (seen === undefined) break;
        if (isAskedFor(seen, filter)) shown.push(seen);
      }
      return shown.reverse();
    },
    async find(id) {
      const reply = state.replies.find((one) => replyIdOf(one) === id);
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
        ...(await textOf(core, found, lead)),
      };
    },
    leadOf,
  };
}

/** What has a place in the list, by the instant that it stands at. Few of so many are looked at: the rest is not put into words. */
function everything({ messages, leads, replies }: GatewayState): { at: Instant; view: () => MessageView }[] {
  const alone = [...leads.values()].filter((lead) => lead.messageId === undefined);
  return [
    ...[...messages.values()].map((one) => ({ at: one.ended?.at ?? one.queuedAt, view: () => viewOfMessage(one) })),
    ...alone.map((lead) => ({ at: lead.standing.at, view: () => viewOfLead(lead) })),
    ...replies.map((reply) => ({ at: reply.at, view: () => viewOfReply(reply) })),
  ];
}

/** A lead without an alert bears its id itself. */
function isAskedFor({ id, number, leadId, state }: MessageView, asked: MessageFilter): boolean {
  if (asked.number !== undefined && asked.number !== number) return false;
  if (asked.lead !== undefined && asked.lead !== leadId && asked.lead !== id) return false;
  return asked.state === undefined || asked.state === state;
}

async function textOf(core: Core, message: Message | undefined, lead: Lead | undefined): Promise<object> {
  if (message?.text !== undefined) return { text: message.text };
  if (message?.form?.textRef !== undefined)
    return (await core.readContents(message.form.textRef)) ?? { text: "(erased)" };
  return lead === undefined ? {} : { lead: (await core.readContents(lead.content)) ?? "(erased)" };
}

export function viewOfMessage(message: Message): MessageView {
  const { id, kind, number, ended, queuedAt, leadId, agentId, segments, attempts, trouble, form } = message;
  return {
    id,
    direction: "out",
    kind,
    number,
    state: ended?.outcome ?? (segments.some((segment) => segment.state !== "queued") ? "sending" : "queued"),
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
