import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StatusView } from "../../src/app/control.ts";
import type { Finding } from "../../src/app/finding.ts";
import { available } from "../requires.ts";
import { leadline } from "./daemon.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", phone: "+18505550101" };
const EVERY_TIME = "times=1000000";

interface Examined {
  readonly code: number | null;
  /** `fail SIM: no card is seen`, a finding a line. */
  readonly said: readonly string[];
}

describe.skipIf(!available("mosquitto"))("what a technician sees of a modem in trouble (needs mosquitto)", () => {
  let site: Site;
  beforeEach(async () => {
    site = await Site.create();
    const { installation, broker, simulator } = site;
    await installation.configure({
      ...{ broker: broker.url, port: await simulator.tty() },
      further: ["leads: { lateAfter: 5s }"],
    });
    await site.start();
    await site.enrol(ANN);
  });
  afterEach(() => site.stop());

  const command = (...words: readonly string[]) =>
    leadline(...words, "--config", site.installation.configFile, "--json");

  /** Asks for the status until it shows something. */
  async function statusShows(isShown: (status: StatusView) => boolean): Promise<StatusView> {
    for (;;) {
      const status = JSON.parse((await command("status")).out) as StatusView;
      if (isShown(status)) return status;
    }
  }

  async function doctor(): Promise<Examined> {
    const { code, out } = await command("doctor");
    const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
    return { code, said: findings.map(({ state, check, text }) => `${state} ${check}: ${text}`) };
  }

  const problem = (words: string) => (status: StatusView) => status.problems.some((each) => each.includes(words));

  it("a network that refuses the SIM stops everything: doctor fails with it", async () => {
    site.simulator.say("register 3");
    const { blocking, problems } = await statusShows(problem("the network refuses this SIM"));
    expect(blocking).toEqual(problems);
    const { code, said } = await doctor();
    expect(code).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(/^fail daemon: .*the network refuses this SIM/));
    expect(said).toContainEqual(expect.stringMatching(/^fail network: /));
  }, 120_000);

  it("a text that is not answered: status says which, and doctor ends without asking the modem", async () => {
    site.simulator.say(`fault lost-result ${EVERY_TIME}`);
    const from = site.leadSystem.heard.all.length;
    await site.leadSystem.publish("leads", { id: "L-1", agentId: ANN.agentId, lead: { name: "Sam Porter" } });
    await site.leadSystem.hears("leads/L-1", { state: "queued" }, from);
    const isBusy = ({ sending, now }: StatusView): boolean =>
      sending?.leadId === "L-1" && Date.parse(now) - Date.parse(sending.since) > 10_000;
    const { sending } = await statusShows(isBusy);
    expect((await doctor()).said).toContainEqual(
      expect.stringMatching(`^warn port .*; the modem is busy with ${sending?.messageId} since \\d+ s$`),
    );
    const why = JSON.parse((await command("why", "L-1")).out) as { readonly waitsFor?: string };
    await site.leadSystem.hears("leads/L-1", { state: "late" }, from);
    expect(why.waitsFor).toMatch(/^the modem's answer: it is being sent, no answer for \d+ s$/);
  }, 120_000);
});
