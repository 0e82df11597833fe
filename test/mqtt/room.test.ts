import { afterEach, describe, expect, it } from "vitest";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { Mosquitto, MOSQUITTO_IS_HERE } from "./mosquitto.ts";
import { refuseVersion5 } from "./older-broker.ts";
import { eventually, type Gateway, startGateway, startLeadSystem } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function embedded(): Promise<string> {
  const broker = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
  closing.push(() => broker.stop());
  return broker.url;
}

async function mosquitto(): Promise<string> {
  const broker = await Mosquitto.start(["allow_anonymous true", "max_queued_messages 100000"]);
  closing.push(() => broker.remove());
  return broker.url;
}

/** A gateway whose disk has room when the test says so, with a lead system that has published nothing yet. */
async function rig(start: () => Promise<string>, version: 4 | 5) {
  const disk = { hasRoom: true };
  const url = await start();
  const ours = startGateway(url, { hasRoom: () => Promise.resolve(disk.hasRoom), timing: { roomRetryMs: 20 } });
  closing.push(() => ours.client.stop());
  await ours.connected();
  const theirs = await startLeadSystem(url, version);
  closing.push(theirs.end);
  const enrol = (agentId: string) =>
    theirs.say("agents/enroll", JSON.stringify({ agentId, brand: "homes", phone: "+18505550101", source: "profile" }));
  const withdraw = (agentId: string) => theirs.say("agents/withdraw", JSON.stringify({ agentId }));
  return { disk, ours, theirs, enrol, withdraw };
}

const takenBy = ({ taken }: Gateway): readonly string[] =>
  taken.map(
    ({ kind, request }) => `${kind} ${"id" in request ? request.id : "agentId" in request ? request.agentId : ""}`,
  );

const BROKERS = [
  ["the broker inside the daemon", 4, embedded, true],
  ["mosquitto (needs mosquitto)", 5, mosquitto, MOSQUITTO_IS_HERE],
] as const;

/** mosquitto, as if it knew MQTT 3.1.1 only: it then sends no more ahead than it is told here. */
async function olderMosquitto(): Promise<string> {
  const broker = await Mosquitto.start([
    ...["allow_anonymous true", "max_queued_messages 100000"],
    "max_inflight_messages 0",
  ]);
  closing.push(() => broker.remove());
  const front = await refuseVersion5(broker.port);
  closing.push(front.stop);
  return front.url;
}

describe.skipIf(!MOSQUITTO_IS_HERE)("without room on the disk, at mosquitto (needs mosquitto)", () => {
  it.each([
    ["5.0", mosquitto, 5],
    ["3.1.1, without a limit of what is sent ahead", olderMosquitto, 4],
  ] as const)(
    "with MQTT %s a withdrawal gets through behind thousands of leads, which all come when there is room",
    async (_, start, version) => {
      const { disk, ours, theirs, withdraw } = await rig(start, version);
      disk.hasRoom = false;
      const ids = Array.from({ length: 3_000 }, (_each, index) => `L-${index + 1}`);
      await Promise.all(ids.map((id) => theirs.lead(id)));
      await withdraw("A-1");
      await eventually(() => takenBy(ours).includes("withdraw A-1"));
      expect(ours.leads()).toEqual([]);
      disk.hasRoom = true;
      await eventually(() => ours.leads().length === ids.length);
      expect(ours.leads()).toEqual(ids);
    },
  );
});

describe.each(BROKERS.filter(([, , , isHere]) => isHere))("without room on the disk, at %s", (_, version, start) => {
  it("leads and enrolments stay at the broker, and come in their order when there is room", async () => {
    const { disk, ours, theirs, enrol, withdraw } = await rig(start, version);
    await theirs.lead("L-0");
    await eventually(() => ours.taken.length === 1);
    disk.hasRoom = false;
    await theirs.lead("L-1");
    await enrol("A-1");
    await theirs.lead("L-2");
    await withdraw("A-9");
    await eventually(() => takenBy(ours).includes("withdraw A-9"));
    expect(takenBy(ours)).toEqual(["lead L-0", "withdraw A-9"]);
    expect(ours.client.state()).toMatchObject({ connected: true });

    disk.hasRoom = true;
    await eventually(() => takenBy(ours).length === 6);
    expect(takenBy(ours).slice(2)).toEqual(["lead L-1", "enrol A-1", "lead L-2", "withdraw A-9"]);
    await theirs.lead("L-3");
    await eventually(() => takenBy(ours).includes("lead L-3"));
    expect(ours.client.state()).toMatchObject({ connected: true, takenOver: false });
  });

  it("a withdrawal gets through behind hundreds of leads, also after the gateway has started again", async () => {
    const { disk, ours, theirs, withdraw } = await rig(start, version);
    disk.hasRoom = false;
    for (let index = 1; index <= 300; index += 1) await theirs.lead(`L-${index}`);
    await withdraw("A-1");
    await eventually(() => takenBy(ours).includes("withdraw A-1"));
    expect(ours.leads()).toEqual([]);
    await ours.client.stop();
    disk.hasRoom = true;
    ours.client.start();
    await eventually(() => ours.leads().length === 300);
    expect(ours.leads()).toEqual(Array.from({ length: 300 }, (_each, index) => `L-${index + 1}`));
  });
});
