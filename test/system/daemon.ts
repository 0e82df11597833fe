import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { inject } from "vitest";
import { Happenings } from "./happenings.ts";

/** The command as it was compiled, with the npm packages that it is made of in their own folders. */
export const COMPILED = new URL("../../dist/main.js", import.meta.url).pathname;
/** The command as the package has it; outside of the tests, as it was compiled. */
export const LEADLINE = inject("command") ?? COMPILED;

type Json = Readonly<Record<string, unknown>>;

/** A process of the command whose output is JSON lines. */
class LineProcess {
  readonly lines = new Happenings<Json>();
  readonly errors: string[] = [];
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}, command = LEADLINE) {
    this.process = spawn(process.execPath, [command, ...args], {
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
  constructor(configFile: string, env: Readonly<Record<string, string>> = {}, command = LEADLINE) {
    super(["run", "--config", configFile], env, command);
  }

  async logs(message: string): Promise<Json> {
    return this.lines.first(({ msg }) => String(msg).includes(message));
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

  /** `further` are lines of YAML, whole sections; `retain` further keys of `store`, `modem` of `modem`. */
  async configure(settings: {
    readonly broker: string;
    readonly port: string;
    readonly further?: readonly string[];
    readonly retain?: string;
    readonly modem?: string;
    readonly login?: { readonly username: string; readonly passwordFile: string };
  }): Promise<void> {
    const retain = settings.retain === undefined ? "" : `, ${settings.retain}`;
    const modem = settings.modem === undefined ? "" : `, ${settings.modem}`;
    const lines = [
      `mqtt: ${JSON.stringify({ url: settings.broker, ...settings.login })}`,
      `modem: { port: "${settings.port}", pace: 0, reportWait: 5s${modem} }`,
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

/** Ends what a test at a broker has started, from the daemon to its folder. */
export async function endAll(started: {
  readonly daemon: Daemon;
  readonly simulator: Simulator;
  readonly leadSystem: { stop(): Promise<void> };
  readonly broker: { remove(): Promise<void> };
  readonly installation: Installation;
}): Promise<void> {
  await started.daemon.kill("SIGKILL");
  await started.simulator.kill("SIGTERM");
  await started.leadSystem.stop();
  await started.broker.remove();
  await started.installation.remove();
}
