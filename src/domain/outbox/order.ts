import { given } from "../given.ts";
import { closedUntil } from "../asking-hours.ts";
import { isPaused, mayReceiveAlerts, type NumberRecord } from "../consent/model.ts";
import { countOfMessageId } from "../keys.ts";
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
import type { Limits, Prospect, Turns } from "./turns.ts";

/** What to send next; or nothing now, and when to look again where that can be told. */
export type Next =
  | { readonly kind: "send"; readonly messageId: MessageId; readonly index: number }
  | { readonly kind: "wait"; readonly until?: Instant };

/** What goes out whatever the state says of consents and suppressions: answers, and the gateway's text to itself. */
export const WITHOUT_CONSENT: ReadonlySet<MessageClass> = new Set(["answer", "stranger", "canary"]);

const EVERYTHING: ReadonlySet<MessageClass> = new Set(CLASSES);

/**
 * Class first; within a class the oldest that may go now; within a number and class nothing overtakes.
 * The segments of one message are not interrupted, and what is begun is ended, whatever pace and cap say by then.
 * Answers to keywords know neither, whoever sent them. What waits costs a step nothing, however much it is.
 * `classes`: the only ones that may go.
 */
export function nextToSend(state: GatewayState, policy: Policy, now: Instant, classes = EVERYTHING): Next {
  const turns = settledTurns(state, now);
  const wait = new Wait();
  for (const { first, from } of turns.begun(now)) {
    if (first !== undefined && isOneOf(classes, state, first)) return send(state, first);
    wait.for(from);
  }
  for (const name of CLASSES) {
    if (!classes.has(name)) continue;
    const found = nextOfClass(state, policy, now, name, wait);
    if (found !== undefined) return found;
  }
  return wait.until === undefined ? { kind: "wait" } : { kind: "wait", until: wait.until };
}

/** Whose turn it is, as it stands now. */
export function settledTurns(state: GatewayState, now: Instant): Turns {
  const { turns } = state.index;
  turns.settle(now, (id) => prospectOf(state, id, now));
  return turns;
}

/**
 * Finds out whose turn it is among so many numbers at most that have changed. Answers whether there are more: a start has
 * thousands, and whatever comes meanwhile is not kept waiting for all of them.
 */
export function settleSomeTurns(state: GatewayState, now: Instant, most: number): boolean {
  return state.index.turns.settleSome(now, (id) => prospectOf(state, id, now), most);
}

function isOneOf(classes: ReadonlySet<MessageClass>, { messages }: GatewayState, { messageId }: Prospect): boolean {
  const message = messages.get(messageId);
  return message !== undefined && classes.has(message.class);
}

function send(state: GatewayState, { messageId }: Prospect): Next {
  const message = state.messages.get(messageId);
  return { kind: "send", messageId, index: (message && nextSegment(message)) ?? 0 };
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
  if (state.index.turns.open[name] === 0) return undefined;
  // Nobody knows what hour it is: whoever did not just ask for it is not woken.
  if (name === "bulk" && policy.consent.askBetween !== null && state.clock.status === "provisional") return undefined;
  const limit = limitOfClass(state, policy, now, name);
  if (limit !== undefined) {
    wait.for(limit.until);
    return undefined;
  }
  const candidates = state.index.turns.ofClass(name, now);
  for (const { from } of candidates) wait.for(from);
  for (const first of candidates.flatMap(({ first = [] }) => first).sort(byAge)) {
    const limit = limitOn(first.limits, state, policy, now);
    if (limit === undefined) return send(state, first);
    wait.for(limit.until);
  }
  return undefined;
}

function byAge(a: Prospect, b: Prospect): number {
  return countOfMessageId(a.messageId) - countOfMessageId(b.messageId);
}

function prospectOf(state: GatewayState, id: MessageId, now: Instant): Prospect | undefined {
  const message = state.messages.get(id);
  if (message === undefined) return undefined;
  return {
    messageId: id,
    number: message.number,
    mayGoAt: isWanted(state, message, now) ? readyAt(message) : undefined,
    expiresAt: message.expiresAt,
    formedAt: message.form?.at,
    limits: limitsOf(state, message, now),
  };
}

const AT_ONCE = Number.NEGATIVE_INFINITY;

/** When its next segment may go, as far as the message itself decides; `undefined` while time alone decides nothing. */
function readyAt(message: Message): Instant | undefined {
  const index = message.stopping === undefined ? nextSegment(message) : undefined;
  const waiting = index === undefined ? undefined : message.segments[index];
  if (waiting?.state === "queued") return waiting.notBefore;
  return index === undefined || waiting !== undefined ? undefined : AT_ONCE;
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
  const retry = readyAt(message);
  if (retry !== undefined && retry > now)
    return { what: "retry", until: retry, ...given({ trouble: message.trouble }) };
  if (!maySend(state, message, now)) return { what: "person" };
  const limit =
    (message.form === undefined ? limitOfClass(state, policy, now, message.class) : undefined) ??
    limitOn(limitsOf(state, message, now), state, policy, now);
  return limit === undefined ? { what: "turn" } : { what: "limit", limit };
}

/**
 * The last look before anything goes out, also between two segments: is it still wanted and allowed?
 * Only answers go to a number that has been suppressed or is paused.
 */
export function maySend(state: GatewayState, message: Message, now: Instant): boolean {
  return !isLate(message, now) && isWanted(state, message, now);
}

/** The same without a look at its time. */
function isWanted(state: GatewayState, message: Message, now: Instant): boolean {
  if (message.ended !== undefined || message.stopping !== undefined) return false;
  const record = numberOf(state, message.number, now);
  // Nobody has that number, and none of its own words closes it.
  if (message.class === "canary") return true;
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
  if (name === "answer" || name === "stranger" || name === "canary") return undefined;
  const { pace, dailyCap } = policy.sending;
  const sentAt = (index: number): Instant | undefined => state.recent[index]?.at;
  const sent = state.recent.length;
  const everything =
    reached("pace", windowFull(sent, sentAt, pace, MINUTE, now)) ??
    reached("daily-cap", windowFull(sent, sentAt, dailyCap, DAY, now));
  if (everything !== undefined || name !== "bulk") return everything;
  const { migrationPace } = policy.consent;
  if (migrationPace === 0) return undefined;
  const apart = MINUTE / migrationPace;
  const last = lastOfBulk(state, now - apart);
  return reached("migration-pace", last === undefined ? undefined : last + apart);
}

/** When the last of them was sent, if that was later than `after`: what is older is not looked at. */
function lastOfBulk({ recent }: GatewayState, after: Instant): Instant | undefined {
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const sent = recent[index];
    if (sent === undefined || sent.at <= after) return undefined;
    if (sent.class === "bulk") return sent.at;
  }
  return undefined;
}

function reached(on: Limit["on"], until: Instant | undefined): Limit | undefined {
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

/** The limits that a message has to wait for because of its recipient. */
function limitsOf(state: GatewayState, message: Message, now: Instant): Limits {
  const { number } = message;
  // What is begun is ended, and what was asked for is answered.
  if (isAnswer(message) || message.class === "canary" || message.form !== undefined) return { isNew: false };
  const isNew = numberOf(state, number, now).firstTextedAt === undefined;
  if (message.class !== "bulk") return { isNew };
  const timeZone = presentAgentsOf(state, number)[0]?.timeZone;
  return { isNew, askedIn: timeZone === undefined ? given({ country: countryOf(number) }) : { timeZone } };
}

/** The first of them that is reached; `undefined`: none is. */
function limitOn({ isNew, askedIn }: Limits, state: GatewayState, policy: Policy, now: Instant): Limit | undefined {
  if (isNew) {
    const { newRecipients } = state;
    const most = policy.sending.newRecipientsPerDay;
    const full = windowFull(newRecipients.length, (index) => newRecipients[index], most, DAY, now);
    if (full !== undefined) return { on: "new-recipients", until: full };
  }
  if (askedIn === undefined) return undefined;
  const { timeZone, country = policy.home } = askedIn;
  return reached("asking-hours", closedUntil(now, policy.consent.askBetween, country, timeZone));
}

/** From this share of a cap on, people are warned: what comes beyond it waits until the day has rolled on. */
const WARN_FROM = 0.8;

/** What is nearly used up of the day's caps, for people. */
export function capWarnings(state: GatewayState, { sending }: Policy, now: Instant): readonly string[] {
  const used = (
    times: readonly (Instant | { readonly at: Instant })[],
    cap: number,
    what: string,
  ): readonly string[] => {
    // Asked after everything that happens: a day's texts are counted only where they may be many enough.
    if (cap === 0 || times.length < WARN_FROM * cap) return [];
    const count = times.filter((time) => (typeof time === "number" ? time : time.at) > now - DAY).length;
    return count >= WARN_FROM * cap ? [`${count} of ${cap} ${what} within 24 h are used up`] : [];
  };
  return [
    ...used(state.recent, sending.dailyCap, "messages"),
    ...used(state.newRecipients, sending.newRecipientsPerDay, "new recipients"),
  ];
}
