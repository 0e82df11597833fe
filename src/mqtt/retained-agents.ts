import type { IPublishPacket } from "mqtt";
import { createAlarm } from "../app/alarm.ts";
import { openBrokerConnection } from "./broker-connection.ts";
import { deferred, type Deferred } from "./deferred.ts";
import { TAKEN } from "./delivery.ts";
import { UNWATCHED } from "./connection-publisher.ts";
import type { DialSettings } from "./dialling.ts";
import { requestTopic } from "./topics.ts";

/** Octets that are kept of a payload. Ours are shorter by far: what is cut is not ours, and differs all the same. */
const LONGEST = 4_096;
/** Leaves at once: nothing of it is owed to anybody. */
const LEAVE_WITHIN_MS = 1_000;

/**
 * So many are asked for by name at a time. Brokers drop in silence what a client does not take at once: mosquitto keeps
 * a thousand messages for it unless told otherwise, and it may have been told of fewer.
 */
const NAMED_AT_A_TIME = 100;

/** Whether what is kept about an agent is to be handed on; asked as it comes. */
export type KeepRetained = (agentId: string, payload: string) => boolean;

interface RetainedLookNeeds {
  /** For a client with another id. */
  readonly settings: () => DialSettings;
  readonly root: string;
  readonly quietMs: number;
}

/** One look at a time at what the broker keeps about agents. */
export function createRetainedLook({ settings, root, quietMs }: RetainedLookNeeds) {
  let look: AbortController | undefined;
  let isConnecting = false;
  const accepted = (): void => {
    isConnecting = false;
  };
  return {
    /**
     * The payloads by agent id, of those that `keep` says. `of`: asks for each of these by name. Rejects when the broker
     * refuses or the connection ends.
     */
    async agents(keep: KeepRetained = () => true, of?: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const current = new AbortController();
      look = current;
      isConnecting = true;
      try {
        return await lookAtRetainedAgents(settings(), { root, quietMs, signal: current.signal, accepted, keep, of });
      } finally {
        isConnecting = false;
        if (look === current) look = undefined;
      }
    },
    /** It is connecting just now: a broker that allows one client a user ends our other connection for it. */
    isConnecting: () => isConnecting,
    stop(): void {
      look?.abort();
    },
  };
}

interface RetainedLook extends Pick<RetainedLookNeeds, "root" | "quietMs"> {
  readonly signal: AbortSignal;
  readonly accepted: () => void;
  readonly keep: KeepRetained;
  readonly of: readonly string[] | undefined;
}

/** One subscription, until the broker has handed over what it keeps for it. */
interface HandingOver {
  readonly done: Deferred<void>;
  /** Those that were asked for by name and have not come. */
  readonly awaited: Set<string> | undefined;
}

/**
 * Looks at what the broker keeps about agents: the payloads by agent id. It goes there as another client, without a
 * session: a subscription to all agents beside those to the requests would bring each enrolment twice. It stays for as
 * long as the broker hands over, which is as long as each message follows the one before within `quietMs`. Rejects when
 * the broker refuses or the connection ends.
 */
async function lookAtRetainedAgents(
  settings: DialSettings,
  { root, quietMs, signal, accepted, keep, of }: RetainedLook,
): Promise<ReadonlyMap<string, string>> {
  const prefix = `${root}agents/`;
  const found = new Map<string, string>();
  const opened = deferred<void>();
  const ended = deferred<string>();
  let handing: HandingOver | undefined;
  signal.addEventListener("abort", () => ended.resolve("stopped"), { once: true });
  const silence = createAlarm(settings.scheduler, () => handing?.done.resolve());

  function beforeTheEnd<T>(work: Promise<T>): Promise<T> {
    const end = ended.promise.then((why) => Promise.reject(new Error(`Looking at ${prefix}+ was cut short: ${why}`)));
    return Promise.race([work, end]);
  }

  const heard = (): void => silence.set(quietMs);

  function take({ topic, payload, retain }: IPublishPacket): void {
    if (!retain || payload.length === 0 || requestTopic(root, topic) !== undefined) return;
    heard();
    const [agentId, said] = [topic.slice(prefix.length), payload.toString("utf8", 0, LONGEST)];
    if (keep(agentId, said)) found.set(agentId, said);
    if (handing?.awaited?.delete(agentId) === true && handing.awaited.size === 0) handing.done.resolve();
  }

  const connection = openBrokerConnection(
    { ...settings, session: "none", rules: UNWATCHED },
    {
      opened() {
        opened.resolve();
        return async (packet) => {
          take(packet);
          return TAKEN;
        };
      },
      ended({ kind }) {
        ended.resolve(kind);
        return [];
      },
    },
  );

  async function ask(agentIds: readonly string[] | undefined): Promise<void> {
    handing = { done: deferred<void>(), awaited: agentIds && new Set(agentIds) };
    const filters = (agentIds ?? ["+"]).map((agentId) => prefix + agentId);
    const terms = { qos: 0, retainAsPublished: false, retained: "once", ownToo: false } as const;
    const answers = await beforeTheEnd(connection.subscribe(filters, terms));
    const refused = answers.find(({ code }) => code >= 0x80);
    if (refused !== undefined) throw new Error(`The broker refused to show ${refused.filter}`);
    accepted();
    heard();
    await beforeTheEnd(handing.done.promise);
    silence.cancel();
    if (agentIds !== undefined) await beforeTheEnd(connection.unsubscribe(filters));
  }

  try {
    await beforeTheEnd(opened.promise);
    if (of === undefined) await ask(undefined);
    else for (let at = 0; at < of.length; at += NAMED_AT_A_TIME) await ask(of.slice(at, at + NAMED_AT_A_TIME));
    return found;
  } finally {
    silence.cancel();
    await connection.close(LEAVE_WITHIN_MS);
  }
}
