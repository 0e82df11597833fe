import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { temporaryFolder } from "../store/toy.ts";
import { Happenings } from "./happenings.ts";
import { Site } from "./site.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/lead-system/lead-system.mjs", import.meta.url));
const PHONE = "+18505550101";

describe.skipIf(!available("mosquitto"))("the example of a lead system (needs mosquitto)", () => {
  let site: Site;
  let example: ChildProcess | undefined;

  beforeEach(async () => {
    site = await Site.create();
  });

  afterEach(async () => {
    example?.kill("SIGKILL");
    await site.stop();
  });

  function run(...args: readonly string[]) {
    const child = spawn(process.execPath, [EXAMPLE, "--broker", site.broker.url, "--phone", PHONE, ...args]);
    example = child;
    const lines = new Happenings<string>();
    createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors += text.toString();
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once("close", (code) => {
        lines.end(`the example has ended (${code}): ${errors}`);
        resolve(code);
      });
    });
    return { lines, ended, errors: () => errors };
  }

  it("repeats until the gateway is there, and ends when the agent has the lead, once", async () => {
    const { simulator, leadSystem } = site;
    // The gateway has never run: nobody subscribes yet, and the broker drops what is published.
    const { lines, ended, errors } = run("--lead", "L-1", "--repeat-after", "500");
    await lines.first((line) => line.includes("agents/enroll goes out again"));
    await site.start();
    await simulator.phoneShows(PHONE, "Lead Notification\nPlease confirm consent");
    await leadSystem.hears("agents/example-agent", { consent: "pending" });
    simulator.say(`sms ${PHONE} YES`);
    await lines.first((line) => line === "the agent has lead L-1");
    expect(await ended).toBe(0);
    expect(errors()).toBe("");
    await leadSystem.hears("leads/L-1", { state: "delivered" });
    expect(simulator.textsTo(PHONE).filter((text) => text.includes("Sam Porter"))).toHaveLength(1);
    expect(lines.all.some((line) => line.startsWith("responses/lead-system/example-agent "))).toBe(true);
  });

  it("says why a request was rejected, and does not repeat it", async () => {
    await site.start();
    const { lines, ended, errors } = run("--brand", "no-such-brand");
    expect(await ended).toBe(1);
    expect(errors()).toContain(`agents/enroll was rejected (unknown-brand): brand "no-such-brand" is no brand`);
    expect(lines.all.filter((line) => line.includes("goes out again"))).toEqual([]);
    expect(site.leadSystem.on("rejected")).toHaveLength(1);
  });

  it("hears of a rejection also where the broker lets nobody answer", async () => {
    const acl = join(await temporaryFolder(), "acl");
    await writeFile(acl, "topic readwrite #\ntopic deny responses/#\n");
    await site.stop();
    site = await Site.create(["allow_anonymous true", `acl_file ${acl}`]);
    await site.start();
    const { ended, errors } = run("--brand", "no-such-brand");
    expect(await ended).toBe(1);
    expect(errors()).toContain("agents/enroll was rejected (unknown-brand)");
  });
});
