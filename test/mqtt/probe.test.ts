import { afterEach, describe, expect, it } from "vitest";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { probeBroker } from "../../src/mqtt/probe.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { MOSQUITTO_IS_HERE, Mosquitto } from "./mosquitto.ts";
import { eventually, startGateway, startLeadSystem } from "./rig.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function mosquitto(acl: string | undefined, ...config: readonly string[]): Promise<string> {
  const rules = acl === undefined ? [] : ["acl_file {folder}/acl"];
  const broker = await Mosquitto.start(["allow_anonymous true", ...rules, ...config], { acl: acl ?? "" });
  closing.push(() => broker.remove());
  return broker.url;
}

const probe = (url: string, gateway = "main") =>
  probeBroker({ url, gateway, baseTopic: "leadline", suffix: "doctor-1", username: "gw", scheduler: systemScheduler });

const READ = ["leads", "agents/enroll", "agents/withdraw"];
const WRITE = ["status", "modem", "agents/+", "leads/+", "inbound", "proof", "rejected"];

function rules({ without = "" } = {}): string {
  const lines = [...READ.map((topic) => `topic readwrite leadline/main/${topic}`)].concat(
    WRITE.map((topic) => `topic write leadline/main/${topic}`),
  );
  return `user gw\n${lines.filter((line) => line !== without).join("\n")}\n`;
}

describe.skipIf(!MOSQUITTO_IS_HERE)("a broker that is tried before use, mosquitto (needs mosquitto)", () => {
  it("is found well when it allows everything, or just what is needed", async () => {
    const well = { kind: "reached", version: "5.0", refused: [], untried: [], untold: [] };
    expect(await probe(await mosquitto(undefined))).toEqual(well);
    expect(await probe(await mosquitto(rules()))).toEqual(well);
  });

  it.each(WRITE)("is found not to let us publish to %s", async (topic) => {
    const url = await mosquitto(rules({ without: `topic write leadline/main/${topic}` }));
    const line = `topic ${topic === "agents/+" ? "readwrite" : "write"} leadline/main/${topic}`;
    expect(await probe(url)).toMatchObject({
      refused: [
        { right: "publish", topic: `leadline/main/${topic}`, cure: `add to its ACL, below "user gw": ${line}` },
      ],
      untold: [],
    });
  });

  it.each(READ)("is found to keep requests on %s from us, though it grants the subscription", async (topic) => {
    const acl = rules().replace(`topic readwrite leadline/main/${topic}\n`, `topic write leadline/main/${topic}\n`);
    expect(await probe(await mosquitto(acl))).toMatchObject({
      refused: [{ right: "subscribe", cure: `add to its ACL, below "user gw": topic read leadline/main/${topic}` }],
      untold: [],
    });
  });

  it("does not tell what we may read where we may not write", async () => {
    const acl = rules().replaceAll("readwrite", "read");
    const found = await probe(await mosquitto(acl));
    // Where it may write on agents/+, it may on agents/enroll too.
    expect(found).toMatchObject({
      refused: [],
      untried: [
        { topic: "leadline/main/leads", cure: 'add to its ACL, below "user gw": topic readwrite leadline/main/leads' },
      ],
      untold: [],
    });
  });

  it("is found to refuse everything to a gateway under another name, though it throws us out each time", async () => {
    const found = await probe(await mosquitto(rules(), "max_queued_messages 0"), "renamed");
    expect(found).toMatchObject({
      kind: "reached",
      refused: WRITE.map((topic) => ({ right: "publish", topic: `leadline/renamed/${topic}` })),
    });
  });

  it("delivers nothing of it to the gateway at work, and keeps nothing", async () => {
    const url = await mosquitto(undefined);
    const ours = startGateway(url);
    closing.push(() => ours.client.stop());
    await ours.connected();
    const system = await startLeadSystem(url);
    closing.push(() => system.end());
    await system.say("agents/withdraw", '{"agentId":"A-1"}', { retain: true });
    await probe(url);
    await system.lead("L-1");
    await eventually(() => ours.leads().length === 1);
    expect(ours.taken.map(({ kind }) => kind)).toEqual(["withdraw", "lead"]);
    expect(ours.sessions).toEqual([false]);
    const late = await startLeadSystem(url);
    closing.push(() => late.end());
    await late.say("end", "");
    await eventually(() => late.texts("leadline/main/end").length === 1);
    expect(late.heard.filter(({ retain }) => retain).map(({ topic }) => topic)).toEqual([
      "leadline/main/agents/withdraw",
    ]);
  });
});

describe("a broker that is tried before use, of MQTT 3.1.1", () => {
  it("is found well when what we publish comes back", async () => {
    const broker = await startEmbeddedBroker({ port: 0, log: createKeptLog() });
    closing.push(() => broker.stop());
    expect(await probe(broker.url)).toEqual({
      kind: "reached",
      version: "3.1.1",
      refused: [],
      untried: [],
      untold: [],
    });
  });
});
