import { type Server, type Socket, createServer } from "node:net";

const CONNECT = 0x10;
const SUBSCRIBE = 0x82;

/** A broker of a few octets, for what real ones cannot be made to say. */
export class ScriptedBroker {
  /** The protocol version of every CONNECT that came, in order. */
  readonly versions: number[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(connack: (version: number) => Buffer | undefined, suback: readonly number[]) {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.sockets.delete(socket));
      socket.on("error", () => socket.destroy());
      let version = 0;
      socket.on("data", (octets) => {
        // The client waits for each answer, so every chunk is one packet.
        if (octets[0] === CONNECT) {
          version = versionOf(octets);
          this.versions.push(version);
          const answer = connack(version);
          if (answer === undefined) socket.end();
          else socket.write(answer);
        } else if (octets[0] === SUBSCRIBE) {
          const body = [octets[2] ?? 0, octets[3] ?? 0, ...(version === 5 ? [0] : []), ...suback];
          socket.write(Buffer.from([0x90, body.length, ...body]));
        }
      });
    });
  }

  /** `connack` gives the answer to a CONNECT of a protocol version; `undefined` closes without one. */
  static async start(
    connack: (version: number) => Buffer | undefined,
    suback: readonly number[] = [1, 1, 1],
  ): Promise<ScriptedBroker> {
    const broker = new ScriptedBroker(connack, suback);
    await new Promise<void>((resolve) => broker.server.listen(0, "127.0.0.1", resolve));
    return broker;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("not listening");
    return `mqtt://127.0.0.1:${address.port}`;
  }

  /** To everyone who is connected. */
  send(octets: Buffer): void {
    for (const socket of this.sockets) socket.write(octets);
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** MQTT 5.0 3.1.2.2: the octet after the protocol name. */
function versionOf(connect: Buffer): number {
  return connect[connect.indexOf("MQTT") + 4] ?? 0;
}
