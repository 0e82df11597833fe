import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TransportHealth } from "../../src/app/ports.ts";
import { createPresence } from "../../src/app/presence.ts";
import { FakeBroker } from "../fakes/fake-broker.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { ManualClock } from "../store/toy.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A gateway as the composition root wires it: a change of the connection is told first, then that it is open. */
function rig() {
  const clock = new ManualClock();
  const broker = new FakeBroker(false);
  let health: TransportHealth = { state: "ready" };
  const presence = createPresence({
    now: () => clock.now(),
    queued: () => 0,
    onHappening: () => () => undefined,
    broker,
    clock,
    log: createKeptLog(),
    version: "1.2.3",
    health: () => health,
    problems: () => (health.state === "ready" ? [] : [`modem ${health.state}`]),
  });
  presence.start();
  return {
    presence,
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
