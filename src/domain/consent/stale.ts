import { given } from "../given.ts";
import type { KeywordKind } from "../keyword.ts";
import { DAY, HOUR, type Instant } from "../time.ts";
import { answeredAt, type NumberRecord } from "./model.ts";
import { LATE_NO_SHOWN } from "./own-no.ts";

/** How far back the limits on asking and on answering look. */
export const ASKED_WINDOW = 30 * DAY;
export const ANSWERED_WINDOW = HOUR;

/** From when on a number carries an instant that no limit looks at any more; `undefined`: it carries none. */
export function staleAt({ asked, answered, lateNo }: NumberRecord): Instant | undefined {
  let first = lateNo === undefined ? Number.POSITIVE_INFINITY : lateNo.enteredAt + LATE_NO_SHOWN;
  for (const at of asked) first = Math.min(first, at + ASKED_WINDOW);
  for (const at of answered.stop) first = Math.min(first, at + ANSWERED_WINDOW);
  for (const at of answered.start) first = Math.min(first, at + ANSWERED_WINDOW);
  for (const at of answered.help) first = Math.min(first, at + ANSWERED_WINDOW);
  return first === Number.POSITIVE_INFINITY ? undefined : first;
}

/** Whether it does. */
export function isStale(record: NumberRecord, now: Instant): boolean {
  const first = staleAt(record);
  return first !== undefined && first <= now;
}

/** The number without them. */
export function freshened(record: NumberRecord, now: Instant): NumberRecord {
  const within = (kind: KeywordKind): readonly Instant[] =>
    record.answered[kind].filter((instant) => instant > now - ANSWERED_WINDOW);
  const { lateNo, ...rest } = record;
  return {
    ...rest,
    ...given({ lateNo: lateNo !== undefined && lateNo.enteredAt > now - LATE_NO_SHOWN ? lateNo : undefined }),
    asked: record.asked.filter((instant) => instant > now - ASKED_WINDOW),
    answered: answeredAt({ stop: within("stop"), start: within("start"), help: within("help") }),
  };
}
