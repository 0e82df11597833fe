import type { Log, Scheduler } from "./ports.ts";
import type { SpentCodes } from "./users.ts";
import { within } from "./within.ts";

/** What has been used of somebody's codes. */
interface Spent {
  readonly name: string;
  /** Which secret they are of: a new one begins anew. */
  readonly factor: string;
  /** The step of time of the last one: neither it nor an older one is taken again. */
  readonly step: number;
  readonly recovery: readonly string[];
}

/** Where that outlives a restart. */
export interface SpentCodesRecord {
  /** `undefined`: nothing is kept. Rejects where it cannot be read. */
  read(): Promise<readonly Spent[] | undefined>;
  write(spent: readonly Spent[]): Promise<void>;
}

/** A disk that hangs keeps nobody waiting for longer. */
const RECORD_WITHIN_MS = 5_000;
const NOTHING_SPENT = { step: -1, recovery: [] } as const;

/** Takes each code once. */
export function createSpentCodes(record: SpentCodesRecord, scheduler: Scheduler, log: Log): SpentCodes {
  let reading: Promise<Map<string, Spent>> | undefined;
  let last: Promise<void> = Promise.resolve();

  async function readAll(): Promise<Map<string, Spent>> {
    const read = await within(scheduler, RECORD_WITHIN_MS, record.read());
    if (read.kind !== "done")
      log.error({ error: read.kind === "failed" ? read.error : "it takes too long" }, UNREADABLE);
    const spent = read.kind === "done" ? (read.value ?? []) : [];
    return new Map(spent.map((one) => [one.name, one]));
  }

  /** Whether it is kept. */
  async function keep(all: ReadonlyMap<string, Spent>): Promise<boolean> {
    // One after the other, each as it is when its turn comes.
    const written = last.then(() => record.write([...all.values()]));
    last = written.catch(() => undefined);
    const { kind } = await within(scheduler, RECORD_WITHIN_MS, written);
    return kind === "done";
  }

  return {
    async spend(name, factor, code) {
      reading ??= readAll();
      const all = await reading;
      const known = all.get(name);
      const before = known?.factor === factor ? known : { name, factor, ...NOTHING_SPENT };
      const isSpent = code.kind === "timed" ? code.step <= before.step : before.recovery.includes(code.digest);
      if (isSpent) return "spent";
      const after =
        code.kind === "timed"
          ? { ...before, step: code.step }
          : { ...before, recovery: [...before.recovery, code.digest] };
      all.set(name, after);
      if (await keep(all)) return "taken";
      // One of the time is over in a minute anyway; until the next restart it is not taken again.
      log.warn({ name, kind: code.kind }, "That a code was used cannot be written down");
      return code.kind === "timed" ? "taken" : "not-kept";
    },
  };
}

const UNREADABLE = "Which codes were used cannot be read: recovery codes that were used are taken once more";
