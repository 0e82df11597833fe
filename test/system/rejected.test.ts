import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { REJECTION_CODES } from "../../src/domain/rejection.ts";
import { complaintsAbout } from "../mqtt/asyncapi.ts";
import { available } from "../requires.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", phone: "+18505550101" };
const CLEO = { agentId: "A-3", brand: "homes", phone: "+18505550103", source: "profile" };

const FLOOD = 1_000;

describe.skipIf(!available("mosquitto"))("requests that the daemon does not take (needs mosquitto)", () => {
  let site: Site;

  /** Lines of the journal. */
  async function records(): Promise<number> {
    const folder = join(site.state, "journal");
    const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")));
    return files.join("").split("\n").length;
  }

  beforeEach(async () => {
    site = await Site.create();
    await site.start();
  });
  afterEach(() => site.stop());

  it("are rejected with each of the codes that docs/asyncapi.yaml lists, as it describes, and answered each", async () => {
    const { leadSystem, simulator } = site;
    const now = (): string => new Date().toISOString();
    await site.enrol(ANN);
    await leadSystem.publish("leads", { id: "L-1", agentId: "A-1", lead: {} });
    await leadSystem.hears("leads/L-1", { state: "accepted" });
    simulator.say(`sms ${ANN.phone} STOP`);
    await leadSystem.hears("agents/A-1", { reason: "stop" });
    await leadSystem.publish("agents/enroll", { ...CLEO, requestedAt: now() });
    await leadSystem.hears("agents/A-3", { consent: "pending" });
    await leadSystem.publish("agents/withdraw", { agentId: "A-3" });
    await leadSystem.hears("agents/A-3", { reason: "profile" });

    const requests: Readonly<Record<(typeof REJECTION_CODES)[number], readonly [string, object | string]>> = {
      malformed: ["leads", { id: "L-2", agentId: 7, lead: {} }],
      "number-not-textable": ["agents/enroll", { ...CLEO, agentId: "A-4", phone: "+1 800 555 0100" }],
      "unknown-agent": ["leads", { id: "L-3", agentId: "A-9", lead: {} }],
      "unknown-brand": ["agents/enroll", { ...CLEO, agentId: "A-4", brand: "hoems" }],
      "number-not-allowed": ["agents/enroll", { ...CLEO, agentId: "A-4", phone: "+447911123456" }],
      "own-number": ["agents/enroll", { ...CLEO, agentId: "A-4", phone: "+18502200227" }],
      "blocked-by-stop": ["agents/enroll", { ...CLEO, agentId: "A-4", phone: ANN.phone, requestedAt: now() }],
      "asked-recently": ["agents/enroll", { ...CLEO, requestedAt: now() }],
      "lead-of-another-agent": ["leads", { id: "L-1", agentId: "A-3", lead: {} }],
      "impossible-receipt": [
        "agents/withdraw",
        { agentId: "A-3", channel: "phone", receivedAt: "2001-03-01T14:30:00Z" },
      ],
    };
    for (const code of REJECTION_CODES) {
      const [topic, payload] = requests[code];
      const from = leadSystem.heard.all.length;
      const correlationData = Buffer.from(code);
      const properties = { responseTopic: `responses/${code}`, correlationData };
      await leadSystem.publish(topic, payload, { properties });
      const rejection = await leadSystem.hears("rejected", { code }, from);
      expect(complaintsAbout("leadline/main/rejected", JSON.stringify(rejection))).toEqual([]);
      expect(rejection).toMatchObject({ topic: `leadline/main/${topic}` });
      const answer = await leadSystem.hears(`responses/${code}`, {}, from);
      if (topic === "leads") {
        const id = String((payload as { id: string }).id);
        const outcome = await leadSystem.hears(`leads/${id}`, { state: "rejected", reason: code }, from);
        expect(complaintsAbout(`leadline/main/leads/${id}`, JSON.stringify(outcome))).toEqual([]);
        expect(answer).toEqual(outcome);
      } else expect(answer).toEqual(rejection);
    }
    const asked = leadSystem.on("rejected").find(({ code }) => code === "asked-recently");
    expect(Date.parse(String(asked?.["retryAfter"]))).toBeGreaterThan(Date.now());
  });

  it("are answered each, a flood of them too, which fills no disk", async () => {
    const { leadSystem } = site;
    await site.enrol(ANN);
    const before = await records();
    for (let index = 1; index <= FLOOD; index += 1)
      await leadSystem.publish("leads", { id: `F-${index}`, agentId: "A-9", lead: {} });
    for (let index = 1; index <= FLOOD; index += 1)
      await leadSystem.hears(`leads/F-${index}`, { state: "rejected", reason: "unknown-agent" });
    await leadSystem.publish("leads", { id: "L-1", agentId: "A-1", lead: {} });
    await leadSystem.hears("leads/L-1", { state: "delivered" });
    expect(leadSystem.on("rejected").filter(({ leadId }) => String(leadId).startsWith("F-"))).toHaveLength(FLOOD);
    expect((await records()) - before).toBeLessThan(FLOOD / 5);
  });

  it("and those that change nothing are answered with where the agent stands", async () => {
    const { leadSystem } = site;
    await site.enrol(ANN);
    const request = { ...ANN, source: "profile" };
    await leadSystem.publish("agents/enroll", request);
    const stands = await leadSystem.hears("agents/A-1", { consent: "active" });
    const from = leadSystem.heard.all.length;
    await leadSystem.publish("agents/enroll", request);
    expect(await leadSystem.hears("agents/A-1", {}, from)).toEqual(stands);
  });
});
