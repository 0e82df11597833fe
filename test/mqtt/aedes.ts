import { Aedes, type AedesOptions } from "aedes";
import { createServer } from "node:net";

/** A broker of MQTT 3.1.1 on a free port of this machine. */
export async function startAedes(options: AedesOptions = {}) {
  const aedes = await Aedes.createBroker(options);
  const server = createServer((socket) => aedes.handle(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return {
    aedes,
    url: `mqtt://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      await new Promise<void>((resolve) => aedes.close(resolve));
    },
  };
}
