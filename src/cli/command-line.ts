import { debuglog } from "node:util";
import { given } from "../domain/given.ts";
import { DoneAsOwner } from "./as-owner.ts";
import { CommandFailed, EXIT } from "./failure.ts";
import { oneLine } from "../app/printable.ts";
import type { CommandIo } from "./context.ts";
import { keepHeapSmall } from "../platform/heap.ts";
import type { RunOptions } from "./run.ts";

/** `NODE_DEBUG=leadline` shows where an unexpected error came from. */
const debug = debuglog("leadline");

/**
 * Runs one command. Resolves to the code that the process ends with, and never rejects: what went wrong
 * stands on stderr, in one line.
 */
export async function commandLine(words: readonly string[], io: CommandIo): Promise<number> {
  const { stderr } = io;
  try {
    const daemon = daemonIn(words);
    if (daemon !== undefined) {
      keepHeapSmall();
      return await (await import("./run.ts")).run(daemon);
    }
    return await (await import("./commander.ts")).runCommand(words, io);
  } catch (error) {
    if (error instanceof DoneAsOwner) return error.exitCode;
    debug("%s", error instanceof Error ? error.stack : error);
    stderr.write(`leadline: ${oneLine(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof CommandFailed ? error.exitCode : EXIT.failed;
  }
}

/**
 * The words of a unit, `run` and `run --config FILE`: what describes all commands then need not be loaded, and to stay.
 * `undefined`: any others.
 */
export function daemonIn(words: readonly string[]): RunOptions | undefined {
  const [command, option, config, ...more] = words;
  if (command !== "run" || more.length > 0) return undefined;
  if (option === undefined) return { json: false };
  const isFile = config !== undefined && config !== "" && !config.startsWith("-");
  return option === "--config" && isFile ? { json: false, ...given({ config }) } : undefined;
}
