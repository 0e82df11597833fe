import { EventEmitter } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MqttClient } from "mqtt";
import { expect, test } from "vitest";
import { createConnectionPublisher, UNWATCHED } from "../../src/mqtt/connection-publisher.ts";
import { createManualTime } from "../manual-time.ts";

/** A client whose broker acknowledges at once. */
class Acknowledging extends EventEmitter {
  readonly connected = true;
  pings = 0;
  publish(_topic: string, _payload: string, _options: object, done: () => void): void {
    queueMicrotask(done);
  }
  sendPing(): void {
    this.pings += 1;
    this.emit("packetsend", { cmd: "pingreq" });
    this.emit("packetreceive", { cmd: "pingresp" });
  }
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("a connection that lasts for months keeps nothing of what was acknowledged", async () => {
  const client = new Acknowledging() as unknown as MqttClient;
  const rules = { ...UNWATCHED, mustBeAlone: () => false };
  const publisher = createConnectionPublisher(client, {}, rules, createManualTime(), () => undefined);
  const publishSome = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      const publication = { topic: "leads/L-1", payload: "{}", retain: false } as const;
      expect(await publisher.publish(publication)).toEqual({ kind: "taken" });
    }
  };
  await publishSome(1_000);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  await publishSome(10_000);
  collectGarbage();
  expect((process.memoryUsage().heapUsed - before) / 10_000).toBeLessThan(100);
});

test("a broker is asked for a sign of life behind the last of a row of publishes, not behind each", async () => {
  const client = new Acknowledging();
  const time = createManualTime();
  const borne: string[] = [];
  const rules = { ...UNWATCHED, mustBeAlone: () => false, borne: ({ topic }: { topic: string }) => borne.push(topic) };
  const publisher = createConnectionPublisher(client as unknown as MqttClient, {}, rules, time, () => undefined);
  for (const topic of ["leads/L-1", "leads/L-2", "leads/L-3"]) {
    await publisher.publish({ topic, payload: "{}", retain: false });
    await time.pass(10);
  }
  expect(borne).toEqual(["leads/L-1", "leads/L-2"]);
  expect(client.pings).toBe(0);
  await time.pass(1_000);
  expect(client.pings).toBe(1);
  expect(borne).toEqual(["leads/L-1", "leads/L-2", "leads/L-3"]);
  expect(publisher.doubts().packets).toEqual([]);
  expect(time.pending).toBe(0);
});
