import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import type { Daemon } from "./daemon.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "A-1", brand: "homes", phone: "+18505550101" };

describe.skipIf(!available("mosquitto"))("contents of leads that are kept for seconds (needs mosquitto)", () => {
  let site: Site;
  let daemon: Daemon;

  beforeEach(async () => {
    site = await Site.create(["allow_anonymous true"], "retainLeads: 3s, retainEvidence: 30s");
    daemon = await site.start();
    await site.enrol(ANN);
  });

  afterEach(() => site.stop());

  async function contents(): Promise<string> {
    const folder = join(site.state, "leads");
    return (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")))).join("");
  }

  async function lead(id: string, name: string): Promise<void> {
    await site.leadSystem.publish("leads", { id, agentId: "A-1", lead: { name } });
    await site.leadSystem.hears(`leads/${id}`, { state: "sent" });
  }

  it("are erased seconds later, while later leads go on", async () => {
    await lead("L-1", "Maria Lopez");
    expect(await contents()).toContain("Maria Lopez");
    await daemon.logs("The contents of old leads are erased");
    expect(await contents()).not.toContain("Maria Lopez");
    await lead("L-2", "Sam Porter");
    await daemon.kill("SIGKILL");
    site.run();
    await lead("L-3", "Ida Berg");
    expect(await contents()).toContain("Ida Berg");
  });
});
