import type { Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { type Context, print } from "./context.ts";
import type { DaemonClient } from "./daemon-client.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { oneLine } from "../app/printable.ts";

/** Most commands are answered within it. */
const SOON_MS = 3_000;

/**
 * `leadline at 'AT+CSQ'`: one raw AT command through the daemon; with `--service` also what is not harmless. Exit 1
 * when the modem answers with an error.
 */
export async function at(
  context: Context,
  command: string,
  inService: boolean,
  scheduler: Scheduler = systemScheduler,
): Promise<ExitCode> {
  const daemon = await context.daemon();
  const answer = daemon.at(command, inService);
  const soon = await within(scheduler, SOON_MS, answer);
  if (soon.kind === "late") context.io.stderr.write(`leadline: ${oneLine(await whyItWaits(daemon, scheduler))}\n`);
  const lines = await answer;
  print(context, { command, lines }, () => lines.map(oneLine));
  return lines.at(-1) === "OK" ? EXIT.done : EXIT.failed;
}

/** A text that is on its way goes first, and may take minutes. */
async function whyItWaits(daemon: DaemonClient, scheduler: Scheduler): Promise<string> {
  const waits = "the command waits; Ctrl-C gives it up";
  const asked = await within(scheduler, SOON_MS, daemon.status());
  if (asked.kind !== "done") return `the daemon does not answer: ${waits}`;
  const { sending, now } = asked.value;
  if (sending === undefined) return `the modem has not answered yet: ${waits}`;
  const seconds = Math.round((Date.parse(now) - Date.parse(sending.since)) / 1_000);
  return `the modem is busy with ${sending.messageId} since ${seconds} s: ${waits}`;
}
