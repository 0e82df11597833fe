import type { Handlers } from "../handlers.ts";
import type { GatewayState } from "../state.ts";
import { DAY, type Instant } from "../time.ts";
import { indexMail, unindexMail } from "../state-index.ts";
import { addressKey, type Mail, type MailId, mailIdOf } from "./model.ts";

export const mailHandlers = {
  ReminderQueued(state, { number, agentId, step, to, askedAt, optOutAt }, { at }) {
    const id = mailIdOf(agentId, askedAt, step);
    const mail: Mail = { id, number, agentId, to, step, optOutAt, attempts: 0, notBefore: at };
    state.mails.set(id, mail);
    indexMail(state.index, mail);
    countReminder(state, addressKey(to), at);
  },
  MailSent(state, { mailId }) {
    endMail(state, mailId);
  },
  MailDeferred(state, { mailId, notBefore, error }) {
    const mail = state.mails.get(mailId);
    if (mail !== undefined)
      state.mails.set(mailId, { ...mail, notBefore, attempts: mail.attempts + 1, trouble: error });
  },
  MailFailed(state, { mailId }) {
    endMail(state, mailId);
  },
  MailCancelled(state, { mailId }) {
    endMail(state, mailId);
  },
  HistoryForgotten(state, _, { at }) {
    forgetReminders(state, at);
  },
} satisfies Handlers;

function endMail(state: GatewayState, id: MailId): void {
  const mail = state.mails.get(id);
  if (mail === undefined) return;
  state.mails.delete(id);
  unindexMail(state.index, mail);
}

function countReminder(state: GatewayState, address: string, at: Instant): void {
  const within = (state.reminded.get(address) ?? []).filter((queuedAt) => queuedAt > at - DAY);
  state.reminded.delete(address);
  state.reminded.set(address, [...within, at]);
  forgetReminders(state, at);
}

/** The address that was written to last is the last: what comes before one that counts may not count any more. */
function forgetReminders({ reminded }: GatewayState, at: Instant): void {
  for (const [address, queuedAt] of reminded) {
    if ((queuedAt.at(-1) ?? 0) > at - DAY) break;
    reminded.delete(address);
  }
}
