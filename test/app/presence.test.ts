import { expect, it } from "vitest";
import type { TransportHealth } from "../../src/app/ports.ts";
import { createPresence } from "../../src/app/presence.ts";
import { FakeBroker } from "../fakes/fake-broker.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";

/** A gateway as the composition root wires it: a change of the connection is told first, then that it is open. */
function rig({ problems = [] }: { readonly problems?: string[] } = {}) {
  const time = createManualTime();
  const happenings: (() => void)[] = [];
  let looks = 0;
  const { clock } = time;
  const broker = new FakeBroker(false);
  let health: TransportHealth = { state: "ready" };
  const presence = createPresence({
    now: () => clock.now(),
    queued: () => 0,
    onHappening(listener) {
      happenings.push(listener);
      return () => undefined;
    },
    broker,
    clock,
    scheduler: time,
    log: createKeptLog(),
    version: "1.2.3",
    health: () => health,
    problems() {
      looks += 1;
      return health.state === "ready" ? [...problems] : [`modem ${health.state}`];
    },
  });
  presence.start();
  return {
    ...{ presence, time, broker },
    looks: () => looks,
    happens: () => {
      for (const listener of happenings) listener();
    },
    said: broker.taken,
    connection(connected: boolean) {
      if (connected) broker.connect();
      else broker.disconnect();
      presence.changed();
      if (connected) presence.connected();
    },
    modem(next: TransportHealth) {
      health = next;
      presence.changed();
    },
  };
}

it("each connection is greeted with status and modem, once", () => {
  const { said, connection } = rig();
  for (let time = 0; time < 2; time += 1) {
    connection(true);
    connection(false);
  }
  expect(said.map(({ topic }) => topic)).toEqual(["status", "modem", "status", "modem"]);
});

it("a change is told while there is a connection", () => {
  const { said, connection, modem } = rig();
  connection(true);
  said.splice(0);
  modem({ state: "absent" });
  expect(said).toMatchObject([
    { topic: "status", payload: { state: "online", problems: ["modem absent"] } },
    { topic: "modem", payload: { state: "absent" } },
  ]);
});

it("a stop that lets the modem go says offline and nothing else", async () => {
  const { presence, said, connection, modem } = rig();
  connection(true);
  said.splice(0);
  presence.fallSilent();
  modem({ state: "absent", detail: "the modem is not in use" });
  await presence.stop();
  expect(said).toMatchObject([{ topic: "status", payload: { state: "offline", problems: [] } }]);
  expect(said).toHaveLength(1);
});

it("a signal that wavers is told once in ten seconds, as it is then", async () => {
  const { said, connection, modem, time } = rig();
  connection(true);
  said.splice(0);
  for (const bars of [3, 4, 2]) modem({ state: "ready", signal: { dbm: -70 - bars, bars } });
  await time.pass(9_999);
  expect(said).toEqual([]);
  await time.pass(1);
  expect(said).toMatchObject([{ topic: "modem", payload: { signal: { bars: 2 } } }]);
  expect(said).toHaveLength(1);
});

it("what the broker refuses is said again every minute until it is taken", async () => {
  const { broker, connection, time } = rig();
  broker.says.set("status", { kind: "refused", final: false, why: "not authorised" });
  connection(true);
  await time.pass(60_000);
  expect(broker.tried.map(({ topic }) => topic)).toEqual(["status", "modem", "status", "modem"]);
  broker.says.clear();
  await time.pass(300_000);
  expect(broker.tried.map(({ topic }) => topic)).toEqual(["status", "modem", "status", "modem", "status", "modem"]);
});

it("what many events come to is looked at once, and told", async () => {
  const problems: string[] = [];
  const { said, connection, happens, looks, time } = rig({ problems });
  connection(true);
  said.splice(0);
  const before = looks();
  for (let event = 0; event < 8_000; event += 1) happens();
  problems.push("a number waits for a person");
  await time.pass(1_000);
  expect(looks() - before).toBe(1);
  expect(said).toMatchObject([{ topic: "status", payload: { problems: ["a number waits for a person"] } }]);
});
