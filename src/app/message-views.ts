import type { GatewayEvent } from "../domain/events.ts";
import { given } from "../domain/given.ts";
import type { Lead } from "../domain/leads/model.ts";
import type { Message } from "../domain/outbox/message.ts";
import { awaitedBy } from "../domain/outbox/order.ts";
import { leadPayload } from "../domain/publications.ts";
import { type Instant, iso } from "../domain/time.ts";
import { awaitedInWords } from "./awaited-words.ts";
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

export interface MessageViews {
  /** The outbox and what came in, the latest last. */
  latest(most: number): readonly MessageView[];
  /** By a message's or a lead's id; see `Control.message`. */
  find(id: string): Promise<MessageView | undefined>;
  /** The lead of this id, or of the message of this id. */
  leadOf(id: string): Lead | undefined;
}

/** As many of what came in stay in sight without looking into the journal. */
const REPLIES_KEPT = 200;

/** `standstill`: why nothing is sent at all; `undefined` while something may be. */
export function createMessageViews(core: Core, standstill: () => string | undefined): MessageViews {
  const { state } = core;
  const replies: MessageView[] = [];
  core.onRecorded((records) => {
    for (const { event, sequence, at } of records) {
      if (event.type === "ReplyReceived") replies.push(viewOfReply(event, sequence, at));
    }
    replies.splice(0, replies.length - REPLIES_KEPT);
  });

  function leadOf(id: string): Lead | undefined {
    const message = state.messages.get(id);
    return state.leads.get(message?.leadId ?? id);
  }

  return {
    latest(most) {
      const out = [...state.messages.values()].slice(-most).map(viewOfMessage);
      const alone = [...state.leads.values()]
        .filter((lead) => lead.messageId === undefined)
        .slice(-most)
        .map(viewOfLead);
      return [...out, ...alone, ...replies].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-most);
    },
    async find(id) {
      const reply = replies.find((view) => view.id === id);
      if (reply !== undefined) return reply;
      const lead = leadOf(id);
      const found =
        state.messages.get(id) ?? (lead?.messageId === undefined ? undefined : state.messages.get(lead.messageId));
      if (found === undefined && lead === undefined) return undefined;
      const view = found === undefined ? viewOfLead(lead as Lead) : viewOfMessage(found);
      const awaited = found && awaitedBy(found, state, core.policy, core.now());
      return {
        ...view,
        ...given({ outcome: lead && leadPayload(lead), waitsFor: awaited && awaitedInWords(awaited, standstill()) }),
        ...(await textOf(core, found, lead)),
      };
    },
    leadOf,
  };
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

function viewOfReply(
  event: Extract<GatewayEvent, { type: "ReplyReceived" }>,
  sequence: number,
  at: Instant,
): MessageView {
  const { number, from, text, keyword, flag, unanswered, leadId } = event;
  return {
    id: `R-${sequence}`,
    direction: "in",
    kind: keyword ?? "reply",
    number: number ?? from,
    state: "received",
    at: iso(at),
    text,
    ...given({ flag, unanswered, leadId }),
  };
}
