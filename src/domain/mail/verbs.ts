import { idsOf } from "../ids-by.ts";
import { type Answer, type Command, DONE } from "../commands.ts";
import type { AgentId } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import type { MailCancelReason } from "../reasons.ts";
import { DAY, HOUR, MINUTE } from "../time.ts";
import { addressKey } from "./model.ts";

/** Waits after a server that would not take a mail just now; the last one repeats. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR];

/** What the mail server said. A reminder is of no use once the opt-out it warns of has come. */
export function settleMail(d: Drafting, { mailId, result }: Extract<Command, { type: "SettleMail" }>): Answer {
  const mail = d.state.mails.get(mailId);
  if (mail === undefined) return DONE;
  if (result.kind === "taken") {
    d.emit({ type: "MailSent", mailId });
    return DONE;
  }
  const notBefore = d.now + (WAITS[Math.min(mail.attempts, WAITS.length - 1)] ?? HOUR);
  if (result.kind === "refused") d.emit({ type: "MailFailed", mailId, reason: result.error });
  else if (notBefore >= mail.optOutAt)
    d.emit({ type: "MailFailed", mailId, reason: `too late to try again: ${result.error}` });
  else d.emit({ type: "MailDeferred", mailId, notBefore, error: result.error });
  return DONE;
}

/** The person has answered, or is out: nothing is left to remind of. `agentId`: to this agent alone. */
export function cancelMails(d: Drafting, number: Msisdn, reason: MailCancelReason, agentId?: AgentId): void {
  for (const mailId of idsOf(d.state.index.mailsAbout.get(number))) {
    if (agentId === undefined || d.state.mails.get(mailId)?.agentId === agentId)
      d.emit({ type: "MailCancelled", mailId, reason });
  }
}

const REMINDERS_A_DAY = 4;

/** Whether an address has had as many reminders within a day as anybody may be sent, whoever gave it as an agent's. */
export function hasHadEnough(d: Drafting, address: string): boolean {
  const queued = d.ahead.reminded.get(addressKey(address)) ?? [];
  return queued.filter((at) => at > d.now - DAY).length >= REMINDERS_A_DAY;
}
