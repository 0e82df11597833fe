import { DAY, type Instant } from "./time.ts";

// What has happened in the last day, oldest first: pace and caps count it.

type Happening = Instant | { readonly at: Instant };

export function forgetBeforeLastDay(happenings: Happening[], now: Instant): void {
  while (happenings[0] !== undefined && instantOf(happenings[0]) <= now - DAY) happenings.shift();
}

/** The oldest stays first: who looks for what has left a window stops at the first that has not. */
export function moveHappenings<T extends Happening>(happenings: T[], moved: (happening: T) => T): void {
  const inOrder = happenings.map(moved).sort((a, b) => instantOf(a) - instantOf(b));
  happenings.splice(0, happenings.length, ...inOrder);
}

function instantOf(happening: Happening): Instant {
  return typeof happening === "number" ? happening : happening.at;
}
