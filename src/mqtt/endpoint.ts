import { type Socket, connect as connectTcp, isIP } from "node:net";
import { given } from "../domain/given.ts";

/** Where a broker listens. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

/** PEM. Without `ca` the certificate authorities of Node.js are trusted. */
export interface TlsFiles {
  readonly ca?: string | Buffer;
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
}

/**
 * Reads `mqtt://host[:port]` or `mqtts://host[:port]` (ports 1883 and 8883 where none is named).
 * Throws for any other URL; the configuration has been checked before.
 */
export function parseEndpoint(url: string): Endpoint {
  const { protocol, hostname, port } = new URL(url);
  if ((protocol !== "mqtt:" && protocol !== "mqtts:") || hostname === "") {
    throw new Error("mqtt.url must be mqtt://host or mqtts://host, with :port where it is not the usual one");
  }
  const tls = protocol === "mqtts:";
  return { host: hostname.replace(/^\[(.*)\]$/, "$1"), port: port === "" ? (tls ? 8883 : 1883) : Number(port), tls };
}

/** Opens the byte stream to a broker. Failures come as the stream's `error`, then `close`. */
export function openStream(endpoint: Endpoint, files: TlsFiles): Socket {
  const { host, port } = endpoint;
  // Not imported: for that Node.js would write out all certificates that it trusts, which takes 0.2 MB.
  const { connect: connectTls } = process.getBuiltinModule("node:tls");
  const stream = endpoint.tls
    ? connectTls({ ...files, host, port, ...given({ servername: isIP(host) === 0 ? host : undefined }) })
    : connectTcp({ host, port });
  // A PUBACK is four octets: waiting to fill a segment would cost its round trip.
  return stream.setNoDelay(true);
}
