import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { find } from "../test/requires.ts";

/** A system call of a process, on a file, a folder or a socket. */
export interface SystemCall {
  readonly name: string;
  /** The path, or the two ends of a connection: `TCP:[127.0.0.1:50000->127.0.0.1:4222]`. */
  readonly on: string;
  /** As strace shows what was handed over. */
  readonly words: string;
  readonly result: number;
}

const WRITING = ["write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg"];
const SYNCING = ["fsync", "fdatasync", "sync_file_range"];
const ON_PATHS = ["openat", "mkdir", "unlink", "rename", "ftruncate", "getdents64"];

/** What a process asks the system for, all its threads, by strace, which has to be installed. */
export class Trace {
  readonly #strace: ChildProcess;
  readonly #folder: string;

  private constructor(strace: ChildProcess, folder: string) {
    this.#strace = strace;
    this.#folder = folder;
  }

  static async of(pid: number | undefined): Promise<Trace> {
    const folder = await mkdtemp(join(tmpdir(), "leadline-trace-"));
    const calls = [...WRITING, ...SYNCING, ...ON_PATHS].join(",");
    const words = ["-f", "-yy", "-s", "200", "-e", `trace=${calls}`, "-o", join(folder, "calls"), "-p", String(pid)];
    const strace = spawn(find("strace") ?? "", words, { stdio: ["ignore", "ignore", "pipe"] });
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: strace.stderr }).on("line", (line) => {
        if (line.includes("attached")) resolve();
      });
      strace.once("close", (code) => reject(new Error(`strace has ended (${code})`)));
    });
    return new Trace(strace, folder);
  }

  /** Lets go of the process, and tells what it has done. */
  async end(): Promise<readonly SystemCall[]> {
    const ended = new Promise((resolve) => this.#strace.once("close", resolve));
    this.#strace.kill("SIGINT");
    await ended;
    const text = await readFile(join(this.#folder, "calls"), "utf8");
    await rm(this.#folder, { recursive: true });
    return callsIn(text.split("\n"));
  }
}

/** Octets that were written where `isThere`. */
export function octetsWritten(calls: readonly SystemCall[], isThere: (on: string) => boolean): number {
  return calls
    .filter(({ name, on }) => WRITING.includes(name) && isThere(on))
    .reduce((sum, { result }) => sum + Math.max(result, 0), 0);
}

export function syncs(calls: readonly SystemCall[], isThere: (on: string) => boolean): number {
  return calls.filter(({ name, on }) => SYNCING.includes(name) && isThere(on)).length;
}

/** A call that another thread's interrupts stands in two lines. */
function callsIn(lines: readonly string[]): readonly SystemCall[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, thread = "", rest = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith("<unfinished ...>")) {
      begun.set(thread, rest.replace(/\s*<unfinished \.\.\.>$/, ""));
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    const whole = resumed === undefined ? rest : `${begun.get(thread) ?? ""}${resumed}`;
    const [, name, words = "", result] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(whole) ?? [];
    if (name === undefined) return [];
    return [{ name, on: whereOf(words), words, result: Number(result) }];
  });
}

/** What the descriptor means, or the path that is named. */
function whereOf(words: string): string {
  const [, named] = /"(\/[^"]*)"/.exec(words) ?? [];
  const [, described] = /^\d+<(.*?)>(?:,|$)/.exec(words) ?? [];
  return described ?? named ?? "";
}
