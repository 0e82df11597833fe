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

/** About a megabyte; some days of a gateway that is well. */
const MOST_LINES = 5_000;
/** Not line by line: moving all of them each time would cost. */
const FORGOTTEN_AT_A_TIME = 500;

export function createLogKeeper(mostLines = MOST_LINES): LogKeeper {
  const lines: string[] = [];
  const followers = new Set<Listener<string>>();
  let olderAreGone = false;

  return {
    write(line) {
      const whole = line.trimEnd();
      lines.push(whole);
      if (lines.length >= mostLines + FORGOTTEN_AT_A_TIME) {
        lines.splice(0, lines.length - mostLines);
        olderAreGone = true;
      }
      for (const follower of followers) follower.next(whole);
    },
    kept: () => ({ lines: lines.slice(-mostLines), olderAreGone: olderAreGone || lines.length > mostLines }),
    follow(listener) {
      for (const line of lines.slice(-mostLines)) listener.next(line);
      followers.add(listener);
      return () => void followers.delete(listener);
    },
    end() {
      for (const follower of followers) follower.end();
      followers.clear();
    },
  };
}
