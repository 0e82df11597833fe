import { afterEach, describe, expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createReminders, type Reminders } from "../../src/app/reminders.ts";
import type { MailResult } from "../../src/domain/commands.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { HOUR, MINUTE } from "../../src/domain/time.ts";
import type { Gateway } from "../domain/gateway.ts";
import { ANN, BOB, enrol, pending, reconfirming } from "../domain/people.ts";
import { withConsent } from "../domain/policy.ts";
import { FakeMailer } from "../fakes/fake-mailer.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime, settled } from "../manual-time.ts";

const BUSY: MailResult = { kind: "deferred", error: "the server is busy" };
const TAKEN: MailResult = { kind: "taken" };

const typesIn = ({ records }: MemoryJournal): readonly string[] => records.map(({ event }) => event.type);

interface Rig {
  readonly core: Core;
  readonly mailer: FakeMailer;
  readonly journal: MemoryJournal;
  readonly reminders: Reminders;
  readonly log: ReturnType<typeof createKeptLog>;
}

let time = createManualTime();
let started: Reminders | undefined;
afterEach(async () => {
  const stopped = started?.stop(0);
  await time.pass(0);
  await stopped;
  started = undefined;
});

/** The state that the gateway has come to, with the loop on top of it; not started yet. */
function rig(gateway: Gateway, isConfirmed = () => true): Rig {
  time = createManualTime(gateway.now);
  const { clock } = time;
  const journal = new MemoryJournal(clock, gateway.state.sequence);
  const core = new Core({ state: gateway.state, policy: gateway.policy, journal, clock, scheduler: time });
  const mailer = new FakeMailer(clock.now);
  const log = createKeptLog();
  const reminders = createReminders({ core, mailer, scheduler: time, log, isConfirmed });
  started = reminders;
  return { core, mailer, journal, reminders, log };
}

/** Six hours after the text nobody has answered: Ann's first reminder waits. */
function firstReminderDue(policy?: Policy): Gateway {
  const gateway = pending(policy);
  gateway.sleep(6 * HOUR);
  gateway.fire();
  return gateway;
}

function reply(core: Core, text: string): void {
  core.execute({
    type: "ReceiveSms",
    sms: {
      from: { kind: "international", digits: ANN },
      smscAt: time.clock.now(),
      content: { kind: "text", text },
      pdu: text,
    },
  });
}

describe("a reminder that waits", () => {
  it("goes out when the journal bears out what the state says of consents, and not before", async () => {
    let isConfirmed = false;
    const { mailer, reminders } = rig(firstReminderDue(), () => isConfirmed);
    reminders.start();
    await time.pass(HOUR);
    expect(mailer.handed).toEqual([]);
    isConfirmed = true;
    reminders.wake();
    await settled();
    expect(mailer.handed).toHaveLength(1);
  });

  it("is handed over at the start, with what the reader needs", async () => {
    const { mailer, journal, reminders, core } = rig(firstReminderDue());
    const askedAt = time.clock.now() - 6 * HOUR;
    reminders.start();
    await settled();
    expect(mailer.handed.map(({ reminder }) => reminder)).toEqual([
      {
        id: `A-1.${askedAt}.1`,
        to: "a-1@example.com",
        brand: core.policy.brands.get("homes"),
        number: ANN,
        optOutAt: askedAt + 36 * HOUR,
        asks: "signup",
        isLast: false,
      },
    ]);
    expect(typesIn(journal)).toEqual(["MailSent"]);
    expect(core.state.mails.size).toBe(0);
  });

  it("is handed over as soon as it is queued while the gateway runs", async () => {
    const gateway = pending();
    gateway.sleep(6 * HOUR);
    const { core, mailer, reminders } = rig(gateway);
    reminders.start();
    const assurance = { clockTrusted: true, sweptSince: time.clock.now(), receivingSince: 0 };
    for (const key of core.state.index.agenda.due(time.clock.now()))
      core.execute({ type: "DeadlinePassed", key, assurance });
    await settled();
    expect(mailer.handed).toHaveLength(1);
  });

  it("is the last one after twelve hours, and a renewal for whoever gets alerts already", async () => {
    const gateway = reconfirming();
    gateway.sleep(12 * HOUR);
    gateway.fire();
    const { mailer, reminders } = rig(gateway);
    reminders.start();
    await settled();
    expect(mailer.handed.map(({ reminder }) => [reminder.asks, reminder.isLast])).toEqual([["renewal", true]]);
  });

  it("leaves only when its cause is on disk", async () => {
    const { mailer, journal, reminders } = rig(firstReminderDue());
    let onDisk = (): void => {};
    journal.sync = new Promise((resolve) => {
      onDisk = resolve;
    });
    reminders.start();
    await time.pass(HOUR);
    expect(mailer.handed).toHaveLength(0);
    onDisk();
    await settled();
    expect(mailer.handed).toHaveLength(1);
  });

  it("does not leave after the deadline that it names", async () => {
    const gateway = firstReminderDue();
    gateway.sleep(30 * HOUR);
    const { mailer, reminders } = rig(gateway);
    reminders.start();
    await time.pass(HOUR);
    expect(mailer.handed).toHaveLength(0);
  });
});

describe("a reminder that was deferred", () => {
  it("is tried again with growing waits, and given up when the opt-out would come first", async () => {
    const { mailer, journal, reminders } = rig(firstReminderDue());
    mailer.answer = () => Promise.resolve(BUSY);
    reminders.start();
    await time.pass(40 * HOUR);
    const waits = mailer.handed.map(({ at }, index) => at - (mailer.handed[index - 1]?.at ?? at));
    expect(waits.slice(0, 7)).toEqual([0, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, HOUR, HOUR]);
    expect(journal.records.at(-1)?.event).toMatchObject({
      type: "MailFailed",
      reason: "too late to try again: the server is busy",
    });
    const optOutAt = mailer.handed[0]?.reminder.optOutAt ?? 0;
    expect(mailer.handed.every(({ at }) => at < optOutAt)).toBe(true);
  });

  it("leaves under the same id when the server is back", async () => {
    const { mailer, journal, reminders } = rig(firstReminderDue());
    const answers = [BUSY, BUSY];
    mailer.answer = () => Promise.resolve(answers.shift() ?? TAKEN);
    reminders.start();
    await time.pass(HOUR);
    expect(typesIn(journal)).toEqual(["MailDeferred", "MailDeferred", "MailSent"]);
    expect(new Set(mailer.handed.map(({ reminder }) => reminder.id)).size).toBe(1);
  });

  it("does not hold up another one", async () => {
    const gateway = pending();
    enrol(gateway, "B-1", BOB);
    gateway.send();
    gateway.sleep(6 * HOUR);
    gateway.fire();
    const { mailer, journal, reminders } = rig(gateway);
    mailer.answer = ({ to }) => Promise.resolve(to.startsWith("a-1") ? BUSY : TAKEN);
    reminders.start();
    await settled();
    expect(typesIn(journal)).toEqual(["MailDeferred", "MailSent"]);
  });

  it("is trouble once it has failed several times, until it leaves", async () => {
    const { mailer, reminders } = rig(firstReminderDue());
    mailer.answer = () => Promise.resolve(BUSY);
    reminders.start();
    await time.pass(MINUTE);
    expect(reminders.trouble()).toBeUndefined();
    await time.pass(10 * MINUTE);
    expect(reminders.trouble()).toBe("reminder e-mails do not leave: the server is busy");
    mailer.answer = () => Promise.resolve(TAKEN);
    await time.pass(HOUR);
    expect(reminders.trouble()).toBeUndefined();
  });

  it.each([
    ["a-1", undefined],
    ["b-1", "the reminder e-mail to agent B-1 is given up: 550 no such mailbox"],
  ])("is trouble when it is given up, until another one leaves (%s is refused)", async (refused, trouble) => {
    const gateway = pending();
    enrol(gateway, "B-1", BOB);
    gateway.send();
    gateway.sleep(6 * HOUR);
    gateway.fire();
    const { mailer, reminders } = rig(gateway);
    const gone = { kind: "refused", error: "550 no such mailbox" } as const;
    mailer.answer = ({ to }) => Promise.resolve(to.startsWith(refused) ? gone : TAKEN);
    reminders.start();
    await settled();
    expect(reminders.trouble()).toBe(trouble);
  });

  it("also when the mailer breaks, which is logged", async () => {
    const { mailer, journal, reminders, log } = rig(firstReminderDue());
    mailer.answer = () => Promise.reject(new Error("a bug"));
    reminders.start();
    await settled();
    expect(typesIn(journal)).toEqual(["MailDeferred"]);
    expect(log.entries.map(({ level }) => level)).toContain("error");
  });
});

describe("a reminder that was refused", () => {
  it("is recorded with the reason and not tried again", async () => {
    const { mailer, journal, reminders } = rig(firstReminderDue());
    mailer.answer = () => Promise.resolve({ kind: "refused", error: "no such user" });
    reminders.start();
    await time.pass(5 * HOUR);
    expect(journal.records.map(({ event }) => event)).toMatchObject([{ type: "MailFailed", reason: "no such user" }]);
    expect(mailer.handed).toHaveLength(1);
  });
});

describe("a reminder that is cancelled", () => {
  it.each(["YES", "STOP", "please stop texting me"])("is never sent: %s came while it waited", async (text) => {
    const { core, mailer, reminders } = rig(firstReminderDue());
    mailer.answer = () => Promise.resolve(BUSY);
    reminders.start();
    await settled();
    mailer.answer = () => Promise.resolve(TAKEN);
    reply(core, text);
    await time.pass(5 * HOUR);
    expect(mailer.handed).toHaveLength(1);
  });

  it("is never sent: the answer came while its cause was being written", async () => {
    const { core, mailer, journal, reminders } = rig(firstReminderDue());
    let onDisk = (): void => {};
    journal.sync = new Promise((resolve) => {
      onDisk = resolve;
    });
    reminders.start();
    reply(core, "YES");
    onDisk();
    await time.pass(HOUR);
    expect(mailer.handed).toHaveLength(0);
  });

  it("is let go of in the middle of its delivery", async () => {
    const { core, mailer, journal, reminders } = rig(firstReminderDue());
    mailer.hang();
    reminders.start();
    await settled();
    reply(core, "STOP");
    await settled();
    expect(mailer.handed[0]?.signal.aborted).toBe(true);
    expect(typesIn(journal)).not.toContain("MailDeferred");
    expect(typesIn(journal)).toContain("MailCancelled");
  });
});

describe("a stop", () => {
  it("lets the mail on its way arrive", async () => {
    const { mailer, journal, reminders } = rig(firstReminderDue());
    let taken = (): void => {};
    mailer.answer = () =>
      new Promise((resolve) => {
        taken = () => resolve(TAKEN);
      });
    reminders.start();
    await settled();
    const stopped = reminders.stop(MINUTE);
    taken();
    await stopped;
    expect(typesIn(journal)).toEqual(["MailSent"]);
  });

  it("waits no longer than it may, and leaves the mail to the next start", async () => {
    const { core, mailer, journal, reminders } = rig(firstReminderDue());
    mailer.hang();
    reminders.start();
    await settled();
    const stopped = reminders.stop(MINUTE);
    await time.pass(MINUTE);
    await stopped;
    await time.pass(HOUR);
    expect(typesIn(journal)).toEqual([]);
    expect(core.state.mails.size).toBe(1);
    expect(mailer.handed).toHaveLength(1);
  });
});

describe("a gateway with one reminder only", () => {
  it("words it as the last one", async () => {
    const { mailer, reminders } = rig(firstReminderDue(withConsent({ remindAfter: [{ ms: 6 * HOUR }] })));
    reminders.start();
    await settled();
    expect(mailer.handed.map(({ reminder }) => reminder.isLast)).toEqual([true]);
  });
});
