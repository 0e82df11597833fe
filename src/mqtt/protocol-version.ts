/** MQTT 5.0 or 3.1.1, as the CONNECT packet numbers them. */
export type ProtocolVersion = 5 | 4;

/**
 * Which version of the protocol to speak. MQTT.js does not fall back by itself.
 *
 * A broker that knows only 3.1.1 answers a CONNECT of 5.0 with return code 1 (MQTT 3.1.1 3.1.2.2) or,
 * where it is less polite, with nothing: two connections in a row that end before a CONNACK count as
 * much. What was found out holds until `retryAfterMs` have passed; then the next connection tries 5.0
 * again, for brokers get updated. Times are monotonic milliseconds.
 */
export function createVersionChoice(retryAfterMs: number) {
  let version: ProtocolVersion = 5;
  let fellBackAtMs = 0;
  let silentEnds = 0;

  function change(nowMs: number): void {
    version = version === 5 ? 4 : 5;
    fellBackAtMs = nowMs;
    silentEnds = 0;
  }

  return {
    /** The version for a connection that is made now. */
    next(nowMs: number): ProtocolVersion {
      if (version === 4 && nowMs - fellBackAtMs >= retryAfterMs) change(nowMs);
      return version;
    },
    accepted(): void {
      silentEnds = 0;
    },
    refused(nowMs: number): void {
      change(nowMs);
    },
    endedBeforeConnack(nowMs: number): void {
      silentEnds += 1;
      if (silentEnds === 2) change(nowMs);
    },
  };
}
