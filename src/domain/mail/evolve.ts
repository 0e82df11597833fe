import type { Handlers } from "../handlers.ts";
import { mailIdOf } from "./model.ts";

type MailEvent = "ReminderQueued" | "MailSent" | "MailDeferred" | "MailFailed" | "MailCancelled";

export const mailHandlers: Handlers<MailEvent> = {
  ReminderQueued(state, { number, agentId, step, to, askedAt, optOutAt }, { at }) {
    const id = mailIdOf(agentId, askedAt, step);
    state.mails.set(id, { id, number, agentId, to, step, optOutAt, attempts: 0, notBefore: at });
  },
  MailSent(state, { mailId }) {
    state.mails.delete(mailId);
  },
  MailDeferred(state, { mailId, notBefore, error }) {
    const mail = state.mails.get(mailId);
    if (mail !== undefined)
      state.mails.set(mailId, { ...mail, notBefore, attempts: mail.attempts + 1, trouble: error });
  },
  MailFailed(state, { mailId }) {
    state.mails.delete(mailId);
  },
  MailCancelled(state, { mailId }) {
    state.mails.delete(mailId);
  },
};
