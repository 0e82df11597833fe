import type { Log, Scheduler } from "../../app/ports.ts";
import type { AtCommand, AtResult } from "./command.ts";
import { Exchange, type ExchangeNeeds, type RunningExchange } from "./exchange.ts";
import { parseFinalResult } from "./final-result.ts";
import type { LateAnswers } from "./late-answers.ts";
import { answersTo, isPrompt } from "./line-owner.ts";
import { resynchronise, type ResynchroniseNeeds } from "./resynchronise.ts";
import { takesData } from "./urc.ts";
import { createWaitingHeaders } from "./waiting-headers.ts";

/** What the chat writes to: the octets leave as they are given (latin1). */
interface Wire {
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
  /** Of whatever was asked before, over this link or another. */
  readonly lateAnswers: LateAnswers;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** It sends commands back again, which it had stopped as it was told to (V.250 6.2.4). */
  onEchoAgain(): void;
  /** A line that answers nothing, with the line that belongs to it (`+CMT`). */
  onUnsolicited(line: string, data: string | undefined): void;
}

export function createChat(options: ChatOptions): Chat {
  const { scheduler, log, onUnsolicited } = options;
  const closing = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  let inStep = true;
  let linesHeard = 0;
  const exchanges = createExchanges(options, () => {
    inStep = false;
  });
  const headers = createWaitingHeaders({ onUnsolicited, isAnswer: exchanges.isAnswer });
  const resync: ResynchroniseNeeds = {
    ...{ write: exchanges.write, scheduler, log, signal: closing.signal },
    ask: (command) => exchanges.run(command),
    linesHeard: () => linesHeard,
  };

  async function runInTurn<R>(command: AtCommand<R>, ...gates: Gates): Promise<AtResult<R>> {
    if (!closing.signal.aborted && !inStep) inStep = await resynchronise(resync);
    if (closing.signal.aborted) return { ok: false, failure: { kind: "linkLost", reached: "no" } };
    if (!inStep) return { ok: false, failure: { kind: "silent", reached: "no" } };
    return exchanges.run(command, ...gates);
  }

  return {
    run(command, gate, lastLook) {
      // Nobody may be listening yet when a gate fails while its command still waits for its turn.
      gate?.catch(() => undefined);
      const outcome = turn.then(() => runInTurn(command, gate, lastLook));
      turn = outcome.catch(() => undefined);
      return outcome;
    },

    receive(line) {
      linesHeard += 1;
      if (headers.take(line) || exchanges.take(line)) return;
      if (takesData(line)) headers.add(line);
      else onUnsolicited(line, undefined);
    },

    close() {
      if (!closing.signal.aborted) exchanges.cutOff();
      closing.abort();
      exchanges.close();
    },
  };
}

/** See `Chat.run`. */
type Gates = [gate?: Promise<boolean> | undefined, lastLook?: (() => boolean) | undefined];

/** The exchanges with the modem, one at a time, whatever turn they have. */
interface Exchanges {
  run<R>(command: AtCommand<R>, ...gates: Gates): Promise<AtResult<R>>;
  write(text: string): void;
  /** Whether a line is the running command's, or of one before that nobody waits for any more. */
  take(line: string): boolean;
  /** Of the command that runs, the end of one, or its prompt. */
  isAnswer(line: string): boolean;
  /** What has been asked is never answered. */
  cutOff(): void;
  /** Settles the one that runs. */
  close(): void;
}

/** So many commands in a row that did not come back: it has heeded that it is to send none back. */
const HEEDED_AFTER = 3;

function createExchanges(
  { wire, lateAnswers, scheduler, log, onEchoAgain }: ChatOptions,
  fellOutOfStep: () => void,
): Exchanges {
  let current: RunningExchange | undefined;
  let withoutEcho = 0;
  const needs: ExchangeNeeds = {
    ...{ write, lateAnswers, scheduler, log, fellOutOfStep },
    awaitPrompt: (awaited) => wire.awaitPrompt(awaited),
    echoed() {
      const isNew = withoutEcho > HEEDED_AFTER;
      withoutEcho = 0;
      if (isNew) onEchoAgain();
    },
    ended(exchange) {
      if (current === exchange) current = undefined;
    },
  };

  function write(text: string): void {
    wire.write(text).catch((error: unknown) => {
      // The link reports its end by itself, and `close` settles whoever waits.
      log.debug({ error: error instanceof Error ? error.message : String(error) }, "writing to the modem failed");
    });
  }

  return {
    run(command, gate = Promise.resolve(true), lastLook = () => true) {
      const exchange = new Exchange(command, { gate, lastLook }, needs);
      current = exchange;
      withoutEcho += 1;
      exchange.begin();
      return exchange.outcome;
    },
    write,
    take: (line) => lateAnswers.isLate(line, current?.command) || current?.take(line) === true,
    isAnswer(line) {
      if (parseFinalResult(line) !== undefined || isPrompt(line)) return true;
      return current !== undefined && answersTo(current.command, line);
    },
    cutOff: () => lateAnswers.cutOff(current?.command),
    close: () => current?.close(),
  };
}
