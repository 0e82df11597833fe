import type { MailResult } from "../domain/commands.ts";
import { given } from "../domain/given.ts";
import type { Mail, MailId } from "../domain/mail/model.ts";
import type { GatewayState } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import { createAlarm } from "./alarm.ts";
import type { Core } from "./core.ts";
import type { Log, Mailer, Reminder, Scheduler } from "./ports.ts";
import { within } from "./within.ts";

export interface RemindersNeeds {
  readonly core: Core;
  readonly mailer: Mailer;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** Whether the journal bears out what the state says of consents: until then nobody is reminded of a request. */
  readonly isConfirmed: () => boolean;
}

export interface Reminders {
  start(): void;
  /** To be called when `isConfirmed` may have changed. */
  wake(): void;
  /** Lets the mail that is on its way arrive, at most `graceMs`; what is left goes out after the next start. */
  stop(graceMs: number): Promise<void>;
  /** For people: why reminders have not left for some time, or the last one never will; `undefined`: nothing is wrong. */
  trouble(): string | undefined;
}

/** The wall clock may be stepped while we wait: look again at least this often. */
const LONGEST_WAIT_MS = 60_000;
/** Servers turn strangers away for some minutes as a rule (greylisting); failing more often is trouble. */
const ATTEMPTS_BEFORE_TROUBLE = 3;

/**
 * Hands the reminder e-mails that wait in the state to the mail server, one at a time, the one that has
 * waited longest first. A mail that is cancelled meanwhile is let go of, even in the middle of its delivery.
 */
export function createReminders({ core, mailer, scheduler, log, isConfirmed }: RemindersNeeds): Reminders {
  const { state } = core;
  let running = false;
  let delivery: Promise<void> | undefined;
  /** The last reminder that was given up, until one has left since. */
  let givenUp: string | undefined;
  let onItsWay: { readonly id: MailId; readonly abort: AbortController } | undefined;
  let unsubscribe: (() => void) | undefined;
  const alarm = createAlarm(scheduler, wake);

  function wake(): void {
    if (!running || delivery !== undefined || !isConfirmed()) return;
    alarm.cancel();
    const next = nextMail(state, core.now());
    if (next === undefined) return;
    const waitMs = next.notBefore - core.now();
    if (waitMs > 0) {
      alarm.set(Math.min(waitMs, LONGEST_WAIT_MS));
      return;
    }
    delivery = deliver(next).then(
      () => {
        delivery = undefined;
        wake();
      },
      (error: unknown) => {
        delivery = undefined;
        log.error({ mail: next.id, error }, "A reminder could not be delivered; it is tried again");
        if (running) alarm.set(LONGEST_WAIT_MS);
      },
    );
  }

  async function deliver({ id }: Mail): Promise<void> {
    await core.synced();
    const mail = state.mails.get(id);
    if (!running || mail === undefined) return;
    const reminder = reminderOf(core, mail);
    if (reminder === undefined) {
      settle(mail, { kind: "refused", error: "the agent is not known any more" });
      return;
    }
    const abort = new AbortController();
    onItsWay = { id, abort };
    const result = await handOver(mailer, reminder, abort.signal, log);
    onItsWay = undefined;
    if (!abort.signal.aborted) settle(mail, result);
  }

  function settle({ id, agentId, step }: Mail, result: MailResult): void {
    const about = { mail: id, agentId, step };
    if (result.kind === "taken") log.info(about, "Reminder e-mail sent");
    core.execute({ type: "SettleMail", mailId: id, result });
    if (result.kind === "taken") givenUp = undefined;
    else if (!state.mails.has(id)) givenUp = `the reminder e-mail to agent ${agentId} is given up: ${result.error}`;
  }

  function recorded(): void {
    if (onItsWay !== undefined && !state.mails.has(onItsWay.id)) onItsWay.abort.abort();
    wake();
  }

  return {
    start() {
      running = true;
      unsubscribe = core.onRecorded(recorded);
      wake();
    },
    wake,
    async stop(graceMs) {
      running = false;
      alarm.cancel();
      if (delivery !== undefined) await within(scheduler, graceMs, delivery);
      onItsWay?.abort.abort();
      unsubscribe?.();
    },
    trouble() {
      for (const { attempts, trouble } of state.mails.values()) {
        if (attempts >= ATTEMPTS_BEFORE_TROUBLE && trouble !== undefined)
          return `reminder e-mails do not leave: ${trouble}`;
      }
      return givenUp;
    },
  };
}

/** One whose deadline is past is left to the opt-out, which cancels it: it would ask for what is too late. */
function nextMail(state: GatewayState, now: Instant): Mail | undefined {
  let next: Mail | undefined;
  for (const mail of state.mails.values()) {
    if (mail.optOutAt > now && (next === undefined || mail.notBefore < next.notBefore)) next = mail;
  }
  return next;
}

async function handOver(mailer: Mailer, reminder: Reminder, signal: AbortSignal, log: Log): Promise<MailResult> {
  try {
    return await mailer.send(reminder, signal);
  } catch (error) {
    log.error({ mail: reminder.id, error }, "The mailer failed");
    return { kind: "deferred", error: `the mailer failed: ${String(error)}` };
  }
}

/** `undefined` when the agent is not known any more. */
function reminderOf({ state, policy }: Core, { id, number, agentId, to, step, optOutAt }: Mail): Reminder | undefined {
  const agent = state.agents.get(agentId);
  const [firstBrand] = policy.brands.values();
  const brand = agent && (policy.brands.get(agent.brand) ?? firstBrand);
  if (agent === undefined || brand === undefined) return undefined;
  const { name, timeZone } = agent;
  return {
    id,
    to,
    brand,
    number,
    optOutAt,
    asks: state.numbers.get(number)?.consent.status === "reconfirming" ? "renewal" : "signup",
    isLast: step >= policy.consent.remindAfter.length,
    ...given({ name, timeZone }),
  };
}
