import type { PublishPacket } from "./caution.ts";

/** A publish of which it is not known yet whether the broker ends the connection over it. */
interface Doubted extends PublishPacket {
  /** What the broker has answered, and how much had been sent by then. */
  taken: boolean | undefined;
  answeredAt: number;
  /** How much had been sent when it was time for an answer. */
  overdueAt: number | undefined;
}

function isOverdue(one: Doubted): one is Doubted & { readonly overdueAt: number } {
  return one.taken === undefined && one.overdueAt !== undefined;
}

/** The broker has answered it and gone on. */
export interface Borne extends PublishPacket {
  readonly taken: boolean;
}

/**
 * Keeps what has been published over one connection until the broker has shown that it bears with it. An
 * acknowledgement does not show that: mosquitto with `max_queued_messages 0` says yes to a publish that its access
 * rules forbid (MQTT 3.1.1), or no (5.0), and closes the connection behind it. What shows it is the answer to something
 * that was sent after the acknowledgement came: to another publish, or to a PINGREQ where there is none.
 */
export function createInDoubt() {
  /** In the order of sending. */
  const open = new Set<Doubted>();
  /** Publishes and PINGREQs. */
  let sent = 0;
  /** The latest of them that has been answered. */
  let answered = 0;
  /** PINGREQs without an answer. */
  const pings: number[] = [];

  /** `place`: of what has been answered. Answers what is beyond doubt by that. */
  function heard(place: number): readonly Borne[] {
    answered = Math.max(answered, place);
    const sure: Borne[] = [];
    for (const one of open) {
      const { topic, octets, taken, answeredAt } = one;
      if (taken === undefined || answeredAt >= answered) continue;
      open.delete(one);
      sure.push({ topic, octets, taken });
    }
    return sure;
  }

  return {
    /** Answers what to call when the broker has answered; that tells what is beyond doubt now. */
    published({ topic, octets }: PublishPacket): (taken: boolean) => readonly Borne[] {
      sent += 1;
      const place = sent;
      const one: Doubted = { topic, octets, taken: undefined, answeredAt: 0, overdueAt: undefined };
      open.add(one);
      return (taken) => {
        one.taken = taken;
        one.answeredAt = sent;
        return heard(place);
      };
    },
    /** It is time that the oldest on this topic was answered. */
    overdue(topic: string): void {
      const oldest = [...open].find((one) => one.topic === topic && one.taken === undefined);
      if (oldest !== undefined) oldest.overdueAt ??= sent;
    },
    /** The broker has answered what was sent later, and not what is overdue: it will not. */
    isIgnored(): boolean {
      return [...open].some((one) => isOverdue(one) && one.overdueAt < answered);
    },
    pingSent(): void {
      sent += 1;
      pings.push(sent);
    },
    /** Answers what is beyond doubt by that. */
    pingAnswered(): readonly Borne[] {
      return heard(pings.shift() ?? answered);
    },
    /** Whether a PINGREQ would tell something, and none is on its way. */
    wantsPing(): boolean {
      return pings.length === 0 && [...open].some((one) => one.taken !== undefined || isOverdue(one));
    },
    /** Nothing is. */
    get isEmpty(): boolean {
      return open.size === 0;
    },
    /** Of each topic the largest. */
    packets(): readonly PublishPacket[] {
      const largest = new Map<string, number>();
      for (const { topic, octets } of open) largest.set(topic, Math.max(octets, largest.get(topic) ?? 0));
      return [...largest].map(([topic, octets]) => ({ topic, octets }));
    },
  };
}
