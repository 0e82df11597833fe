import {
  type Agent,
  askAtOf,
  type NumberRecord,
  optOutOf,
  type RequestClock,
  runningClockOf,
} from "./consent/model.ts";
import type { Instant } from "./time.ts";

/** What happens to an agent's consent next, unless the phone or a person does something before. */
export interface NextStep {
  /** `decide`: until then a person decides what was meant, or it is an opt-out. */
  readonly what: "ask" | "remind" | "opt-out" | "reconfirm" | "decide";
  readonly at: Instant;
}

/** `undefined`: nothing falls due by itself. A reminder only where one can go out: `hasMail`, and the address is known. */
export function nextStepOf(agent: Agent, record: NumberRecord, hasMail: boolean): NextStep | undefined {
  const { consent, paused, hold } = record;
  if (optOutOf(agent, record) !== undefined) return undefined;
  if (paused !== undefined) return { what: "decide", at: paused.decideBy };
  if (hold !== undefined) return undefined;
  const clock = runningClockOf(consent);
  if (clock !== undefined) return nextOf(clock, hasMail && agent.email !== undefined);
  if (consent.status === "active") return { what: "reconfirm", at: consent.reconfirmAt };
  const askAt = askAtOf(consent);
  return askAt === undefined ? undefined : { what: "ask", at: askAt };
}

/** When an agent is out who goes on saying nothing, and nobody decides; `undefined`: not for that. */
export function dropsOutAt(agent: Agent, record: NumberRecord): Instant | undefined {
  if (optOutOf(agent, record) !== undefined) return undefined;
  if (record.paused !== undefined) return record.paused.decideBy;
  return record.hold === undefined ? runningClockOf(record.consent)?.optOutAt : undefined;
}

function nextOf({ remindAt, remindersTaken = 0, optOutAt }: RequestClock, isReminded: boolean): NextStep {
  const remind = isReminded ? remindAt[remindersTaken] : undefined;
  return remind === undefined ? { what: "opt-out", at: optOutAt } : { what: "remind", at: remind };
}
