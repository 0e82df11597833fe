import type { GatewayEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { EventMeta } from "./publications.ts";
import { emptyState, fromSnapshot, type GatewayState, type StateSnapshot, toSnapshot } from "./state.ts";

/** How records become the gateway's state: what a store needs to bring it back and to write it down. */
export const gatewayFold = {
  /** Raise it when a release folds old records differently or writes the snapshot otherwise; `lifts` says how. */
  shape: 3,
  lifts: {
    2: (json: unknown): unknown => ({ ...(json as object), doubtsSinceReference: 0 }),
  },
  empty: emptyState,
  evolve(state: GatewayState, { event, ...meta }: EventMeta & { readonly event: GatewayEvent }): GatewayState {
    evolve(state, event, meta);
    return state;
  },
  toJson: toSnapshot,
  /** The snapshot's checksum says that `toJson` wrote it. */
  fromJson: (json: unknown): GatewayState => fromSnapshot(json as StateSnapshot),
};
