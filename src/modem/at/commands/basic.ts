import type { AtCommand } from "../command.ts";
import { cursorAfter } from "../cursor.ts";

/** A modem answers these at once; what takes longer means that it hangs. */
const SHORT_MS = 5_000;
/** Switching the radio on takes long on some (27.007 8.2 sets no limit). */
const FUNCTIONALITY_MS = 20_000;

/** A command that answers with its final result alone. */
export function setting(line: string, timeoutMs = SHORT_MS): AtCommand<true> {
  return { name: line.split(/[=?]/)[0] ?? line, line, owns: [], timeoutMs, read: () => true };
}

/** Nothing but "are you there". Short, as it is what finds a modem that hangs. */
export const attention: AtCommand<true> = { ...setting("", 3_000), name: "AT" };

/**
 * Result codes (V.250 6.2.5), in words (6.2.6), no echo (6.2.4): a profile may have been left otherwise, and without
 * result codes nothing is ever answered. So the answer is not waited for longer than a moment.
 */
export const plainDialogue: AtCommand<true> = { ...setting("Q0V1E0", 500), blind: true };

export const echoOff = setting("E0");
export const ignoreDtr = setting("&D0");
/** Words, not digits, as result codes (V.250 6.2.6). */
export const verboseResults = setting("V1");
export const numericErrors = setting("+CMEE=1");
export const wordyErrors = setting("+CMEE=2");

/** Full functionality is 1; 0, 4 and vendors' values mean that the radio is off (27.007 8.2). */
export const readFunctionality: AtCommand<number> = {
  name: "+CFUN",
  line: "+CFUN?",
  owns: ["+CFUN:"],
  timeoutMs: SHORT_MS,
  read: (info) => cursorAfter("+CFUN:", info.at(-1) ?? "").number(),
};

export const radioOn = setting("+CFUN=1", FUNCTIONALITY_MS);

/** Anything a technician types, without `AT`. The answer is the lines as they came. */
export function rawCommand(line: string): AtCommand<readonly string[]> {
  // +CREG and +CPIN come by themselves too.
  const owns = [...line.toUpperCase().matchAll(/[+^*#%!$][A-Z0-9]+/g)].map(([name]) => `${name}:`);
  return { name: "raw", line, owns, ownsAll: true, timeoutMs: 60_000, read: (info) => info };
}

/** A command that answers with text, with or without its own prefix: names, versions, serial numbers. */
export function question(line: string, prefix: string): AtCommand<string> {
  return {
    name: line,
    line,
    owns: [prefix],
    bare: /./,
    timeoutMs: SHORT_MS,
    read: (info) => cursorAfter(prefix, info[0] ?? "").text() || undefined,
  };
}
