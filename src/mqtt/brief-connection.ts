import type { IPublishPacket } from "mqtt";
import type { Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import { type BrokerConnection, openBrokerConnection } from "./broker-connection.ts";
import { type ConnectionEnd, isAboutVersion } from "./connection-end.ts";
import { UNWATCHED } from "./connection-publisher.ts";
import { deferred } from "./deferred.ts";
import { TAKEN } from "./delivery.ts";
import { openStream, parseEndpoint, type TlsFiles } from "./endpoint.ts";
import type { ProtocolVersion } from "./protocol-version.ts";

/** The broker, and who we are there. */
export interface BrokerToReach extends TlsFiles {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly gateway: string;
  /** Makes the client id another one than the gateway's, whose connection must not be taken over. */
  readonly suffix: string;
  readonly scheduler: Scheduler;
}

/** A connection for a while, with neither session nor last will. */
export type Reached =
  | {
      readonly kind: "open";
      readonly connection: BrokerConnection;
      readonly version: ProtocolVersion;
      /** Resolves when it is no more. */
      readonly ended: Promise<ConnectionEnd>;
    }
  | { readonly kind: "ended"; readonly end: ConnectionEnd };

const KEEPALIVE_S = 10;
const CONNECT_WITHIN_MS = 10_000;

type Take = (packet: IPublishPacket) => void;

/** Connects as the gateway would: with MQTT 5.0, or 3.1.1 where the broker does not speak it. */
export async function reachBroker(broker: BrokerToReach, take: Take): Promise<Reached> {
  const newest = await reachWith(broker, 5, take);
  return mayKnowOnlyOlder(newest) ? reachWith(broker, 4, take) : newest;
}

function mayKnowOnlyOlder(reached: Reached): boolean {
  return reached.kind === "ended" && (reached.end.kind === "silent" || isAboutVersion(reached.end));
}

export async function reachWith(broker: BrokerToReach, version: ProtocolVersion, take: Take): Promise<Reached> {
  const { username, password, gateway, suffix, scheduler } = broker;
  const opened = deferred<"opened">();
  const ended = deferred<ConnectionEnd>();
  const connection = openBrokerConnection(
    {
      openStream: () => openStream(parseEndpoint(broker.url), broker),
      version,
      clientId: `leadline-${gateway}-${suffix}`,
      ...given({ username, password }),
      session: "none",
      keepaliveS: KEEPALIVE_S,
      connectTimeoutMs: CONNECT_WITHIN_MS,
      scheduler,
      rules: UNWATCHED,
    },
    {
      opened() {
        opened.resolve("opened");
        return async (packet) => {
          take(packet);
          return TAKEN;
        };
      },
      ended(end) {
        ended.resolve(end);
        return [];
      },
    },
  );
  const first = await Promise.race([opened.promise, ended.promise]);
  if (first !== "opened") return { kind: "ended", end: first };
  return { kind: "open", connection, version, ended: ended.promise };
}
