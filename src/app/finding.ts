/** One thing that was looked at. `fail` keeps the gateway from its work, `warn` may one day. */
export interface Finding {
  /** What was looked at: `config`, `port /dev/ttyUSB2`. */
  readonly check: string;
  readonly state: "ok" | "warn" | "fail";
  readonly text: string;
  /** What to do about it. */
  readonly cure?: string;
}

export function ok(check: string, text: string): Finding {
  return { check, state: "ok", text };
}

export function warn(check: string, text: string, cure: string): Finding {
  return { check, state: "warn", text, cure };
}

export function fail(check: string, text: string, cure: string): Finding {
  return { check, state: "fail", text, cure };
}
