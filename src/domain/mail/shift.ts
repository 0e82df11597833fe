import { runningClockOf } from "../consent/model.ts";
import type { Move } from "../clock/model.ts";
import type { Moves } from "../handlers.ts";
import { replaceEach } from "../replace-each.ts";
import type { GatewayState } from "../state.ts";
import type { Mail } from "./model.ts";

/** Reminders that wait move along with the opt-outs that they warn of, which have been moved before. */
export const mailMoves: Moves = {
  windows(state, move) {
    changeReminded(state, move);
  },
  recorded(state, move) {
    changeReminded(state, move);
    replaceEach(state.mails, (mail) => movedMail(state, mail));
  },
  waits(state, by) {
    replaceEach(state.mails, (mail) => ({ ...mail, notBefore: mail.notBefore + by }));
  },
};

/** A mail is of use until the opt-out that it warns of. */
function movedMail(state: GatewayState, mail: Mail): Mail {
  const record = state.numbers.get(mail.number);
  const clock = record && runningClockOf(record.consent);
  return clock === undefined ? mail : { ...mail, optOutAt: clock.optOutAt };
}

/** The address that was written to last stays the last. */
function changeReminded({ reminded }: GatewayState, move: Move): void {
  const moved = [...reminded].map(
    ([address, queuedAt]) => [address, queuedAt.map(move).sort((a, b) => a - b)] as const,
  );
  reminded.clear();
  for (const [address, queuedAt] of moved.sort(([, a], [, b]) => (a.at(-1) ?? 0) - (b.at(-1) ?? 0)))
    reminded.set(address, queuedAt);
}
