import { ANSWERED_WINDOW, ASKED_WINDOW } from "../consent/evolve.ts";
import type { AnswerKind, NumberRecord } from "../consent/model.ts";
import { isOpen, type Lead } from "../leads/model.ts";
import type { Message } from "../outbox/message.ts";
import type { Instant } from "../time.ts";

/** Whether something ended before an instant. What still waits for its outcome is never forgotten. */
export function isForgettable(thing: Lead | Message, before: Instant): boolean {
  if ("standing" in thing) return !isOpen(thing) && thing.standing.at < before;
  return thing.ended !== undefined && thing.ended.at < before;
}

/** Whether a number carries instants that no limit looks at any more. */
export function isStale({ asked, answered }: NumberRecord, now: Instant): boolean {
  const oldest = (instants: readonly Instant[], window: number): boolean =>
    instants.some((instant) => instant <= now - window);
  return oldest(asked, ASKED_WINDOW) || Object.values(answered).some((instants) => oldest(instants, ANSWERED_WINDOW));
}

/** The number without them. */
export function freshened(record: NumberRecord, now: Instant): NumberRecord {
  const within = (kind: AnswerKind): readonly Instant[] =>
    record.answered[kind].filter((instant) => instant > now - ANSWERED_WINDOW);
  return {
    ...record,
    asked: record.asked.filter((instant) => instant > now - ASKED_WINDOW),
    answered: { stop: within("stop"), start: within("start"), help: within("help") },
  };
}
