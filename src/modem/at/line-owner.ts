import type { AtCommand } from "./command.ts";
import { isKnownUrc } from "./urc.ts";

// Which of the modem's lines belong to the command that runs.

export const CTRL_Z = "\x1a";
const PROMPT = ">";

export function isPrompt(line: string): boolean {
  return line === PROMPT;
}

/** The command, or the text of the message, sent back: also with `ATE0`, and after the prompt. */
export function isEcho(line: string, { line: commandLine, payload }: AtCommand<unknown>): boolean {
  const said = line.replace(/^>\s*/, "").replace(CTRL_Z, "");
  return said === `AT${commandLine}` || (payload !== undefined && (said === payload || said === ""));
}

/** An information response with a prefix of the command's own. */
export function answersTo({ owns }: AtCommand<unknown>, line: string): boolean {
  return owns.some((prefix) => beginsWith(line, prefix));
}

/** An information response to the command, with a prefix or, where the command expects that, without one. */
export function belongsTo(command: AtCommand<unknown>, line: string): boolean {
  if (answersTo(command, line)) return true;
  if (isKnownUrc(line)) return false;
  return command.ownsAll === true || command.bare?.test(line) === true || command.torn?.test(line) === true;
}

/** Modems do not agree about the case of what they answer. `prefix` is in capitals. */
export function beginsWith(line: string, prefix: string): boolean {
  return line.toUpperCase().startsWith(prefix);
}
