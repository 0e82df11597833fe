import type { Log, Scheduler } from "../../app/ports.ts";
import { pause } from "../pause.ts";
import type { AtCommand, AtFailure, AtResult } from "./command.ts";
import { attention } from "./commands/basic.ts";
import { type FinalResult, parseFinalResult } from "./final-result.ts";
import { createLateAnswers } from "./late-answers.ts";
import { belongsTo, CTRL_Z, isEcho, isPrompt } from "./line-owner.ts";
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

const ESC = "\x1b";

/** How long the modem may take to forget a message that was withheld. */
const ABANDON_MS = 3_000;
const RESYNC_ATTEMPTS = 3;
/** How long the line must be quiet after a timeout, so that a late answer is not taken for the next one's. */
const QUIET_MS = 250;

type Stage = "prompt" | "gate" | "final" | "abandon";

/** The command under way, with the type of its value put away. */
interface Exchange {
  readonly command: AtCommand<unknown>;
  readonly info: string[];
  stage: Stage;
  readonly lastLook: () => boolean;
  decision: { readonly open: boolean; readonly error?: unknown } | undefined;
  cancelDeadline: () => void;
  settle(outcome: { ok: true } | { ok: false; failure: AtFailure }): void;
}

export function createChat({ wire, scheduler, log, onUnsolicited }: ChatOptions): Chat {
  const closing = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  let current: Exchange | undefined;
  let inStep = true;
  let headerWithData: string | undefined;
  const lateAnswers = createLateAnswers(log);
  let linesHeard = 0;

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
      const answer = await converse(attention, undefined);
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
    gate: Promise<boolean> | undefined,
    lastLook: () => boolean = () => true,
  ): Promise<AtResult<R>> {
    const prompted = command.payload !== undefined;
    return new Promise((resolve, reject) => {
      const exchange: Exchange = {
        command,
        info: [],
        stage: prompted ? "prompt" : "final",
        lastLook,
        decision: undefined,
        cancelDeadline: () => undefined,
        settle(outcome) {
          if (current !== exchange) return;
          current = undefined;
          exchange.cancelDeadline();
          wire.awaitPrompt(false);
          if (exchange.decision !== undefined && "error" in exchange.decision) reject(exchange.decision.error);
          else resolve(outcome.ok ? answerOf(command, exchange.info) : outcome);
        },
      };
      current = exchange;
      if (prompted) {
        wire.awaitPrompt(true);
        (gate ?? Promise.resolve(true)).then(
          (open) => decide(exchange, { open }),
          (error: unknown) => decide(exchange, { open: false, error }),
        );
      }
      arm(exchange, prompted ? (command.promptTimeoutMs ?? command.timeoutMs) : command.timeoutMs);
      write(`AT${command.line}\r`);
    });
  }

  /** The gate has decided; the prompt may have come already, or not yet. */
  function decide(exchange: Exchange, decision: NonNullable<Exchange["decision"]>): void {
    exchange.decision = decision;
    if (current === exchange && exchange.stage === "gate") answerPrompt(exchange);
  }

  function answerPrompt(exchange: Exchange): void {
    if (exchange.decision?.open === true && exchange.lastLook()) {
      exchange.stage = "final";
      arm(exchange, exchange.command.timeoutMs);
      write(`${exchange.command.payload ?? ""}${CTRL_Z}`);
    } else {
      exchange.stage = "abandon";
      arm(exchange, ABANDON_MS);
      write(ESC);
    }
  }

  function arm(exchange: Exchange, ms: number): void {
    exchange.cancelDeadline();
    exchange.cancelDeadline = scheduler.after(ms, () => expire(exchange));
  }

  function expire(exchange: Exchange): void {
    const { command, stage } = exchange;
    if (command.finalOptional === true && command.read(exchange.info) !== undefined) {
      exchange.settle({ ok: true });
      return;
    }
    inStep = false;
    lateAnswers.expect(command);
    log.warn({ command: command.name, stage }, "AT command timed out");
    exchange.settle({ ok: false, failure: timeoutAt(stage) });
  }

  function finish(exchange: Exchange, result: FinalResult): void {
    if (exchange.stage === "abandon") {
      exchange.settle({ ok: false, failure: { kind: "withheld", reached: "no" } });
    } else if (result.kind !== "ok") {
      const stage = exchange.stage === "final" ? "final" : "prompt";
      exchange.settle({ ok: false, failure: { kind: "rejected", result, stage } });
    } else if (exchange.stage === "final") {
      finishWithOk(exchange);
    } else {
      // A late answer to an earlier command, perhaps: then the modem waits for a text that will not come.
      inStep = false;
      exchange.settle({ ok: false, failure: { kind: "malformed", lines: ["OK in place of the prompt"] } });
    }
  }

  function finishWithOk(exchange: Exchange): void {
    const owner = lateAnswers.ownerOf(exchange.command, exchange.info);
    if (owner === "this") return exchange.settle({ ok: true });
    log.warn({ command: exchange.command.name, owner }, "a late answer");
    if (owner === "earlier") return;
    // Its own answer, or the other one's, may be still to come.
    inStep = false;
    exchange.settle({ ok: false, failure: { kind: "ambiguous", reached: "unknown" } });
  }

  function write(text: string): void {
    wire.write(text).catch((error: unknown) => {
      // The link reports its end by itself, and `close` settles whoever waits.
      log.debug({ error: error instanceof Error ? error.message : String(error) }, "writing to the modem failed");
    });
  }

  function receiveFor(exchange: Exchange | undefined, line: string): void {
    if (lateAnswers.isLate(line, exchange?.command)) return;
    if (exchange !== undefined) {
      const { command } = exchange;
      if (isPrompt(line) && exchange.stage === "prompt") {
        exchange.cancelDeadline();
        exchange.stage = "gate";
        if (exchange.decision !== undefined) answerPrompt(exchange);
        return;
      }
      if (isEcho(line, command)) return;
      const result = parseFinalResult(line);
      if (result !== undefined && (result.kind !== "call" || command.ownsAll === true)) {
        finish(exchange, result);
        return;
      }
      if (belongsTo(command, line)) {
        exchange.info.push(line);
        return;
      }
    }
    if (takesData(line)) headerWithData = line;
    else onUnsolicited(line, undefined);
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
      const header = headerWithData;
      if (header === undefined) {
        receiveFor(current, line);
        return;
      }
      headerWithData = undefined;
      // A header whose data is missing is no reason to lose what follows it.
      const stray = isKnownUrc(line) || parseFinalResult(line) !== undefined || isPrompt(line);
      onUnsolicited(header, stray ? undefined : line);
      if (stray) receiveFor(current, line);
    },

    close() {
      closing.abort();
      const reached = current?.stage === "final" && current.command.payload !== undefined ? "unknown" : "no";
      current?.settle({ ok: false, failure: { kind: "linkLost", reached } });
    },
  };
}

function answerOf<R>(command: AtCommand<R>, info: readonly string[]): AtResult<R> {
  const value = command.read(info);
  return value === undefined ? { ok: false, failure: { kind: "malformed", lines: info } } : { ok: true, value };
}

function timeoutAt(stage: Stage): AtFailure {
  if (stage === "abandon") return { kind: "withheld", reached: "no" };
  return stage === "final"
    ? { kind: "timeout", stage: "final", reached: "unknown" }
    : { kind: "timeout", stage: "prompt", reached: "no" };
}
