import { debuglog } from "node:util";
import { CommanderError } from "commander";
import { DoneAsOwner } from "./as-owner.ts";
import { describeCommands } from "./commands.ts";
import { CommandFailed, EXIT } from "./failure.ts";
import { oneLine } from "../app/printable.ts";
import type { CommandIo } from "./context.ts";

/** `NODE_DEBUG=leadline` shows where an unexpected error came from. */
const debug = debuglog("leadline");

/**
 * Runs one command. Resolves to the code that the process ends with, and never rejects: what went wrong
 * stands on stderr, in one line.
 */
export async function commandLine(words: readonly string[], io: CommandIo): Promise<number> {
  const { stderr } = io;
  let exitCode: number = EXIT.done;
  const program = describeCommands(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    // commander has written its complaint, or the help that was asked for, itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof DoneAsOwner) return error.exitCode;
    debug("%s", error instanceof Error ? error.stack : error);
    stderr.write(`leadline: ${oneLine(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof CommandFailed ? error.exitCode : EXIT.failed;
  }
}
