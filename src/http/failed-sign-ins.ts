import type { Clock } from "../app/ports.ts";

/** So many wrong passwords are forgiven; behind them each makes its source wait, longer every time. */
const FREE_FAILURES = 5;
/** Of all strangers together: whoever has very many addresses guesses no more for it. */
const FREE_FAILURES_OF_ALL = 50;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Who has not tried for so long starts afresh. */
const FORGET_AFTER_MS = 60 * 60_000;
/** More at once are no people: the one that has been quiet the longest is forgotten. */
const MOST_KNOWN = 1_000;

/** Somebody tries to come in. */
export interface Attempt {
  /** As whom. */
  readonly name: string;
  /** From where. */
  readonly address: string;
  /** Of a browser in which somebody of this name has signed in before: it has proved that. */
  readonly browser?: string;
}

/**
 * Who has given wrong passwords, and has to wait. A stranger is counted by where they come from, and with all other
 * strangers. Whoever comes from where that name has signed in before, or with a browser that has, is counted apart from
 * them: wrong guesses of others keep nobody out.
 */
export class FailedSignIns {
  readonly #known = new Recent<true>();
  readonly #failures: Failures;
  readonly #ofAll: Failures;

  constructor(clock: Pick<Clock, "monotonicMs">) {
    this.#failures = new Failures(clock, FREE_FAILURES);
    this.#ofAll = new Failures(clock, FREE_FAILURES_OF_ALL);
  }

  /** How long they have to wait before they may try again, milliseconds; 0: they may. */
  waitOf(attempt: Attempt): number {
    const wait = this.#failures.waitOf(this.#keyOf(attempt));
    return this.isKnown(attempt) ? wait : Math.max(wait, this.#ofAll.waitOf(ALL));
  }

  failed(attempt: Attempt): void {
    this.#failures.failed(this.#keyOf(attempt));
    if (!this.isKnown(attempt)) this.#ofAll.failed(ALL);
  }

  /** What was wrong from the same source before still counts: whoever has a name of their own could else guess on. */
  succeeded(attempt: Attempt): void {
    this.#known.set(placeOf(attempt), true);
    this.#failures.forget(this.#keyOf(attempt));
    this.#failures.forget(placeOf(attempt));
  }

  isKnown(attempt: Attempt): boolean {
    return attempt.browser !== undefined || this.#known.get(placeOf(attempt)) === true;
  }

  #keyOf(attempt: Attempt): string {
    const { browser, address } = attempt;
    if (browser !== undefined) return `browser ${browser}`;
    return this.isKnown(attempt) ? placeOf(attempt) : sourceOf(address);
  }
}

const ALL = "all strangers";

/** This name from there. */
function placeOf({ name, address }: Attempt): string {
  return `${sourceOf(address)} as ${name}`;
}

interface Failed {
  readonly failures: number;
  readonly lastMs: number;
  readonly waitsUntilMs: number;
}

/** Failures by whatever they are counted by. */
export class Failures {
  readonly #clock: Pick<Clock, "monotonicMs">;
  readonly #free: number;
  readonly #records = new Recent<Failed>();

  constructor(clock: Pick<Clock, "monotonicMs">, free = FREE_FAILURES) {
    this.#clock = clock;
    this.#free = free;
  }

  /** Milliseconds. */
  waitOf(key: string): number {
    return Math.max((this.#records.get(key)?.waitsUntilMs ?? 0) - this.#clock.monotonicMs(), 0);
  }

  failed(key: string): void {
    const now = this.#clock.monotonicMs();
    const before = this.#records.get(key);
    const failures = before === undefined || now - before.lastMs > FORGET_AFTER_MS ? 1 : before.failures + 1;
    const beyond = failures - this.#free;
    const waitMs = beyond < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** beyond, LONGEST_WAIT_MS);
    this.#records.set(key, { failures, lastMs: now, waitsUntilMs: now + waitMs });
  }

  forget(key: string): void {
    this.#records.delete(key);
  }
}

/** As many as were set the last. */
class Recent<T> {
  readonly #entries = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: T): void {
    // Put in anew, the map stays in the order in which they were set.
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_KNOWN && oldest !== undefined) this.#entries.delete(oldest);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}

/** Whoever has an IPv6 address has a whole /64 (RFC 6177 2): it counts as one. IPv4 may come written as IPv6. */
export function sourceOf(address: string): string {
  const plain = address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  const behind = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - behind.length }, () => "0");
  return [...groups, ...zeros, ...behind].slice(0, 4).join(":");
}
