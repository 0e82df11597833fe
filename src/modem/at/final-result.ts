/** The line that ends a command's answer (3GPP TS 27.007 4.1, ITU-T V.250 5.7.1, and what vendors add). */
export type FinalResult = { readonly kind: "ok" } | ErrorResult;

/**
 * `cms` and `cme` carry a code, or the text that stands in its place (`+CMEE=2`). `plain` is an error
 * without a reason. `call` is the end of a call: no answer to any command but ATD.
 */
export type ErrorResult =
  | { readonly kind: "cms" | "cme"; readonly line: string; readonly code: number }
  | { readonly kind: "cms" | "cme"; readonly line: string; readonly text: string }
  | { readonly kind: "plain"; readonly line: string }
  | { readonly kind: "call"; readonly line: string };

type Row =
  | { readonly is: string; readonly kind: "ok" | "plain" | "call" }
  | { readonly startsWith: string; readonly kind: "cms" | "cme" | "plain" };

const FINAL_RESULTS: readonly Row[] = [
  { is: "OK", kind: "ok" },
  { is: "ERROR", kind: "plain" },
  { startsWith: "+CMS ERROR:", kind: "cms" },
  { startsWith: "+CME ERROR:", kind: "cme" },
  // Huawei and ZTE instead of ERROR: E1752, MF-series.
  { is: "COMMAND NOT SUPPORT", kind: "plain" },
  { is: "COMMAND NOT SUPPORTED", kind: "plain" },
  { is: "TOO MANY PARAMETERS", kind: "plain" },
  { startsWith: "MODEM ERROR:", kind: "plain" },
  { is: "NO CARRIER", kind: "call" },
  { is: "NO DIALTONE", kind: "call" },
  { is: "NO ANSWER", kind: "call" },
  { is: "BUSY", kind: "call" },
];

/** Reads one line; `undefined` for what ends no command. */
export function parseFinalResult(line: string): FinalResult | undefined {
  const upper = line.toUpperCase();
  for (const row of FINAL_RESULTS) {
    if ("is" in row) {
      if (upper === row.is) return row.kind === "ok" ? { kind: "ok" } : { kind: row.kind, line };
    } else if (upper.startsWith(row.startsWith)) {
      return row.kind === "plain" ? { kind: "plain", line } : withReason(row.kind, line, row.startsWith.length);
    }
  }
  return undefined;
}

function withReason(kind: "cms" | "cme", line: string, prefixLength: number): ErrorResult {
  const reason = line.slice(prefixLength).trim();
  return /^\d+$/.test(reason) ? { kind, line, code: Number(reason) } : { kind, line, text: reason };
}
