import { DAY, iso, type Instant } from "../domain/time.ts";
import type { Broker, Clock, Log } from "./ports.ts";

/** The last record of the proof that is on disk: its hash vouches for all before it. */
interface Head {
  readonly sequence: number;
  readonly hash: string;
}

export interface ProofHeadNeeds {
  readonly head: () => Head;
  readonly now: () => Instant;
  readonly broker: Pick<Broker, "publish" | "state">;
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly log: Log;
}

export interface ProofHead {
  /** To be called every minute, when the broker has taken us in, and when something has been recorded. */
  look(): Promise<void>;
}

/**
 * Publishes the head of the proof where it outlives this device: as soon as a start has recorded something, and then
 * once a day. Whoever keeps one can show later that nothing before it has been rewritten.
 */
export function createProofHead({ head, now, broker, clock, log }: ProofHeadNeeds): ProofHead {
  const { sequence: atStart } = head();
  let toldAtMs = Number.NEGATIVE_INFINITY;
  let telling: Promise<void> | undefined;

  async function tell({ sequence, hash }: Head): Promise<void> {
    try {
      const payload = { sequence, hash, at: iso(now()) };
      const { kind } = await broker.publish({ topic: "proof", payload, retain: true });
      if (kind === "taken") toldAtMs = clock.monotonicMs();
    } catch (error) {
      // The next look says it again.
      log.debug({ error }, "The head of the proof could not be published");
    }
  }

  return {
    async look() {
      const current = head();
      const isDue = current.sequence > atStart && clock.monotonicMs() - toldAtMs >= DAY;
      if (!isDue || !broker.state().connected || telling !== undefined) return telling;
      telling = tell(current);
      await telling;
      telling = undefined;
    },
  };
}
