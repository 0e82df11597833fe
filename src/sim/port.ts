import { renameSync, rmSync, symlinkSync } from "node:fs";
import type { PseudoTerminal } from "./pseudo-terminal.ts";
import { openPseudoTerminal } from "./pty.ts";

/** The modem's USB port: a tty that comes and goes, and a stable name that follows it. */
export class Port {
  readonly #link: string | undefined;
  readonly #received: (bytes: Buffer) => void;
  #terminal: PseudoTerminal | undefined;
  #lastPath: string | undefined;

  /** `link` is a path that is kept pointing at the tty, as `/dev/serial/by-id/…` is. */
  constructor(link: string | undefined, received: (bytes: Buffer) => void) {
    this.#link = link;
    this.#received = received;
  }

  /** What a driver opens: the stable name if there is one; `undefined` while unplugged. */
  get path(): string | undefined {
    return this.#terminal && (this.#link ?? this.#terminal.path);
  }

  get plugged(): boolean {
    return this.#terminal !== undefined;
  }

  /** Appears under a tty name that differs from the last one. */
  async plug(): Promise<void> {
    if (this.#terminal !== undefined) return;
    const terminal = await openOther(this.#lastPath);
    terminal.onData((bytes) => {
      if (this.#terminal === terminal) this.#received(bytes);
    });
    this.#terminal = terminal;
    this.#lastPath = terminal.path;
    if (this.#link !== undefined) pointAt(this.#link, terminal.path);
  }

  /** Disappears; the driver sees a hang-up. */
  async unplug(): Promise<void> {
    const terminal = this.#terminal;
    this.#terminal = undefined;
    if (terminal === undefined) return;
    if (this.#link !== undefined) rmSync(this.#link, { force: true });
    await terminal.close();
  }

  write(bytes: Buffer): void {
    this.#terminal?.write(bytes);
  }
}

/** The kernel hands out the lowest free number: the old name is taken while another one is asked for. */
async function openOther(lastPath: string | undefined): Promise<PseudoTerminal> {
  const first = await openPseudoTerminal();
  if (first.path !== lastPath) return first;
  const second = await openPseudoTerminal();
  await first.close();
  return second;
}

/** Re-points the link in one step: nobody ever sees it missing. */
function pointAt(link: string, target: string): void {
  const next = `${link}.next`;
  rmSync(next, { force: true });
  symlinkSync(target, next);
  renameSync(next, link);
}
