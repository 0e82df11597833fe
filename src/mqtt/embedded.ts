import { type AddressInfo, createServer } from "node:net";
import type { Log } from "../app/ports.ts";

/** Another process listens where the broker would. The message says, for people, what to do. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `mqtt.url: embedded needs port ${port} of 127.0.0.1, and another process has it, most likely mosquitto or a second leadline (ss -ltnp sport = :${port} names it): stop that one, or use it as the broker with mqtt.url: mqtt://127.0.0.1:${port}`,
    );
  }
}

export interface EmbeddedBroker {
  /** `mqtt://127.0.0.1:<port>` */
  readonly url: string;
  /** Ends every connection. Sessions and retained messages are gone with it. */
  stop(): Promise<void>;
}

/**
 * A broker inside this process, for `mqtt.url: embedded` and the demo: loopback only, MQTT 3.1.1,
 * everything in memory. Port 0 takes a free one. Rejects with `PortTaken`.
 */
export async function startEmbeddedBroker({
  port,
  log,
}: {
  readonly port: number;
  readonly log: Log;
}): Promise<EmbeddedBroker> {
  const { Aedes } = await import("aedes");
  const broker = await Aedes.createBroker();
  const told = (client: { readonly id: string } | null, error: Error) =>
    log.debug({ client: client?.id, error: error.message }, "A client of the embedded broker failed");
  broker.on("clientError", told);
  broker.on("connectionError", told);

  const server = createServer({ noDelay: true }, (socket) => broker.handle(socket));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject("code" in error && error.code === "EADDRINUSE" ? new PortTaken(port) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = server.address() as AddressInfo;

  return {
    url: `mqtt://127.0.0.1:${bound}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await new Promise<void>((resolve) => broker.close(resolve));
      await closed;
    },
  };
}
