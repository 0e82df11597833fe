import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as reallyWait } from "node:timers/promises";
import { find } from "../requires.ts";

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((each) => new Promise<void>((resolve) => each.listen(0, "127.0.0.1", resolve))));
  const ports = servers.map((each) => (each.address() as AddressInfo).port);
  await Promise.all(servers.map((each) => new Promise((resolve) => each.close(resolve))));
  return ports;
}

/** Real NATS servers with JetStream on loopback: one, or a cluster. */
export class NatsServers {
  readonly urls: readonly string[];
  readonly #folder: string;
  readonly #running: (ChildProcess | undefined)[];

  private constructor(folder: string, ports: readonly number[]) {
    this.#folder = folder;
    this.urls = ports.map((port) => `nats://127.0.0.1:${port}`);
    this.#running = ports.map(() => undefined);
  }

  /** `further`: lines of the configuration of each; without `hasJetStream` they have that, too. `storedIn`: its streams. */
  static async start(
    count: 1 | 3 = 1,
    further: readonly string[] = [],
    { hasJetStream = true, storedIn }: { readonly hasJetStream?: boolean; readonly storedIn?: string } = {},
  ): Promise<NatsServers> {
    const folder = await mkdtemp(join(tmpdir(), "leadline-nats-"));
    const ports = await freePorts(count);
    const routes = await freePorts(count);
    const servers = new NatsServers(folder, ports);
    for (const [index, port] of ports.entries()) {
      const cluster = [
        "cluster {",
        `  name: test, listen: "127.0.0.1:${routes[index]}"`,
        `  routes: [${routes.map((route) => `"nats://127.0.0.1:${route}"`).join(", ")}]`,
        "}",
      ];
      const lines = [
        `server_name: n${index}`,
        `listen: "127.0.0.1:${port}"`,
        ...(hasJetStream
          ? [`jetstream { store_dir: "${join(storedIn ?? folder, `n${index}`)}", max_mem: 64MB, max_file: 512MB }`]
          : []),
        ...(count === 1 ? [] : cluster),
        ...further,
      ];
      await writeFile(join(folder, `n${index}.conf`), `${lines.join("\n")}\n`);
    }
    await servers.startAll();
    return servers;
  }

  async startAll(): Promise<void> {
    await Promise.all(this.urls.map((_, index) => this.startOne(index)));
  }

  /** Resolves when it takes connections. */
  async startOne(index: number): Promise<void> {
    if (this.#running[index] !== undefined) return;
    const server = spawn(find("nats-server") ?? "nats-server", ["-c", join(this.#folder, `n${index}.conf`)], {
      stdio: "ignore",
    });
    this.#running[index] = server;
    const port = Number(new URL(this.urls[index] ?? "").port);
    while (server.exitCode === null && !(await isOpen(port))) await reallyWait(20);
  }

  async killOne(index: number): Promise<void> {
    const server = this.#running[index];
    this.#running[index] = undefined;
    if (server === undefined || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once("close", resolve));
    server.kill("SIGKILL");
    await ended;
  }

  async killAll(): Promise<void> {
    await Promise.all(this.urls.map((_, index) => this.killOne(index)));
  }

  async remove(): Promise<void> {
    await this.killAll();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** A cluster first has to agree on who leads it. */
export async function untilTaken(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await reallyWait(200);
    }
  }
}
