import { CommanderError } from "commander";
import { describeCommands } from "./commands.ts";
import type { CommandIo } from "./context.ts";
import { EXIT } from "./failure.ts";

/** Reads the words of a command, whichever it is, and runs it. Resolves to its exit code; rejects as it does. */
export async function runCommand(words: readonly string[], io: CommandIo): Promise<number> {
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
    throw error;
  }
}
