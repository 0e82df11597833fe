import type { Clock } from "../app/ports.ts";

/** So many wrong passwords make an address wait; the sum of what it may try in a day stays small. */
const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Who has not tried for so long starts afresh. */
const FORGET_AFTER_MS = 60 * 60_000;
/** More addresses than these at once are no people: the one that has been quiet the longest is forgotten. */
const MOST_ADDRESSES = 1_000;

interface Failures {
  failures: number;
  lastMs: number;
  waitsUntilMs: number;
}

/** Who has given wrong passwords, by address, and has to wait. */
export class FailedSignIns {
  readonly #clock: Pick<Clock, "monotonicMs">;
  readonly #records = new Map<string, Failures>();

  constructor(clock: Pick<Clock, "monotonicMs">) {
    this.#clock = clock;
  }

  /** How long this address has to wait before it may try again, milliseconds; 0: it may. */
  waitOf(address: string): number {
    const record = this.#records.get(keyOf(address));
    return Math.max((record?.waitsUntilMs ?? 0) - this.#clock.monotonicMs(), 0);
  }

  failed(address: string): void {
    const now = this.#clock.monotonicMs();
    const key = keyOf(address);
    const known = this.#records.get(key);
    const failures = known === undefined || now - known.lastMs > FORGET_AFTER_MS ? 1 : known.failures + 1;
    // Put in anew, the map stays in the order of the last failure.
    this.#records.delete(key);
    const beyond = failures - FREE_FAILURES;
    const waitMs = beyond < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** beyond, LONGEST_WAIT_MS);
    this.#records.set(key, { failures, lastMs: now, waitsUntilMs: now + waitMs });
    const [oldest] = this.#records.keys();
    if (this.#records.size > MOST_ADDRESSES && oldest !== undefined) this.#records.delete(oldest);
  }

  succeeded(address: string): void {
    this.#records.delete(keyOf(address));
  }
}

/** Whoever has an IPv6 address has a whole /64 (RFC 6177 2): it counts as one. IPv4 may come written as IPv6. */
function keyOf(address: string): string {
  const plain = address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  const behind = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - behind.length }, () => "0");
  return [...groups, ...zeros, ...behind].slice(0, 4).join(":");
}
