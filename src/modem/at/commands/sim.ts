import type { AtCommand } from "../command.ts";
import { cursorAfter } from "../cursor.ts";
import { setting } from "./basic.ts";

/** `READY`, `SIM PIN`, `SIM PUK` … (27.007 8.3). A Wavecom leaves out the OK. */
export const readSimState: AtCommand<string> = {
  name: "+CPIN",
  line: "+CPIN?",
  owns: ["+CPIN:"],
  timeoutMs: 10_000,
  finalOptional: true,
  read: (info) =>
    cursorAfter("+CPIN:", info.at(-1) ?? "")
      .text()
      ?.toUpperCase() || undefined,
};

/** Spends one of three tries. The caller has made sure that it may. */
export function enterPin(pin: string): AtCommand<true> {
  return { ...setting(`+CPIN="${pin}"`, 20_000), name: "+CPIN" };
}

/** The number of tries that are left for the PIN, by a command that depends on the maker. */
export interface PinRetriesQuery {
  readonly line: string;
  readonly owns: string;
  /** Which of the numbers in the answer it is, from 0; parameters that are no number are not counted. */
  readonly position: number;
}

export function readPinRetries({ line, owns, position }: PinRetriesQuery): AtCommand<number> {
  return {
    name: line,
    line,
    owns: [owns],
    timeoutMs: 5_000,
    read(info) {
      // Some answer a line per code: the one for the SIM's PIN, else the first.
      const answer = info.find((each) => /\bSIM PIN\b|"SC"/i.test(each)) ?? info[0] ?? "";
      const parameters = cursorAfter(owns, answer);
      const numbers: number[] = [];
      while (!parameters.atEnd) {
        const number = parameters.number();
        if (number !== undefined) numbers.push(number);
      }
      return numbers[position];
    },
  };
}

/** ICCID: 18 to 22 digits, some modems pad with F or write a prefix of their own. */
export function readCardId(line: string): AtCommand<string> {
  return {
    name: line,
    line,
    owns: [],
    bare: /\d{18,22}/,
    timeoutMs: 5_000,
    read: (info) => /\d{18,22}/.exec(info.join(" "))?.[0],
  };
}
