export interface DisputeLimits {
  readonly ends: number;
  readonly withinMs: number;
}

/**
 * Notices that another client fights us for our id where the broker does not say so: MQTT 3.1.1 has no
 * words for it, and mosquitto before 2.0.15 does not send 0x8E. What shows is a connection that the broker
 * closes without a reason, though it is there and takes us back at once; a broker that was restarted, or
 * a network that was away, refuses us at least once in between. Times are monotonic milliseconds.
 */
export function createDisputeDetector({ ends, withinMs }: DisputeLimits) {
  let unexplained: readonly number[] = [];

  return {
    /** The broker closed the connection without a reason. Answers whether this looks like a dispute. */
    closedWithoutReason(nowMs: number): boolean {
      unexplained = [...unexplained.filter((atMs) => nowMs - atMs < withinMs), nowMs];
      if (unexplained.length < ends) return false;
      unexplained = [];
      return true;
    },
    /** A connection ended in a way that explains the ones before. */
    explained(): void {
      unexplained = [];
    },
  };
}
