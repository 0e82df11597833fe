import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { KeptLog, Listener, Subscribe } from "../app/technician.ts";
import type { LogSink } from "./log.ts";

/** Remembers the latest lines of the log, for whoever asks the daemon and has no journal of the system. */
export interface LogKeeper extends LogSink {
  kept(): KeptLog;
  /** What is kept, then each line as it is written. */
  readonly follow: Subscribe<string>;
  /** Ends every follower. */
  end(): void;
}

/** Some days of a gateway that is well. */
const MOST_LINES = 5_000;
/** So many are packed together, and forgotten: lines are alike, and take a tenth of the memory then. */
const PACKED_AT_A_TIME = 500;

export function createLogKeeper(mostLines = MOST_LINES): LogKeeper {
  let packed: readonly Buffer[] = [];
  let fresh: string[] = [];
  const followers = new Set<Listener<string>>();
  let olderAreGone = false;

  function pack(): void {
    packed = [...packed, deflateRawSync(fresh.join(""), { level: 1 })];
    fresh = [];
    if ((packed.length - 1) * PACKED_AT_A_TIME < mostLines) return;
    packed = packed.slice(1);
    olderAreGone = true;
  }

  function lines(): readonly string[] {
    const all = [...packed.flatMap((each) => linesIn(inflateRawSync(each).toString())), ...linesIn(fresh.join(""))];
    return all.slice(-mostLines);
  }

  return {
    write(line) {
      fresh.push(line.endsWith("\n") ? line : `${line}\n`);
      if (fresh.length === PACKED_AT_A_TIME) pack();
      for (const follower of followers) follower.next(line.trimEnd());
    },
    kept() {
      const most = packed.length * PACKED_AT_A_TIME + fresh.length;
      return { lines: lines(), olderAreGone: olderAreGone || most > mostLines };
    },
    follow(listener) {
      for (const line of lines()) listener.next(line);
      followers.add(listener);
      return () => void followers.delete(listener);
    },
    end() {
      for (const follower of followers) follower.end();
      followers.clear();
    },
  };
}

/** Each ends with a newline, and holds none besides. */
function linesIn(text: string): readonly string[] {
  return text.split("\n").slice(0, -1);
}
