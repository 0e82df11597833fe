import { given } from "../domain/given.ts";
import type { Rejection } from "../domain/rejection.ts";
import { MINUTE } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Scheduler } from "./ports.ts";

/** So many of a kind are recorded one by one. */
const EACH_UP_TO = 20;
/** So many kinds are told apart in a minute; what goes beyond counts as one. */
const MOST_KINDS = 100;

interface Counted {
  first: Rejection | undefined;
  count: number;
}

/** Keeps requests that change nothing from filling the disk. */
export interface RecordLimit {
  /** Whether one of this kind is to be recorded by itself; else it is counted, if it was turned away. */
  admits(kind: string, rejection?: Rejection): boolean;
  /** Records what has been counted so far. */
  flush(): void;
}

/**
 * Per minute and kind the first twenty are recorded one by one. What was turned away beyond that comes together, in one
 * record at the minute's end, which `record` makes.
 */
export function createRecordLimit(scheduler: Scheduler, record: (rejection: Rejection) => void): RecordLimit {
  const kinds = new Map<string, Counted>();
  const minute = createAlarm(scheduler, flush);

  function flush(): void {
    minute.cancel();
    const over = [...kinds.values()].filter(({ count }) => count > EACH_UP_TO);
    kinds.clear();
    for (const { first, count } of over) if (first !== undefined) record(inOne(first, count - EACH_UP_TO));
  }

  return {
    admits(kind, rejection) {
      if (!minute.isSet) minute.set(MINUTE);
      const known = kinds.get(kind) ?? (kinds.size < MOST_KINDS ? undefined : kinds.get(OTHERS));
      if (known === undefined) {
        kinds.set(kinds.size < MOST_KINDS ? kind : OTHERS, { first: rejection, count: 1 });
        return true;
      }
      known.count += 1;
      known.first ??= rejection;
      return known.count <= EACH_UP_TO;
    },
    flush,
  };
}

const OTHERS = "";

/** The first stands for all of them; whose they were is not said. */
function inOne({ topic, code, error, path, excerpt }: Rejection, count: number): Rejection {
  const said = `${count} more such requests came within a minute: ${error}`;
  return { topic, code, error: said, ...given({ path }), excerpt };
}

/** A closed list has one kind for each code. A payload has one for each mistake: the same words, but for what is in them. */
export function kindOf({ topic, code, error, path }: Rejection): string {
  const mistake = code === "malformed" ? ` ${path ?? ""} ${error.replace(/"[^"]*"|\d+/g, "?")}` : "";
  return `${topic} ${code}${mistake}`;
}
