import type { Source } from "../config/load.ts";
import type { DaemonClient } from "./daemon-client.ts";
import { printableJson } from "./printable.ts";
import type { OutputStream, Surroundings } from "./surroundings.ts";

/** What every command is handed. */
export interface Context extends Surroundings {
  readonly json: boolean;
  /** Where the configuration is. */
  readonly source: Source;
  /** The client of the running daemon. Throws `CommandFailed` when the configuration cannot be read. */
  readonly daemon: () => Promise<DaemonClient>;
}

/** Characters in a line of the terminal; `undefined` where there is none: then nothing is cut. */
export function widthOf(stream: OutputStream): number | undefined {
  return stream.isTTY ? (stream.columns ?? 80) : undefined;
}

/** Prints a result: JSON with `--json`, else the lines for people. */
export function print({ json, stdout }: Context, result: unknown, forPeople: () => readonly string[]): void {
  if (json) stdout.write(`${printableJson(result, stdout.isTTY ? 2 : undefined)}\n`);
  else
    stdout.write(
      forPeople()
        .map((line) => `${line}\n`)
        .join(""),
    );
}
