import type { EventOf, EventType, GatewayEvent } from "./events.ts";

// What a release writes has a level, which rises with each release that writes what the one before cannot read. A
// store is written at the level of the release that it is for: a new version that is on trial goes on at the level of
// the one before, which may be put back any minute. What is of a later level is written in the older form until then, or
// not at all.

/** Of what this release writes; it reads this level and all below. Raise it with whatever is new in the table. */
export const LEVEL = 2;

/** Since which level events of a type are written. */
interface Written<E extends GatewayEvent> {
  /** The first level unless given. */
  readonly since?: number;
  /** What stands in its place below: the events that say the same to older releases; none where they need not know. */
  readonly older?: (event: E) => readonly GatewayEvent[];
  /** Members that came later, and since when they are written: below they are left out. */
  readonly members?: { readonly [M in Exclude<keyof E, "type">]?: number };
}

export type Levels = { readonly [T in EventType]: Written<EventOf<T>> };

const FIRST: Written<GatewayEvent> = {};

/** Each type of event: one that is forgotten does not compile. */
const LEVELS: Levels = {
  AgentEnrolled: FIRST,
  RequestHeeded: FIRST,
  ConsentRecorded: FIRST,
  AgentUpdated: FIRST,
  AgentMoved: FIRST,
  AgentLeft: FIRST,
  AgentRejoined: FIRST,
  AgentConfirmed: FIRST,
  ConsentRequested: FIRST,
  AskingPutOff: FIRST,
  ConsentClockStarted: FIRST,
  ConsentGiven: FIRST,
  ReconfirmationRequested: FIRST,
  ReconfirmationPutOff: FIRST,
  ConsentEnded: FIRST,
  NumberSuppressed: FIRST,
  NoReceived: FIRST,
  SuppressionLifted: FIRST,
  NumberPaused: FIRST,
  NumberResumed: FIRST,
  NumberHeld: FIRST,
  NumberReleased: FIRST,
  OptOutCarriedOver: FIRST,
  ReminderQueued: FIRST,
  ReminderSkipped: FIRST,
  MailSent: FIRST,
  MailDeferred: FIRST,
  MailFailed: FIRST,
  MailCancelled: FIRST,
  LeadAccepted: FIRST,
  LeadHeld: FIRST,
  LeadRefused: FIRST,
  LeadFiltered: FIRST,
  LeadExpired: FIRST,
  LeadLate: FIRST,
  LeadCancelled: FIRST,
  LeadTurnedAway: FIRST,
  LeadRepeated: FIRST,
  MessageQueued: FIRST,
  // Below, the text of every alert lies apart.
  MessageFormed: { members: { pattern: 2 } },
  SegmentSubmitting: FIRST,
  SegmentReleased: FIRST,
  SegmentSubmitted: FIRST,
  SegmentDeferred: FIRST,
  SegmentDoubted: FIRST,
  SegmentRequeued: FIRST,
  SegmentReported: FIRST,
  MessageStopping: FIRST,
  MessageSent: FIRST,
  MessageDelivered: FIRST,
  MessageUndelivered: FIRST,
  MessageFailed: FIRST,
  MessageCancelled: FIRST,
  MessageExpired: FIRST,
  MessageRecalled: FIRST,
  SmsReceived: FIRST,
  ReplyReceived: FIRST,
  BeginningHeeded: FIRST,
  CanaryReturned: FIRST,
  AnswerCounted: FIRST,
  SegmentsGivenUp: FIRST,
  ReportReceived: FIRST,
  HistoryForgotten: FIRST,
  ContentsErased: FIRST,
  AgentRemoved: FIRST,
  NumberForgotten: FIRST,
  CheckpointTaken: FIRST,
  ClockDistrusted: FIRST,
  ClockTrusted: FIRST,
  ClockStepped: FIRST,
  MassConsequenceHeld: FIRST,
  MassConsequenceOver: FIRST,
  MassConsequenceConfirmed: FIRST,
  MassConsequenceRejected: FIRST,
  RequestRejected: FIRST,
  PublicationsDelivered: FIRST,
  PublicationSkipped: FIRST,
  PinAttempted: FIRST,
  PinAccepted: FIRST,
  ServiceCommandRun: FIRST,
  RetainedTaken: FIRST,
};

/** The level that a release has to know to read an event; a member that is absent needs none. */
export function levelOf(event: GatewayEvent, levels: Levels = LEVELS): number {
  const { since = 1, members = {} } = writtenOf(event, levels);
  const needed = Object.entries<number | undefined>(members).filter(([name]) => hasMember(event, name));
  return Math.max(since, ...needed.map(([, level = 1]) => level));
}

/**
 * The events that are written for an event at a level: itself where that is high enough. Throws where the table has
 * nothing to put in its place: a release that cannot be taken back must not be on trial.
 */
export function atLevel(event: GatewayEvent, level: number, levels: Levels = LEVELS): readonly GatewayEvent[] {
  if (levelOf(event, levels) <= level) return [event];
  const { since = 1, older, members = {} } = writtenOf(event, levels);
  if (since > level) {
    if (older === undefined) throw new Error(`${event.type} is written from level ${since} on, and nothing before`);
    return older(event).flatMap((one) => atLevel(one, level, levels));
  }
  const isKnown = ([name]: readonly [string, unknown]): boolean =>
    ((members as Readonly<Record<string, number | undefined>>)[name] ?? 1) <= level;
  // Members that came later may be left out: those who read older records do without.
  return [Object.fromEntries(Object.entries(event).filter(isKnown)) as unknown as GatewayEvent];
}

function writtenOf(event: GatewayEvent, levels: Levels): Written<GatewayEvent> {
  return levels[event.type] as Written<GatewayEvent>;
}

function hasMember(event: GatewayEvent, name: string): boolean {
  return (event as unknown as Readonly<Record<string, unknown>>)[name] !== undefined;
}
