import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { complaintsAbout } from "../mqtt/asyncapi.ts";
import { available } from "../requires.ts";
import { leadline } from "./daemon.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101", timeZone: "America/Chicago" };
const PAGE = {
  at: "2025-03-01T14:30:00Z",
  medium: "web",
  page: "https://www.example.com/profile",
  wording: "[x] Text me alerts about my leads at this number.\nMsg&data rates may apply.",
  wordingVersion: 7,
  act: "ticked the box and pressed Save",
  identity: "ann@example.com",
  ip: "203.0.113.7",
  userAgent: "Mozilla/5.0 (iPhone)",
};
const DAY = 86_400_000;

describe.skipIf(!available("mosquitto"))("the proof of a person with everything in it (needs mosquitto)", () => {
  let site: Site;
  beforeEach(async () => {
    site = await Site.create();
    await site.start();
  });
  afterEach(() => site.stop());

  async function run(...words: readonly string[]) {
    return leadline(...words, "--config", site.installation.configFile);
  }

  it("tells how each consent came and went, by which way, and what each text rested on", async () => {
    const { leadSystem, simulator } = site;
    const number = ANN.phone;
    await site.enrol({ ...ANN, consent: PAGE } as typeof ANN);
    await leadSystem.publish("leads", { id: "L-1", agentId: "A-1", lead: { name: "Maria Lopez", message: "Hello" } });
    await leadSystem.hears("leads/L-1", { state: "sent" });

    const head = await leadSystem.hears("proof");
    expect(complaintsAbout("leadline/main/proof", JSON.stringify(head))).toEqual([]);

    simulator.say(`sms ${number} I retired, lose this number`);
    await leadSystem.hears("agents/A-1", { paused: true });
    expect(await run("confirm", number, "--reject")).toMatchObject({ code: 0 });

    const file = join(site.installation.folder, "carrier.csv");
    writeFileSync(file, `mdn,date\n${number.slice(2)},2025-03-01\n3035550109,2025-03-01\n`);
    const imported = await run("numbers", "import", file, "--deactivated", "--by", "Lee");
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.out).toContain("2 numbers: 1 held, 0 held before, 0 without consent here, 1 of nobody here");
    await leadSystem.publish("leads", { id: "L-2", agentId: "A-1", lead: { name: "Bo" } });
    await leadSystem.hears("leads/L-2", { state: "held", reason: "paused" });
    simulator.say(`sms ${number} yes`);
    await leadSystem.hears("leads/L-2", { state: "sent" });

    const received = new Date(Date.now() - 40 * DAY).toISOString();
    const no = [
      "--channel",
      "phone",
      "--received",
      received,
      "--words",
      "I told you twice: no more texts",
      "--by",
      "Dana",
    ];
    expect(await run("agents", "opt-out", number, ...no)).toMatchObject({ code: 0 });
    await leadSystem.hears("agents/A-1", { consent: "opted-out", reason: "operator" });
    await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
    await leadSystem.hears("rejected", { code: "blocked-by-stop" });
    const { problems } = JSON.parse((await run("status", "--json")).out) as { problems: readonly string[] };
    expect(problems).toContainEqual(expect.stringMatching(/^a NO of the number of A-1 that was received on /));

    const proof = await run("evidence", number, "--verify", "--since", String(head["hash"]));
    if (process.env["LEADLINE_SHOW_PROOF"] !== undefined) writeFileSync(process.env["LEADLINE_SHOW_PROOF"], proof.out);
    expect(proof).toMatchObject({ code: 0, err: "" });
    const told = [
      "brought the record of a consent: given at 2025-03-01 14:30:00.000; by web; on https://www.example.com/profile",
      "Consent is asked for with text",
      "Consent was given",
      "(a lead alert L-1) was sent",
      "Texts to the number wait, as it may ask to be left alone: a STOP or YES from it decides, or an operator",
      "Texts to the number go on: an operator decided so",
      "Texts to the number wait until it says YES itself: a carrier says that it was deactivated (entered by Lee)",
      "The person said NO by phone, received at",
      "IT WAS ENTERED LATE",
      "The number is closed until the phone itself sends START",
      "Consent ended",
      "nothing up to it has been rewritten since that head was kept",
    ];
    let from = 0;
    for (const words of told) {
      const place = proof.out.indexOf(words, from);
      expect(place, words).toBeGreaterThanOrEqual(from);
      from = place;
    }
    const backup = await run("backup", join(site.installation.folder, "backup.tgz"));
    expect(backup.out).toMatch(/^Head of the proof: record \d+, [0-9a-f]{64}$/m);
  });
});
