import { isKnownUrc, takesData } from "./urc.ts";

/**
 * Puts the unsolicited codes that take a line of data (`+CMT:`, `+CDS:`) together with it. Another one, or noise, may
 * stand between: the data of the innermost comes first.
 */
export interface WaitingHeaders {
  /** Takes a line while some header waits for its data; `false`: none does any more, and the line is to be read anew. */
  take(line: string): boolean;
  /** A header whose data is to come. */
  add(line: string): void;
}

export interface WaitingHeadersNeeds {
  onUnsolicited(line: string, data: string | undefined): void;
  /** Whether a line answers a command, or asks for a text: no data does. */
  isAnswer(line: string): boolean;
}

/** More that interrupt each other than any modem would write. */
const MOST_HEADERS = 4;

export function createWaitingHeaders({ onUnsolicited, isAnswer }: WaitingHeadersNeeds): WaitingHeaders {
  /** The outermost first. */
  const waiting: string[] = [];

  return {
    take(line) {
      const header = waiting.at(-1);
      if (header === undefined) return false;
      if (isAnswer(line)) {
        // A header whose data is missing is no reason to lose what follows it.
        for (const without of waiting.splice(0)) onUnsolicited(without, undefined);
        return false;
      }
      if (takesData(line) && waiting.length < MOST_HEADERS) waiting.push(line);
      else if (isKnownUrc(line)) onUnsolicited(line, undefined);
      else {
        waiting.pop();
        onUnsolicited(header, line);
      }
      return true;
    },
    add(line) {
      waiting.push(line);
    },
  };
}
