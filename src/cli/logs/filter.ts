import { masked, type Msisdn } from "../../domain/number.ts";

export interface LogFilter {
  readonly number?: Msisdn;
  /** A lead's id, and its message's where that is known. */
  readonly ids?: readonly string[];
}

/** Whether a line of the log is wanted. Numbers stand there plain or masked (`log.numbers`). */
export function isWanted(line: string, { number, ids }: LogFilter): boolean {
  const isOfNumber = number === undefined || line.includes(number) || line.includes(masked(number));
  // Only as a whole value: L-1 is not L-12.
  const isOfLead = ids === undefined || ids.some((id) => line.includes(JSON.stringify(id)));
  return isOfNumber && isOfLead;
}
