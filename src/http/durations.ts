import { Histogram, type Registry } from "prom-client";

interface DurationsConfig {
  readonly name: string;
  readonly help: string;
  /** Seconds, from the shortest on. */
  readonly buckets: readonly number[];
  readonly registers: Registry[];
}

/**
 * A histogram without labels that does nothing but count: at each observation prom-client's own makes text of numbers,
 * ten microseconds, and there are a dozen to a message.
 */
export class Durations extends Histogram {
  readonly #config: DurationsConfig;
  /** Of each bucket, without those below; behind them, what is beyond all. */
  readonly #counts: number[];
  #sumS = 0;

  constructor(config: DurationsConfig) {
    super({ ...config, buckets: [...config.buckets] });
    this.#config = config;
    this.#counts = [...config.buckets, Number.POSITIVE_INFINITY].map(() => 0);
  }

  add(seconds: number): void {
    let bucket = 0;
    while (seconds > (this.#config.buckets[bucket] ?? Number.POSITIVE_INFINITY)) bucket += 1;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#sumS += seconds;
  }

  /** What the registry, and `get`, ask a metric of prom-client for; its types do not tell of it. */
  getForPromString(): Promise<object> {
    const { name, help } = this.#config;
    let count = 0;
    const buckets = this.#counts.map((ofBucket, index) => {
      count += ofBucket;
      return named(`${name}_bucket`, count, { le: this.#config.buckets[index] ?? "+Inf" });
    });
    const values = [...buckets, named(`${name}_sum`, this.#sumS), named(`${name}_count`, count)];
    return Promise.resolve({ name, help, type: "histogram", aggregator: "sum", values });
  }
}

function named(metricName: string, value: number, labels: object = {}): object {
  return { metricName, value, labels, sharedLabels: {} };
}
