import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createInbox } from "../../src/app/inbox.ts";
import { createSender } from "../../src/app/sender.ts";
import { MINUTE, SECOND } from "../../src/domain/time.ts";
import { active, ANN, BOB, enrol, enrolled, lead } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { FakeTransport } from "../fakes/fake-transport.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { TOLD_NOBODY } from "../fakes/told-nobody.ts";

it("A text is handed to the modem when the outcome of the one before it is off the device", async () => {
  const gateway = enrolled();
  enrol(gateway, "A-8", BOB);
  const clock = { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" };
  const journal = new MemoryJournal(clock);
  const scheduler = createManualTime();
  const core = new Core({ state: gateway.state, policy: shippedPolicy, journal, clock, scheduler });
  const transport = new FakeTransport(clock);
  transport.start({ ...createInbox(core, createKeptLog()), health: () => undefined, swept: () => undefined });
  const happened: string[] = [];
  transport.submit = async (_, gate) => {
    await gate?.();
    happened.push("text");
    return { kind: "submitted", messageReference: happened.length };
  };
  let copied: () => void = () => undefined;
  const asked = new Promise<number>((resolve) => {
    const outcomeCopied = (sequence: number): Promise<void> | undefined => {
      if (sequence === 0) return undefined;
      resolve(sequence);
      return new Promise((done) => {
        copied = () => {
          happened.push("copied");
          done();
        };
      });
    };
    const log = createKeptLog();
    const sender = createSender({
      core,
      transport,
      clock,
      scheduler,
      log,
      ...TOLD_NOBODY,
      isConfirmed: () => true,
      outcomeCopied,
    });
    sender.start();
  });
  for (let second = 0; second < 60 && happened.length === 0; second += 1) {
    await scheduler.pass(SECOND);
    gateway.now += SECOND;
  }
  const outcome = journal.records.find(({ event }) => event.type === "SegmentSubmitted");
  expect(await asked).toBeGreaterThanOrEqual(outcome?.sequence ?? Number.NaN);
  expect(happened).toEqual(["text"]);
  copied();
  await scheduler.pass(0);
  expect(happened.slice(0, 3)).toEqual(["text", "copied", "text"]);
});

it("What the network has taken is recorded with when the suppression was looked at for the last time", async () => {
  const gateway = enrolled();
  const clock = { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" };
  const journal = new MemoryJournal(clock);
  const scheduler = createManualTime();
  const core = new Core({ state: gateway.state, policy: shippedPolicy, journal, clock, scheduler });
  const transport = new FakeTransport(clock);
  transport.start({ ...createInbox(core, createKeptLog()), health: () => undefined, swept: () => undefined });
  const began = gateway.now;
  transport.submit = async (_, gate, lastLook) => {
    await gate?.();
    gateway.now += SECOND;
    lastLook?.();
    // The network takes its time.
    gateway.now += MINUTE;
    return { kind: "submitted", messageReference: 1 };
  };
  const sent = new Promise<void>((resolve) => {
    core.onRecorded((records) => {
      if (records.some(({ event }) => event.type === "MessageSent")) resolve();
    });
  });
  const log = createKeptLog();
  const sender = createSender({ core, transport, clock, scheduler, log, ...TOLD_NOBODY, isConfirmed: () => true });
  sender.start();
  await sent;
  sender.stop();
  const submitted = journal.records.filter(({ event }) => event.type === "SegmentSubmitted");
  expect(submitted).toMatchObject([{ at: began + MINUTE + SECOND, event: { lookedAt: began + SECOND } }]);
});

it("What rests on a consent waits until the journal bears out the state, and answers do not", async () => {
  const gateway = active();
  lead(gateway, "L-1", "A-1");
  gateway.receive(ANN, "HELP");
  const clock = { now: () => gateway.now, monotonicMs: () => gateway.now, bootId: "boot-1" };
  const journal = new MemoryJournal(clock);
  journal.readContents = async () => ({ name: "Sam Porter" });
  const scheduler = createManualTime();
  const core = new Core({ state: gateway.state, policy: shippedPolicy, journal, clock, scheduler });
  const transport = new FakeTransport(clock);
  transport.start({ ...createInbox(core, createKeptLog()), health: () => undefined, swept: () => undefined });
  const sent: string[] = [];
  core.onRecorded((records) => {
    for (const { event } of records)
      if (event.type === "MessageSent") sent.push(core.state.messages.get(event.messageId)?.kind ?? "");
  });
  let isConfirmed = false;
  const log = createKeptLog();
  const needs = { core, transport, clock, scheduler, log, ...TOLD_NOBODY };
  const sender = createSender({ ...needs, isConfirmed: () => isConfirmed });
  sender.start();
  const pass = async (): Promise<void> => {
    for (let second = 0; second < 30; second += 1) {
      await scheduler.pass(SECOND);
      gateway.now += SECOND;
    }
  };
  await pass();
  expect(sent).toEqual(["help"]);
  isConfirmed = true;
  sender.wake();
  await pass();
  expect(sent).toEqual(["help", "alert"]);
  sender.stop();
});
