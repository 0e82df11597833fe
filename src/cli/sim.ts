import { runSimulator } from "../sim/console.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";

/** `leadline sim`: a simulated modem on a pseudo-terminal until `quit`, Ctrl-C or the end of the output. */
export async function sim(context: Context, link: string | undefined): Promise<ExitCode> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    const options = link === undefined ? {} : { link };
    const {
      json,
      io: { stdin, stdout },
    } = context;
    await runSimulator({ input: stdin, output: stdout, json, options, signal: interrupted.signal });
    return EXIT.done;
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}
