import { HOUR, type Instant } from "./time.ts";

/**
 * Things by the hour since which they are as they are: what is older than an instant is found without a look at all the
 * others. Derived from the state, never written down.
 */
export class ByAge<K> {
  /** What has moved on stays listed where it was, too: it was cheaper to leave it there. */
  readonly #keys = new Map<number, K[]>();

  /** `was`: since when it was so before, where it was so at all. */
  put(key: K, at: Instant, was?: Instant): void {
    const hour = hourOf(at);
    if (was !== undefined && hourOf(was) === hour) return;
    const keys = this.#keys.get(hour);
    if (keys === undefined) this.#keys.set(hour, [key]);
    else keys.push(key);
  }

  clear(): void {
    this.#keys.clear();
  }

  /** Whether anything is older than an instant: `isOver` says so of each that may be. */
  hasAny(before: Instant, isOver: (key: K) => boolean): boolean {
    for (const [hour, keys] of this.#keys) if (hour <= hourOf(before) && keys.some(isOver)) return true;
    return false;
  }

  /** Lets go of what is older than an instant; `letGo` says of each that may be whether it was. */
  takeOut(before: Instant, letGo: (key: K) => boolean): void {
    for (const [hour, keys] of this.#keys) {
      if (hour > hourOf(before)) continue;
      const others = keys.filter((key) => !letGo(key));
      // Of an hour that is over, they are those that have moved on.
      if (hour === hourOf(before) && others.length > 0) this.#keys.set(hour, others);
      else this.#keys.delete(hour);
    }
  }

  /** How much is listed in each hour that begins before an instant and ends behind another one; in no order. */
  *hours(from: Instant, before: Instant): Generator<{ readonly endsAt: Instant; readonly count: number }, void> {
    for (const [hour, { length: count }] of this.#keys) {
      const endsAt = (hour + 1) * HOUR;
      if (endsAt > from && hour <= hourOf(before)) yield { endsAt, count };
    }
  }
}

function hourOf(at: Instant): number {
  return Math.floor(at / HOUR);
}
