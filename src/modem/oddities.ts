import type { Log } from "../app/ports.ts";

/** What is odd about a modem and no trouble: logged when it begins and when it is over, however often it is seen. */
export interface Oddities {
  seen(kind: string, fields: object, words: string): void;
  /** It is as it should be. */
  gone(kind: string, words: string): void;
}

export function createOddities(log: Log): Oddities {
  const known = new Set<string>();
  return {
    seen(kind, fields, words) {
      if (known.has(kind)) return;
      known.add(kind);
      log.warn(fields, words);
    },
    gone(kind, words) {
      if (known.delete(kind)) log.info({ kind }, words);
    },
  };
}
