/** The part of node-pty that is used: a process on a terminal of its own. */
export interface Pty {
  spawn(file: string, args: readonly string[], options: PtyOptions): PtyProcess;
}

interface PtyOptions {
  readonly cols: number;
  readonly rows: number;
  readonly env?: NodeJS.ProcessEnv;
}

export interface PtyProcess {
  onData(listener: (text: string) => void): void;
  onExit(listener: (ended: { exitCode: number }) => void): void;
  write(text: string): void;
  kill(signal: string): void;
}

/** `undefined` where there is none: it is an optional dependency, not built for every platform. */
export const pty = await nodePty();

async function nodePty(): Promise<Pty | undefined> {
  try {
    return ((await import("@lydell/node-pty")) as unknown as { default: Pty }).default;
  } catch {
    return undefined;
  }
}
