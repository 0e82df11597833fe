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

/** Whose fault it was, and whether it is worth trying again; `perhaps`: it may have gone out. */
export const VERDICTS = {
  /** The modem or its SIM refused before anything was transmitted; that passes. */
  "device later": { reached: "no", retry: "later", blame: "device" },
  /** What we wrote is wrong: writing it again changes nothing. */
  "device never": { reached: "no", retry: "never", blame: "device" },
  /** The modem hides what the network said. */
  "device perhaps": { reached: "unknown", retry: "later", blame: "device" },
  /** The network refused it; nothing is known about the recipient. */
  "network later": { reached: "no", retry: "later", blame: "network" },
  /** The network may have taken it. */
  "network perhaps": { reached: "unknown", retry: "later", blame: "network" },
  /** The recipient's phone cannot take it now. */
  "recipient later": { reached: "no", retry: "later", blame: "recipient" },
  /** The number cannot be texted. */
  "recipient never": { reached: "no", retry: "never", blame: "recipient" },
} as const satisfies Readonly<Record<string, Verdict>>;

/** Rows of `code, name, verdict` that one clause defines. */
export function rowsOf(
  source: string,
  rows: readonly (readonly [number, string, keyof typeof VERDICTS])[],
): readonly (readonly [number, ErrorMeaning])[] {
  return rows.map(([code, name, verdict]) => [code, { name, ...VERDICTS[verdict], source }] as const);
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
