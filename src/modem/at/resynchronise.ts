import type { Log, Scheduler } from "../../app/ports.ts";
import { pause } from "../pause.ts";
import type { AtCommand, AtResult } from "./command.ts";
import { attention, plainDialogue } from "./commands/basic.ts";
import { ESC } from "./exchange.ts";

export interface ResynchroniseNeeds {
  write(text: string): void;
  ask(command: AtCommand<true>): Promise<AtResult<true>>;
  /** How many lines have come so far. */
  linesHeard(): number;
  /** Aborts when the link has gone. */
  readonly signal: AbortSignal;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

const ATTEMPTS = 3;
/** The last time also what a modem needs that was left without result codes. */
const awakening: AtCommand<true> = { ...attention, line: plainDialogue.line };
/** How long the line must be quiet after a timeout, so that a late answer is not taken for the next one's. */
const QUIET_MS = 250;

/** After a timeout: ends a prompt that may be open, asks for a sign of life, lets late answers run out. */
export async function resynchronise(needs: ResynchroniseNeeds): Promise<boolean> {
  const { write, ask, signal, log } = needs;
  for (let attempt = 1; attempt <= ATTEMPTS && !signal.aborted; attempt += 1) {
    log.debug({ attempt }, "resynchronising with the modem");
    write(ESC);
    const answer = await ask(attempt < ATTEMPTS ? attention : awakening);
    if (!answer.ok) continue;
    await drain(needs);
    return !signal.aborted;
  }
  return false;
}

async function drain({ linesHeard, scheduler, signal }: ResynchroniseNeeds): Promise<void> {
  let heardBefore: number;
  do {
    heardBefore = linesHeard();
    await pause(scheduler, QUIET_MS, signal);
  } while (linesHeard() !== heardBefore && !signal.aborted);
}
