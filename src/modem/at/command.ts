import type { ErrorResult } from "./final-result.ts";

/**
 * Whose an answer is: the command's that waits, an earlier one's that nobody waits for any more, or nobody can tell.
 */
export type Owner = "this" | "earlier" | "either";

/** One AT command as data: what to write, which lines answer it, how long that may take. */
export interface AtCommand<R> {
  /** For logs: `+CMGS`. Never a parameter: they hold numbers and texts. */
  readonly name: string;
  /** What follows `AT`, without the carriage return. */
  readonly line: string;
  /** What follows the prompt; the chat adds Ctrl-Z. */
  readonly payload?: string;
  /** The prefixes of its information responses, `+CSQ:`. Any other line is unsolicited. */
  readonly owns: readonly string[];
  /** Lines without a prefix that belong to the answer: the hex of a PDU, the name of a maker. */
  readonly bare?: RegExp;
  /** What noise may have left of an information response: it says nothing, but whose the result is that follows. */
  readonly torn?: RegExp;
  /** Until the final result; with a payload, from Ctrl-Z on. */
  readonly timeoutMs: number;
  /** With a payload: until the prompt. */
  readonly promptTimeoutMs?: number;
  /** Some modems leave out the OK: what has been read when the time is up counts as the answer. */
  readonly finalOptional?: boolean;
  /** It may be answered, or not, which says nothing: an answer is not waited for longer than its time. */
  readonly blind?: boolean;
  /** Whether this information says that it is done. The OK belongs behind it, but is not waited for any longer. */
  readonly isDone?: (info: readonly string[]) => boolean;
  /** A technician's own command: every line that is not known as unsolicited answers it. */
  readonly ownsAll?: boolean;
  /** Whose an OK after this information is; its own unless given. An earlier command's is passed over. */
  readonly ownerOf?: (info: readonly string[]) => Owner;
  /** `undefined`: the answer is malformed. */
  read(info: readonly string[]): R | undefined;
}

/**
 * Why a command gave no value. `reached` answers the one question before a retry: can a segment have gone out?
 * `silent`: the modem did not come back into step after an earlier timeout, and the command was not written.
 */
export type AtFailure =
  | { readonly kind: "rejected"; readonly result: ErrorResult; readonly stage: "prompt" | "final" }
  | { readonly kind: "timeout"; readonly stage: "prompt"; readonly reached: "no" }
  | { readonly kind: "timeout"; readonly stage: "final"; readonly reached: "unknown" }
  | { readonly kind: "silent"; readonly reached: "no" }
  | { readonly kind: "linkLost"; readonly reached: "no" | "unknown" }
  | { readonly kind: "withheld"; readonly reached: "no" }
  /** The answer may be a late one to an earlier command. */
  | { readonly kind: "ambiguous"; readonly reached: "unknown" }
  | { readonly kind: "malformed"; readonly lines: readonly string[] };

export type AtResult<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly failure: AtFailure };

/** Whether the modem itself has stopped answering, as against refusing. */
export function isSilence(failure: AtFailure): boolean {
  return failure.kind === "timeout" || failure.kind === "silent";
}

/** Whether a command with a payload was refused before the payload was asked for. */
export function isRefusedAtOnce(failure: AtFailure): boolean {
  return failure.kind === "rejected" && failure.stage === "prompt";
}

/** For people and logs: `+CMS ERROR: 38`, `no answer`. */
export function describeFailure(failure: AtFailure): string {
  switch (failure.kind) {
    case "rejected":
      return failure.result.line;
    case "timeout":
      return failure.stage === "prompt" ? "the modem did not ask for the text" : "the modem did not answer in time";
    case "silent":
      return "the modem does not answer";
    case "linkLost":
      return "the connection to the modem was lost";
    case "withheld":
      return "withheld before the text was sent";
    case "ambiguous":
      return "the answer may be a late one to an earlier message";
    case "malformed":
      return `the modem's answer makes no sense: ${failure.lines.join(" / ") || "no data"}`;
  }
}
