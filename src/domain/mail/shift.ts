import { clockMoveOf } from "../clock/model.ts";
import { runningClockOf } from "../consent/model.ts";
import type { EventMeta, EventOf } from "../events.ts";
import type { GatewayState } from "../state.ts";
import type { Mail } from "./model.ts";

/** The clock is set: reminders that wait move along with the opt-outs that they warn of, which have been moved already. */
export function moveMails(
  state: GatewayState,
  event: EventOf<"ClockTrusted" | "ClockStepped">,
  { at }: Pick<EventMeta, "at">,
): void {
  const { recorded, waitsBy } = clockMoveOf(state, event, at);
  if (recorded !== undefined) {
    for (const mail of state.mails.values()) state.mails.set(mail.id, movedMail(state, mail));
  }
  if (waitsBy === 0) return;
  for (const mail of state.mails.values()) state.mails.set(mail.id, { ...mail, notBefore: mail.notBefore + waitsBy });
}

/** A mail is of use until the opt-out that it warns of. */
function movedMail(state: GatewayState, mail: Mail): Mail {
  const record = state.numbers.get(mail.number);
  const clock = record && runningClockOf(record.consent);
  return clock === undefined ? mail : { ...mail, optOutAt: clock.optOutAt };
}
