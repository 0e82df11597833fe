import type { Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { ConnectionSettings } from "./broker-connection.ts";
import { type Endpoint, openStream, type TlsFiles } from "./endpoint.ts";
import type { ProtocolVersion } from "./protocol-version.ts";
import type { MqttTiming } from "./timing.ts";

interface DiallingNeeds extends TlsFiles {
  readonly endpoint: Endpoint;
  /** Of the connection that requests come over; the others append to it. */
  readonly clientId: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly timing: Pick<MqttTiming, "keepaliveS" | "connectTimeoutMs">;
  readonly scheduler: Scheduler;
}

/** What all connections to the one broker have in common. */
export type DialSettings = Omit<ConnectionSettings, "will" | "session" | "rules">;

/** Another `purpose`, as `-responses`, is another client: what goes wrong with it ends no connection that matters. */
export type Dialling = (version: ProtocolVersion, purpose?: string) => DialSettings;

export function createDialling(needs: DiallingNeeds): Dialling {
  const { endpoint, clientId, username, password, timing, scheduler } = needs;
  return (version, purpose = "") => ({
    openStream: () => openStream(endpoint, needs),
    version,
    clientId: clientId + purpose,
    ...given({ username, password }),
    keepaliveS: timing.keepaliveS,
    connectTimeoutMs: timing.connectTimeoutMs,
    scheduler,
  });
}
