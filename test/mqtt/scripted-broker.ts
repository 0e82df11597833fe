import { type Server, type Socket, createServer } from "node:net";

const CONNECT = 0x10;
const PUBLISH_QOS_1 = 0x32;
const SUBSCRIBE = 0x82;
const PINGREQ = 0xc0;

/** A broker of a few octets, for what real ones cannot be made to say. */
export class ScriptedBroker {
  /** The protocol version of every CONNECT that came, in order. */
  readonly versions: number[] = [];
  /** The last CONNECT had a last will. */
  hasWill = false;
  /** How many PUBLISH packets came. */
  published = 0;
  private puback: (id: number, topic: string, octets: number) => Buffer | undefined = () => undefined;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(connack: (version: number) => Buffer | undefined, suback: readonly number[]) {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.sockets.delete(socket));
      socket.on("error", () => socket.destroy());
      let version = 0;
      let unread: Buffer = Buffer.alloc(0);
      socket.on("data", (octets) => {
        unread = Buffer.concat([unread, octets]);
        for (let end = endOfPacket(unread); end !== undefined; end = endOfPacket(unread)) {
          take(unread.subarray(0, end));
          unread = unread.subarray(end);
        }
      });
      const take = (packet: Buffer): void => {
        const kind = packet[0] ?? 0;
        if (kind === CONNECT) {
          version = versionOf(packet);
          this.versions.push(version);
          this.hasWill = ((packet[packet.indexOf("MQTT") + 5] ?? 0) & 0x04) !== 0;
          const answer = connack(version);
          if (answer === undefined) socket.end();
          else socket.write(answer);
        } else if (kind === SUBSCRIBE) {
          const body = [packet[2] ?? 0, packet[3] ?? 0, ...(version === 5 ? [0] : []), ...suback];
          socket.write(Buffer.from([0x90, body.length, ...body]));
        } else if (kind === PINGREQ) {
          socket.write(Buffer.from([0xd0, 0]));
        } else if ((kind & 0xf6) === PUBLISH_QOS_1) {
          this.published += 1;
          const answer = this.puback(identifierOf(packet), topicOf(packet), packet.length);
          if (answer !== undefined) socket.write(answer);
        }
      };
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

  /** What it says to a PUBLISH with QoS 1, by its packet identifier, topic and length; `undefined`: nothing. */
  onPublish(puback: (id: number, topic: string, octets: number) => Buffer | undefined): void {
    this.puback = puback;
  }

  /** Closes every connection, without a word. */
  hangUp(): void {
    for (const socket of this.sockets) socket.end();
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

/** MQTT 5.0 1.5.5, 2.1: where the first packet ends, once it is whole. */
function endOfPacket(octets: Buffer): number | undefined {
  let length = 0;
  for (let at = 1; at <= 4; at += 1) {
    const octet = octets[at];
    if (octet === undefined) return undefined;
    length += (octet & 0x7f) * 128 ** (at - 1);
    if (octet < 0x80) return octets.length >= at + 1 + length ? at + 1 + length : undefined;
  }
  throw new Error("no packet of MQTT");
}

/** MQTT 5.0 3.3.2: behind the topic. */
function identifierOf(publish: Buffer): number {
  const start = bodyOf(publish);
  return publish.readUInt16BE(start + 2 + publish.readUInt16BE(start));
}

function topicOf(publish: Buffer): string {
  const start = bodyOf(publish);
  return publish.toString("utf8", start + 2, start + 2 + publish.readUInt16BE(start));
}

/** Where the variable header begins: behind the octets of the length, the last of which is below 128. */
function bodyOf(packet: Buffer): number {
  return packet.findIndex((octet, at) => at > 0 && octet < 0x80) + 1;
}
