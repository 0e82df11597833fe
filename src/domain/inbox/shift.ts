import { clockMoveOf } from "../clock/model.ts";
import type { EventMeta, EventOf } from "../events.ts";
import type { GatewayState } from "../state.ts";
import { indexPartial } from "../state-index.ts";

/** The clock is set: what was recorded of messages that came moves to where it belongs. */
export function movePartials(
  state: GatewayState,
  event: EventOf<"ClockTrusted" | "ClockStepped">,
  { at }: Pick<EventMeta, "at">,
): void {
  const { recorded } = clockMoveOf(state, event, at);
  if (recorded === undefined) return;
  for (const partial of state.partials.values()) {
    const moved = { ...partial, firstAt: recorded(partial.firstAt) };
    state.partials.set(partial.key, moved);
    indexPartial(state.index, partial.key, moved);
  }
  for (const [pdu, seenAt] of state.seen) state.seen.set(pdu, recorded(seenAt));
}
