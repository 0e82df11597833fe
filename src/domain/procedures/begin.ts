import { type Answer, type Command, type Contents, refused } from "../commands.ts";
import type { ContentsRef } from "../contents.ts";
import type { Drafting } from "../drafting.ts";
import { given } from "../given.ts";
import { type AlertText, alertText } from "../leads/alert.ts";
import { type Message, nextSegment } from "../outbox/message.ts";
import { maySend } from "../outbox/order.ts";
import { validityMs } from "../outbox/retry.ts";
import { segmentsOf } from "../sms/segmentation.ts";
import type { SegmentBody } from "../sms/segment.ts";
import { numberOf } from "../state.ts";
import { after, HOUR } from "../time.ts";

type Begin = Extract<Command, { type: "BeginSegment" }>;

/**
 * A segment is about to go: journalled before its first octet. With the first one the form of the
 * message is decided for good: its text (with or without the 30-day line), segments and reference.
 */
export function beginSegment(d: Drafting, { messageId, index, contents }: Begin): Answer {
  const message = d.state.messages.get(messageId);
  if (message === undefined || nextSegment(message) !== index || !maySend(d.state, message, d.now))
    return { kind: "stay" };
  const bodies = message.form === undefined ? decideForm(d, message, contents) : bodiesOf(message, contents);
  const body = bodies?.[index];
  if (bodies === undefined || body === undefined) return refused("not-readable");
  d.emit({ type: "SegmentSubmitting", messageId, index });
  return {
    kind: "go",
    segment: {
      to: message.number,
      body,
      validityMs: validityMs(message, d.now),
      moreToCome: index + 1 < bodies.length,
    },
  };
}

function decideForm(d: Drafting, message: Message, contents?: Contents): readonly SegmentBody[] | undefined {
  const record = numberOf(d.state, message.number, d.now);
  const notice = message.kind === "alert" && noticeIsDue(record.noticeSentAt, d);
  const alert = message.text === undefined ? textOfAlert(d, message, notice, contents) : undefined;
  const text = message.text ?? alert?.text;
  if (text === undefined) return undefined;
  const bodies = segmentsOf(text, record.reference);
  const lies = contentsOfLead(d, message);
  d.emit(
    {
      type: "MessageFormed",
      messageId: message.id,
      coding: bodies[0]?.coding ?? "gsm7",
      reference: record.reference,
      segments: bodies.length,
      notice,
      ...given({ pattern: lies && alert?.pattern }),
    },
    alert && { text },
    lies,
  );
  return bodies;
}

/** Where a lead lies whose words need not be written once more: the alert keeps them no longer than they are kept. */
function contentsOfLead({ state, now }: Drafting, { leadId = "" }: Message): ContentsRef | undefined {
  const lead = state.leads.get(leadId);
  return lead === undefined || lead.acceptedAt < now - HOUR ? undefined : lead.content;
}

function noticeIsDue(sentAt: number | undefined, d: Drafting): boolean {
  return sentAt === undefined || after(sentAt, d.policy.consent.optOutNoticeEvery) <= d.now;
}

function textOfAlert(
  d: Drafting,
  message: Message,
  notice: boolean,
  contents: Contents | undefined,
): AlertText | undefined {
  const agent = message.agentId === undefined ? undefined : d.state.agents.get(message.agentId);
  const brand = agent && d.policy.brands.get(agent.brand);
  if (contents?.kind !== "lead" || brand === undefined) return undefined;
  return alertText(contents.lead, brand, d.policy.texts, notice);
}

function bodiesOf(message: Message, contents?: Contents): readonly SegmentBody[] | undefined {
  const text = message.text ?? (contents?.kind === "text" ? contents.text : undefined);
  return text === undefined || message.form === undefined ? undefined : segmentsOf(text, message.form.reference);
}
