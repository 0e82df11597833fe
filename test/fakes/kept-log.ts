import type { Log } from "../../src/app/ports.ts";

export interface Entry {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly fields: object;
  readonly message: string;
}

/** Keeps what was logged, for tests that ask; what its children were told too. */
export function createKeptLog(entries: Entry[] = []): Log & { readonly entries: Entry[] } {
  return { ...keeper(entries, {}), entries };
}

function keeper(entries: Entry[], bindings: object): Log {
  const at = (level: Entry["level"]) => (fields: object, message: string) => {
    entries.push({ level, fields: { ...bindings, ...fields }, message });
  };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: (fields) => keeper(entries, { ...bindings, ...fields }),
  };
}
