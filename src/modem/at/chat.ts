import type { Log, Scheduler } from "../../app/ports.ts";
import { pause } from "../pause.ts";
import type { AtCommand, AtResult } from "./command.ts";
import { attention, plainDialogue } from "./commands/basic.ts";
import { ESC, Exchange, type ExchangeNeeds, type RunningExchange } from "./exchange.ts";
import { parseFinalResult } from "./final-result.ts";
import { createLateAnswers } from "./late-answers.ts";
import { answersTo, isPrompt } from "./line-owner.ts";
import { isKnownUrc, takesData } from "./urc.ts";

/** What the chat writes to: the octets leave as they are given (latin1). */
export interface Wire {
  write(text: string): Promise<void>;
  /** The next `>` at the beginning of a line is to arrive as a line of its own. */
  awaitPrompt(awaited: boolean): void;
}

/**
 * The dialogue with a modem: one command at a time, in the order of asking. The one who waits is known
 * before the first octet is written; an answer that comes too late belongs to nobody.
 */
export interface Chat {
  /**
   * Runs a command. With a payload, `gate` decides while the modem gets ready for it: `false` withholds it, and so
   * does `lastLook`, asked when the first octet is about to go. Rejects only with what `gate` rejects with, after the
   * modem has been told to forget the message.
   */
  run<R>(command: AtCommand<R>, gate?: Promise<boolean>, lastLook?: () => boolean): Promise<AtResult<R>>;
  /** Takes one line that the modem has sent. */
  receive(line: string): void;
  /** The link has gone: settles every command, those that wait too. */
  close(): void;
}

export interface ChatOptions {
  readonly wire: Wire;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** A line that answers nothing, with the line that belongs to it (`+CMT`). */
  onUnsolicited(line: string, data: string | undefined): void;
}

const RESYNC_ATTEMPTS = 3;
const awakening = { ...attention, line: plainDialogue.line };
/** More that interrupt each other than any modem would write. */
const MOST_HEADERS = 4;
/** How long the line must be quiet after a timeout, so that a late answer is not taken for the next one's. */
const QUIET_MS = 250;

export function createChat({ wire, scheduler, log, onUnsolicited }: ChatOptions): Chat {
  const closing = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  let current: RunningExchange | undefined;
  let inStep = true;
  /** Headers of unsolicited codes (`+CMT:`) whose data has not come yet, the outermost first. */
  const waitingHeaders: string[] = [];
  const lateAnswers = createLateAnswers(log);
  let linesHeard = 0;
  const needs: ExchangeNeeds = {
    ...{ write, lateAnswers, scheduler, log },
    awaitPrompt: (awaited) => wire.awaitPrompt(awaited),
    fellOutOfStep() {
      inStep = false;
    },
    ended(exchange) {
      if (current === exchange) current = undefined;
    },
  };

  async function runInTurn<R>(
    command: AtCommand<R>,
    gate: Promise<boolean> | undefined,
    lastLook: () => boolean,
  ): Promise<AtResult<R>> {
    if (!closing.signal.aborted && !inStep) inStep = await resynchronise();
    if (closing.signal.aborted) return { ok: false, failure: { kind: "linkLost", reached: "no" } };
    if (!inStep) return { ok: false, failure: { kind: "silent", reached: "no" } };
    return converse(command, gate, lastLook);
  }

  /** After a timeout: ends a prompt that may be open, asks for a sign of life, lets late answers run out. */
  async function resynchronise(): Promise<boolean> {
    for (let attempt = 1; attempt <= RESYNC_ATTEMPTS && !closing.signal.aborted; attempt += 1) {
      log.debug({ attempt }, "resynchronising with the modem");
      write(ESC);
      // The last time also what a modem needs that was left without result codes.
      const answer = await converse(attempt < RESYNC_ATTEMPTS ? attention : awakening, undefined);
      if (answer.ok) {
        await drain();
        return !closing.signal.aborted;
      }
    }
    return false;
  }

  async function drain(): Promise<void> {
    let heardBefore: number;
    do {
      heardBefore = linesHeard;
      await pause(scheduler, QUIET_MS, closing.signal);
    } while (linesHeard !== heardBefore && !closing.signal.aborted);
  }

  function converse<R>(
    command: AtCommand<R>,
    gate: Promise<boolean> = Promise.resolve(true),
    lastLook: () => boolean = () => true,
  ): Promise<AtResult<R>> {
    const exchange = new Exchange(command, { gate, lastLook }, needs);
    current = exchange;
    exchange.begin();
    return exchange.outcome;
  }

  function write(text: string): void {
    wire.write(text).catch((error: unknown) => {
      // The link reports its end by itself, and `close` settles whoever waits.
      log.debug({ error: error instanceof Error ? error.message : String(error) }, "writing to the modem failed");
    });
  }

  function receiveLine(line: string): void {
    if (lateAnswers.isLate(line, current?.command) || current?.take(line) === true) return;
    if (takesData(line)) waitingHeaders.push(line);
    else onUnsolicited(line, undefined);
  }

  /** Of the command that runs, or the end of one. */
  function isAnswer(line: string): boolean {
    return parseFinalResult(line) !== undefined || (current !== undefined && answersTo(current.command, line));
  }

  return {
    run(command, gate, lastLook = () => true) {
      // Nobody may be listening yet when a gate fails while its command still waits for its turn.
      gate?.catch(() => undefined);
      const outcome = turn.then(() => runInTurn(command, gate, lastLook));
      turn = outcome.catch(() => undefined);
      return outcome;
    },

    receive(line) {
      linesHeard += 1;
      const header = waitingHeaders.at(-1);
      if (header === undefined) return receiveLine(line);
      // Another one, or a line of noise, comes between; the data of the innermost comes first.
      if (takesData(line) && waitingHeaders.length < MOST_HEADERS) return void waitingHeaders.push(line);
      if (isKnownUrc(line) && !isAnswer(line)) return onUnsolicited(line, undefined);
      if (!isAnswer(line) && !isPrompt(line)) {
        waitingHeaders.pop();
        return onUnsolicited(header, line);
      }
      // A header whose data is missing is no reason to lose what follows it.
      for (const without of waitingHeaders.splice(0)) onUnsolicited(without, undefined);
      receiveLine(line);
    },

    close() {
      closing.abort();
      current?.close();
    },
  };
}
