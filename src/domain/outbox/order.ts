import { given } from "../given.ts";
import { nextAskingTime } from "../asking-hours.ts";
import { isPaused, mayReceiveAlerts, type NumberRecord } from "../consent/model.ts";
import { countryOf } from "../number.ts";
import type { Policy } from "../policy.ts";
import { type GatewayState, numberOf, presentAgentsOf } from "../state.ts";
import { DAY, type Instant, MINUTE } from "../time.ts";
import {
  CLASSES,
  isAnswer,
  isExplanation,
  type Message,
  type MessageClass,
  type MessageId,
  nextSegment,
} from "./message.ts";

/** What to send next; or nothing now, and when to look again where that can be told. */
export type Next =
  | { readonly kind: "send"; readonly messageId: MessageId; readonly index: number }
  | { readonly kind: "wait"; readonly until?: Instant };

/**
 * Class first; within a class the oldest that may go now; within a number and class nothing overtakes.
 * The segments of one message are not interrupted, and what is begun is ended, whatever pace and cap say by then.
 * Answers to keywords know neither, whoever sent them.
 */
export function nextToSend(state: GatewayState, policy: Policy, now: Instant): Next {
  const wait = new Wait();
  for (const begun of begunMessages(state)) {
    if (!maySend(state, begun, now)) continue;
    const index = readyIndex(begun, now);
    if (index !== undefined) return { kind: "send", messageId: begun.id, index };
    wait.for(retryAt(begun));
  }
  for (const name of CLASSES) {
    const found = nextOfClass(state, policy, now, name, wait);
    if (found !== undefined) return found;
  }
  return wait.until === undefined ? { kind: "wait" } : { kind: "wait", until: wait.until };
}

/** The one that began last comes first: the others wait half-way, or did. */
function begunMessages({ index, messages }: GatewayState): readonly Message[] {
  const begunAt = ({ form }: Message): Instant => form?.at ?? 0;
  return [...index.begun.keys()]
    .map((id) => messages.get(id))
    .filter((message) => message !== undefined)
    .sort((a, b) => begunAt(b) - begunAt(a) || (a.id < b.id ? 1 : -1));
}

/** Collects the nearest instant at which something may have become possible. */
class Wait {
  until: Instant | undefined;

  for(instant: Instant | undefined): void {
    if (instant !== undefined && (this.until === undefined || instant < this.until)) this.until = instant;
  }
}

function nextOfClass(
  state: GatewayState,
  policy: Policy,
  now: Instant,
  name: MessageClass,
  wait: Wait,
): Next | undefined {
  const open = state.index.open[name];
  if (open.size === 0) return undefined;
  // Nobody knows what hour it is: whoever did not just ask for it is not woken.
  if (name === "bulk" && policy.consent.askBetween !== null && state.clock.status === "provisional") return undefined;
  const limit = limitOfClass(state, policy, now, name);
  if (limit !== undefined) {
    wait.for(limit.until);
    return undefined;
  }
  const heldBack = new Set<string>();
  const hours = askingHours(policy, now);
  for (const id of open.keys()) {
    const message = state.messages.get(id);
    // One whose time is up goes no more: it stays only until it is certain what time it is.
    if (message === undefined || isLate(message, now) || heldBack.has(message.number)) continue;
    const index = readyIndex(message, now);
    const until = index === undefined ? retryAt(message) : limitOfMessage(state, policy, now, message, hours)?.until;
    if (index !== undefined && until === undefined && maySend(state, message, now))
      return { kind: "send", messageId: id, index };
    heldBack.add(message.number);
    wait.for(until);
  }
  return undefined;
}

/** The segment that may go now. */
function readyIndex(message: Message, now: Instant): number | undefined {
  if (message.stopping !== undefined) return undefined;
  const index = nextSegment(message);
  if (index === undefined) return undefined;
  const segment = message.segments[index];
  return segment === undefined || (segment.state === "queued" && segment.notBefore <= now) ? index : undefined;
}

/** A limit of the gateway's own that a message waits for, and until when. */
export interface Limit {
  readonly on: "pace" | "daily-cap" | "migration-pace" | "new-recipients" | "asking-hours";
  readonly until: Instant;
}

/** What a message that has not ended waits for. */
export type AwaitedForMessage =
  /** It is with the modem, which has not answered for it. */
  | { readonly what: "answer"; readonly since: Instant }
  /** Whether it is out, a status report may tell until then. */
  | { readonly what: "report"; readonly until: Instant }
  /** A try has failed. */
  | { readonly what: "retry"; readonly until: Instant; readonly trouble?: string }
  | { readonly what: "limit"; readonly limit: Limit }
  /** The number is paused, or has no consent any more. */
  | { readonly what: "person" }
  /** Nothing but what goes before it. */
  | { readonly what: "turn" };

/** `undefined`: it has ended. */
export function awaitedBy(
  message: Message,
  state: GatewayState,
  policy: Policy,
  now: Instant,
): AwaitedForMessage | undefined {
  if (message.ended !== undefined) return undefined;
  for (const segment of message.segments) {
    if (segment.state === "submitting") return { what: "answer", since: segment.startedAt };
    if (segment.state === "doubtful") return { what: "report", until: segment.until };
  }
  const retry = retryAt(message);
  if (retry !== undefined && retry > now)
    return { what: "retry", until: retry, ...given({ trouble: message.trouble }) };
  if (!maySend(state, message, now)) return { what: "person" };
  const limit =
    (message.form === undefined ? limitOfClass(state, policy, now, message.class) : undefined) ??
    limitOfMessage(state, policy, now, message, askingHours(policy, now));
  return limit === undefined ? { what: "turn" } : { what: "limit", limit };
}

/** When its next segment may be tried again; `undefined` while that depends on something else than time. */
function retryAt(message: Message): Instant | undefined {
  const index = message.stopping === undefined ? nextSegment(message) : undefined;
  const waiting = index === undefined ? undefined : message.segments[index];
  return waiting?.state === "queued" ? waiting.notBefore : undefined;
}

/**
 * The last look before anything goes out, also between two segments: is it still wanted and allowed?
 * Only answers go to a number that has been suppressed or is paused.
 */
export function maySend(state: GatewayState, message: Message, now: Instant): boolean {
  if (message.ended !== undefined || message.stopping !== undefined) return false;
  if (isLate(message, now)) return false;
  const record = numberOf(state, message.number, now);
  // What a paused number is asked is meant for it, and for no closed one.
  if (message.kind === "clarification") return record.suppression === undefined;
  if (isAnswer(message) && !isExplanation(message.kind)) return true;
  if (record.suppression !== undefined || isPaused(record)) return false;
  return message.class !== "alert" || hasConsent(state, message, record);
}

function isLate({ expiresAt }: Message, now: Instant): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

function hasConsent(state: GatewayState, message: Message, record: NumberRecord): boolean {
  if (message.agentId === undefined)
    return record.consent.status === "active" || record.consent.status === "reconfirming";
  const agent = state.agents.get(message.agentId);
  return agent?.number === message.number && mayReceiveAlerts(agent, record);
}

// ── Pace, caps and hours ─────────────────────────────────────────────────────────────────────────

/** What a whole class has to wait for; `undefined`: it need not. */
function limitOfClass(state: GatewayState, policy: Policy, now: Instant, name: MessageClass): Limit | undefined {
  // Strangers have a budget of their own, which was looked at before the answer was queued.
  if (name === "answer" || name === "stranger") return undefined;
  const { pace, dailyCap } = policy.sending;
  const sentAt = (index: number): Instant | undefined => state.recent[index]?.at;
  const sent = state.recent.length;
  const everything =
    limitOn("pace", windowFull(sent, sentAt, pace, MINUTE, now)) ??
    limitOn("daily-cap", windowFull(sent, sentAt, dailyCap, DAY, now));
  if (everything !== undefined || name !== "bulk") return everything;
  const { migrationPace } = policy.consent;
  const last = state.recent.findLast((sent) => sent.class === "bulk");
  if (migrationPace === 0 || last === undefined) return undefined;
  const next = last.at + MINUTE / migrationPace;
  return limitOn("migration-pace", next > now ? next : undefined);
}

function limitOn(on: Limit["on"], until: Instant | undefined): Limit | undefined {
  return until === undefined ? undefined : { on, until };
}

/** When a rolling window that holds `most` entries has room again; `undefined`: it has. 0: no limit. */
function windowFull(
  count: number,
  timeAt: (index: number) => Instant | undefined,
  most: number,
  windowMs: number,
  now: Instant,
): Instant | undefined {
  if (most === 0 || count < most) return undefined;
  const oldest = timeAt(count - most);
  return oldest !== undefined && oldest + windowMs > now ? oldest + windowMs : undefined;
}

/** What this one message has to wait for because of its recipient. */
function limitOfMessage(
  state: GatewayState,
  policy: Policy,
  now: Instant,
  message: Message,
  askable: AskingHours,
): Limit | undefined {
  if (isAnswer(message) || message.form !== undefined) return undefined;
  const record = numberOf(state, message.number, now);
  if (record.firstTextedAt === undefined) {
    const { newRecipients } = state;
    const most = policy.sending.newRecipientsPerDay;
    const full = windowFull(newRecipients.length, (index) => newRecipients[index], most, DAY, now);
    if (full !== undefined) return { on: "new-recipients", until: full };
  }
  return message.class === "bulk" ? limitOn("asking-hours", askable(state, message)) : undefined;
}

type AskingHours = (state: GatewayState, message: Message) => Instant | undefined;

/** Asking hours by the agent's time zone, else the number's country; each looked up once a pass. */
function askingHours(policy: Policy, now: Instant): AskingHours {
  const known = new Map<string, Instant | undefined>();
  return (state, { number }) => {
    const timeZone = presentAgentsOf(state, number)[0]?.timeZone;
    const country = countryOf(number) ?? policy.home;
    const key = timeZone ?? country;
    if (!known.has(key)) {
      const next = nextAskingTime(now, policy.consent.askBetween, country, timeZone);
      known.set(key, next === now ? undefined : (next ?? now + DAY));
    }
    return known.get(key);
  };
}

/** From this share of a cap on, people are warned: what comes beyond it waits until the day has rolled on. */
const WARN_FROM = 0.8;

/** What is nearly used up of the day's caps, for people. */
export function capWarnings(state: GatewayState, { sending }: Policy, now: Instant): readonly string[] {
  const within = (times: readonly Instant[]): number => times.filter((at) => at > now - DAY).length;
  const used = (count: number, cap: number, what: string): readonly string[] =>
    cap > 0 && count >= WARN_FROM * cap ? [`${count} of ${cap} ${what} within 24 h are used up`] : [];
  return [
    ...used(within(state.recent.map(({ at }) => at)), sending.dailyCap, "messages"),
    ...used(within(state.newRecipients), sending.newRecipientsPerDay, "new recipients"),
  ];
}
