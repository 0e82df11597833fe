import { open, rm } from "node:fs/promises";
import { type Context, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { cannotWrite } from "./file-trouble.ts";
import { untilInterrupted } from "./interrupted.ts";

export interface TraceOptions {
  /** Milliseconds; left out, until Ctrl-C. */
  readonly forMs?: number;
  /** The modem is not set up anew at the beginning. */
  readonly asItIs: boolean;
}

/** `leadline trace FILE`: records the dialogue of the daemon with the modem, numbers and texts replaced. */
export async function trace(context: Context, file: string, { forMs, asItIs }: TraceOptions): Promise<ExitCode> {
  const daemon = await context.daemon();
  const { device, port } = await daemon.modem();
  const entries = await untilInterrupted(async (interrupted) => {
    const timeout = forMs === undefined ? [] : [AbortSignal.timeout(forMs)];
    const signal = AbortSignal.any([interrupted, ...timeout]);
    if (!context.json && context.io.stdout.isTTY) {
      context.io.stdout.write(
        `recording ${device ?? port}; ${forMs === undefined ? "Ctrl-C ends it" : "it ends by itself"}\n`,
      );
    }
    return write(file, daemon.trace(asItIs, signal));
  });
  if (entries === 0) {
    await rm(file);
    throw new CommandFailed(
      EXIT.failed,
      `nothing was said between the daemon and ${port}, and ${file} was not kept: is the modem there? See leadline doctor`,
    );
  }
  print(context, { file, entries }, () => [`${file}: ${entries} entries; leadline sim --replay ${file} plays it`]);
  return EXIT.done;
}

/** Line by line, so that what was recorded stands whatever happens. Answers how many, the header not counted. */
async function write(path: string, lines: AsyncIterable<string>): Promise<number> {
  const file = await open(path, "wx", 0o600).catch((error: unknown) => {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (isThere) throw new CommandFailed(EXIT.failed, `${path} is there already: name another one`);
    throw cannotWrite(path, error, EXIT.failed);
  });
  let count = 0;
  try {
    for await (const line of lines) {
      await file.write(`${line}\n`);
      count += 1;
    }
  } finally {
    await file.close();
  }
  return Math.max(0, count - 1);
}
