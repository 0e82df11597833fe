import { given } from "../domain/given.ts";
import { countryOf, masked, type Msisdn, parseNumber } from "../domain/number.ts";
import { type Context, say } from "./context.ts";
import type { DaemonClient } from "./daemon-client.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { untilInterrupted } from "./interrupted.ts";
import { hasJournal, journalLines } from "./logs/journal.ts";
import { readableLine } from "./logs/readable-line.ts";

export interface LogsOptions {
  /** Goes on as the log is written. */
  readonly follow?: true;
  readonly number?: string;
  /** A lead's id. */
  readonly lead?: string;
}

/** Of the journal, where nothing narrows it down. */
const LINES_UNLESS_FILTERED = 500;

/**
 * `leadline logs`: the gateway's log from the journal of the system, or where it has none, or another
 * configuration was named, what the running daemon still knows.
 */
export function logs(context: Context, options: LogsOptions): Promise<ExitCode> {
  return untilInterrupted(async (signal) => {
    const filter = await filterOf(context, options);
    const lines = (await comesFromJournal(context))
      ? fromJournal(context, options, signal)
      : fromDaemon(context, options.follow ?? false, signal);
    for await (const line of lines) {
      if (!isWanted(line, filter)) continue;
      if (context.json) context.io.stdout.write(`${line}\n`);
      else say(context, [readableLine(line)]);
    }
    return EXIT.done;
  });
}

/** The unit of systemd runs with the configuration of the system. */
async function comesFromJournal({ source, io }: Context): Promise<boolean> {
  const isOfSystem = source.named === undefined && !source.env["LEADLINE_CONFIG"];
  return isOfSystem && (await hasJournal({ ...io.env }));
}

function fromJournal(
  context: Context,
  { follow, number, lead }: LogsOptions,
  signal: AbortSignal,
): AsyncIterable<string> {
  const isFiltered = number !== undefined || lead !== undefined;
  if (!isFiltered) note(context, `the last ${LINES_UNLESS_FILTERED} lines; all of them: journalctl -u leadline`);
  const range = { follow: follow ?? false, ...given({ lines: isFiltered ? undefined : LINES_UNLESS_FILTERED }) };
  return journalLines(range, { ...context.io.env }, signal);
}

async function* fromDaemon(context: Context, follow: boolean, signal: AbortSignal): AsyncGenerator<string, void> {
  const daemon = await context.daemon();
  const { lines, olderAreGone } = await daemon.log();
  if (olderAreGone) note(context, "the daemon remembers its latest lines only; older ones are where its output went");
  yield* follow ? daemon.followLog(signal) : lines;
}

async function filterOf(context: Context, { number, lead }: LogsOptions): Promise<LogFilter> {
  const daemon = number !== undefined || lead !== undefined ? await daemonIfRunning(context) : undefined;
  const parsed = number === undefined ? undefined : parseNumber(number, await home(daemon));
  if (number !== undefined && parsed === undefined) {
    throw new CommandFailed(EXIT.usage, `${number} is no telephone number; write it with + and country code`);
  }
  if (parsed !== undefined) {
    note(context, "where the log masks numbers (log.numbers), others that begin and end alike are among these");
  }
  return {
    ...given({ number: parsed, ids: lead === undefined ? undefined : [lead, ...(await messageOf(daemon, lead))] }),
  };
}

async function daemonIfRunning(context: Context): Promise<DaemonClient | undefined> {
  const daemon = await context.daemon();
  try {
    await daemon.status();
    return daemon;
  } catch {
    return undefined; // what it would have added to the filter is a help, no more
  }
}

async function home(daemon: DaemonClient | undefined): Promise<ReturnType<typeof countryOf>> {
  return daemon === undefined ? undefined : countryOf((await daemon.status()).number);
}

/** The message that carries a lead: its later lines may name it alone. */
async function messageOf(daemon: DaemonClient | undefined, lead: string): Promise<readonly string[]> {
  try {
    const message = await daemon?.message(lead);
    return message === undefined ? [] : [message.id];
  } catch (error) {
    if (error instanceof CommandFailed) return []; // none is known by this id
    throw error;
  }
}

/** Beside the lines, so that a pipe holds nothing else. */
function note({ io }: Context, words: string): void {
  io.stderr.write(`leadline: ${words}\n`);
}

interface LogFilter {
  readonly number?: Msisdn;
  /** A lead's id, and its message's where that is known. */
  readonly ids?: readonly string[];
}

/** Whether a line of the log is wanted. Numbers stand there plain or masked (`log.numbers`). */
function isWanted(line: string, { number, ids }: LogFilter): boolean {
  const isOfNumber = number === undefined || line.includes(number) || line.includes(masked(number));
  // Only as a whole value: L-1 is not L-12.
  const isOfLead = ids === undefined || ids.some((id) => line.includes(JSON.stringify(id)));
  return isOfNumber && isOfLead;
}
