import type { NumberRecord } from "./consent/model.ts";
import type { EventMeta } from "./events.ts";
import { evolve } from "./evolve.ts";
import { LEVEL } from "./levels.ts";
import { emptyState, type GatewayState } from "./state.ts";
import { fromSnapshot, stateInSteps, type StateSnapshot, toSnapshot } from "./state-snapshot.ts";
import type { Instant } from "./time.ts";
import { gatewayUpcasts } from "./upcasts.ts";
import type { WrittenEvent } from "./written/joined.ts";
import { eventsOf, levelOfWritten } from "./written/written.ts";

/** A suppression held the time of its text; now the number knows the latest wish of all. */
interface Shape3 {
  readonly numbers: readonly (NumberRecord & { readonly suppression?: { readonly smscAt?: Instant } })[];
}

function wishedOut(record: Shape3["numbers"][number]): NumberRecord {
  const smscAt = record.suppression?.smscAt;
  return smscAt === undefined ? record : { ...record, wishedOutAt: smscAt };
}

/** How records become the gateway's state: what a store needs to bring it back and to write it down. */
export const gatewayFold = {
  /** Raise it when a release folds old records differently or writes the snapshot otherwise; `lifts` says how. */
  shape: 17,
  lifts: {
    2: (json: unknown): unknown => ({ ...(json as object), doubtsSinceReference: 0 }),
    3: (json: unknown): unknown => ({ ...(json as object), numbers: (json as Shape3).numbers.map(wishedOut) }),
    4(json: unknown): unknown {
      const { doubtsSinceReference, ...rest } = json as Readonly<Record<string, unknown>>;
      return { ...rest, submitsSinceReference: doubtsSinceReference };
    },
    5: (json: unknown): unknown => ({ ...(json as object), retainedTaken: [] }),
    // A segment that waits again may know the reference of its earlier submit; older ones do not.
    6: (json: unknown): unknown => json,
    // What was counted in the day before the update is not counted again.
    7: (json: unknown): unknown => ({ ...(json as object), strangersAnswered: [], reminded: [] }),
    // What the world is still to be told was put into words before: it is told as it was.
    8: (json: unknown): unknown => json,
    // What came in before the checkpoint stands in its evidence.
    9: (json: unknown): unknown => ({ ...(json as object), replies: [] }),
    // A number may know of a NO that was entered too late; there was none.
    10: (json: unknown): unknown => json,
    // An agent may have the record of a consent; no request had brought one.
    11: (json: unknown): unknown => json,
    // A number may be held as it has changed hands, or as its proof differs; none was.
    12: (json: unknown): unknown => json,
    // Doubts that were settled before the update go on counting.
    13: (json: unknown): unknown => json,
    // A number may know of the last NO that was no text; one from before the update is recorded once more.
    14: (json: unknown): unknown => json,
    // An alert may be late; one that was queued before the update is not told of as that.
    15: (json: unknown): unknown => json,
    // There may have been a text to itself; there was none.
    16: (json: unknown): unknown => json,
  },
  upcasts: gatewayUpcasts,
  level: LEVEL,
  levelOf: levelOfWritten,
  empty: emptyState,
  evolve(state: GatewayState, record: EventMeta & { readonly event: WrittenEvent }): GatewayState {
    for (const { event, ...meta } of eventsOf(record)) evolve(state, event, meta);
    return state;
  },
  toJson: toSnapshot,
  /** The snapshot's checksum says that `toJson` wrote it. */
  fromJson: (json: unknown): GatewayState => fromSnapshot(json as StateSnapshot),
  fromJsonInSteps: (json: unknown): Generator<void, GatewayState> => stateInSteps(json as StateSnapshot),
};
