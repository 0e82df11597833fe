import type { Finding } from "../../app/finding.ts";
import type { Log } from "../../app/ports.ts";
import { oneLine } from "../../app/printable.ts";
import { inLocalTimes } from "../../app/wording.ts";

/** A finding for people, its cure below it. */
export function linesOf({ check, state, text, cure }: Finding): readonly string[] {
  const line = oneLine(`${state.padEnd(4)}  ${check}: ${inLocalTimes(text)}`);
  return cure === undefined ? [line] : [line, oneLine(`      -> ${inLocalTimes(cure)}`)];
}

/** What goes wrong on a port stands in its finding. */
export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => SILENT,
};
