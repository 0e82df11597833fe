import type { Readable, Writable } from "node:stream";
import type { Source } from "../config/load.ts";
import type { DaemonClient } from "./daemon-client.ts";
import { printableJson } from "./printable.ts";

/** Where a command's output goes; `columns` and `isTTY` are there on a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command has of its process. */
export interface CommandIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: Writable;
}

/** What every command is handed. */
export interface Context {
  readonly io: CommandIo;
  readonly json: boolean;
  /** Where the configuration is. */
  readonly source: Source;
  /** The client of the running daemon. Throws `CommandFailed` when the configuration cannot be read. */
  readonly daemon: () => Promise<DaemonClient>;
}

/** Characters in a line of the terminal; `undefined` where there is none: then nothing is cut. */
export function widthOf({ io: { stdout } }: Context): number | undefined {
  return stdout.isTTY ? (stdout.columns ?? 80) : undefined;
}

/** Prints a result: JSON with `--json`, else the lines for people. */
export function print({ json, io: { stdout } }: Context, result: unknown, forPeople: () => readonly string[]): void {
  if (json) stdout.write(`${printableJson(result, stdout.isTTY ? 2 : undefined)}\n`);
  else
    stdout.write(
      forPeople()
        .map((line) => `${line}\n`)
        .join(""),
    );
}

/** Makes commander's action of a command: what it resolves to is the exit code. */
export type Does = <A extends unknown[]>(run: (...args: A) => Promise<number>) => (...args: A) => Promise<void>;
