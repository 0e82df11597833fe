import mqtt from "mqtt";
import { afterEach, describe, expect, it } from "vitest";
import { complaintsAbout } from "./asyncapi.ts";
import { DYNAMIC_SECURITY, MOSQUITTO_IS_HERE, Mosquitto, freePort } from "./mosquitto.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function closeLater<T>(thing: T, close: (thing: T) => Promise<unknown>): T {
  closing.push(() => close(thing));
  return thing;
}

async function broker(config?: string[], files?: Record<string, string>) {
  return closeLater(await Mosquitto.start(config, files), (it) => it.remove());
}

function gateway(...args: Parameters<typeof startGateway>) {
  return closeLater(startGateway(...args), (it) => it.client.stop());
}

async function leadSystem(...args: Parameters<typeof startLeadSystem>) {
  return closeLater(await startLeadSystem(...args), (it) => it.end());
}

const PERSISTENT = [
  "allow_anonymous true",
  "persistence true",
  "persistence_location {folder}/",
  "autosave_interval 1",
  "autosave_on_changes true",
];

describe.skipIf(!MOSQUITTO_IS_HERE)("over MQTT 5.0 with mosquitto", () => {
  it("a lead is acknowledged only after it was stored", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    let store: (() => void) | undefined;
    const ours = gateway(url, {}, () => new Promise<void>((resolve) => (store = resolve)));
    await ours.connected();
    await system.lead("L-1");
    await eventually(() => store !== undefined);
    // Gone without an acknowledgement, as if it had been killed.
    const again = gateway(url);
    await eventually(() => again.leads().length === 1);
    expect(again.taken[0]?.context.duplicate).toBe(true);
    expect(ours.taken).toEqual([]);
    store?.();
  });

  it("a lead that was stored is not sent again", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url);
    await ours.connected();
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    await ours.client.stop();
    const again = gateway(url);
    await again.connected();
    await system.lead("L-2");
    await eventually(() => again.leads().length > 0);
    expect(again.leads()).toEqual(["L-2"]);
  });

  it("a lead that could not be stored comes again, before the ones behind it, until it is", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    let failures = 3;
    const ours = gateway(url, {}, async () => {
      if (failures-- > 0) throw new Error("ENOSPC: no space left on device");
    });
    await ours.connected();
    await Promise.all([system.lead("L-1"), system.lead("L-2"), system.lead("L-3")]);
    await eventually(() => ours.leads().length === 3);
    expect(ours.leads()).toEqual(["L-1", "L-2", "L-3"]);
    expect(ours.lines.some(({ level, message }) => level === "warn" && message.includes("ENOSPC"))).toBe(true);
    expect(system.texts("leadline/main/status")).toEqual([]);
  });

  it("leads published while the gateway was away arrive in order", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url);
    await ours.connected();
    await eventually(() => ours.lines.some(({ message }) => message === "Connected to the broker"));
    await system.lead("L-0");
    await eventually(() => ours.leads().length === 1);
    await ours.client.stop();
    const ids = Array.from({ length: 50 }, (_, index) => `L-${index + 1}`);
    for (const id of ids) await system.lead(id);
    const again = gateway(url);
    await eventually(() => again.leads().length === ids.length);
    expect(again.leads()).toEqual(ids);
    expect(again.sessions).toEqual([true]);
    expect(again.client.state().sessionLostAt).toBeUndefined();
  });

  it("a restart of a broker that keeps sessions is ridden out", async () => {
    const server = await broker(PERSISTENT);
    const ours = gateway(server.url);
    await ours.connected();
    const first = await startLeadSystem(server.url);
    await first.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    await first.end();
    await server.halt();
    await eventually(() => !ours.client.state().connected);
    await eventually(() => ours.client.state().detail?.includes("ECONNREFUSED") === true);
    await expect(ours.client.publish({ topic: "modem", payload: {}, retain: true })).rejects.toThrow(
      "No connection to the broker",
    );
    await server.start();
    await ours.connected();
    expect(ours.sessions).toEqual([false, true]);
    const second = await leadSystem(server.url);
    await second.lead("L-2");
    await eventually(() => ours.leads().length === 2);
    expect(ours.client.state().sessionLostAt).toBeUndefined();
  });

  it("a session that the broker has lost is told, and leads arrive again", async () => {
    const server = await broker();
    const ours = gateway(server.url);
    await ours.connected();
    expect(ours.client.state().sessionLostAt).toBeUndefined();
    await server.halt();
    await eventually(() => !ours.client.state().connected);
    await server.start();
    await ours.connected();
    expect(ours.sessions).toEqual([false, false]);
    expect(ours.client.state().sessionLostAt).toEqual(expect.any(Number));
    const system = await leadSystem(server.url);
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
  });

  it("a session that an earlier run left is missed too", async () => {
    const { url } = await broker();
    const ours = gateway(url, { sessionExpected: true });
    await ours.connected();
    expect(ours.client.state().sessionLostAt).toEqual(expect.any(Number));
  });

  it.skipIf(DYNAMIC_SECURITY === undefined)(
    "a refused subscription is told by its topic, and the others work",
    async () => {
      const denied = { acltype: "subscribePattern", topic: "leadline/main/leads", priority: 0, allow: false };
      const rules = {
        defaultACLAccess: { publishClientSend: true, publishClientReceive: true, subscribe: true, unsubscribe: true },
        groups: [{ groupname: "all", roles: [{ rolename: "guest" }] }],
        anonymousGroup: "all",
        roles: [{ rolename: "guest", acls: [denied] }],
      };
      const server = await broker(
        ["allow_anonymous true", `plugin ${DYNAMIC_SECURITY}`, "plugin_opt_config_file {folder}/rules.json"],
        { "rules.json": JSON.stringify(rules) },
      );
      const ours = gateway(server.url);
      await eventually(() => ours.client.state().connected && ours.client.state().refuses !== undefined);
      expect(ours.client.state().refuses).toEqual([
        'The broker does not let us subscribe to leadline/main/leads (0x87): add to its ACL, above its first "user" line: topic read leadline/main/leads',
      ]);
      const system = await leadSystem(server.url);
      await system.say("agents/withdraw", JSON.stringify({ agentId: "A-7" }));
      await eventually(() => ours.taken.length === 1);
      expect(ours.client.state().connected).toBe(true);
    },
  );

  it("another client that fights for our id stops us, and we do not fight back", async () => {
    const { url } = await broker();
    const ours = gateway(url, { timing: { takeoverRetryMs: 300, askAgainMs: 10 } });
    await ours.connected();
    const other = mqtt.connect(url, {
      protocolVersion: 5,
      clientId: "leadline-main",
      clean: false,
      reconnectPeriod: 10,
      properties: { sessionExpiryInterval: 60 },
    });
    await eventually(() => ours.client.state().takenOver);
    expect(ours.client.state()).toMatchObject({ connected: false, detail: expect.stringContaining("second gateway") });
    await other.endAsync();
    // Back after the long wait, and trusted again when nobody came for the id.
    await ours.connected();
    expect(ours.client.state().takenOver).toBe(true);
    await eventually(() => !ours.client.state().takenOver);
    expect(ours.client.state().connected).toBe(true);
  });

  it("a broker that is restarted again and again is not taken for another client", async () => {
    const server = await broker(PERSISTENT);
    const ours = gateway(server.url, { timing: { askAgainMs: 1 } });
    for (let restart = 0; restart < 4; restart += 1) {
      await ours.connected();
      await server.halt();
      await eventually(() => ours.client.state().detail?.includes("ECONNREFUSED") === true);
      await server.start();
    }
    await ours.connected();
    expect(ours.states.some(({ takenOver }) => takenOver)).toBe(false);
  });

  it("the last will says offline when the gateway is gone without a word", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url, { timing: { willDelayS: 1, backoff: { firstMs: 600_000, longestMs: 600_000 } } }, () =>
      Promise.reject(new Error("gone")),
    );
    await ours.connected();
    await system.lead("L-1");
    await eventually(() => system.texts("leadline/main/status").length === 1);
    expect(JSON.parse(system.texts("leadline/main/status")[0] ?? "")).toEqual({
      state: "offline",
      version: "1.2.3",
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      problems: [],
    });
    expect(complaintsAbout("leadline/main/status", system.texts("leadline/main/status")[0] ?? "")).toEqual([]);
    const late = await leadSystem(url);
    await eventually(() => late.heard.some(({ topic, retain }) => topic === "leadline/main/status" && retain));
  });

  it("a stop takes leave without the last will", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url, { timing: { willDelayS: 0 } });
    await ours.connected();
    await ours.client.publish({ topic: "status", payload: { state: "offline" }, retain: true });
    await ours.client.stop();
    await system.say("end", "");
    await eventually(() => system.texts("leadline/main/end").length === 1);
    expect(system.texts("leadline/main/status")).toEqual(['{"state":"offline"}']);
  });

  it("a stop lets the leads that are being stored be acknowledged", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const stores: (() => void)[] = [];
    const ours = gateway(
      url,
      { timing: { closeGraceMs: 10_000 } },
      () => new Promise<void>((resolve) => void stores.push(resolve)),
    );
    await ours.connected();
    await Promise.all([system.lead("L-1"), system.lead("L-2")]);
    await eventually(() => stores.length === 2);
    const stopped = ours.client.stop();
    for (const store of stores) store();
    await stopped;
    expect(ours.leads()).toEqual(["L-1", "L-2"]);
    await system.lead("L-3");
    const again = gateway(url);
    await eventually(() => again.leads().length === 1);
    expect(again.leads()).toEqual(["L-3"]);
  });

  it("leads wait for the disk together, and none is acknowledged before those that came before it", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const stores = new Map<string, () => void>();
    const ours = gateway(
      url,
      { timing: { closeGraceMs: 0 } },
      ({ request }) =>
        new Promise<void>((resolve) => void stores.set("id" in request ? String(request.id) : "", resolve)),
    );
    await ours.connected();
    for (const id of ["L-1", "L-2", "L-3"]) await system.lead(id);
    await eventually(() => stores.size === 3);
    expect([...stores.keys()]).toEqual(["L-1", "L-2", "L-3"]);
    stores.get("L-2")?.();
    stores.get("L-3")?.();
    await eventually(() => ours.leads().length === 2);
    await ours.client.stop();
    const again = gateway(url);
    await eventually(() => again.leads().length === 3);
    expect(again.leads()).toEqual(["L-1", "L-2", "L-3"]);
  });

  it("a retained request is flagged and taken once", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    await system.lead("L-1", { retain: true });
    const ours = gateway(url);
    await eventually(() => ours.leads().length === 1);
    expect(ours.taken[0]?.context.retained).toBe(true);

    await ours.client.stop();
    const again = gateway(url);
    await again.connected();
    await system.lead("L-2", { retain: true });
    await eventually(() => again.leads().length > 0);
    expect(again.leads()).toEqual(["L-2"]);
    expect(again.taken[0]?.context.retained).toBe(true);
  });

  it("what clears a retained request asks for nothing, and the request may come again; an empty one is rejected", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url);
    await ours.connected();
    await system.lead("L-1", { retain: true });
    await system.say("leads", "", { retain: true });
    await system.lead("L-1", { retain: true });
    await system.say("leads", "");
    await eventually(() => ours.taken.length === 3);
    expect(ours.taken.map(({ kind }) => kind)).toEqual(["lead", "lead", "reject"]);
  });

  it("a retained request that an earlier run took is not taken again in a fresh session, its like is", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const journal = new Map<string, string>();
    await system.lead("L-1", { retain: true });
    const ours = gateway(url, {}, undefined, journal);
    await eventually(() => ours.leads().length === 1);
    await ours.client.stop();
    const forgetful = await mqtt.connectAsync(url, { clientId: "leadline-main", protocolVersion: 5, clean: true });
    await forgetful.endAsync();

    const again = gateway(url, {}, undefined, journal);
    await again.connected();
    await system.lead("L-2");
    await eventually(() => again.leads().includes("L-2"));
    expect(again.sessions).toEqual([false]);
    await system.lead("L-1", { retain: true });
    await eventually(() => again.leads().length === 2);
    expect(again.leads()).toEqual(["L-2", "L-1"]);
  });

  it("where an answer is wanted and until when is handed on", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url, {
      clock: { now: () => 1_000_000, monotonicMs: () => performance.now(), bootId: "test" },
    });
    await ours.connected();
    const correlationData = Buffer.from([0, 1, 255]);
    await system.lead("L-1", {
      properties: { responseTopic: "answers/7", correlationData, messageExpiryInterval: 600 },
    });
    await eventually(() => ours.taken.length === 1);
    expect(ours.taken[0]?.context).toEqual({
      retained: false,
      excerpt: '{"id":"L-1","agentId":"A-1","lead":{"name":"Ann"}}',
      messageExpiresAt: 1_000_000 + 600_000,
      replyTo: { topic: "answers/7", correlationData: "AAH/" },
    });

    ours.client.respond({ replyTo: { topic: "answers/7", correlationData: "AAH/" }, payload: { leadId: "L-1" } });
    await eventually(() => system.texts("answers/7").length === 1);
    expect(system.heard.find(({ topic }) => topic === "answers/7")?.properties?.correlationData).toEqual(
      correlationData,
    );
  });

  it("a payload that is none is rejected once and acknowledged", async () => {
    const { url } = await broker();
    const system = await leadSystem(url);
    const ours = gateway(url);
    await ours.connected();
    await system.say("leads", "{");
    await system.say("agents/enroll", Buffer.alloc(100_000, "x"));
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    expect(ours.taken.map(({ kind }) => kind)).toEqual(["reject", "reject", "lead"]);
    expect(ours.taken[0]?.request).toMatchObject({ topic: "leadline/main/leads", excerpt: "{" });
    expect(ours.taken[1]?.request).toMatchObject({ error: expect.stringContaining("100000 octets") });
  });

  it("far more publishes than the broker takes at a time are all acknowledged", async () => {
    const { url } = await broker(["allow_anonymous true", "max_inflight_messages 3"]);
    const system = await leadSystem(url);
    const ours = gateway(url);
    await ours.connected();
    const numbers = Array.from({ length: 500 }, (_, index) => index);
    await Promise.all(
      numbers.map((number) => ours.client.publish({ topic: "inbound", payload: { number }, retain: false })),
    );
    await eventually(() => system.texts("leadline/main/inbound").length === numbers.length);
    expect(system.texts("leadline/main/inbound").map((text) => JSON.parse(text).number)).toEqual(numbers);
    expect(ours.sessions).toEqual([false]);
  });

  it("a publish that the broker does not allow is refused with its reason", async () => {
    const server = await broker(["allow_anonymous true", "acl_file {folder}/acl"], {
      acl: "topic read #\ntopic write leadline/main/leads\n",
    });
    const ours = gateway(server.url);
    await ours.connected();
    expect(await ours.client.publish({ topic: "status", payload: {}, retain: false })).toEqual({
      kind: "refused",
      final: false,
      why: expect.stringMatching(/^not authorised.*\(0x87\)$/),
    });
    expect(ours.client.state()).toEqual({
      connected: true,
      takenOver: false,
      refuses: [
        'The broker does not let us publish to leadline/main/status (0x87): add to its ACL, above its first "user" line: topic write leadline/main/status',
      ],
    });
  });

  it("a message that the broker finds too large, or whose topic is none, is refused without harm", async () => {
    const { url } = await broker(["allow_anonymous true", "max_packet_size 2000"]);
    const ours = gateway(url);
    await ours.connected();
    const publish = (topic: string, text: string) => ours.client.publish({ topic, payload: { text }, retain: false });
    const refused = (why: string) => ({ kind: "refused", final: true, why: expect.stringContaining(why) });
    expect(await publish("inbound", "x".repeat(2_000))).toEqual(refused("larger than the 2000 octets"));
    expect(await publish("agents/#", "")).toEqual(refused("no topic that one can publish to"));
    expect(await publish("inbound", "x")).toEqual({ kind: "taken" });
    expect(ours.sessions).toEqual([false]);
  });

  it("null clears a retained topic", async () => {
    const { url } = await broker();
    const ours = gateway(url);
    await ours.connected();
    await ours.client.publish({ topic: "agents/A-7", payload: { agentId: "A-7" }, retain: true });
    await ours.client.publish({ topic: "agents/A-7", payload: null, retain: true });
    const system = await leadSystem(url);
    await system.say("end", "");
    await eventually(() => system.texts("leadline/main/end").length === 1);
    expect(system.texts("leadline/main/agents/A-7")).toEqual([]);
  });

  it("publishes without an answer are given up when the connection ends", async () => {
    const server = await broker();
    const ours = gateway(server.url);
    await ours.connected();
    const publishes = Array.from({ length: 100 }, () =>
      ours.client.publish({ topic: "inbound", payload: {}, retain: false }),
    );
    const outcomes = Promise.allSettled(publishes);
    await ours.client.stop();
    const rejected = (await outcomes).filter(({ status }) => status === "rejected");
    expect(rejected.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!MOSQUITTO_IS_HERE)("a connection that does not come about", () => {
  it("says that nothing listens there", async () => {
    const ours = gateway(`mqtt://127.0.0.1:${await freePort()}`);
    await eventually(() => ours.client.state().detail?.includes("Nothing listens at 127.0.0.1:") === true);
    expect(ours.client.state()).toMatchObject({ connected: false, takenOver: false });
  });

  it("says that the password is wrong, and shows it nowhere", async () => {
    const server = await broker(["allow_anonymous false", "password_file {folder}/passwords"], {
      passwords:
        "main:$7$101$Rg8sXo4Wq0Lk1w==$3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ow==\n",
    });
    const ours = gateway(server.url, { username: "main", password: "s3cret-word" });
    await eventually(() => ours.client.state().detail?.includes("refused the connection") === true);
    expect(ours.client.state().detail).toContain("(0x87)");
    expect(JSON.stringify([ours.lines, ours.states])).not.toContain("s3cret-word");
  });

  it("is told once in the log as long as it stays the same", async () => {
    const ours = gateway(`mqtt://127.0.0.1:${await freePort()}`);
    await eventually(() => ours.lines.length >= 4);
    expect(ours.lines.map(({ level }) => level).slice(0, 4)).toEqual(["warn", "debug", "debug", "debug"]);
  });
});
