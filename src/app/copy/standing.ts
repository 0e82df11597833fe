import { type Lag, LAG_ALLOWED_MS } from "../../domain/copy/pace.ts";
import type { Clock, Log } from "../ports.ts";
import type { Drill } from "./drills.ts";
import { BrokenCopy } from "./reading.ts";

/** How the copy stands, for people and programs. */
export interface CopyView {
  readonly place: string;
  readonly state: "starting" | "in step" | "behind" | "unreachable" | "superseded" | "broken";
  /** The last record that is there. */
  readonly sequence: number;
  readonly lagRecords: number;
  readonly lagSeconds: number;
  readonly epoch: number;
  /** For people: why it is not in step. */
  readonly trouble?: string;
  /** When all that is there was last folded, ISO 8601. */
  readonly checkpointAt?: string;
  /** What came of the last drill. */
  readonly drill?: Drill;
}

type CopyState =
  | { readonly kind: "well" }
  /** Nothing can be copied now, monotonic since when. `isBroken`: what lies there is not as it was made. */
  | { readonly kind: "trouble"; readonly words: string; readonly sinceMs: number; readonly isBroken: boolean }
  /** Nothing may be sent from here any more. It stays so. */
  | { readonly kind: "superseded"; readonly words: string };

/** What is known of the place, and told. */
export interface Standing {
  readonly state: CopyState;
  goesOn(): void;
  failed(error: unknown): void;
  superseded(words: string): void;
  /** Why a person is called, or `undefined`. */
  grave(lag: Lag): string | undefined;
}

export function createStanding(place: string, clock: Clock, log: Log): Standing {
  let state: CopyState = { kind: "well" };

  return {
    get state() {
      return state;
    },
    goesOn() {
      if (state.kind !== "trouble") return;
      log.info({ place }, "The copy goes on");
      state = { kind: "well" };
    },
    failed(error) {
      const words = error instanceof Error ? error.message : String(error);
      const before = state.kind === "trouble" ? state : undefined;
      if (before?.words !== words) log.warn({ place, error }, "Nothing can be copied off the device now");
      const isBroken = error instanceof BrokenCopy;
      state = { kind: "trouble", words, sinceMs: before?.sinceMs ?? clock.monotonicMs(), isBroken };
    },
    superseded(words) {
      state = { kind: "superseded", words };
      log.error({ place, why: words }, "This gateway sends nothing any more");
    },
    grave({ records, ms }) {
      if (state.kind === "superseded") return undefined;
      const trouble = state.kind === "trouble" ? state : undefined;
      if (trouble?.isBroken === true) return `the copy off the device is not as it was made: ${trouble.words}`;
      const forMs = trouble === undefined ? 0 : clock.monotonicMs() - trouble.sinceMs;
      if (Math.max(ms, forMs) <= LAG_ALLOWED_MS) return undefined;
      const seconds = Math.round(Math.max(ms, forMs) / 1_000);
      const why = trouble === undefined ? "it is slow" : trouble.words;
      return `nothing has been copied off the device for ${seconds} s (${records} records wait): ${why}`;
    },
  };
}
