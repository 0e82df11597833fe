import { createAlarm } from "../app/alarm.ts";
import type { Scheduler } from "../app/ports.ts";
import type { Rejection } from "../domain/rejection.ts";
import { MINUTE } from "../domain/time.ts";

/** So many of a kind are recorded one by one. */
const EACH_UP_TO = 20;
/** So many kinds are told apart in a minute; what goes beyond counts as one. */
const MOST_KINDS = 100;

interface Kind {
  readonly first: Rejection;
  count: number;
}

/** Keeps payloads that nobody can read from filling the disk. */
export interface RejectionLimit {
  /** Whether this one is to be recorded by itself; else it is counted. */
  admits(rejection: Rejection): boolean;
  /** Records what has been counted so far. */
  flush(): void;
}

/**
 * Per minute, topic and kind of mistake the first twenty are recorded one by one, and all others together, in one
 * record at its end, which `record` makes.
 */
export function createRejectionLimit(scheduler: Scheduler, record: (rejection: Rejection) => void): RejectionLimit {
  const kinds = new Map<string, Kind>();
  const minute = createAlarm(scheduler, flush);

  function flush(): void {
    minute.cancel();
    const over = [...kinds.values()].filter(({ count }) => count > EACH_UP_TO);
    kinds.clear();
    for (const { first, count } of over) {
      record({ ...first, error: `${count - EACH_UP_TO} more such payloads came within a minute: ${first.error}` });
    }
  }

  return {
    admits(rejection) {
      if (!minute.isSet) minute.set(MINUTE);
      const key = kindOf(rejection);
      const known = kinds.get(key) ?? (kinds.size < MOST_KINDS ? undefined : kinds.get(OTHERS));
      if (known === undefined) {
        kinds.set(kinds.size < MOST_KINDS ? key : OTHERS, { first: rejection, count: 1 });
        return true;
      }
      known.count += 1;
      return known.count <= EACH_UP_TO;
    },
    flush,
  };
}

const OTHERS = "";

/** The same mistake has the same words, but for the values and places in it. */
function kindOf({ topic, error, path }: Rejection): string {
  return `${topic} ${path ?? ""} ${error.replace(/"[^"]*"|\d+/g, "?")}`;
}
