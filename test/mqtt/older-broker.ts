import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** MQTT 3.1.1 3.2.2.3: unacceptable protocol version. */
const UNACCEPTABLE_VERSION = Buffer.from([0x20, 2, 0, 1]);

/** A door to a broker on loopback that lets in nobody who asks for MQTT 5.0. */
export async function refuseVersion5(port: number): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("data", (octets) => {
      // MQTT 5.0 3.1.2.2: the version stands behind the protocol's name.
      if (octets[octets.indexOf("MQTT") + 4] === 5) return socket.end(UNACCEPTABLE_VERSION);
      const behind = connect({ port, host: "127.0.0.1" });
      sockets.add(behind);
      behind.on("error", () => socket.destroy());
      behind.on("close", () => socket.destroy());
      socket.on("close", () => behind.destroy());
      behind.write(octets);
      return socket.pipe(behind).pipe(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
