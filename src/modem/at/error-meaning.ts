/**
 * What an error code says about a segment. `reached`: can it have gone out? `retry`: is it worth trying
 * again? `blame`: only `recipient` counts against a number.
 */
export interface ErrorMeaning {
  readonly name: string;
  readonly reached: "no" | "unknown";
  readonly retry: "later" | "never";
  readonly blame: "recipient" | "network" | "device";
  /** The clause that defines the code. */
  readonly source: string;
}

export type ErrorTable = ReadonlyMap<number, ErrorMeaning>;

type Verdict = Pick<ErrorMeaning, "reached" | "retry" | "blame">;

/** The modem or its SIM refused before anything was transmitted; that passes. */
export const DEVICE_LATER: Verdict = { reached: "no", retry: "later", blame: "device" };
/** What we wrote is wrong: writing it again changes nothing. */
export const DEVICE_NEVER: Verdict = { reached: "no", retry: "never", blame: "device" };
/** The network refused it; nothing is known about the recipient. */
export const NETWORK_LATER: Verdict = { reached: "no", retry: "later", blame: "network" };
/** The network may have taken it. */
export const NETWORK_UNKNOWN: Verdict = { reached: "unknown", retry: "later", blame: "network" };
/** The modem hides what the network said. */
export const DEVICE_UNKNOWN: Verdict = { reached: "unknown", retry: "later", blame: "device" };
/** The number cannot be texted. */
export const RECIPIENT_NEVER: Verdict = { reached: "no", retry: "never", blame: "recipient" };
/** The recipient's phone cannot take it now. */
export const RECIPIENT_LATER: Verdict = { reached: "no", retry: "later", blame: "recipient" };

/** Rows of `code, name, verdict` that one clause defines. */
export function rowsOf(
  source: string,
  rows: readonly (readonly [number, string, Verdict])[],
): readonly (readonly [number, ErrorMeaning])[] {
  return rows.map(([code, name, verdict]) => [code, { name, ...verdict, source }] as const);
}

/** Finds the code whose name a modem wrote out (`+CMEE=2`), whatever the case and punctuation. */
export function codeOfName(table: ErrorTable, text: string): number | undefined {
  const wanted = comparable(text);
  for (const [code, meaning] of table) if (comparable(meaning.name) === wanted) return code;
  return undefined;
}

/** The standards write `(U)SIM`, modems `SIM`. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("(u)sim", "sim")
    .replace(/[^a-z0-9]/g, "");
}
