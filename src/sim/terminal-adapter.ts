import { renderAnswer } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { Waits } from "./clock.ts";
import type { ParsedCommand } from "./command-line.ts";
import { parseCommandLine } from "./command-line.ts";
import type { Reply } from "./device.ts";
import type { FaultPlan } from "./fault.ts";
import { LineEditor } from "./line-editor.ts";
import type { FinalResult } from "./result.ts";
import { OK, PLAIN_ERROR, renderInformation, renderResult } from "./result.ts";
import type { Settings } from "./settings.ts";
import { TextEntry } from "./text-entry.ts";

/** What becomes of octets that come while a command runs: lost, kept for later, or they end the command. */
export type BusyInput = "ignore" | "queue" | "abort";

/** URCs while a command runs: they wait for the end of its answer, or go out in the middle of it. */
export type UrcTiming = "held" | "immediate";

export interface TerminalAdapterParts {
  readonly settings: () => Settings;
  readonly run: (command: ParsedCommand) => Promise<Reply>;
  readonly faults: FaultPlan;
  /** Called off when the modem loses its power. */
  readonly waits: Waits;
  readonly promptLatencyMs: () => number;
  readonly write: (text: string) => void;
  readonly vanish: () => void;
  readonly busyInput: BusyInput;
  readonly urcs: UrcTiming;
}

type Mode =
  | { readonly kind: "command" }
  | { readonly kind: "busy" }
  | { readonly kind: "text"; readonly entry: TextEntry; readonly end: (text: string | undefined) => void };

const COMMAND: Mode = { kind: "command" };
const BUSY: Mode = { kind: "busy" };
const PROMPT = "\r\n> ";

/** The part of a modem that talks: octets in, lines out, one command line at a time (ITU-T V.250 5). */
export class TerminalAdapter {
  readonly #parts: TerminalAdapterParts;
  readonly #editor = new LineEditor();
  #mode: Mode = COMMAND;
  /** Changes when the power goes: what ran before has no mouth any more. */
  #life = 0;
  #hung = false;
  #heldUrcs: (readonly string[])[] = [];
  #queuedInput: number[] = [];
  /** A final result that comes a second time, in front of the next answer. */
  #repeated = "";

  constructor(parts: TerminalAdapterParts) {
    this.#parts = parts;
  }

  feed(bytes: Uint8Array): void {
    if (this.#hung) return;
    for (const octet of bytes) this.#feedOctet(octet);
  }

  /** Writes an unsolicited result code, after the answer that is being written. */
  tell(lines: readonly string[]): void {
    const free = this.#mode.kind === "command" || (this.#mode.kind === "busy" && this.#parts.urcs === "immediate");
    if (free && !this.#hung) this.interrupt(lines);
    else this.#heldUrcs.push(lines);
  }

  /** Writes lines now, whatever is being answered. */
  interrupt(lines: readonly string[]): void {
    this.#write(renderInformation(lines, this.#parts.settings()));
  }

  releaseHeld(): void {
    const held = this.#heldUrcs;
    this.#heldUrcs = [];
    for (const lines of held) this.interrupt(lines);
  }

  powerOff(): void {
    this.#life += 1;
    this.#hung = false;
    this.#heldUrcs = [];
    this.#queuedInput = [];
    this.#repeated = "";
    this.#editor.reset();
    if (this.#mode.kind === "text") this.#mode.end(undefined);
    this.#mode = COMMAND;
  }

  #feedOctet(octet: number): void {
    if (this.#mode.kind === "busy") {
      if (this.#parts.busyInput === "queue") this.#queuedInput.push(octet);
      if (this.#parts.busyInput === "abort") this.#abort();
      return;
    }
    if (this.#parts.settings().echo) this.#write(String.fromCharCode(octet));
    if (this.#mode.kind === "text") {
      const progress = this.#mode.entry.push(octet);
      if (progress.kind === "whole") this.#mode.end(progress.text);
      if (progress.kind === "cancelled") this.#mode.end(undefined);
      return;
    }
    const line = this.#editor.push(octet);
    if (line !== undefined) void this.#execute(line);
  }

  /** V.250 5.6.1: a character ends an abortable command, which then answers ERROR. */
  #abort(): void {
    this.#life += 1;
    this.#write(renderResult(PLAIN_ERROR, this.#parts.settings()));
    this.#free();
  }

  async #execute(line: string): Promise<void> {
    const life = this.#life;
    this.#mode = BUSY;
    const parsed = parseCommandLine(line);
    const answer: Answer = { commands: parsed?.map(({ name }) => name) ?? [], information: "" };
    if (this.#hang(answer)) return;
    this.#write(this.#repeated);
    this.#repeated = "";
    if (this.#parts.faults.take("stray-echo", answer.commands) !== undefined) this.#write(`${line}\r`);

    const wrong = this.#parts.faults.take("command-error", answer.commands)?.error;
    const result = wrong ?? (parsed === undefined ? PLAIN_ERROR : await this.#runAll(parsed, answer, life));
    if (life !== this.#life) return;
    if (result === "none") this.#free();
    else await this.#deliver(answer, result, life);
  }

  /** Runs the commands of a line up to the first error (V.250 5.2.2). */
  async #runAll(commands: readonly ParsedCommand[], answer: Answer, life: number): Promise<FinalResult | "none"> {
    for (const command of commands) {
      const reply = await this.#settle(await this.#parts.run(command), answer, life);
      if (reply === "none" || reply.kind !== "ok") return reply;
    }
    return OK;
  }

  /** Follows a reply through its prompt and its delays to its result. */
  async #settle(reply: Reply, answer: Answer, life: number): Promise<FinalResult | "none"> {
    if (life !== this.#life || reply.kind === "none") return "none";
    if (reply.kind === "final") {
      if (reply.lines.length > 0) answer.information += renderInformation(reply.lines, this.#parts.settings());
      return reply.result;
    }
    if (reply.kind === "prompt") {
      const text = await this.#prompt(answer, life);
      // 27.005 4.3: ESC gives the message up, with OK.
      return text === undefined ? OK : this.#settle(await reply.accept(text), answer, life);
    }
    if (!reply.answersMeanwhile) {
      await this.#parts.waits.sleep(reply.delayMs);
      return this.#settle(reply.reply, answer, life);
    }
    this.#parts.waits.after(reply.delayMs, () => void this.#afterwards(reply.reply, answer));
    return "none";
  }

  /** An answer that comes when nobody expects it any more. */
  async #afterwards(reply: Reply, answer: Answer): Promise<void> {
    const result = await this.#settle(reply, answer, this.#life);
    if (result !== "none") this.#write(answer.information + renderResult(result, this.#parts.settings()));
  }

  /** What is typed at the prompt; `undefined` after ESC. */
  async #prompt(answer: Answer, life: number): Promise<string | undefined> {
    const { faults, waits, promptLatencyMs } = this.#parts;
    const late = faults.take("late-prompt");
    await waits.sleep(late?.delayMs ?? promptLatencyMs());
    if (life !== this.#life) return undefined;
    this.#write(answer.information);
    answer.information = "";
    const odd = faults.take("odd-prompt");
    if (faults.take("no-prompt") === undefined) this.#write(odd?.prompt ?? PROMPT);
    const typed = new Promise<string | undefined>((resolve) => {
      this.#mode = {
        kind: "text",
        entry: new TextEntry(),
        end: (text) => {
          this.#mode = BUSY;
          resolve(text);
        },
      };
    });
    if (faults.take("unplug-before-text") !== undefined) this.#parts.vanish();
    return typed;
  }

  /** Writes the answer, as the faults that wait for it will have it. */
  async #deliver(answer: Answer, result: FinalResult, life: number): Promise<void> {
    const text = renderAnswer(answer, result, this.#parts.settings(), this.#parts.faults);
    const late = this.#parts.faults.take("late-reply", answer.commands);
    if (this.#parts.faults.take("doubled-result", answer.commands) !== undefined)
      this.#repeated = renderResult(result, this.#parts.settings());
    if (late !== undefined && late.meanwhile !== "ignores") {
      this.#parts.waits.after(late.delayMs, () => this.#write(text));
    } else {
      if (late !== undefined) await this.#parts.waits.sleep(late.delayMs);
      if (life !== this.#life) return;
      this.#write(text);
    }
    this.#free();
  }

  #hang(answer: Answer): boolean {
    const silence = this.#parts.faults.take("silence", answer.commands);
    if (silence === undefined) return false;
    this.#hung = true;
    this.#parts.waits.after(silence.durationMs, () => {
      this.#hung = false;
      this.#free();
    });
    return true;
  }

  /** The line is answered: what waited for its end comes now. */
  #free(): void {
    this.#mode = COMMAND;
    this.releaseHeld();
    const input = this.#queuedInput;
    this.#queuedInput = [];
    for (const octet of input) this.#feedOctet(octet);
  }

  #write(text: string): void {
    if (text !== "" && !this.#hung) this.#parts.write(text);
  }
}
