import type { Log } from "../../app/ports.ts";
import type { AtCommand, Owner } from "./command.ts";
import { parseFinalResult } from "./final-result.ts";
import { answersTo, beginsWith, isPrompt } from "./line-owner.ts";
import { isKnownUrc } from "./urc.ts";

/** Answers to commands that have timed out. They may come all the same, and belong to nobody. */
export interface LateAnswers {
  /** A command is waited for no longer. */
  expect(command: AtCommand<unknown>): void;
  /**
   * Whether the line is of an answer that is too late. One that the command `running` may answer for is none; whose
   * that is, `ownerOf` tells when its final result has come.
   */
  isLate(line: string, running: AtCommand<unknown> | undefined): boolean;
  /** Whose a final `OK` is that has come, after the information responses `info`, while `command` ran. */
  ownerOf(command: AtCommand<unknown>, info: readonly string[]): Owner;
}

export function createLateAnswers(log: Log): LateAnswers {
  /** Prefixes of answers that nobody waits for any more. */
  const overdue = new Set<string>();
  /** Final results that did not come in time: any bare OK may be one of them. */
  let missing = 0;
  /** One of those is coming in: its final result is nobody's either. */
  let passingOver = false;

  return {
    expect(command) {
      missing += 1;
      for (const prefix of command.owns) overdue.add(prefix);
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
      const isFinal = parseFinalResult(line) !== undefined;
      if (isFinal && (passingOver || running === undefined)) missing = Math.max(0, missing - 1);
      if (!passingOver) return false;
      passingOver = !isFinal;
      return true;
    },

    ownerOf(command, info) {
      const owner = command.ownerOf?.(info) ?? "this";
      if (owner !== "this" || command.payload === undefined || info.length > 0 || missing === 0) return owner;
      missing -= 1;
      return "either";
    },
  };
}
