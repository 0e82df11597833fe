import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import { numberOf } from "../state.ts";
import { after } from "../time.ts";

/** The network has taken the last segment of a request: from now the person has time to answer. */
export function startClock(d: Drafting, number: Msisdn, messageId: string): void {
  const { consent } = numberOf(d.state, number, d.now);
  if (!("messageId" in consent) || consent.messageId !== messageId) return;
  const { remindAfter, optOutAfter } = d.policy.consent;
  d.emit({
    type: "ConsentClockStarted",
    number,
    askedAt: d.now,
    remindAt: remindAfter.map((period) => after(d.now, period)),
    optOutAt: after(d.now, optOutAfter),
  });
}
