import { textOfContents } from "../../src/domain/leads/alert.ts";
import { type Control, createControl } from "../../src/app/control.ts";
import { Core } from "../../src/app/core.ts";
import { logEvents } from "../../src/app/event-log.ts";
import { createInbox, type ReceivingHandlers } from "../../src/app/inbox.ts";
import type { Draft, Recorded } from "../../src/app/ports.ts";
import { createRequestHandler } from "../../src/app/request-handler.ts";
import type { RequestHandler } from "../../src/app/requests.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import type { LeadContent } from "../../src/domain/leads/content.ts";
import { parseNumber } from "../../src/domain/number.ts";
import { nextToSend } from "../../src/domain/outbox/order.ts";
import { emptyState } from "../../src/domain/state.ts";
import { submitMessage } from "../../src/modem/at/commands/sms-messages.ts";
import { encodeSubmit } from "../../src/modem/sms/submit.ts";
import { createLog } from "../../src/platform/log.ts";
import { withSending } from "../domain/policy.ts";
import { FakeBroker } from "../fakes/fake-broker.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";

const NOW = Date.parse("2026-05-04T15:00:00.000Z");
const SUBMIT_TIMES = { promptTimeoutMs: 1, submitTimeoutMs: 1 };
const policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });

/** The core between requests, replies, log, outbox and what people are shown; disk, modem and broker are left out. */
export interface FuzzedGateway {
  readonly core: Core;
  readonly handler: RequestHandler;
  readonly inbox: ReceivingHandlers;
  readonly control: Control;
  /** The log at its most talkative, as it is shipped otherwise. */
  readonly logLines: readonly string[];
  /** Characters of the journal so far, with what lies apart. */
  written(): number;
  /** Sends all that may go. Answers with what would be written to the modem. */
  sendAll(): Promise<readonly string[]>;
}

/** Agent A-1 is active, A-2 has been asked. */
export async function createFuzzedGateway(): Promise<FuzzedGateway> {
  const logLines: string[] = [];
  const log = createLog({ level: "debug", numbers: "masked", sinks: [{ write: (line) => void logLines.push(line) }] });
  const clock = { now: () => NOW, monotonicMs: () => NOW, bootId: "fuzz" };
  const journal = new UnwrittenJournal(clock);
  const scheduler = createManualTime();
  const core = new Core({ state: emptyState(), policy, journal, clock, scheduler });
  logEvents(core, log);
  const topicOf = (request: string): string => `leadline/main/${request}`;
  const handler = createRequestHandler({ core, topicOf, say: () => undefined, scheduler, log });
  const control = createControl({
    core,
    broker: new FakeBroker(),
    gateway: "main",
    version: "0.0.0",
    since: NOW,
    health: () => ({ state: "ready" }),
    problems: () => [],
    blocking: () => [],
    clock,
    pause: async () => undefined,
    standstill: () => undefined,
    erasures: async () => new Map(),
  });

  async function sendAll(): Promise<readonly string[]> {
    const written: string[] = [];
    for (
      let next = nextToSend(core.state, policy, NOW);
      next.kind !== "wait";
      next = nextToSend(core.state, policy, NOW)
    ) {
      const { messageId, index } = next;
      const message = core.state.messages.get(messageId);
      const lead = message?.leadId === undefined ? undefined : core.state.leads.get(message.leadId);
      const content = lead && ((await core.readContents(lead.content)) as LeadContent);
      const { textRef, pattern } = message?.form ?? {};
      const text = textRef && textOfContents(await core.readContents(textRef), pattern);
      const answer = core.execute({
        type: "BeginSegment",
        messageId,
        index,
        ...(content === undefined ? {} : { contents: { kind: "lead", lead: content } }),
        ...(text === undefined ? {} : { contents: { kind: "text", text } }),
      });
      if (answer.kind !== "go") throw new Error(`${messageId} was next and may not go: ${JSON.stringify(answer)}`);
      const { pdu, lengthOctets } = encodeSubmit({ ...answer.segment, statusReport: true });
      const { line, payload } = submitMessage(pdu, lengthOctets, SUBMIT_TIMES);
      written.push(`AT${line}\r`, `${payload}\x1a`);
      core.execute({ type: "SettleSegment", messageId, index, result: { kind: "submitted", messageReference: index } });
    }
    return written;
  }

  for (const [agentId, phone] of [
    ["A-1", "+18505550101"],
    ["A-2", "+18505550102"],
  ] as const) {
    const number = parseNumber(phone);
    if (number === undefined) throw new Error(`${phone} is no number`);
    core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, source: "profile", requestedAt: NOW });
  }
  const inbox = createInbox(core, log);
  await sendAll();
  const from = { kind: "international" as const, digits: "+18505550101" };
  await inbox.received({ from, smscAt: NOW, content: { kind: "text", text: "YES" }, pdu: "00" });
  await sendAll();
  logLines.length = 0;
  return { core, handler, inbox, control, logLines, written: () => journal.written, sendAll };
}

/** Counts what would be written, and keeps what lies apart. */
class UnwrittenJournal extends MemoryJournal {
  written = 0;

  override append(drafts: readonly Draft<GatewayEvent>[], at?: number): readonly Recorded<GatewayEvent>[] {
    for (const { event, apart } of drafts)
      this.written += JSON.stringify(event).length + (JSON.stringify(apart)?.length ?? 0);
    const appended = super.append(drafts, at);
    this.records.length = 0;
    return appended;
  }
}
