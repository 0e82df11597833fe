import type { EventMeta, EventOf, EventType } from "./events.ts";
import type { Move } from "./clock/model.ts";
import type { GatewayState } from "./state.ts";

/** What a thing makes of the events that concern it: one function an event, which changes the thing's own part of the state. */
export type Handlers = {
  readonly [K in EventType]?: (state: GatewayState, event: EventOf<K>, meta: EventMeta) => void;
};

/** What becomes of a thing's instants when the clock is set; see `ClockMove`. */
export interface Moves {
  readonly windows?: (state: GatewayState, move: Move) => void;
  readonly recorded?: (state: GatewayState, move: Move) => void;
  readonly waits?: (state: GatewayState, by: number) => void;
}
