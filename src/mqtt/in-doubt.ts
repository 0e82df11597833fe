import type { PublishPacket } from "./caution.ts";

/** A publish of which it is not known yet whether the broker ends the connection over it. */
interface Doubted extends PublishPacket {
  /** `pings`: how many PINGREQs had been sent by then. */
  answer: { readonly taken: boolean; readonly pings: number } | undefined;
  /** How many PINGREQs had been sent when it was time for an answer. */
  overdueAtPings: number | undefined;
}

function isOverdue(one: Doubted): one is Doubted & { readonly overdueAtPings: number } {
  return one.answer === undefined && one.overdueAtPings !== undefined;
}

/** The broker has answered it and gone on. */
export interface Borne extends PublishPacket {
  readonly taken: boolean;
}

/**
 * Keeps what has been published over one connection until the broker has shown that it bears with it. An
 * acknowledgement does not show that: mosquitto with `max_queued_messages 0` says yes to a publish that its access
 * rules forbid (MQTT 3.1.1), or no (5.0), and closes the connection behind it. What shows it is the answer to a
 * PINGREQ that was sent after the acknowledgement came.
 */
export function createInDoubt() {
  let open: readonly Doubted[] = [];
  let pingsSent = 0;
  let pingsAnswered = 0;

  return {
    /** Answers what to call when the broker has answered. */
    published({ topic, octets }: PublishPacket): (taken: boolean) => void {
      const one: Doubted = { topic, octets, answer: undefined, overdueAtPings: undefined };
      open = [...open, one];
      return (taken) => {
        one.answer = { taken, pings: pingsSent };
      };
    },
    /** It is time that the oldest on this topic was answered. */
    overdue(topic: string): void {
      const oldest = open.find((one) => one.topic === topic && one.answer === undefined);
      if (oldest !== undefined) oldest.overdueAtPings ??= pingsSent;
    },
    /** The broker has answered a PINGREQ that was sent later, and not what is overdue: it will not. */
    isIgnored(): boolean {
      return open.some((one) => isOverdue(one) && one.overdueAtPings < pingsAnswered);
    },
    pingSent(): void {
      pingsSent += 1;
    },
    /** Answers what is beyond doubt by that. */
    pingAnswered(): readonly Borne[] {
      pingsAnswered += 1;
      const sure: Borne[] = [];
      open = open.filter(({ topic, octets, answer }) => {
        if (answer === undefined || answer.pings >= pingsAnswered) return true;
        sure.push({ topic, octets, taken: answer.taken });
        return false;
      });
      return sure;
    },
    /** Whether a PINGREQ would tell something, and none is on its way. */
    wantsPing(): boolean {
      return pingsSent === pingsAnswered && open.some((one) => one.answer !== undefined || isOverdue(one));
    },
    /** Of each topic the largest. */
    packets(): readonly PublishPacket[] {
      const largest = new Map<string, number>();
      for (const { topic, octets } of open) largest.set(topic, Math.max(octets, largest.get(topic) ?? 0));
      return [...largest].map(([topic, octets]) => ({ topic, octets }));
    },
  };
}
