import { pino } from "pino";
import { createAlarm } from "../app/alarm.ts";
import type { Log, Scheduler } from "../app/ports.ts";
import { maskNumbers, plainNumbers, type Redaction, redactFields } from "./privacy.ts";
import { systemScheduler } from "./scheduler.ts";

/** Where lines go. Each ends with a newline. */
export interface LogSink {
  write(line: string): void;
}

export interface LogOptions {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly numbers: "masked" | "plain";
  readonly sinks: readonly LogSink[];
}

/**
 * The gateway's log: JSON lines, one fact each, `{"level":"info","time":"…Z",…fields,"msg":"…"}`. Telephone
 * numbers are masked here, and the texts of messages never come through, whatever a caller hands over.
 */
export function createLog({ level, numbers, sinks }: LogOptions): Log {
  const logger = pino(
    {
      level,
      // Process and host are the same in every line, and journald knows them.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line) {
        for (const sink of sinks) sink.write(line);
      },
    },
  );
  return wrap(logger, numbers === "masked" ? maskNumbers : plainNumbers);
}

/**
 * Writes to the process's output: for people on a terminal unless `json` is wanted, JSON lines elsewhere. What makes
 * lines pretty is loaded where it is used: a daemon under a service manager has no memory to spare for it.
 */
export async function outputSink(
  output: NodeJS.WriteStream,
  { json, scheduler = systemScheduler }: { readonly json: boolean; readonly scheduler?: Scheduler },
): Promise<LogSink> {
  if (json || !output.isTTY) return gathering(output, scheduler);
  const { default: pretty } = await import("pino-pretty");
  return pretty({
    destination: output,
    singleLine: true,
    // A field called `error` is a field: what it holds stays on the line.
    errorLikeObjectKeys: [],
    colorize: output.hasColors?.() ?? false,
    translateTime: "SYS:HH:MM:ss",
    ignore: "pid,hostname",
  });
}

/** Nobody reads so fast, and each write wakes whoever reads. */
const GATHERED_FOR_MS = 10;
/** Characters. */
const ENOUGH = 16 * 1_024;

/** The lines of a short while in one write, and what is left when the process ends. */
function gathering(output: Pick<NodeJS.WriteStream, "write">, scheduler: Scheduler): LogSink {
  let lines = "";
  const flush = (): void => {
    soon.cancel();
    const now = lines;
    lines = "";
    if (now !== "") output.write(now);
  };
  const soon = createAlarm(scheduler, flush);
  process.on("exit", flush);
  return {
    write(line) {
      lines += line;
      if (lines.length >= ENOUGH) flush();
      else if (!soon.isSet) soon.set(GATHERED_FOR_MS);
    },
  };
}

interface Writer {
  isLevelEnabled(level: string): boolean;
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Writer;
}

function wrap(writer: Writer, redact: Redaction): Log {
  return {
    debug(fields, message) {
      if (writer.isLevelEnabled("debug")) writer.debug(redactFields(fields, redact), redact(message));
    },
    info: (fields, message) => writer.info(redactFields(fields, redact), redact(message)),
    warn: (fields, message) => writer.warn(redactFields(fields, redact), redact(message)),
    // What nobody has foreseen: whoever mends it has to know where.
    error: (fields, message) => writer.error(redactFields(fields, redact, true), redact(message)),
    child: (fields) => wrap(writer.child(redactFields(fields, redact)), redact),
  };
}
