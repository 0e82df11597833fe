import type { Log, Scheduler } from "../../app/ports.ts";
import type { AtCommand, AtFailure, AtResult } from "./command.ts";
import { type FinalResult, parseFinalResult } from "./final-result.ts";
import type { LateAnswers } from "./late-answers.ts";
import { belongsTo, CTRL_Z, isEcho, isPrompt } from "./line-owner.ts";

export interface ExchangeNeeds {
  /** Writes octets as they are (latin1). */
  write(text: string): void;
  /** The next `>` at the beginning of a line is to arrive as a line of its own. */
  awaitPrompt(awaited: boolean): void;
  readonly lateAnswers: LateAnswers;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** What the modem does next may belong to this command still. */
  fellOutOfStep(): void;
  /** The modem has sent the command back. */
  echoed(): void;
  /** It has been settled; no line is taken any more. */
  ended(exchange: RunningExchange): void;
}

/** An exchange, whatever its command answers. */
export type RunningExchange = Pick<Exchange<unknown>, "command" | "take" | "close">;

/** Whether the text of a message may go, asked while the modem gets ready for it, and when the first octet is due. */
export interface Permission {
  readonly gate: Promise<boolean>;
  readonly lastLook: () => boolean;
}

export const ESC = "\x1b";

/** How long the modem may take to forget a message that was withheld. */
const ABANDON_MS = 3_000;
/** An OK follows its information at once; one that has not come by then was lost. */
const OK_WITHIN_MS = 5_000;

type Stage = "prompt" | "gate" | "final" | "abandon";

/** One command and its answer: written once, then fed with the modem's lines until it is settled. */
export class Exchange<R> {
  readonly command: AtCommand<R>;
  /** Rejects only with what the gate rejects with. */
  readonly outcome: Promise<AtResult<R>>;
  readonly #needs: ExchangeNeeds;
  readonly #lastLook: () => boolean;
  readonly #info: string[] = [];
  #stage: Stage;
  #decision: { readonly open: boolean; readonly error?: unknown } | undefined;
  #cancelDeadline: () => void = () => undefined;
  #cancelWaitForOk: () => void = () => undefined;
  #settled = false;
  readonly #resolve: (result: AtResult<R>) => void;
  readonly #reject: (error: unknown) => void;

  constructor(command: AtCommand<R>, { gate, lastLook }: Permission, needs: ExchangeNeeds) {
    this.command = command;
    this.#needs = needs;
    this.#lastLook = lastLook;
    const prompted = command.payload !== undefined;
    this.#stage = prompted ? "prompt" : "final";
    const { promise, resolve, reject } = withResolvers<AtResult<R>>();
    this.outcome = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    if (!prompted) return;
    gate.then(
      (open) => this.#decide({ open }),
      (error: unknown) => this.#decide({ open: false, error }),
    );
  }

  /** Writes the command. */
  begin(): void {
    const { promptTimeoutMs, timeoutMs, line } = this.command;
    const prompted = this.#stage === "prompt";
    if (prompted) this.#needs.awaitPrompt(true);
    this.#arm(prompted ? (promptTimeoutMs ?? timeoutMs) : timeoutMs);
    this.#needs.write(`AT${line}\r`);
  }

  /** Takes a line of the modem; `false`: it does not belong to this command. */
  take(line: string): boolean {
    const { command } = this;
    if (isPrompt(line) && this.#stage === "prompt") {
      this.#cancelDeadline();
      this.#stage = "gate";
      if (this.#decision !== undefined) this.#answerPrompt(this.#decision);
      return true;
    }
    if (isEcho(line, command)) {
      if (line === `AT${command.line}`) this.#needs.echoed();
      return true;
    }
    const result = parseFinalResult(line);
    if (result !== undefined && (result.kind !== "call" || command.ownsAll === true)) {
      this.#finish(result);
      return true;
    }
    if (!belongsTo(command, line)) return false;
    this.#info.push(line);
    this.#cancelWaitForOk();
    if (this.#stage === "final" && command.isDone?.(this.#info) === true)
      this.#cancelWaitForOk = this.#needs.scheduler.after(OK_WITHIN_MS, () => this.#endWithoutOk());
    return true;
  }

  /** The link has gone. */
  close(): void {
    const reached = this.#stage === "final" && this.command.payload !== undefined ? "unknown" : "no";
    this.#fail({ kind: "linkLost", reached });
  }

  /** The gate has decided; the prompt may have come already, or not yet. */
  #decide(decision: { readonly open: boolean; readonly error?: unknown }): void {
    this.#decision = decision;
    if (!this.#settled && this.#stage === "gate") this.#answerPrompt(decision);
  }

  #answerPrompt({ open }: { readonly open: boolean }): void {
    if (open && this.#lastLook()) {
      this.#stage = "final";
      this.#arm(this.command.timeoutMs);
      this.#needs.write(`${this.command.payload ?? ""}${CTRL_Z}`);
    } else {
      this.#stage = "abandon";
      this.#arm(ABANDON_MS);
      this.#needs.write(ESC);
    }
  }

  #arm(ms: number): void {
    this.#cancelDeadline();
    this.#cancelDeadline = this.#needs.scheduler.after(ms, () => this.#expire());
  }

  #expire(): void {
    const { lateAnswers, log, fellOutOfStep } = this.#needs;
    if (this.command.finalOptional === true && this.command.read(this.#info) !== undefined) {
      lateAnswers.expect(this.command);
      this.#succeed();
      return;
    }
    fellOutOfStep();
    lateAnswers.expect(this.command);
    if (this.command.blind === true) return this.#succeed();
    // Whoever asked tells what follows from it.
    log.debug({ command: this.command.name, stage: this.#stage }, "AT command timed out");
    this.#fail(timeoutAt(this.#stage));
  }

  #finish(result: FinalResult): void {
    if (this.#stage === "abandon") {
      this.#fail({ kind: "withheld", reached: "no" });
    } else if (result.kind !== "ok") {
      this.#fail({ kind: "rejected", result, stage: this.#stage === "final" ? "final" : "prompt" });
    } else if (this.#stage === "final") {
      this.#finishWithOk();
    } else {
      // A late answer to an earlier command, perhaps: then the modem waits for a text that will not come.
      this.#needs.fellOutOfStep();
      this.#fail({ kind: "malformed", lines: ["OK in place of the prompt"] });
    }
  }

  #endWithoutOk(): void {
    const { lateAnswers, log, fellOutOfStep } = this.#needs;
    log.warn({ command: this.command.name }, "the OK was lost");
    this.#finishWithOk();
    if (!this.#settled) return;
    // It may still come, and is no answer to what is asked next.
    fellOutOfStep();
    lateAnswers.expect(this.command);
  }

  #finishWithOk(): void {
    const { lateAnswers, log, fellOutOfStep } = this.#needs;
    this.#cancelWaitForOk();
    const owner = lateAnswers.ownerOf(this.command, this.#info);
    if (owner === "this") return this.#succeed();
    log.warn({ command: this.command.name, owner }, "a late answer");
    if (owner === "earlier") return;
    // Its own answer, or the other one's, may be still to come.
    fellOutOfStep();
    this.#fail({ kind: "ambiguous", reached: "unknown" });
  }

  #succeed(): void {
    const value = this.command.read(this.#info);
    // An OK too many, perhaps: from here on each would be taken for the next one's.
    if (value === undefined && this.#info.length === 0) this.#needs.fellOutOfStep();
    this.#settle(
      value === undefined ? { ok: false, failure: { kind: "malformed", lines: this.#info } } : { ok: true, value },
    );
  }

  #fail(failure: AtFailure): void {
    this.#settle({ ok: false, failure });
  }

  #settle(result: AtResult<R>): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#cancelDeadline();
    this.#cancelWaitForOk();
    this.#needs.awaitPrompt(false);
    this.#needs.ended(this);
    if (this.#decision !== undefined && "error" in this.#decision) this.#reject(this.#decision.error);
    else this.#resolve(result);
  }
}

function withResolvers<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((succeed, fail) => {
    resolve = succeed;
    reject = fail;
  });
  return { promise, resolve, reject };
}

function timeoutAt(stage: Stage): AtFailure {
  if (stage === "abandon") return { kind: "withheld", reached: "no" };
  return stage === "final"
    ? { kind: "timeout", stage: "final", reached: "unknown" }
    : { kind: "timeout", stage: "prompt", reached: "no" };
}
