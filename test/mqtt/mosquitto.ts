import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { find } from "../requires.ts";

const MOSQUITTO = find("mosquitto");
export const MOSQUITTO_IS_HERE = MOSQUITTO !== undefined;

/** The plugin that can refuse a subscription; an `acl_file` grants every one and delivers nothing. */
export const DYNAMIC_SECURITY = [process.arch === "arm64" ? "aarch64" : "x86_64"]
  .map((machine) => `/usr/lib/${machine}-linux-gnu/mosquitto_dynamic_security.so`)
  .find((file) => existsSync(file));

/** mosquitto on a loopback port that stays the same over restarts. */
export class Mosquitto {
  readonly folder = mkdtempSync(join(tmpdir(), "leadline-mosquitto-"));
  readonly port: number;
  private user = "root";
  /** Its log since the last start. */
  said = "";
  private process: ChildProcess | undefined;
  private readonly config: readonly string[];

  private constructor(port: number, config: readonly string[]) {
    this.port = port;
    this.config = config;
  }

  /** `config` holds further lines of mosquitto.conf; `{folder}` in them is the broker's own folder. */
  static async start(
    config: readonly string[] = ["allow_anonymous true"],
    files: Record<string, string> = {},
  ): Promise<Mosquitto> {
    const broker = new Mosquitto(await freePort(), config);
    for (const [name, text] of Object.entries(files)) broker.write(name, text);
    await broker.start();
    return broker;
  }

  get url(): string {
    return `mqtt://127.0.0.1:${this.port}`;
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text, { mode: 0o644 });
  }

  /** Where we are root: it goes on as somebody else, as a service does. */
  async startAs(user: string): Promise<void> {
    this.user = user;
    await this.start();
  }

  async start(): Promise<void> {
    const own = process.getuid?.() === 0 ? [`user ${this.user}`] : [];
    const lines = [
      ...own,
      `listener ${this.port} 127.0.0.1`,
      ...this.config.map((line) => line.replace("{folder}", this.folder)),
    ];
    this.write("mosquitto.conf", `${lines.join("\n")}\n`);
    const child = spawn(MOSQUITTO ?? "mosquitto", ["-c", join(this.folder, "mosquitto.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.said = "";
    child.stderr.on("data", (text: Buffer) => {
      this.said += text.toString();
    });
    this.process = child;
    while (!(await listens(this.port))) {
      if (child.exitCode !== null) throw new Error(`mosquitto did not start: ${this.said}`);
      await wait(10);
    }
  }

  /** Has it read its access rules again. */
  reload(): void {
    this.process?.kill("SIGHUP");
  }

  async halt(): Promise<void> {
    const child = this.process;
    this.process = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    // One that comes before its main loop has begun is forgotten there.
    const again = setInterval(() => child.kill("SIGTERM"), 500);
    await gone;
    clearInterval(again);
  }

  async remove(): Promise<void> {
    await this.halt();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
