import { backoffMs } from "./backoff.ts";
import { type ConnectionEnd, isAboutVersion, isWithoutReason } from "./connection-end.ts";
import { createDisputeDetector } from "./id-dispute.ts";
import { type ProtocolVersion, createVersionChoice } from "./protocol-version.ts";
import { REASON } from "./reason-codes.ts";
import type { MqttTiming } from "./timing.ts";

/** What the end of a connection comes to. */
interface Verdict {
  /** Another client has our id. */
  readonly takenOver: boolean;
  /** The broker knows only MQTT 3.1.1, as many do: that is spoken next. */
  readonly fallsBack: boolean;
  /** Until the next attempt. */
  readonly waitMs: number;
}

/** What is known of the connection that has ended, beside its end. */
interface Circumstances {
  readonly version: ProtocolVersion;
  /** We have connected with another id meanwhile: a broker that allows one client a user ends the first one for it. */
  readonly isOurDoing: boolean;
  /** Another client was known to have our id. */
  readonly wasTakenOver: boolean;
  /** The broker may have ended it over what was published, or has refused something: that says nothing of our id. */
  readonly isExplained: boolean;
}

/** Learns from the ends of connections which version to speak next, how long to wait, and who else has our id. */
export interface Reconnection {
  /** For a connection that is made now. */
  version(nowMs: number): ProtocolVersion;
  accepted(): void;
  /** The connection has lasted: the next failure waits short again. */
  lasted(): void;
  readonly failures: number;
  ended(end: ConnectionEnd, circumstances: Circumstances, nowMs: number): Verdict;
}

/** `random` yields 0 up to, not including, 1. Times are monotonic milliseconds. */
export function createReconnection(timing: MqttTiming, random: () => number): Reconnection {
  const versions = createVersionChoice(timing.retryVersion5AfterMs);
  const dispute = createDisputeDetector(timing.dispute);
  let failures = 0;

  function isTakeover(end: ConnectionEnd, circumstances: Circumstances, nowMs: number): boolean {
    const { isOurDoing, wasTakenOver, isExplained } = circumstances;
    if (isOurDoing) return false;
    if (end.kind === "dismissed") return end.code === REASON.sessionTakenOver;
    if (!isWithoutReason(end)) {
      dispute.explained();
      return false;
    }
    // Neither a sign of another client nor one that there is none.
    if (isExplained) return false;
    // Once we know of another client, the next such end needs no repetition to be believed.
    return dispute.closedWithoutReason(nowMs) || wasTakenOver;
  }

  function waitAfter(end: ConnectionEnd, fallsBack: boolean, isExplained: boolean, nowMs: number): number {
    failures += 1;
    if (end.kind === "silent") versions.endedBeforeConnack(nowMs);
    if (isAboutVersion(end)) versions.refused(nowMs);
    if (fallsBack) return 0;
    // At once: a broker that is away now was restarted, one that is there threw us out.
    if (isWithoutReason(end) && !isExplained) return timing.askAgainMs;
    return backoffMs(failures, timing.backoff, random);
  }

  return {
    version: (nowMs) => versions.next(nowMs),
    accepted: () => versions.accepted(),
    lasted() {
      failures = 0;
    },
    get failures() {
      return failures;
    },
    ended(end, circumstances, nowMs) {
      if (isTakeover(end, circumstances, nowMs)) {
        const waitMs = timing.takeoverRetryMs * (1 + 0.25 * random());
        return { takenOver: true, fallsBack: false, waitMs };
      }
      const fallsBack = isAboutVersion(end) && circumstances.version === 5;
      return { takenOver: false, fallsBack, waitMs: waitAfter(end, fallsBack, circumstances.isExplained, nowMs) };
    },
  };
}
