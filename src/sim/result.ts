/** An error as a modem tells it: plain, by number (3GPP TS 27.007 9.2, 27.005 3.2.5), or in its maker's words. */
export type ErrorResult =
  | { readonly kind: "plain" }
  | { readonly kind: "cme"; readonly code: number }
  | { readonly kind: "cms"; readonly code: number }
  | { readonly kind: "vendor"; readonly text: string };

/** How a command ended. */
export type FinalResult = { readonly kind: "ok" } | ErrorResult;

export const OK: FinalResult = { kind: "ok" };
export const PLAIN_ERROR: ErrorResult = { kind: "plain" };

export function cme(code: number): ErrorResult {
  return { kind: "cme", code };
}

export function cms(code: number): ErrorResult {
  return { kind: "cms", code };
}

/** How results are to look: ATV and +CMEE. */
export interface ResultFormat {
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** 0: plain ERROR, 1: numbers, 2: words. */
  readonly errorReports: 0 | 1 | 2;
}

const WORDS: Readonly<Record<string, string>> = {
  "cme 3": "operation not allowed",
  "cme 4": "operation not supported",
  "cme 10": "SIM not inserted",
  "cme 11": "SIM PIN required",
  "cme 12": "SIM PUK required",
  "cme 13": "SIM failure",
  "cme 14": "SIM busy",
  "cme 16": "incorrect password",
  "cme 21": "invalid index",
  "cme 30": "no network service",
  "cme 50": "incorrect parameters",
  "cms 38": "network out of order",
  "cms 302": "operation not allowed",
  "cms 303": "operation not supported",
  "cms 304": "invalid PDU mode parameter",
  "cms 310": "SIM not inserted",
  "cms 311": "SIM PIN required",
  "cms 314": "SIM busy",
  "cms 316": "SIM PUK required",
  "cms 321": "invalid memory index",
  "cms 322": "memory full",
  "cms 330": "SMSC address unknown",
  "cms 331": "no network service",
  "cms 332": "network timeout",
  "cms 340": "no +CNMA acknowledgement expected",
  "cms 500": "unknown error",
};

/** One information response: a line, or several that belong together (ITU-T V.250 5.7.1). */
export function renderInformation(lines: readonly string[], format: ResultFormat): string {
  return (format.verbose ? "\r\n" : "") + lines.map((line) => `${line}\r\n`).join("");
}

export function renderResult(result: FinalResult, format: ResultFormat): string {
  // V.250 6.2.5
  if (format.quiet) return "";
  const coded = codedResult(result, format);
  if (coded !== undefined) return format.verbose ? `\r\n${coded}\r\n` : `${coded}\r`;
  if (!format.verbose) return result.kind === "ok" ? "0\r" : "4\r";
  return result.kind === "ok" ? "\r\nOK\r\n" : "\r\nERROR\r\n";
}

function codedResult(result: FinalResult, format: ResultFormat): string | undefined {
  if (result.kind === "ok" || result.kind === "plain") return undefined;
  if (result.kind === "vendor") return result.text;
  // +CMEE hides +CME ERROR only: +CMS ERROR is the one error result of the message commands (27.005 3.2.5).
  if (result.kind === "cme" && format.errorReports === 0) return undefined;
  const words = format.errorReports === 2 ? WORDS[`${result.kind} ${result.code}`] : undefined;
  return `+${result.kind.toUpperCase()} ERROR: ${words ?? result.code}`;
}
