/** Why the gateway does not do its work, for people. */
export interface SafeModeCause {
  /** Below `store.directory`, or a folder of the machine's. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  readonly why: string;
  /** What a person can do. */
  readonly cure: string;
}

/** The one sentence that the command, `/healthz` and `status` show. */
export function safeModeInWords({ file, line, why, cure }: SafeModeCause): string {
  const place = line === undefined ? file : `${file}, line ${line}`;
  return `safe mode, nothing is sent: ${place}: ${why}. Nothing was changed; ${cure}`;
}

/** What is asked of a gateway in safe mode and needs the state. */
export class InSafeMode extends Error {}
