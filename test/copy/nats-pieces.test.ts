import { type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/compose/copy.ts";
import { createNatsCopy, makeStream } from "../../src/copy/nats.ts";
import type { Copy } from "../../src/app/ports.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { available } from "../requires.ts";
import { temporaryFolder } from "../store/toy.ts";
import { copiedStore, isInStep, restoredFrom } from "./gateway-store.ts";
import { limitStream } from "./nats-limit.ts";
import { NatsServers } from "./nats-servers.ts";

const NAME = "files/00000001.000000000000.0001";
const LARGE = new Uint8Array(20_000).fill(7);

describe.skipIf(!available("nats-server"))("an object that a server does not take at once (needs nats-server)", () => {
  let servers: NatsServers;
  let connection: NatsConnection;
  let manager: JetStreamManager;
  let copy: Copy;
  let stream: string;
  let streams = 0;

  beforeAll(async () => {
    servers = await NatsServers.start(1, ["max_payload: 4096"]);
    connection = await connect({ servers: [...servers.urls] });
    manager = await jetstreamManager(connection);
  });
  afterAll(async () => {
    await connection.close();
    await servers.remove();
  });
  beforeEach(async () => {
    streams += 1;
    stream = `s${streams}`;
    const options = { servers: servers.urls, stream, gateway: "main", sha256 };
    await makeStream({ ...options, replicas: 1 });
    copy = createNatsCopy(options);
    return () => copy.close();
  });

  async function pieces(): Promise<readonly string[]> {
    const { state } = await manager.streams.info(stream, { subjects_filter: `${stream}.main.pieces.>` });
    return Object.keys(state.subjects ?? {});
  }

  it("lies there once, however often it is put there", async () => {
    expect(await copy.create(NAME, LARGE)).toBe("created");
    const once = await pieces();
    expect(await copy.create(NAME, LARGE)).toBe("exists");
    expect(
      await copy.create(
        NAME,
        LARGE.map(() => 8),
      ),
    ).toBe("exists");
    expect(await pieces()).toEqual(once);
    expect(await copy.read(NAME)).toEqual(Buffer.from(LARGE));
    await copy.remove(NAME);
    expect(await pieces()).toEqual([]);
  });

  it("leaves nothing where there is room for some of it only", async () => {
    await limitStream(servers.urls, stream, 9_000);
    await expect(copy.create(NAME, LARGE)).rejects.toThrow(/full/);
    expect(await pieces()).toEqual([]);
    expect(await copy.names("files")).toEqual([]);
  });

  it("is no object where its writer died in the middle, and is removed by the next fold", async () => {
    await copy.create(NAME, LARGE);
    await manager.streams.purge(stream, { filter: `${stream}.main.files.>` });
    expect(await pieces()).not.toEqual([]);
    expect(await copy.names("files")).toEqual([NAME]);
    expect(await copy.read(NAME)).toBeUndefined();
    const time = { ...systemScheduler, clock: systemClock("test") };
    const one = await copiedStore(await temporaryFolder(), copy, time);
    await one.add("x".repeat(10_000));
    await one.copier.start();
    await expect.poll(() => isInStep(one), { timeout: 20_000 }).toBe(true);
    await one.add("y".repeat(10_000));
    await expect.poll(() => isInStep(one), { timeout: 20_000 }).toBe(true);
    expect(await copy.names("files")).not.toContain(NAME);
    expect((await pieces()).filter((subject) => subject.includes(".00000001-000000000000-0001."))).toEqual([]);
    const { state } = await restoredFrom(copy, await temporaryFolder());
    expect([...state.values()]).toEqual([1, 1]);
    await one.close();
  });
});
