import type { Log, Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";

/** One of the things that a daemon is made of. `T` is what its start gives, and its stop gets back. */
export interface DaemonPart<T = void> {
  /** For the log. */
  readonly name: string;
  /** The daemon does not come up when this throws or rejects. */
  start(): T | Promise<T>;
  stop?(started: T): unknown;
  /** A stop that takes longer is left behind. */
  readonly stopWithinMs?: number;
  /** What it means, for people, when the stop fails or takes longer. */
  readonly whenStopFails?: string;
}

interface Stopping {
  readonly name: string;
  readonly stop: () => Promise<unknown>;
  readonly withinMs: number;
  readonly whenItFails: string | undefined;
}

/** How long a submit, a mail, and what is to be published may go on after a stop has begun. */
export const GRACE = { submitMs: 10_000, mailMs: 2_000, publishMs: 2_000 };
/** How long the stop of each part may take that does not end at once, in the order in which they stop. */
export const STOP_WITHIN = {
  alarmsMs: 8_000,
  mailMs: GRACE.mailMs + 1_000,
  modemMs: GRACE.submitMs + 2_000,
  journalMs: 2_000,
  publishMs: GRACE.publishMs + 1_000,
  farewellMs: 2_000,
  brokerMs: 5_000,
  httpMs: 2_000,
  lastRecordsMs: 2_000,
  snapshotMs: 2_000,
  copyMs: 7_000,
  builtInMs: 2_000,
  storeMs: 8_000,
  lockMs: 1_000,
};
const USUALLY_AT_ONCE_MS = 2_000;

/** The parts that run. They are started one after the other, and stopped in reverse. */
export class RunningParts {
  readonly #scheduler: Scheduler;
  readonly #log: Log;
  readonly #running: Stopping[] = [];

  constructor(scheduler: Scheduler, log: Log) {
    this.#scheduler = scheduler;
    this.#log = log;
  }

  /** Resolves when the part runs. Rejects with what its start throws; those before it run on. */
  async start<T>(part: DaemonPart<T>): Promise<T> {
    const started = await part.start();
    this.#running.push({
      name: part.name,
      stop: async () => part.stop?.(started),
      withinMs: part.stopWithinMs ?? USUALLY_AT_ONCE_MS,
      whenItFails: part.whenStopFails,
    });
    return started;
  }

  /** Stops all that runs. Never rejects: whatever becomes of one part, those before it have their turn. */
  async stop(): Promise<void> {
    for (let part = this.#running.pop(); part !== undefined; part = this.#running.pop()) {
      const { name, stop, withinMs, whenItFails } = part;
      const ended = await within(this.#scheduler, withinMs, stop());
      const { error } = ended.kind === "failed" ? ended : { error: `it takes longer than ${withinMs} ms` };
      if (ended.kind !== "done") {
        this.#log.warn({ part: name, error }, whenItFails ?? "A part could not be stopped; the stop goes on");
      }
    }
  }
}
