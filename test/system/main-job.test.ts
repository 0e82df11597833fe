import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { Installation, leadline, Simulator } from "./daemon.ts";
import type { LeadSystem } from "./lead-system.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101", email: "ann@example.com" };
const lead = (id: string, message = "Is it still available?", agentId = ANN.agentId) => ({
  id,
  agentId,
  createdAt: "2026-05-01T12:00:00.000Z",
  lead: { name: "Sam Porter", phone: "(850) 555-0177", message },
});

describe.skipIf(!available("mosquitto"))("the daemon between a real broker and a modem (needs mosquitto)", () => {
  let site: Site;
  let simulator: Simulator;
  let leadSystem: LeadSystem;

  async function ready(from = 0): Promise<void> {
    await leadSystem.hears("status", { state: "online" }, from);
    await leadSystem.hears("modem", { state: "ready" }, from);
  }

  beforeEach(async () => {
    site = await Site.create();
    ({ simulator, leadSystem } = site);
  });

  afterEach(() => site.stop());

  it("takes an agent from the request to YES, a lead to the phone, and STOP to a refusal", async () => {
    const daemon = site.run();
    await ready();
    await site.enrol(ANN);
    await leadSystem.publish("leads", lead("L-1"));
    await leadSystem.hears("leads/L-1", { state: "delivered" });
    const [alert] = simulator.textsTo(ANN.phone).filter((text) => text.includes("Sam Porter"));
    expect(alert).toContain("Is it still available?");
    expect(alert).toContain("Reply STOP to unsubscribe.");
    expect(leadSystem.on("leads/L-1").map(({ state }) => state)).toEqual(["accepted", "queued", "sent", "delivered"]);

    simulator.say(`sms ${ANN.phone} Stop.`);
    expect(await leadSystem.hears("inbound", { keyword: "stop" })).toMatchObject({
      from: ANN.phone,
      text: "Stop.",
      agentIds: ["A-1"],
      leadId: "L-1",
    });
    await simulator.phoneShows(ANN.phone, "You have successfully been unsubscribed.");
    await leadSystem.publish("leads", lead("L-2"));
    expect(await leadSystem.hears("leads/L-2", { state: "refused" })).toMatchObject({ reason: "opted-out: stop" });
    expect(simulator.textsTo(ANN.phone).filter((text) => text.includes("L-2"))).toEqual([]);

    expect(await daemon.kill("SIGTERM")).toBe(0);
    await leadSystem.hears("status", { state: "offline" });
    expect(daemon.errors.join("")).toBe("");
  });

  it("delivers ten leads of which it was killed in the middle, at most one of them twice", async () => {
    const daemon = site.run();
    await ready();
    await site.enrol(ANN);
    const ids = Array.from({ length: 10 }, (_, index) => `L-${index + 1}`);
    await Promise.all(ids.map((id) => leadSystem.publish("leads", lead(id, `Message of ${id} end`))));
    await leadSystem.hears("leads/L-4", { state: "sent" });
    await daemon.kill("SIGKILL");

    site.run();
    const textOf = (id: string): string => `Message of ${id} end`;
    // A status report that came while nobody listened is gone: such a lead ends as sent.
    for (const id of ids) await leadSystem.hears(`leads/${id}`, { state: "sent" });
    for (const id of ids)
      await simulator.lines.first(({ event, text }) => event === "received" && String(text).includes(textOf(id)));
    const shown = simulator.textsTo(ANN.phone);
    const copies = ids.map((id) => shown.filter((text) => text.includes(textOf(id))).length);
    expect(Math.min(...copies)).toBe(1);
    expect(copies.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(11);
  });

  it("puts what it cannot accept on `rejected` with the reason, and goes on", async () => {
    const daemon = site.run();
    await ready();
    await site.enrol(ANN);
    const bad: [string, string | Buffer | object, RegExp][] = [
      ["leads", "{not json", /JSON/],
      ["leads", { id: 7, agentId: "A-1" }, /id/],
      ["leads", Buffer.from([0xff, 0xfe, 0x7b]), /UTF-8/],
      ["leads", { ...lead("L-big"), lead: { message: "x".repeat(70_000) } }, /64 KiB|65.?536/],
      ["agents/enroll", { ...ANN, agentId: "A-9", phone: "call me", source: "profile" }, /phone|number/],
      ["agents/enroll", { ...ANN, agentId: "enroll", source: "profile" }, /id/i],
      ["agents/enroll", { ...ANN, agentId: "A-9", brand: "acme", source: "profile" }, /brand "acme" is no brand/],
      ["agents/withdraw", { agentId: "A-unknown" }, /agentId "A-unknown" is no agent/],
      ["leads", lead("L-nobody", "Hello", "A-unknown"), /agentId "A-unknown" is no agent/],
    ];
    for (const [topic, payload, error] of bad) {
      const from = leadSystem.heard.all.length;
      await leadSystem.publish(topic, payload);
      const rejection = await leadSystem.heard.first(
        (said) => said.topic === "rejected" && error.test(String(said.payload?.["error"])),
        from,
      );
      expect(rejection.payload).toMatchObject({ topic: `leadline/main/${topic}`, at: expect.any(String) });
      if (typeof payload === "object" && !Buffer.isBuffer(payload))
        expect(JSON.stringify(payload).startsWith(String(rejection.payload?.["excerpt"]))).toBe(true);
    }
    expect(await leadSystem.hears("leads/L-nobody", { state: "rejected" })).toMatchObject({ reason: "unknown-agent" });
    await leadSystem.publish("leads", lead("L-good"));
    await leadSystem.hears("leads/L-good", { state: "delivered" });
    expect(daemon.process.exitCode).toBeNull();
  });

  it("runs without its modem, says so, and starts texting when it appears", async () => {
    const missing = `${site.installation.folder}/modem`;
    await site.installation.configure({ broker: site.broker.url, port: missing });
    site.run();
    const absent = await leadSystem.hears("modem", { state: "absent" });
    expect(String(absent["detail"])).toContain(missing);
    await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await leadSystem.hears("agents/A-1", { consent: "enrolled" });

    const late = new Simulator("--link", missing);
    await late.phoneShows(ANN.phone, "Lead Notification");
    await leadSystem.hears("agents/A-1", { consent: "pending" });
    await late.kill("SIGTERM");
  });

  it("publishes afterwards, in order, what happened while the broker was away", async () => {
    site.run();
    await ready();
    await site.enrol(ANN);
    await leadSystem.publish("leads", lead("L-1"));
    await leadSystem.hears("leads/L-1", { state: "delivered" });
    await site.broker.halt();
    simulator.say(`sms ${ANN.phone} STOP`);
    await simulator.phoneShows(ANN.phone, "You have successfully been unsubscribed.");
    simulator.say(`sms ${ANN.phone} Start`);
    await simulator.phoneShows(ANN.phone, "You have successfully been re-subscribed", simulator.lines.all.length);

    const from = leadSystem.heard.all.length;
    await site.broker.start();
    await leadSystem.hears("agents/A-1", { consent: "active" }, from);
    const told = leadSystem.heard.all.slice(from).filter(({ topic }) => topic === "inbound" || topic === "agents/A-1");
    const words = told.map(({ payload }) => payload?.["keyword"] ?? payload?.["consent"]);
    expect(words.join(" ")).toMatch(/^stop (opted-out )+start active/);
  });

  it("answers a request with a response topic there too", async () => {
    site.run();
    await ready();
    await site.enrol(ANN);
    const properties = { responseTopic: "responses/lead-system", correlationData: Buffer.from("42") };
    await leadSystem.publish("leads", lead("L-1"), { properties });
    expect(await leadSystem.hears("responses/lead-system")).toMatchObject({ leadId: "L-1", agentId: "A-1" });
  });

  it("shows agents and itself to the command, and takes an enrolment from it", async () => {
    site.run();
    await ready();
    const config = ["--config", site.installation.configFile, "--json"];
    const enrolled = await leadline(
      "agents",
      "enroll",
      "A-2",
      "--brand",
      "rmint",
      "--phone",
      "(239) 555-0102",
      ...config,
    );
    expect(enrolled).toMatchObject({ code: 0, err: "" });
    await simulator.phoneShows("+12395550102", "Lead Notification");
    await leadSystem.hears("agents/A-2", { consent: "pending" });
    const shown = await leadline("agents", "show", "A-2", ...config);
    expect(JSON.parse(shown.out)).toMatchObject({ agentId: "A-2", consent: "pending", number: "+12395550102" });
    const status = JSON.parse((await leadline("status", ...config)).out);
    expect(status).toMatchObject({ gateway: "main", modem: { state: "ready" }, agents: { pending: 1 } });
    expect((await leadline("agents", "opt-out", "A-2", ...config)).code).toBe(0);
    await leadSystem.hears("agents/A-2", { consent: "opted-out", reason: "operator" });
  });
});

describe("the command without a daemon", () => {
  it("names each mistake of a configuration with its place, and opens nothing", async () => {
    const installation = await Installation.create();
    await installation.configure({
      broker: "mqtt://localhost:1883",
      port: "/dev/leadline-modem",
      further: ['consent: { optOutAfter: "36 hours" }', "modems: {}"],
    });
    const { code, err } = await leadline("check", "--config", installation.configFile);
    expect(code).toBe(2);
    expect(err).toContain('consent.optOutAfter: "36 hours" is no duration; write for instance 36h');
    expect(err).toMatch(/leadline\.yaml:\d+: .*modems/);
    const run = await leadline("run", "--config", installation.configFile);
    expect(run.code).toBe(2);
    await installation.remove();
  });

  it("says that the daemon is not running with exit code 3", async () => {
    const installation = await Installation.create();
    await installation.configure({ broker: "mqtt://localhost:1883", port: "/dev/leadline-modem" });
    const { code, err } = await leadline("status", "--config", installation.configFile);
    expect(code).toBe(3);
    expect(err.trim().split("\n")).toHaveLength(1);
    await installation.remove();
  });
});
