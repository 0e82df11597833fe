import type { NumberRecord } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { KeywordKind, Reading } from "../keyword.ts";
import { isAnswerable } from "../number.ts";
import { hasRoomForStranger } from "../outbox/strangers.ts";
import type { Unanswered } from "../reasons.ts";
import { agentsOf } from "../state.ts";
import { helpText, wordingFor } from "../texts.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../time.ts";

/** A confirmation of STOP that comes later than this is not wanted (47 CFR 64.1200(a)(12)). */
const STOP_CONFIRMATION_WITHIN = 5 * MINUTE;
const ANSWER_WITHIN = DAY;
const ANSWERS_AN_HOUR = 5;

/** The answer to a keyword; or none, for a reason that is recorded. */
export type PlannedAnswer =
  | { readonly kind: KeywordKind; readonly text: string; readonly expiresAt: Instant }
  | { readonly kind: KeywordKind; readonly unanswered: Unanswered };

/** When a message arrived, and when the service centre took it. */
export interface Times {
  readonly arrivedAt: Instant;
  readonly smscAt?: Instant;
}

/** What a reply is answered with; `undefined`: it is no keyword. */
export function planAnswer(
  d: Drafting,
  { arrivedAt, smscAt }: Times,
  { keyword }: Reading,
  record: NumberRecord,
): PlannedAnswer | undefined {
  if (keyword === null) return undefined;
  const unanswered = whyNot(d, keyword, record, smscAt);
  if (unanswered !== undefined) return { kind: keyword, unanswered };
  const expiresAt = arrivedAt + (keyword === "stop" ? STOP_CONFIRMATION_WITHIN : ANSWER_WITHIN);
  // A message that was kept for long is honoured, not answered.
  if (expiresAt <= d.now) return { kind: keyword, unanswered: "read too late for an answer" };
  return { kind: keyword, text: answerText(d, keyword, record), expiresAt };
}

function whyNot(
  d: Drafting,
  keyword: KeywordKind,
  record: NumberRecord,
  smscAt: Instant | undefined,
): Unanswered | undefined {
  const withoutEffect = whyWithoutEffect(keyword, record, smscAt);
  if (withoutEffect !== undefined) return withoutEffect;
  if (keyword === "start" && record.suppression === undefined && agentsOf(d.state, record.number).length === 0)
    return "no agent has this number";
  const isKnown = agentsOf(d.state, record.number).length > 0;
  if (!isKnown && !isAnswerable(record.number, d.policy.allow)) return "numbers of this kind are not answered";
  const lately = record.answered[keyword].filter((at) => at > d.now - HOUR);
  if (lately.length >= ANSWERS_AN_HOUR) return "answered too often within the hour";
  return isKnown || hasRoomForStranger(d.state, d.now, strangersIn(d))
    ? undefined
    : "too many strangers were answered lately";
}

/** Why a keyword moves nothing, and is not answered either; `undefined`: it moves something. */
export function whyWithoutEffect(
  keyword: KeywordKind,
  record: NumberRecord,
  smscAt: Instant | undefined,
): Unanswered | undefined {
  if (keyword === "start" && isOvertaken(record, smscAt))
    return record.suppression?.reason === "stop" ? "sent before the STOP" : "sent before the wish to be left alone";
  return keyword === "stop" && record.suppression?.reason === "stop" ? "already unsubscribed" : undefined;
}

/** Answers to strangers that this decision has come to already: the state does not know of them yet. */
function strangersIn({ drafts }: Drafting): number {
  return drafts.filter(({ event }) => event.type === "MessageQueued" && event.class === "stranger").length;
}

/** The network may hand messages over in another order than they were sent: a later wish to be left alone stands. */
function isOvertaken({ suppression, paused, wishedOutAt = 0 }: NumberRecord, smscAt: Instant | undefined): boolean {
  if (smscAt === undefined || (suppression === undefined && paused === undefined)) return false;
  // A wish that an operator was told of bears no time of a service centre: it counts from when it was entered.
  return smscAt < Math.max(wishedOutAt, suppression?.reason === "operator" ? suppression.since : 0);
}

function answerText({ state, policy }: Drafting, keyword: KeywordKind, { number }: NumberRecord): string {
  const brandIds = [...new Set(agentsOf(state, number).map((agent) => agent.brand))];
  const wording = wordingFor(policy.texts, brandIds[0]);
  if (keyword === "stop") return wording.stopConfirmation;
  if (keyword === "start") return wording.startConfirmation;
  const own = brandIds.map((id) => policy.brands.get(id)).filter((brand) => brand !== undefined);
  const [first] = policy.brands.values();
  return helpText(policy, own.length > 0 || first === undefined ? own : [first]);
}
