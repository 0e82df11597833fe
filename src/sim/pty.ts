import { execFile } from "node:child_process";
import { closeSync, readdirSync, readlinkSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import type { PseudoTerminal } from "./pseudo-terminal.ts";
import { holdOpen } from "./pseudo-terminal.ts";
import { openSocatTerminal } from "./socat.ts";

/** The part of node-pty that is used; its own types leave `open` out. */
interface NodePty {
  open(options: { encoding: null }): {
    readonly fd: number;
    readonly ptsName: string;
    readonly master: NodeJS.ReadableStream & { destroy(): void };
    readonly slave: NodeJS.ReadableStream & { destroy(): void };
  };
}

const RETRY_WRITE_MS = 1;

/**
 * Opens a pseudo-terminal in raw mode: with node-pty where it is installed, else through `socat`.
 * Throws when neither is there.
 */
export async function openPseudoTerminal(): Promise<PseudoTerminal> {
  const nodePty = await loadNodePty();
  return nodePty === undefined ? openSocatTerminal() : openNodePtyTerminal(nodePty);
}

async function loadNodePty(): Promise<NodePty | undefined> {
  try {
    const loaded: { default?: unknown } = await import("@lydell/node-pty");
    return isNodePty(loaded.default) ? loaded.default : undefined;
  } catch {
    return undefined; // an optional dependency: there is no build for every platform
  }
}

function isNodePty(loaded: unknown): loaded is NodePty {
  return typeof loaded === "object" && loaded !== null && "open" in loaded && typeof loaded.open === "function";
}

async function openNodePtyTerminal(nodePty: NodePty): Promise<PseudoTerminal> {
  const pair = nodePty.open({ encoding: null });
  // node-pty's own slave stream would read what is meant for the driver. Its master must not be left
  // without any slave either, or it ends with EIO between two drivers: an idle descriptor keeps it up.
  const keepers = [holdOpen(pair.ptsName)];
  const destroyed = new Promise((resolve) => pair.slave.once("close", resolve));
  pair.slave.destroy();
  await destroyed;
  // libuv reads a terminal through a descriptor of its own: the one that node-pty opened is still there.
  keepers.push(...descriptorsOf(pair.ptsName).filter((descriptor) => descriptor !== keepers[0]));
  await setRaw(pair.ptsName);

  const listeners: ((bytes: Buffer) => void)[] = [];
  const ended = new Promise<void>((resolve) => pair.master.once("close", resolve));
  const unsent: Buffer[] = [];
  let open = true;
  let retry: NodeJS.Timeout | undefined;
  pair.master.on("data", (bytes: Buffer) => {
    for (const listener of listeners) listener(bytes);
  });

  // The stream would write to a pty master in blocking mode, and a full buffer would stop the very
  // process that has to empty it: the descriptor is written to directly, as far as it takes.
  function flush(): void {
    retry = undefined;
    while (open && unsent[0] !== undefined) {
      const written = writeSome(pair.fd, unsent[0]);
      if (written < unsent[0].length) {
        unsent[0] = unsent[0].subarray(written);
        retry = setTimeout(flush, RETRY_WRITE_MS);
        return;
      }
      unsent.shift();
    }
  }

  return {
    path: pair.ptsName,
    onData: (listener) => listeners.push(listener),
    write(bytes) {
      unsent.push(bytes);
      if (retry === undefined) flush();
    },
    async close() {
      if (!open) return ended;
      open = false;
      clearTimeout(retry);
      for (const keeper of keepers) closeSync(keeper);
      // Not node-pty's own destroy(): its pid is -1 here, and it would signal every process.
      pair.master.destroy();
      return ended;
    },
  };
}

/** This process's descriptors of a terminal. Nobody else knows its path yet. */
function descriptorsOf(path: string): number[] {
  const own = "/proc/self/fd";
  return readdirSync(own)
    .filter((name) => linkTarget(`${own}/${name}`) === path)
    .map(Number);
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // closed since the folder was read
  }
}

async function setRaw(path: string): Promise<void> {
  await promisify(execFile)("stty", ["-F", path, "raw", "-echo"]);
}

/** Octets written to a non-blocking descriptor, 0 when it takes none now. */
function writeSome(descriptor: number, bytes: Buffer): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
    throw error;
  }
}
