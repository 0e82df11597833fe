import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A link to a server on loopback that can be cut: what is under way is lost, and so is what comes. */
export class CutLink {
  readonly url: string;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #how: "whole" | "silent" | "refusing" = "whole";

  private constructor(server: Server) {
    this.#server = server;
    this.url = `nats://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async to(url: string): Promise<CutLink> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const link = new CutLink(server);
    server.on("connection", (near) => link.#join(near, Number(new URL(url).port)));
    return link;
  }

  /** Nothing comes through any more, and nobody is told. */
  silence(): void {
    this.#how = "silent";
  }

  /** Whatever is open ends, and whoever comes is turned away. */
  refuse(): void {
    this.#how = "refusing";
    this.#endAll();
  }

  /** It is whole again. What was silent meanwhile is over. */
  mend(): void {
    this.#how = "whole";
    this.#endAll();
  }

  async remove(): Promise<void> {
    this.#endAll();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket, port: number): void {
    if (this.#how === "refusing") {
      near.destroy();
      return;
    }
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#open.add(from);
      from.on("data", (octets) => {
        if (this.#how === "whole") to.write(octets);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        this.#open.delete(from);
        to.destroy();
      });
    }
  }

  #endAll(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
