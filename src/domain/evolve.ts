import { breakerHandlers, breakerMoves } from "./breaker/evolve.ts";
import { canaryHandlers, canaryMoves } from "./canary/evolve.ts";
import { clockHandlers } from "./clock/evolve.ts";
import { clockMoveOf } from "./clock/model.ts";
import { consentHandlers } from "./consent/evolve.ts";
import { numberMoves } from "./consent/shift.ts";
import type { EventMeta, EventOf, EventType, GatewayEvent } from "./events.ts";
import type { Handlers, Moves } from "./handlers.ts";
import { inboxHandlers, partialMoves } from "./inbox/evolve.ts";
import { leadHandlers, leadMoves } from "./leads/evolve.ts";
import { mailHandlers } from "./mail/evolve.ts";
import { mailMoves } from "./mail/shift.ts";
import { outboxHandlers } from "./outbox/evolve.ts";
import { messageMoves } from "./outbox/shift.ts";
import { publicationsOf } from "./publications.ts";
import type { GatewayState } from "./state.ts";

const gatewayHandlers = {
  PublicationsDelivered(state, { through }) {
    const rest = state.publications.findIndex((publication) => publication.sequence > through);
    state.publications.splice(0, rest < 0 ? state.publications.length : rest);
  },
  PublicationSkipped(state, { publication, topic }) {
    const at = state.publications.findIndex((one) => one.sequence === publication && one.topic === topic);
    if (at >= 0) state.publications.splice(at, 1);
  },
  PinAttempted(state, { card, pinHash }) {
    state.pinAttempts.set(card, pinHash);
  },
  PinAccepted(state, { card }) {
    state.pinAttempts.delete(card);
  },
  RetainedTaken(state, { topic, digest }) {
    state.retainedTaken.set(topic, digest);
  },
} satisfies Handlers;

/** A mail goes by its number's clock, and an alert by its lead's: those have been moved before. */
const MOVES: readonly Moves[] = [
  numberMoves,
  leadMoves,
  messageMoves,
  partialMoves,
  mailMoves,
  breakerMoves,
  canaryMoves,
];

/** The clock is set: every thing moves its own instants, the windows of all first, the waits of all last. */
function moveInstants(
  state: GatewayState,
  event: EventOf<"ClockTrusted" | "ClockStepped">,
  { at }: Pick<EventMeta, "at">,
): void {
  const { windows, recorded, waitsBy } = clockMoveOf(state, event, at);
  if (windows !== undefined) for (const thing of MOVES) thing.windows?.(state, windows);
  if (recorded !== undefined) for (const thing of MOVES) thing.recorded?.(state, recorded);
  if (waitsBy !== 0) for (const thing of MOVES) thing.waits?.(state, waitsBy);
}

const moving = { ClockTrusted: moveInstants, ClockStepped: moveInstants } satisfies Handlers;

/**
 * In the order in which they are asked. What numbers and leads make of a message they read off the message as it was
 * before the event; instants are moved by the clock as it was.
 */
const THINGS = [
  consentHandlers,
  leadHandlers,
  outboxHandlers,
  inboxHandlers,
  mailHandlers,
  breakerHandlers,
  canaryHandlers,
  moving,
  clockHandlers,
  gatewayHandlers,
] as const;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What is told and kept, and moves nothing. An event stands here or with a thing: one that is forgotten does not compile. */
const MOVES_NOTHING: { readonly [T in Exclude<EventType, KeysOf<(typeof THINGS)[number]>>]: true } = {
  AgentConfirmed: true,
  LeadRepeated: true,
  LeadTurnedAway: true,
  RequestRejected: true,
  ServiceCommandRun: true,
  ContentsErased: true,
  CheckpointTaken: true,
};

type Handle = (state: GatewayState, event: GatewayEvent, meta: EventMeta) => void;

/** By type of event, whoever handles it. */
const handles = new Map<string, Handle[]>(Object.keys(MOVES_NOTHING).map((type) => [type, []]));
for (const thing of THINGS) {
  for (const [type, handle] of Object.entries(thing) as [string, Handle][])
    handles.set(type, [...(handles.get(type) ?? []), handle]);
}

/**
 * Folds one event into the state, in place, and queues what it makes the gateway publish. Depends on
 * nothing but its arguments: a replay of the journal gives the state that was live.
 */
export function evolve(state: GatewayState, event: GatewayEvent, meta: EventMeta): void {
  change(state, event, meta);
  for (const told of publicationsOf(state, event, meta)) state.publications.push(told);
}

/** What an event changes, without what it makes the gateway publish. */
export function change(state: GatewayState, event: GatewayEvent, meta: EventMeta): void {
  for (const handle of handlersOf(event.type)) handle(state, event, meta);
  state.sequence = meta.sequence;
  state.newestAt = Math.max(state.newestAt, meta.at);
  const { at, bootId, monotonicMs } = meta;
  if (bootId !== undefined && monotonicMs !== undefined) state.heard = { at, bootId, monotonicMs };
}

function handlersOf(type: EventType): readonly Handle[] {
  const found = handles.get(type);
  if (found === undefined) throw new Error(`nothing handles ${type}`);
  return found;
}
