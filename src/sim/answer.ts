import type { FaultPlan } from "./fault.ts";
import type { FinalResult, ResultFormat } from "./result.ts";
import { renderInformation, renderResult } from "./result.ts";

/** The answer to one command line in the making. */
export interface Answer {
  /** The names of the line's commands. */
  readonly commands: readonly string[];
  /** The information responses so far, as they will be written. */
  information: string;
}

/** The answer as it is written: right, or as the faults that wait for it will have it. */
export function renderAnswer(answer: Answer, result: FinalResult, format: ResultFormat, faults: FaultPlan): string {
  const { commands, information } = answer;
  const garbage = faults.take("garbage", commands);
  const noise = faults.take("urc-in-reply", commands);
  const inLine = faults.take("urc-in-line", commands);
  const lost = faults.take("lost-reply", commands);
  const text = [
    garbage === undefined ? "" : Buffer.from(garbage.bytes).toString("latin1"),
    noise === undefined
      ? information
      : insertAfterLines(information, noise.afterLines, renderInformation(noise.lines, format)),
    renderResult(result, format),
  ];
  if (lost !== undefined) text.pop();
  if (lost?.part === "all") text.pop();
  const whole = text.join("");
  const written = inLine === undefined ? whole : insertInLine(whole, renderInformation(inLine.lines, format));
  if (faults.take("bare-cr", commands) !== undefined) return written.replaceAll("\r\n", "\r");
  return faults.take("doubled-cr", commands) === undefined ? written : written.replaceAll("\r\n", "\r\r\n");
}

function insertAfterLines(information: string, lines: number | undefined, noise: string): string {
  const ends = [...information.matchAll(/[^\r\n]\r\n/g)].map(({ index }) => index + 3);
  const at = lines === 0 ? 0 : (ends[(lines ?? ends.length) - 1] ?? information.length);
  return information.slice(0, at) + noise + information.slice(at);
}

/** Cuts the first line in two: what is put between begins a line of its own, and ends it. */
function insertInLine(text: string, lines: string): string {
  const from = text.search(/[^\r\n]/);
  const [first = ""] = text.slice(from).split("\r");
  const at = from + Math.floor(first.length / 2);
  return text.slice(0, at) + lines + text.slice(at);
}
