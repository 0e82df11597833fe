import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { createPublisher } from "../../src/app/publisher.ts";
import type { ReplyTo } from "../../src/app/ports.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { emptyState } from "../../src/domain/state.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { FakeBroker } from "../fakes/fake-broker.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime, settled } from "../manual-time.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";

const numberOf = (index: number): Msisdn => `+1850${String(2_000_000 + index)}` as Msisdn;

const LATER = { kind: "refused", final: false, why: "a quota of the broker is used up (0x97)" } as const;
const NEVER = { kind: "refused", final: true, why: "it is larger than the 2000 octets that the broker takes" } as const;

/** A gateway that knows nobody: each lead is told of once, as refused. */
function rig({ connected = true } = {}) {
  const time = createManualTime();
  const { clock } = time;
  const journal = new MemoryJournal(clock);
  const core = new Core({ state: emptyState(), policy: shippedPolicy, journal, clock, scheduler: time });
  const broker = new FakeBroker(connected);
  const lead = (leadId: string, replyTo?: ReplyTo): void => {
    core.execute({ type: "AcceptLead", leadId, agentId: "A-9", lead: {}, ...(replyTo && { replyTo }) });
  };
  const start = () => {
    const publisher = createPublisher({ core, broker, clock, scheduler: time, log: createKeptLog() });
    publisher.start();
    return publisher;
  };
  return {
    ...{ core, broker, time, lead, start },
    tried: () => broker.tried.map(({ topic }) => topic),
    skipped: () => journal.records.flatMap(({ event }) => (event.type === "PublicationSkipped" ? [event] : [])),
    delivered: () => journal.records.flatMap(({ event }) => (event.type === "PublicationsDelivered" ? [event] : [])),
  };
}

it("what the broker refuses for now holds up nothing behind it, and is tried again", async () => {
  const { broker, time, lead, start, tried, skipped } = rig();
  start();
  broker.says.set("leads/L-1", LATER);
  for (const id of ["L-1", "L-2", "L-3"]) lead(id);
  await settled();
  expect(broker.taken.map(({ topic }) => topic)).toEqual(["leads/L-2", "leads/L-3"]);
  broker.says.clear();
  await time.pass(10_000);
  expect(tried()).toEqual(["leads/L-1", "leads/L-2", "leads/L-3", "leads/L-1"]);
  expect(skipped()).toEqual([]);
});

it("nothing overtakes what waits for another try on the same topic", async () => {
  const { broker, time, lead, start, tried } = rig();
  start();
  broker.says.set("leads/L-1", LATER);
  lead("L-1");
  await settled();
  lead("L-1");
  lead("L-2");
  await settled();
  expect(tried()).toEqual(["leads/L-1", "leads/L-2"]);
  broker.says.clear();
  await time.pass(10_000);
  expect(tried()).toEqual(["leads/L-1", "leads/L-2", "leads/L-1", "leads/L-1"]);
});

it("what the broker will never take is given up at once, written down, and shown", async () => {
  const { core, broker, time, lead, start, tried, skipped } = rig();
  const publisher = start();
  broker.says.set("leads/L-1", NEVER);
  lead("L-1");
  lead("L-2");
  await settled();
  expect(skipped()).toEqual([{ type: "PublicationSkipped", publication: 1, topic: "leads/L-1", reason: NEVER.why }]);
  expect(publisher.warnings()).toEqual([expect.stringContaining(NEVER.why)]);
  await time.pass(3_600_000);
  expect(tried()).toEqual(["leads/L-1", "leads/L-2"]);
  expect(core.state.publications).toEqual([]);
  await time.pass(86_400_000);
  expect(publisher.warnings()).toEqual([]);
});

it("news waits behind no crowd of states that the broker is to keep, and keeps its order", async () => {
  const { core, broker, lead, start, tried } = rig({ connected: false });
  for (let index = 0; index < 1_000; index += 1)
    core.execute({
      type: "EnrolAgent",
      agentId: `C-${index}`,
      brand: "homes",
      number: numberOf(index),
      source: "file",
    });
  lead("L-1");
  lead("L-2");
  const publisher = start();
  broker.connect();
  publisher.connected(true);
  await settled();
  const leads = tried().flatMap((topic, place) => (topic.startsWith("leads/") ? [{ topic, place }] : []));
  expect(leads.map(({ topic }) => topic)).toEqual(["leads/L-1", "leads/L-2"]);
  expect(leads[1]?.place).toBeLessThan(200);
  expect(core.state.publications.length).toBeGreaterThan(1_000);
  expect(new Set(tried()).size).toBe(1_002);
});

it("what it keeps refusing is given up after five minutes", async () => {
  const { core, broker, time, lead, start, tried, skipped } = rig();
  start();
  broker.says.set("leads/L-1", LATER);
  lead("L-1");
  await time.pass(600_000);
  expect(tried()).toHaveLength(30);
  expect(skipped()).toHaveLength(1);
  expect(core.state.publications).toEqual([]);
});

it("only what was not acknowledged goes out again after the connection ended", async () => {
  const { broker, lead, start, tried } = rig();
  const publisher = start();
  broker.interruptsAt("leads/L-2");
  for (const id of ["L-1", "L-2", "L-3"]) lead(id);
  await settled();
  expect(tried()).toEqual(["leads/L-1", "leads/L-2", "leads/L-3"]);
  broker.connect();
  publisher.connected(true);
  await settled();
  expect(tried()).toEqual(["leads/L-1", "leads/L-2", "leads/L-3", "leads/L-2"]);
});

it("the journal never says delivered of what is still owed", async () => {
  const { core, broker, time, lead, start, delivered } = rig();
  start();
  broker.says.set("leads/L-2", LATER);
  for (const id of ["L-1", "L-2", "L-3"]) lead(id);
  await settled();
  await time.pass(5_000);
  expect(delivered()).toEqual([{ type: "PublicationsDelivered", through: 1 }]);
  expect(core.state.publications.map(({ topic }) => topic)).toEqual(["leads/L-2", "leads/L-3"]);
});

it("how far all is published is noted with the next record of each second, and at the latest after some", async () => {
  const { core, time, lead, start, delivered } = rig();
  start();
  const noted = () => delivered().map(({ through }) => through);
  lead("L-0");
  await settled();
  for (let second = 1; second <= 3; second += 1) {
    for (let part = 0; part < 10; part += 1) {
      lead(`L-${second}${part}`);
      await time.pass(100);
    }
    expect(noted().length).toBeGreaterThanOrEqual(second);
    expect(noted().length).toBeLessThanOrEqual(second + 1);
  }
  await time.pass(5_000);
  expect(core.state.publications).toEqual([]);
  const atRest = noted();
  await time.pass(60_000);
  expect(noted()).toEqual(atRest);
});

it("a response goes out once, whatever becomes of the outcome itself", async () => {
  const { broker, time, lead, start } = rig();
  const publisher = start();
  const replyTo = { topic: "responses/1", correlationData: "AAH/" };
  broker.says.set("leads/L-1", LATER);
  lead("L-1", replyTo);
  await time.pass(60_000);
  publisher.connected(true);
  await settled();
  expect(broker.responses).toEqual([{ replyTo, payload: expect.objectContaining({ leadId: "L-1" }) }]);
});

it("a response that an earlier run left is not sent any more, its outcome is", async () => {
  const { broker, lead, start, tried } = rig({ connected: false });
  lead("L-1", { topic: "responses/1" });
  const publisher = start();
  broker.connect();
  publisher.connected(true);
  await settled();
  expect(tried()).toEqual(["leads/L-1"]);
  expect(broker.responses).toEqual([]);
});

it("what is in no journal is said once, behind what is owed, also when the connection ends meanwhile", async () => {
  const { broker, lead, start, tried } = rig();
  const publisher = start();
  broker.interruptsAt("rejected");
  lead("L-1");
  publisher.say([
    { topic: "leads/L-1", retain: false, payload: { state: "rejected" } },
    { topic: "rejected", retain: false, payload: {}, replyTo: { topic: "responses/1" } },
  ]);
  await settled();
  expect(tried()).toEqual(["leads/L-1", "leads/L-1", "rejected"]);
  broker.connect();
  publisher.connected(true);
  await settled();
  expect(tried()).toEqual(["leads/L-1", "leads/L-1", "rejected", "rejected"]);
  expect(broker.responses.map(({ replyTo }) => replyTo.topic)).toEqual(["responses/1"]);
});

it("what is in no journal and the broker does not take holds up nothing", async () => {
  const { broker, time, lead, start, tried, skipped } = rig();
  const publisher = start();
  broker.says.set("leads/L-1", LATER);
  publisher.say([
    { topic: "leads/L-1", retain: false, payload: {} },
    { topic: "rejected", retain: false, payload: {} },
  ]);
  lead("L-2");
  await settled();
  await time.pass(600_000);
  expect(tried()).toEqual(["leads/L-2", "leads/L-1", "rejected"]);
  expect(skipped()).toEqual([]);
});

it("of a flood of answers without a record ten thousand may wait for the broker", async () => {
  const { broker, start, tried } = rig({ connected: false });
  const publisher = start();
  const say = (from: number, to: number): void => {
    for (let index = from; index <= to; index += 1)
      publisher.say([{ topic: `leads/L-${index}`, retain: false, payload: {} }]);
  };
  say(1, 9_999);
  expect(publisher.canSayMore()).toBe(true);
  say(10_000, 10_000);
  expect(publisher.canSayMore()).toBe(false);
  // Withdrawals do not wait.
  say(10_001, 22_000);
  broker.connect();
  publisher.connected(true);
  while (tried().length < 20_000) await settled();
  expect(tried().at(0)).toBe("leads/L-2001");
  expect(tried().at(-1)).toBe("leads/L-22000");
  expect(publisher.canSayMore()).toBe(true);
});

it("what is owed of agents is gone through as it is said, however many there are", async () => {
  const { broker, start, tried, time } = rig({ connected: false });
  const publisher = start();
  let gone = 0;
  function* all(): Generator<string, void> {
    for (; gone < 100_000; gone += 1) yield `A-${gone}`;
  }
  publisher.owe(all());
  expect(gone).toBe(0);
  broker.says.set("agents/A-2", LATER);
  broker.connect();
  publisher.connected(true);
  await settled();
  expect([tried().length, gone]).toEqual([32, 31]);
  // Those that it took are not said again.
  broker.says.clear();
  await time.pass(10_000);
  expect(tried().slice(32, 34)).toEqual(["agents/A-2", "agents/A-32"]);
  expect(tried()).toHaveLength(100_001);
});

it("what is owed of agents is said many at a time, and news goes before the next ones", async () => {
  const { broker, lead, start, tried } = rig({ connected: false });
  const publisher = start();
  publisher.owe(Array.from({ length: 100 }, (_, index) => `A-${index}`));
  broker.connect();
  const acknowledge = broker.holdsAnswers();
  publisher.connected(true);
  await settled();
  lead("L-1");
  await settled();
  expect(tried()).toHaveLength(32);
  acknowledge();
  await settled();
  expect(tried().slice(32, 34)).toEqual(["leads/L-1", "agents/A-32"]);
  expect(tried()).toHaveLength(101);
});

it("a broker that has forgotten again is told of all agents from the first on", async () => {
  const { broker, core, start, tried, time } = rig({ connected: false });
  for (const index of [0, 1])
    core.execute({
      type: "EnrolAgent",
      ...{ agentId: `A-${index}`, brand: "homes", number: numberOf(index), source: "profile", requestedAt: core.now() },
    });
  core.execute({ type: "NotePublished", through: core.state.sequence });
  const publisher = start();
  broker.says.set("agents/A-1", LATER);
  broker.connect();
  publisher.connected(false);
  await settled();
  broker.says.clear();
  publisher.connected(false);
  await time.pass(10_000);
  expect(tried()).toEqual(["agents/A-0", "agents/A-1", "agents/A-0", "agents/A-1"]);
});
