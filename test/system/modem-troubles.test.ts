import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StatusView } from "../../src/app/control.ts";
import type { Finding } from "../../src/app/finding.ts";
import { available } from "../requires.ts";
import { type Daemon, leadline } from "./daemon.ts";
import { healthz } from "./healthz.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", phone: "+18505550101" };
const FOR_GOOD = "times=1000000";
const REFUSED = `error=cms:500 ${FOR_GOOD}`;

/** One gateway goes through all of them, as each is mended again; what is told comes over the broker, at once. */
describe.skipIf(!available("mosquitto"))("the modem is in trouble (needs mosquitto)", () => {
  let site: Site;
  let daemon: Daemon;
  let leads = 0;
  beforeAll(async () => {
    site = await Site.create();
    daemon = await site.start();
    await site.enrol(ANN);
  });
  afterAll(() => site.stop());

  const command = (...words: readonly string[]) =>
    leadline(...words, "--config", site.installation.configFile, "--json");
  /** In service anything runs, and afterwards the modem is set up from the beginning. */
  const inService = (line: string) => command("at", line, "--service");
  const now = (): number => site.leadSystem.heard.all.length;

  /** The problems on the topic `status` as soon as one of them says this. */
  async function told(words: string, from: number): Promise<readonly string[]> {
    const isTold = (problems: unknown): boolean => JSON.stringify(problems).includes(words);
    const heard = await site.leadSystem.heard.first(
      ({ topic, payload }) => topic === "status" && isTold(payload?.["problems"]),
      from,
    );
    return heard.payload?.["problems"] as readonly string[];
  }

  async function over(from: number): Promise<void> {
    const isOver = (problems: unknown): boolean => Array.isArray(problems) && problems.length === 0;
    await site.leadSystem.heard.first(
      ({ topic, payload }) => topic === "status" && isOver(payload?.["problems"]),
      from,
    );
  }

  async function lead(): Promise<string> {
    leads += 1;
    await site.leadSystem.publish("leads", { id: `L-${leads}`, agentId: ANN.agentId, lead: { name: `Sam ${leads}` } });
    return `L-${leads}`;
  }

  async function status(): Promise<StatusView> {
    return JSON.parse((await command("status")).out) as StatusView;
  }

  async function doctorSays(): Promise<readonly string[]> {
    const { out } = await command("doctor");
    const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
    return findings.map(({ state, check, text }) => `${state} ${check}: ${text}`);
  }

  it("in service: nothing is sent meanwhile, it is in the journal, and sending goes on by itself", async () => {
    const from = now();
    site.simulator.say("fault late-reply delayMs=4000 meanwhile=ignores command=+CIMI");
    const served = inService("AT+CIMI");
    await told("a technician has the modem in service", from);
    expect((await healthz(site.installation)).status).toBe(503);
    const leadId = await lead();
    const { code, out } = await served;
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lines: ["310410123456789", "OK"] });
    await site.leadSystem.hears(`leads/${leadId}`, { state: "sent" }, from);
    const { all } = site.leadSystem.heard;
    const freed = all.findIndex(
      ({ topic, payload }, at) =>
        at > from &&
        topic === "status" &&
        !JSON.stringify(payload).includes("in service") &&
        at > all.findIndex(isInService),
    );
    const sent = all.findIndex(({ topic, payload }) => topic === `leads/${leadId}` && payload?.["state"] === "sent");
    expect(sent).toBeGreaterThan(freed);
    const folder = join(site.state, "journal");
    const journal = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    expect(journal.join("")).toMatch(/"ServiceCommandRun".*"AT\+CIMI"/);
  });

  it("without a service centre: one problem with its cure, and what waited goes out when it has one", async () => {
    const from = now();
    await inService('AT+CSCA=""');
    expect(await told("no service centre", from)).toEqual([
      expect.stringMatching(/nothing can be sent.*set modem\.smsc/),
    ]);
    const { blocking, problems } = await status();
    expect(blocking).toEqual(problems);
    expect(problems).toHaveLength(1);
    const { status: code, body } = await healthz(site.installation);
    expect(code).toBe(503);
    expect(body).toContain("no service centre");
    expect(await doctorSays()).toContainEqual(expect.stringMatching(/^fail .*service centre/i));
    const leadId = await lead();
    await site.leadSystem.hears(`leads/${leadId}`, { state: "queued" }, from);
    const mended = now();
    await inService('AT+CSCA="+15550000000"');
    await over(mended);
    await site.leadSystem.hears(`leads/${leadId}`, { state: "sent" }, from);
  });

  it("full of copies of sent messages, it makes room; where it deletes nothing, both are told with the cure", async () => {
    site.simulator.say("fault sent-copies count=60");
    await inService("AT");
    const from = now();
    site.simulator.say(`fault command-error command=+CMGD ${REFUSED}`);
    site.simulator.say("fault sent-copies count=60");
    await inService("AT");
    await inService("AT");
    const problems = await told("is full", from);
    expect(problems).toContainEqual(expect.stringMatching(/nothing more can arrive: delete its messages in a phone/));
    expect((await healthz(site.installation)).status).toBe(503);
    // After service mode the modem is set up anew, and is "searching" for a moment.
    await expect.poll(async () => (await status()).blocking).toContainEqual(expect.stringContaining("is full"));
    expect(await doctorSays()).toContainEqual(expect.stringMatching(/^(fail|warn) .*full/));
    site.simulator.say("mend");
    const mended = now();
    await inService("AT");
    await over(mended);
    site.simulator.say(`sms ${ANN.phone} HELP`);
    await site.simulator.phoneShows(ANN.phone, "Homes.com");
  });

  it("reading nothing: nothing is sent either, with the reason and the cure", async () => {
    const from = now();
    for (const each of ["+CMGL", "+CMGR"]) site.simulator.say(`fault command-error command=${each} ${REFUSED}`);
    site.simulator.say("fault withheld-indication");
    site.simulator.say(`sms ${ANN.phone} I will call her`);
    await inService("AT");
    expect(await told("cannot be read", from)).toEqual([
      expect.stringMatching(/^modem \w+: \+CMGL: .*so nothing is sent; .*replace the SIM card/),
    ]);
    expect((await healthz(site.installation)).status).toBe(503);
    const mended = now();
    site.simulator.say("mend");
    await over(mended);
    await site.leadSystem.hears("inbound", { text: "I will call her" }, from);
  });

  it("with a SIM that cannot be read yet: the reason is told from the first moment on", async () => {
    const from = now();
    site.simulator.say("fault sim-fails durationMs=2000");
    await inService("AT");
    expect(await told("SIM", from)).toEqual([
      expect.stringMatching(/^modem searching: the SIM card .*try it in a phone/),
    ]);
    await over(from);
  });

  it("taken off the network by command, it is sent back, and the log says so", async () => {
    site.simulator.say("fault deregister");
    await daemon.logs("taken off the network by command");
    await over(0);
  });

  it("without the memory for reports that it offers, it sends without them, and the log says so", async () => {
    const from = now();
    site.simulator.say("fault no-report-memory");
    await inService("AT");
    await daemon.logs("has no memory for them");
    await site.leadSystem.hears(`leads/${await lead()}`, { state: "sent" }, from);
    expect((await status()).problems).toEqual([]);
  });

  it("and each of these was one line of the log, and one when it was over", () => {
    const of = (words: string): number =>
      daemon.lines.all.filter(({ msg, trouble }) => `${String(msg)} ${String(trouble)}`.includes(words)).length;
    expect(of("no service centre")).toBe(2);
    expect(of("has no memory for them")).toBe(1);
  });
});

const isInService = ({ topic, payload }: { readonly topic: string; readonly payload: object | undefined }): boolean =>
  topic === "status" && JSON.stringify(payload).includes("in service");
