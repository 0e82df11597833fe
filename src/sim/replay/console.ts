import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { exchangesOf } from "./exchange.ts";
import { createReplay, type ReplayEvent } from "./replay.ts";
import { readTrace, TraceError } from "./trace-file.ts";

export interface ReplayConsole {
  /** A trace file. */
  readonly file: string;
  /** `quit` ends it. */
  readonly input: Readable;
  readonly output: Writable;
  /** Events as JSON, else as words. */
  readonly json: boolean;
  readonly link?: string;
  readonly signal: AbortSignal;
}

/**
 * Plays a trace for a driver: the tty's path on the first line (as JSON, an event that names it), then a line an
 * event. Resolves with the number of departures after `quit`, the signal or the end of `output`. Throws a
 * `TraceError` for a file that cannot be played.
 */
export async function runReplay({ file, input, output, json, link, signal }: ReplayConsole): Promise<number> {
  const exchanges = exchangesOf(readTrace(await contentsOf(file)));
  if (exchanges.length === 0) throw new TraceError(`${file} holds no command: was the modem there?`);
  const replay = createReplay(exchanges, link === undefined ? {} : { link });
  const ended = new AbortController();
  let departures = 0;
  let isFirst = true;

  replay.onEvent((event) => {
    if (event.event === "departed") departures += 1;
    const words = isFirst && event.event === "plugged" ? event.tty : inWords(event);
    isFirst = false;
    if (!ended.signal.aborted) output.write(`${json ? JSON.stringify(event) : words}\n`);
  });
  output.on("error", () => ended.abort());
  output.on("close", () => ended.abort());
  signal.addEventListener("abort", () => ended.abort());

  await replay.start();
  const lines = createInterface({ input });
  lines.on("line", (line) => {
    if (line.trim() === "quit") ended.abort();
  });
  if (!ended.signal.aborted && !signal.aborted) await once(ended.signal, "abort");
  lines.close();
  await replay.stop();
  return departures;
}

async function contentsOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new TraceError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function inWords(event: ReplayEvent): string {
  switch (event.event) {
    case "plugged":
      return `plugged in as ${event.tty}`;
    case "unplugged":
      return "unplugged";
    case "departed":
      return `departs from the trace: ${event.message}`;
    case "played":
      return "the trace is at its end";
  }
}
