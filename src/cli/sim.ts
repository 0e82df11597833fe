import { given } from "../domain/given.ts";
import { runSimulator } from "../sim/console.ts";
import { runReplay } from "../sim/replay/console.ts";
import { TraceError } from "../sim/replay/trace-file.ts";
import type { Context } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { needReadable } from "./file-trouble.ts";
import { untilInterrupted } from "./interrupted.ts";

export interface SimOptions {
  /** A path that is kept pointing at the terminal. */
  readonly link?: string;
  /** A trace that is played in place of a modem of its own. */
  readonly replay?: string;
}

/**
 * `leadline sim`: a simulated modem on a pseudo-terminal until `quit`, Ctrl-C or the end of the output. With
 * `--replay` one that plays a trace; exit 1 when the driver departed from it.
 */
export function sim({ json, io: { stdin, stdout } }: Context, { link, replay }: SimOptions): Promise<ExitCode> {
  const options = given({ link });
  return untilInterrupted(async (signal) => {
    if (replay === undefined) {
      await runSimulator({ input: stdin, output: stdout, json, options, signal });
      return EXIT.done;
    }
    await needReadable(replay, EXIT.failed);
    try {
      const departures = await runReplay({ file: replay, input: stdin, output: stdout, json, signal, ...options });
      return departures === 0 ? EXIT.done : EXIT.failed;
    } catch (error) {
      throw error instanceof TraceError ? new CommandFailed(EXIT.failed, error.message) : error;
    }
  });
}
