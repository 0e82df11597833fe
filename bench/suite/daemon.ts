import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Probed } from "./probe.ts";

/** A bundled leadline: what is measured. */
export interface Build {
  readonly name: string;
  /** Holds lib/main.js. */
  readonly folder: string;
  /** What its unit hands to Node.js. */
  readonly flags: readonly string[];
}

const TICKS_A_SECOND = 100;

/** Seconds of processor time that a process has taken so far, all its threads. */
export function cpuSOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** Less than this in such a time is rest. */
const REST = { cpuS: 0.02, forMs: 1_000 };

/** The daemon of a build as a process of its own, with a probe in it. */
export class Daemon {
  /** From its start until it says that it is up. */
  readonly readyMs: number;
  readonly #process: ChildProcess;
  readonly #probeFile: string;

  private constructor(process: ChildProcess, probeFile: string, readyMs: number) {
    this.#process = process;
    this.#probeFile = probeFile;
    this.readyMs = readyMs;
  }

  static async start(build: Build, home: string, probe: string): Promise<Daemon> {
    const probeFile = join(home, "probe.json");
    const main = join(build.folder, "lib", "main.js");
    const args = [...build.flags, "--import", pathToFileURL(probe).href, main];
    const sinceMs = performance.now();
    const child = spawn(process.execPath, [...args, "run", "--config", join(home, "leadline.yaml")], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, LEADLINE_PROBE: probeFile },
    });
    const cgroup = process.env["LEADLINE_BENCH_CGROUP"];
    if (cgroup !== undefined) writeFileSync(join(cgroup, "cgroup.procs"), String(child.pid));
    await new Promise<void>((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`${build.name} has ended (${code})`)));
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (line.includes('"leadline is up"')) resolve();
      });
    });
    return new Daemon(child, probeFile, performance.now() - sinceMs);
  }

  /** Seconds of processor time so far. */
  cpuS(): number {
    return cpuSOf(this.#process.pid);
  }

  /** How often its threads have been woken so far: see voluntary_ctxt_switches in proc(5). */
  wakeUps(): number {
    const threads = readdirSync(`/proc/${this.#process.pid}/task`).map((thread) => this.#proc(`task/${thread}/status`));
    return threads.reduce((sum, status) => sum + Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1]), 0);
  }

  /** Resolves when it has had next to nothing to do for a while: what a start leaves to be done is done. */
  async atRest(): Promise<void> {
    for (let spentS = Number.POSITIVE_INFINITY; spentS > REST.cpuS; ) {
      const before = this.cpuS();
      await delay(REST.forMs);
      spentS = this.cpuS() - before;
    }
  }

  /** What it has had written to the disk so far, all its threads: see write_bytes in proc(5). */
  writtenOctets(): number {
    return Number(/^write_bytes: (\d+)/m.exec(this.#proc("io"))?.[1]);
  }

  /** The most memory that it ever held, MB of 1,000,000 octets. */
  peakMb(): number {
    return (Number(/VmHWM:\s+(\d+)/.exec(this.#proc("status"))?.[1]) * 1_024) / 1e6;
  }

  /** `thenDelays`: from now to the next call the delays are measured, which is work for the daemon. */
  async probe({ thenDelays = false } = {}): Promise<Probed> {
    rmSync(this.#probeFile, { force: true });
    if (thenDelays) writeFileSync(`${this.#probeFile}.delays`, "");
    else rmSync(`${this.#probeFile}.delays`, { force: true });
    this.#process.kill("SIGUSR2");
    for (;;) {
      await delay(20);
      try {
        return JSON.parse(readFileSync(this.#probeFile, "utf8")) as Probed;
      } catch {
        // Not there, or half of it.
      }
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("close", resolve));
    this.#process.removeAllListeners("exit");
    this.#process.kill("SIGTERM");
    await ended;
  }

  #proc(name: string): string {
    return readFileSync(`/proc/${this.#process.pid}/${name}`, "latin1");
  }
}

/** The configuration of a gateway without limits of its own. */
export function configure(home: string, lines: readonly string[]): void {
  const all = [
    ...lines,
    `store: { directory: "${join(home, "state")}" }`,
    `http: { listen: null, socket: "${join(home, "leadline.sock")}" }`,
  ];
  writeFileSync(join(home, "leadline.yaml"), `${all.join("\n")}\n`);
}

/** Runs a command of a build to its end. Resolves to how long it took, milliseconds. */
export async function runCommand(build: Build, home: string, ...words: readonly string[]): Promise<number> {
  const args = [join(build.folder, "lib", "main.js"), "--config", join(home, "leadline.yaml"), "--json", ...words];
  const sinceMs = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text: Buffer) => {
    errors += text.toString("utf8");
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`leadline ${words.join(" ")} has ended (${String(code)}): ${errors}`);
  return performance.now() - sinceMs;
}
