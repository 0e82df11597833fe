import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { PseudoTerminal } from "./pseudo-terminal.ts";
import { holdOpen } from "./pseudo-terminal.ts";

/** Opens a pseudo-terminal through `socat`, where node-pty has no build. Throws when socat is missing. */
export async function openSocatTerminal(): Promise<PseudoTerminal> {
  const child = spawn("socat", ["-d", "-d", "PTY,raw,echo=0", "STDIO"], { stdio: ["pipe", "pipe", "pipe"] });
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const path = await announcedPath(child, child.stderr);
  const keeper = holdOpen(path);
  let open = true;
  // A write that races with the end of socat is a write to an unplugged stick: nobody waits for it.
  child.stdin.on("error", () => undefined);
  return {
    path,
    onData: (listener) => child.stdout.on("data", listener),
    write(bytes) {
      if (open) child.stdin.write(bytes);
    },
    async close() {
      if (open) {
        open = false;
        closeSync(keeper);
        child.kill("SIGKILL");
      }
      return exited;
    },
  };
}

/** The `PTY is /dev/pts/5` of socat's log; the log is read on, so that socat never stands still. */
function announcedPath(child: ChildProcess, log: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      reject(new Error(`no pseudo-terminal: install @lydell/node-pty or socat (${error.message})`));
    });
    child.once("exit", (code) => reject(new Error(`socat ended with ${String(code)} before it had a terminal`)));
    createInterface({ input: log }).on("line", (line) => {
      const path = /PTY is (\S+)/.exec(line)?.[1];
      if (path !== undefined) resolve(path);
    });
  });
}
