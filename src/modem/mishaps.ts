import type { Log } from "../app/ports.ts";
import type { ModemCounts } from "../app/technician.ts";

/** What happens to a modem that should not, counted since the daemon started: a technician asks for it. */
export interface Mishaps {
  readonly counts: ModemCounts;
  /** An unsolicited line that means nothing to us; some come every two seconds. */
  noise(line: string): void;
  /** A rung of the recovery ladder is begun. */
  recovery(rung: string, because: string): void;
  disconnect(because: string): void;
}

export interface MishapsOptions {
  readonly log: Log;
  /** Whether the machine has too little voltage, in words; `undefined` where it does not tell. */
  readonly underVoltage?: (() => Promise<string | undefined>) | undefined;
}

/** More kinds of noise than any modem makes: what a wrong baud rate brings must not fill the memory. */
const MOST_KINDS = 50;

export function createMishaps({ log, underVoltage }: MishapsOptions): Mishaps {
  const noise = new Map<string, number>();
  const recoveries = new Map<string, number>();
  let disconnects = 0;

  return {
    get counts() {
      return { disconnects, recoveries: Object.fromEntries(recoveries), noise: Object.fromEntries(noise) };
    },

    noise(line) {
      const [kind = ""] = line.split(/[:,\s]/);
      count(noise, noise.has(kind) || noise.size < MOST_KINDS ? kind : "other");
    },

    recovery(rung, because) {
      const times = count(recoveries, rung);
      log.warn({ rung, times, because }, "trying to recover the modem");
    },

    disconnect(because) {
      disconnects += 1;
      const times = disconnects;
      const asking = underVoltage?.().catch(() => undefined) ?? Promise.resolve(undefined);
      void asking.then((found) => {
        log.warn({ because, times, underVoltage: found ?? "not told" }, "the connection to the modem was lost");
      });
    },
  };
}

function count(counts: Map<string, number>, name: string): number {
  const times = (counts.get(name) ?? 0) + 1;
  counts.set(name, times);
  return times;
}
