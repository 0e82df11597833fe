import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type IClientPublishOptions, type MqttClient, connectAsync } from "mqtt";

/** The command as it is installed. */
export const LEADLINE = new URL("../../dist/main.js", import.meta.url).pathname;

type Json = Readonly<Record<string, unknown>>;

/** Lines that come in over time, to be waited for. */
class Happenings<T> {
  readonly all: T[] = [];
  readonly #waiting = new Set<(failure?: Error) => void>();
  #failure: Error | undefined;

  /** Nothing more will come: whoever waits is told why. */
  end(why: string): void {
    this.#failure = new Error(why);
    for (const look of [...this.#waiting]) look(this.#failure);
  }

  push(item: T): void {
    this.all.push(item);
    for (const look of [...this.#waiting]) look();
  }

  /** Resolves with the first that fits, from `from` on; the test's own timeout ends a wait in vain. */
  async first(fits: (item: T) => boolean, from = 0): Promise<T> {
    for (;;) {
      const found = this.all.slice(from).find(fits);
      if (found !== undefined) return found;
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve, reject) => {
        const look = (failure?: Error): void => {
          this.#waiting.delete(look);
          if (failure === undefined) resolve();
          else reject(failure);
        };
        this.#waiting.add(look);
      });
    }
  }
}

/** A process of the command whose output is JSON lines. */
class LineProcess {
  readonly lines = new Happenings<Json>();
  readonly errors: string[] = [];
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.process = spawn(process.execPath, [LEADLINE, ...args], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    this.ended = new Promise((resolve) => {
      this.process.once("close", (code) => {
        this.lines.end(`leadline ${args[0]} has ended (${code}): ${this.errors.join("")}`);
        resolve(code);
      });
    });
    const { stdout, stderr } = this.process;
    if (stdout !== null) {
      createInterface({ input: stdout }).on("line", (line) => this.lines.push(JSON.parse(line) as Json));
    }
    stderr?.on("data", (text: Buffer) => this.errors.push(text.toString("utf8")));
  }

  async kill(signal: NodeJS.Signals): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return this.ended;
  }
}

/** `leadline sim` as a process of its own: the modem, the network and the phones. */
export class Simulator extends LineProcess {
  constructor(...args: readonly string[]) {
    super(["sim", "--json", ...args]);
  }

  async tty(): Promise<string> {
    return String((await this.lines.first(({ event }) => event === "plugged"))["tty"]);
  }

  say(line: string): void {
    this.process.stdin?.write(`${line}\n`);
  }

  /** What a phone has shown so far. */
  textsTo(number: string): readonly string[] {
    return this.lines.all
      .filter(({ event, to }) => event === "received" && to === number)
      .map(({ text }) => String(text));
  }

  async phoneShows(number: string, beginning: string, from = 0): Promise<string> {
    const shown = await this.lines.first(
      ({ event, to, text }) => event === "received" && to === number && String(text).startsWith(beginning),
      from,
    );
    return String(shown["text"]);
  }
}

/** `leadline run` as a process of its own. */
export class Daemon extends LineProcess {
  constructor(configFile: string, env: Readonly<Record<string, string>> = {}) {
    super(["run", "--config", configFile], env);
  }

  async logs(message: string): Promise<Json> {
    return this.lines.first(({ msg }) => String(msg).includes(message));
  }
}

/** The lead system's side of the broker. */
export class LeadSystem {
  readonly heard = new Happenings<{ readonly topic: string; readonly payload: Json | undefined }>();
  readonly #client: MqttClient;
  readonly #root: string;

  private constructor(client: MqttClient, root: string) {
    this.#client = client;
    this.#root = root;
    client.on("message", (topic, payload) => {
      const parsed = payload.length === 0 ? undefined : (JSON.parse(payload.toString("utf8")) as Json);
      this.heard.push({ topic: topic.startsWith(root) ? topic.slice(root.length + 1) : topic, payload: parsed });
    });
  }

  static async connect(url: string, root: string): Promise<LeadSystem> {
    const client = await connectAsync(url, {
      protocolVersion: 5,
      clientId: "lead-system",
      clean: false,
      properties: { sessionExpiryInterval: 3600 },
    });
    const leadSystem = new LeadSystem(client, root);
    await client.subscribeAsync([`${root}/#`, "responses/#"], { qos: 1, nl: true });
    return leadSystem;
  }

  async publish(topic: string, payload: object | string | Buffer, options: IClientPublishOptions = {}): Promise<void> {
    const body = typeof payload === "string" || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
    await this.#client.publishAsync(`${this.#root}/${topic}`, body, { qos: 1, ...options });
  }

  /** The first message on a topic that shows these values. */
  async hears(topic: string, shows: Json = {}, from = 0): Promise<Json> {
    const fits = (payload: Json | undefined): boolean =>
      payload !== undefined && Object.entries(shows).every(([key, value]) => payload[key] === value);
    const heard = await this.heard.first((item) => item.topic === topic && fits(item.payload), from);
    return heard.payload ?? {};
  }

  /** Everything said on a topic, in order. */
  on(topic: string): readonly Json[] {
    return this.heard.all.flatMap((item) => (item.topic === topic && item.payload !== undefined ? [item.payload] : []));
  }

  async stop(): Promise<void> {
    await this.#client.endAsync();
  }
}

/** A temporary folder with a configuration, for one gateway called `main`. */
export class Installation {
  readonly folder: string;
  readonly configFile: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.configFile = join(folder, "leadline.yaml");
  }

  static async create(): Promise<Installation> {
    return new Installation(await mkdtemp(join(tmpdir(), "leadline-system-")));
  }

  /** `further` are lines of YAML, whole sections; `retain` further keys of `store`. */
  async configure(settings: {
    readonly broker: string;
    readonly port: string;
    readonly further?: readonly string[];
    readonly retain?: string;
  }): Promise<void> {
    const retain = settings.retain === undefined ? "" : `, ${settings.retain}`;
    const lines = [
      `mqtt: { url: "${settings.broker}" }`,
      `modem: { port: "${settings.port}", pace: 0, reportWait: 5s }`,
      `store: { directory: "${join(this.folder, "state")}"${retain} }`,
      `http: { listen: null, socket: "${join(this.folder, "leadline.sock")}" }`,
      ...(settings.further ?? []),
    ];
    await writeFile(this.configFile, `${lines.join("\n")}\n`);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Runs a command to its end. */
export async function leadline(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [LEADLINE, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (text: Buffer) => {
    out += text.toString("utf8");
  });
  child.stderr.on("data", (text: Buffer) => {
    err += text.toString("utf8");
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}
