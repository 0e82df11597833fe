import type { Readable, Writable } from "node:stream";
import type { Source } from "../config/load.ts";
import type { DaemonClient } from "./daemon-client.ts";
import { fold, foldOutput } from "./fold.ts";
import { printableJson } from "../app/printable.ts";

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
  return lineWidth(stdout);
}

/** As `widthOf`. A terminal that does not know its size (a serial console) says 0. */
export function lineWidth(stdout: OutputStream): number | undefined {
  return stdout.isTTY ? stdout.columns || 80 : undefined;
}

/** Prints a result: JSON with `--json`, else the lines for people. */
export function print(context: Context, result: unknown, forPeople: () => readonly string[]): void {
  const { stdout } = context.io;
  if (context.json) stdout.write(`${printableJson(result, stdout.isTTY ? 2 : undefined)}\n`);
  else say(context, forPeople());
}

/** Lines for people, at once; a terminal breaks none inside a word. */
export function say(context: Context, lines: readonly string[]): void {
  const width = widthOf(context);
  const folded = width === undefined ? lines : lines.flatMap((line) => foldOutput(line, width));
  context.io.stdout.write(folded.map((line) => `${line}\n`).join(""));
}

/** A paragraph, or a line of a text, whose further lines begin where it begins. */
export function paragraph(context: Context, text: string): readonly string[] {
  const width = widthOf(context);
  return width === undefined ? [text] : fold(text, width);
}

/** Makes commander's action of a command: what it resolves to is the exit code. */
export type Does = <A extends unknown[]>(run: (...args: A) => Promise<number>) => (...args: A) => Promise<void>;
