import type { EventMeta, EventOf, EventType } from "./events.ts";
import type { GatewayState } from "./state.ts";

/** What a thing makes of the events that concern it: one function an event, which changes the thing's own part of the state. */
export type Handlers<T extends EventType> = {
  readonly [K in T]: (state: GatewayState, event: EventOf<K>, meta: EventMeta) => void;
};
