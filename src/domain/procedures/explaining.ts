import { isPaused, type NumberRecord } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Reading } from "../keyword.ts";
import type { MessageKind } from "../outbox/message.ts";
import { presentAgentsOf } from "../state.ts";
import { wordingFor } from "../texts.ts";
import { DAY, HOUR, type Instant } from "../time.ts";
import type { Times } from "./answer.ts";

// What is said to an agent whose reply was no keyword. Each so seldom that two machines cannot answer each other.

/** A reply is meant for the buyer of the last lead that was texted within this time. */
export const LEAD_WINDOW = 72 * HOUR;
/** Whether plain words meant an opt-out is asked once in this time. */
const CLARIFIED_FOR = 30 * DAY;
/** That the buyer does not read along is said once in this time. */
const BUYER_EXPLAINED_FOR = 7 * DAY;
/** Nobody expects an explanation later than this. */
const EXPLAINED_WITHIN = DAY;

/** Asks whether plain words meant an opt-out, or says that the buyer has not seen the reply; `record` is as it was before the reply. */
export function explain(d: Drafting, record: NumberRecord, { keyword, flag, toBuyer }: Reading, times: Times): void {
  if (keyword !== null || record.suppression !== undefined || isPaused(record)) return;
  if (presentAgentsOf(d.state, record.number).length === 0) return;
  if (flag === "possible-opt-out") clarify(d, record, times);
  else if (toBuyer) explainToBuyer(d, record, times);
}

function clarify(d: Drafting, record: NumberRecord, times: Times): void {
  const { status } = record.consent;
  if (status !== "pending" && status !== "active" && status !== "reconfirming") return;
  if (isWithin(CLARIFIED_FOR, record.clarifiedAt, d.now)) return;
  say(d, record, "clarification", times);
}

function explainToBuyer(d: Drafting, record: NumberRecord, times: Times): void {
  if (record.consent.status !== "active" || !isWithin(LEAD_WINDOW, record.lastLead?.at, d.now)) return;
  if (isWithin(BUYER_EXPLAINED_FOR, record.buyerExplainedAt, d.now)) return;
  say(d, record, "not-to-buyer", times);
}

/** Also where the clock was behind when it was said: an instant ahead is no reason to say it again. */
function isWithin(span: number, instant: Instant | undefined, now: Instant): boolean {
  return instant !== undefined && instant > now - span;
}

function say(
  d: Drafting,
  { number }: NumberRecord,
  kind: "clarification" | "not-to-buyer",
  { arrivedAt }: Times,
): void {
  const expiresAt = arrivedAt + EXPLAINED_WITHIN;
  const wording = wordingFor(d.policy.texts, presentAgentsOf(d.state, number)[0]?.brand);
  const text = kind === "clarification" ? wording.clarification : wording.notToBuyer;
  if (text === null || expiresAt <= d.now) return;
  d.queue({ class: "answer", kind: kind satisfies MessageKind, number, text, expiresAt });
}
