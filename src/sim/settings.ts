import type { StoreName } from "./storage.ts";

/** What AT commands set, and a restart forgets. */
export interface Settings {
  /** ATE. */
  echo: boolean;
  /** ATV. */
  verbose: boolean;
  /** ATQ: no result codes at all. */
  quiet: boolean;
  /** +CMEE. */
  errorReports: 0 | 1 | 2;
  /** +CMGF: 0 PDU mode, 1 text mode. */
  messageFormat: number;
  /** +CSMS. */
  messageService: number;
  /** +CPMS: reading and deleting, writing, receiving. */
  memories: [StoreName, StoreName, StoreName];
  /** +CNMI: mode, mt, bm, ds, bfr. */
  indications: [mode: number, mt: number, bm: number, ds: number, bfr: number];
  /** +CSCS. */
  characterSet: string;
  /** +CMMS. */
  moreMessages: number;
  /** +CREG, +CGREG, +CEREG: n. */
  registrationReports: Record<string, number>;
  /** +COPS: 0 automatic, 2 deregistered. */
  operatorMode: number;
  /** +COPS: 0 long name, 1 short name, 2 number. */
  operatorFormat: number;
}

/** What a modem wakes up with, but for what `own` says otherwise. */
export function bootSettings(own: Partial<Settings>): Settings {
  return structuredClone<Settings>({
    echo: true,
    verbose: true,
    quiet: false,
    errorReports: 0,
    messageFormat: 0,
    messageService: 0,
    memories: ["SM", "SM", "SM"],
    indications: [0, 0, 0, 0, 0],
    characterSet: "GSM",
    moreMessages: 0,
    registrationReports: {},
    operatorMode: 0,
    operatorFormat: 0,
    ...own,
  });
}
