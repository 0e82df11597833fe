export interface BackoffLimits {
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * How long to wait before the attempt after `failures` failed ones in a row (1 or more): doubling up to
 * the longest, of which a random half is taken off, so that a hundred gateways do not come back as one.
 * `random` yields 0 up to, not including, 1.
 */
export function backoffMs(failures: number, limits: BackoffLimits, random: () => number): number {
  const full = Math.min(limits.longestMs, limits.firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(full * (0.5 + 0.5 * random()));
}
