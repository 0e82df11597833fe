import type { Clock, Log } from "../../app/ports.ts";
import type { AtCommand, Owner } from "./command.ts";
import { parseFinalResult } from "./final-result.ts";
import { answersTo, beginsWith, isPrompt } from "./line-owner.ts";
import { isKnownUrc } from "./urc.ts";

/**
 * Answers to commands that nobody waits for any more. They may come all the same, and belong to nobody: also over a
 * port that was closed and opened again meanwhile, as the modem may have noticed nothing.
 */
export interface LateAnswers {
  /** A command is waited for no longer. */
  expect(command: AtCommand<unknown>): void;
  /** The port is closed, in the middle of whatever the modem was saying, with this command unanswered. */
  cutOff(command: AtCommand<unknown> | undefined): void;
  /** The modem has restarted: what it had to say before is gone. */
  forget(): void;
  /**
   * Whether the line is of an answer that is too late. One that the command `running` may answer for is none; whose
   * that is, `ownerOf` tells when its final result has come.
   */
  isLate(line: string, running: AtCommand<unknown> | undefined): boolean;
  /** Whose a final `OK` is that has come, after the information responses `info`, while `command` ran. */
  ownerOf(command: AtCommand<unknown>, info: readonly string[]): Owner;
}

/** The latest answer to a submit that was seen took two and a quarter minutes. */
const SUBMIT_LATE_FOR_MS = 10 * 60_000;
/** Whatever the network has no part in is answered at once, or not at all. */
const LATE_FOR_MS = 60_000;

export interface LateAnswersOptions {
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly log: Log;
  /** An earlier process may have ended in the middle of a command. */
  readonly leftBehind?: boolean | undefined;
}

export function createLateAnswers({ clock, log, leftBehind = false }: LateAnswersOptions): LateAnswers {
  /** Prefixes of answers that nobody waits for any more. */
  const overdue = new Set<string>();
  /** Until when each final result may come that did not come in time: any bare OK may be one of them. */
  let missing: readonly number[] = [];
  /** One of those is coming in: its final result is nobody's either. */
  let passingOver = false;
  if (leftBehind) miss(LATE_FOR_MS);

  function miss(forMs: number): void {
    missing = [...missing, clock.monotonicMs() + forMs];
  }

  /** One of the missing has come; `false`: none is missing. */
  function found(): boolean {
    const still = missing.filter((untilMs) => clock.monotonicMs() < untilMs);
    missing = still.slice(1);
    return still.length > 0;
  }

  function expect(command: AtCommand<unknown>): void {
    miss(command.payload === undefined ? LATE_FOR_MS : SUBMIT_LATE_FOR_MS);
    for (const prefix of command.owns) overdue.add(prefix);
  }

  return {
    expect,

    cutOff(command) {
      passingOver = false;
      if (command !== undefined) expect(command);
    },

    forget() {
      overdue.clear();
      missing = [];
      passingOver = false;
    },

    isLate(line, running) {
      if ((running !== undefined && answersTo(running, line)) || isKnownUrc(line) || isPrompt(line)) return false;
      const prefix = [...overdue].find((owned) => beginsWith(line, owned));
      if (prefix !== undefined) {
        overdue.delete(prefix);
        passingOver = true;
        log.warn({ prefix }, "a late answer");
        return true;
      }
      const result = parseFinalResult(line);
      // The end of a call answers nothing.
      const isFinal = result !== undefined && result.kind !== "call";
      if (isFinal && (passingOver || running === undefined)) found();
      if (!passingOver) return false;
      passingOver = !isFinal;
      return true;
    },

    ownerOf(command, info) {
      const owner = command.ownerOf?.(info) ?? "this";
      if (owner !== "this" || command.payload === undefined || info.length > 0) return owner;
      return found() ? "either" : "this";
    },
  };
}
