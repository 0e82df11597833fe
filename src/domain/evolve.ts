import { breakerHandlers } from "./breaker/evolve.ts";
import { clockHandlers } from "./clock/evolve.ts";
import { consentHandlers } from "./consent/evolve.ts";
import type { EventOf, GatewayEvent } from "./events.ts";
import { inboxHandlers } from "./inbox/evolve.ts";
import { leadHandlers } from "./leads/evolve.ts";
import { mailHandlers } from "./mail/evolve.ts";
import { outboxHandlers } from "./outbox/evolve.ts";
import { type EventMeta, publicationsOf } from "./publications.ts";
import { retentionHandlers } from "./retention/evolve.ts";
import type { GatewayState } from "./state.ts";

/** One function an event: what it changes. */
export type Handlers<T extends GatewayEvent["type"]> = {
  readonly [K in T]: (state: GatewayState, event: EventOf<K>, meta: EventMeta) => void;
};

const handlers: Handlers<GatewayEvent["type"]> = {
  ...consentHandlers,
  ...leadHandlers,
  ...outboxHandlers,
  ...inboxHandlers,
  ...mailHandlers,
  ...retentionHandlers,
  ...clockHandlers,
  ...breakerHandlers,
  PublicationsDelivered(state, { through }) {
    const rest = state.publications.findIndex((publication) => publication.sequence > through);
    state.publications.splice(0, rest < 0 ? state.publications.length : rest);
  },
  RequestRejected() {},
  PinAttempted(state, { card, pinHash }) {
    state.pinAttempts.set(card, pinHash);
  },
  PinAccepted(state, { card }) {
    state.pinAttempts.delete(card);
  },
  RetainedTaken(state, { topic, digest }) {
    state.retainedTaken.set(topic, digest);
  },
};

/**
 * Folds one event into the state, in place, and queues what it makes the gateway publish. Depends on
 * nothing but its arguments: a replay of the journal gives the state that was live.
 */
export function evolve(state: GatewayState, event: GatewayEvent, meta: EventMeta): void {
  const handle = handlers[event.type] as (state: GatewayState, event: GatewayEvent, meta: EventMeta) => void;
  handle(state, event, meta);
  state.publications.push(...publicationsOf(state, event, meta));
  state.sequence = meta.sequence;
  state.newestAt = Math.max(state.newestAt, meta.at);
  const { at, bootId, monotonicMs } = meta;
  if (bootId !== undefined && monotonicMs !== undefined) state.heard = { at, bootId, monotonicMs };
}
