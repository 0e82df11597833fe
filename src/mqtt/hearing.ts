import { createAlarm } from "../app/alarm.ts";
import type { Log } from "../app/ports.ts";
import type { Access } from "./access.ts";
import type { BrokerToReach } from "./brief-connection.ts";
import { REQUEST_TOPICS } from "../requests/request-topics.ts";
import { dial, type Line, subscribe, tryTopic } from "./probe-line.ts";

interface HearingNeeds {
  /** As a client with another id. */
  readonly broker: BrokerToReach;
  readonly root: string;
  readonly access: Access;
  /** Until it is looked again, while something is not heard. */
  readonly retryMs: number;
  /** How long a message may take that comes back. */
  readonly echoMs: number;
  readonly log: Log;
}

/** Whether requests would reach us. */
export interface Hearing {
  /** Tries it, and again for as long as something is not heard. */
  begin(): void;
  /** It is connecting just now: a broker that allows one client a user ends our other connection for it. */
  isConnecting(): boolean;
  stop(): void;
}

const LEAVE_WITHIN_MS = 1_000;

/**
 * An acl_file of mosquitto grants every subscription, and delivers nothing of what it forbids. So a message that asks for
 * nothing is published on each request topic: what the broker takes and does not give back to the same user does not
 * reach the gateway either, and where it takes nothing from us a first request has to show it. Of MQTT 3.1.1, where a refused publish looks taken, nothing can be learnt.
 */
export function createHearing({ broker, root, access, retryMs, echoMs, log }: HearingNeeds): Hearing {
  const again = createAlarm(broker.scheduler, begin);
  let isOn = false;
  let isConnecting = false;
  let line: Line | undefined;
  let stopped = false;

  async function listen(): Promise<boolean> {
    const dialled = await dial(broker, 5);
    if (dialled.kind === "ended") return true;
    line = dialled.line;
    try {
      return await hearsAll(line);
    } finally {
      await line.connection.close(LEAVE_WITHIN_MS);
      line = undefined;
    }
  }

  async function hearsAll(current: Line): Promise<boolean> {
    let all = true;
    for (const topic of REQUEST_TOPICS.map((suffix) => root + suffix)) {
      if (stopped) break;
      const isGranted = await subscribe(current, topic);
      isConnecting = false;
      if (!isGranted) continue;
      const trial = await tryTopic(current, topic, echoMs);
      if (trial === "lost") return all;
      if (trial === "refused") access.cannotTell(topic);
      else access.delivers(topic, trial === "heard");
      all &&= access.isKnownToDeliver(topic);
    }
    return all;
  }

  function begin(): void {
    if (isOn) return;
    isOn = true;
    isConnecting = true;
    stopped = false;
    listen()
      .then((hearsAll) => {
        if (!hearsAll && !stopped) again.set(retryMs);
      })
      .catch((error: unknown) => log.debug({ error }, "Whether requests would reach us could not be tried"))
      .finally(() => {
        isOn = false;
        isConnecting = false;
      });
  }

  return {
    begin,
    isConnecting: () => isConnecting,
    stop() {
      stopped = true;
      again.cancel();
      void line?.connection.close(LEAVE_WITHIN_MS);
    },
  };
}
