import type { Draft } from "../contents.ts";
import { isSameDoer } from "../done-by.ts";
import type { EventOf, EventType, GatewayEvent } from "../events.ts";

// Some events nearly always come of one decision, one right behind the other, and most of what the second says the first
// has said. From level 2 on one record says both. It means what its events mean, in their order: whoever reads records is
// handed these, so that no rule knows of more than one form of what happened.

/** An event as records have it: it may say several events at once, and leave out what is usual (see usual.ts). */
export interface WrittenEvent {
  readonly type: EventType | JoinedType;
}

/** The members of an event. */
export type Said = Readonly<Record<string, unknown>>;

interface Part<T extends EventType> {
  readonly type: T;
  /** Those that a record has which says it with others. With further ones it has a record of its own. */
  readonly members: readonly Exclude<keyof EventOf<T>, "type">[];
}

type AnyPart = { readonly [T in EventType]: Part<T> }[EventType];

function part<T extends EventType>(type: T, ...members: Part<T>["members"]): Part<T> {
  return { type, members };
}

const REPORT_PARTS = [
  part("ReportReceived", "messageReference", "recipient", "status", "pdu", "smscAt", "dischargedAt"),
  part("SegmentReported", "messageId", "index", "status", "outcome"),
] as const;

/** What each of them says, in order; one that begins with all of another stands before it. */
const JOINED_EVENTS = {
  /** The alert of a lead is queued as it comes. */
  LeadQueued: [
    part("LeadAccepted", "leadId", "agentId", "number", "expiresAt", "expiryGiven", "createdAt", "replyTo"),
    part("MessageQueued", "messageId", "class", "kind", "number", "agentId", "leadId", "expiresAt", "lateAt"),
  ],
  MessageBegun: [
    part("MessageFormed", "messageId", "coding", "reference", "segments", "notice", "pattern"),
    part("SegmentSubmitting", "messageId", "index"),
  ],
  LastSegmentSubmitted: [
    part("SegmentSubmitted", "messageId", "index", "reference", "witness", "lookedAt"),
    part("MessageSent", "messageId"),
  ],
  /** The report is the one that was missing yet. */
  LastReportMatched: [...REPORT_PARTS, part("MessageDelivered", "messageId")],
  ReportMatched: REPORT_PARTS,
} as const satisfies Readonly<Record<string, readonly AnyPart[]>>;

export type JoinedType = keyof typeof JOINED_EVENTS;

export const JOINED_TYPES = Object.keys(JOINED_EVENTS) as readonly JoinedType[];

/** The same without what each is made of. */
const PARTS: Readonly<Record<string, readonly AnyPart[]>> = JOINED_EVENTS;

const byFirst = new Map<EventType, readonly JoinedType[]>();
for (const type of JOINED_TYPES) {
  const first = JOINED_EVENTS[type][0].type;
  byFirst.set(first, [...(byFirst.get(first) ?? []), type]);
}

export function isJoined(type: WrittenEvent["type"]): type is JoinedType {
  return Object.hasOwn(PARTS, type);
}

/** The types of records that say an event of one of these types. */
export function typesThatSay(types: readonly EventType[]): readonly WrittenEvent["type"][] {
  return [...types, ...JOINED_TYPES.filter((type) => JOINED_EVENTS[type].some((part) => types.includes(part.type)))];
}

/** The events that a record says at once. */
export function partsOf(event: WrittenEvent): readonly GatewayEvent[] {
  const said = event as unknown as Said;
  return (PARTS[event.type] ?? []).map(({ type, members }) => {
    const part: Record<string, unknown> = { type };
    for (const name of members) if (said[name] !== undefined) part[name] = said[name];
    return part as unknown as GatewayEvent;
  });
}

/** What one record may say, and the events that it is made of. */
interface Joined {
  readonly draft: Draft<WrittenEvent>;
  readonly made: readonly GatewayEvent[];
}

/** The same drafts, those as one that one record may say. */
export function joined(drafts: readonly Draft<GatewayEvent>[]): readonly Joined[] {
  const all: Joined[] = [];
  for (let at = 0; at < drafts.length; ) {
    const next = joinedFrom(drafts, at);
    all.push(next);
    at += next.made.length;
  }
  return all;
}

function joinedFrom(drafts: readonly Draft<GatewayEvent>[], at: number): Joined {
  const first = drafts[at] as Draft<GatewayEvent>;
  for (const type of byFirst.get(first.event.type) ?? []) {
    const several = drafts.slice(at, at + JOINED_EVENTS[type].length);
    if (!mayBeOne(type, several)) continue;
    const made = several.map(({ event }) => event);
    const event = joinedOf(type, made);
    if (event !== undefined) return { draft: { ...first, event }, made };
  }
  return { draft: first, made: [first.event] };
}

/** As far as types, contents and doer go. Contents that lie apart are those of the first. */
function mayBeOne(type: JoinedType, several: readonly Draft<GatewayEvent>[]): boolean {
  return JOINED_EVENTS[type].every((part, index) => {
    const draft = several[index];
    if (draft?.event.type !== part.type) return false;
    return index === 0 || ((draft.apart ?? draft.lies) === undefined && isSameDoer(draft.by, several[0]?.by));
  });
}

/** `undefined` where they say what would not be the same when it is read. */
function joinedOf(type: JoinedType, events: readonly GatewayEvent[]): WrittenEvent | undefined {
  const parts: readonly AnyPart[] = JOINED_EVENTS[type];
  const joined: Record<string, unknown> = { type };
  for (const [index, { members }] of parts.entries()) {
    const event = events[index] as unknown as Said;
    for (const name in event) {
      const value = event[name];
      if (name === "type" || value === undefined) continue;
      if (!(members as readonly string[]).includes(name)) return undefined;
      if (name in joined && joined[name] !== value) return undefined;
      joined[name] = value;
    }
  }
  const saysAll = ({ members }: AnyPart, event: unknown): boolean =>
    (members as readonly string[]).every((name) => joined[name] === undefined || (event as Said)[name] !== undefined);
  return parts.every((part, index) => saysAll(part, events[index])) ? (joined as unknown as WrittenEvent) : undefined;
}
