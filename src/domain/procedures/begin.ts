import { type Answer, type Command, type Contents, refused } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { alertText } from "../leads/alert.ts";
import { type Message, nextSegment } from "../outbox/message.ts";
import { maySend } from "../outbox/order.ts";
import { validityMs } from "../outbox/retry.ts";
import { segmentsOf } from "../sms/segmentation.ts";
import type { SegmentBody } from "../sms/segment.ts";
import { numberOf } from "../state.ts";
import { after } from "../time.ts";

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
  const text = message.text ?? textOfAlert(d, message, notice, contents);
  if (text === undefined) return undefined;
  const bodies = segmentsOf(text, record.reference);
  d.emit(
    {
      type: "MessageFormed",
      messageId: message.id,
      coding: bodies[0]?.coding ?? "gsm7",
      reference: record.reference,
      segments: bodies.length,
      notice,
    },
    message.text === undefined ? { text } : undefined,
  );
  return bodies;
}

function noticeIsDue(sentAt: number | undefined, d: Drafting): boolean {
  return sentAt === undefined || after(sentAt, d.policy.consent.optOutNoticeEvery) <= d.now;
}

function textOfAlert(
  d: Drafting,
  message: Message,
  notice: boolean,
  contents: Contents | undefined,
): string | undefined {
  const agent = message.agentId === undefined ? undefined : d.state.agents.get(message.agentId);
  const brand = agent && d.policy.brands.get(agent.brand);
  if (contents?.kind !== "lead" || brand === undefined) return undefined;
  return alertText(contents.lead, brand, d.policy.texts, notice);
}

function bodiesOf(message: Message, contents?: Contents): readonly SegmentBody[] | undefined {
  const text = message.text ?? (contents?.kind === "text" ? contents.text : undefined);
  return text === undefined || message.form === undefined ? undefined : segmentsOf(text, message.form.reference);
}
