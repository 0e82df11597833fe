import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CopyView } from "../../src/app/copy/standing.ts";
import { connectDaemon } from "../../src/cli/daemon-client.ts";
import { page, sectionOf } from "../docs/documents.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline, Simulator } from "./daemon.ts";
import { Site } from "./site.ts";

const ANN = { agentId: "ann", brand: "homes", phone: "+18505550101" };
const BOB = { agentId: "bob", brand: "homes", phone: "+18505550102" };

function leadFor({ agentId }: typeof ANN, id: string) {
  return { id, agentId, lead: { name: "Sam Porter", phone: "(850) 555-0177", message: `about ${id}` } };
}

describe.skipIf(!available("mosquitto"))("a device whose card is lost (needs mosquitto)", () => {
  let site: Site;
  let stick: string;
  let command: (...words: readonly string[]) => ReturnType<typeof leadline>;

  beforeAll(async () => {
    site = await Site.create();
    stick = join(site.installation.folder, "stick");
    await mkdir(stick);
    const key = join(site.installation.folder, "copy.key");
    command = (...words) => leadline(...words, "--config", site.installation.configFile, "--json");
    expect(await command("copy", "init", "--folder", stick, "--new-key", key)).toMatchObject({ code: 0 });
    await configure(site.installation, site.broker.url, await site.simulator.tty());
  });
  afterAll(() => site.stop());

  function configure(installation: Installation, broker: string, port: string): Promise<void> {
    const key = join(site.installation.folder, "copy.key");
    return installation.configure({ broker, port, further: [`copy: { folder: "${stick}", keyFile: "${key}" }`] });
  }

  /** Resolves when the daemon says that all that it has is there. */
  async function untilCopied(): Promise<CopyView | undefined> {
    const daemon = connectDaemon(join(site.installation.folder, "leadline.sock"));
    await expect.poll(async () => (await daemon.status()).copy).toMatchObject({ state: "in step", lagRecords: 0 });
    return (await daemon.status()).copy;
  }

  /** How a daemon stands when its modem is ready. */
  async function untilReady({ configFile }: Installation) {
    for (;;) {
      const { code, out } = await leadline("status", "--config", configFile, "--json");
      const view = JSON.parse(code === 0 ? out : "{}") as {
        readonly modem?: { readonly state: string };
        readonly blocking: readonly string[];
        readonly copy: { readonly state: string };
      };
      if (view.modem?.state === "ready") return view;
    }
  }

  /** Does what the page says, as it says it. */
  async function follow(steps: readonly string[]): Promise<void> {
    expect(steps).toEqual(["restore --from copy", "systemctl start leadline", "status", "doctor"]);
    for (const step of steps) {
      if (step.startsWith("systemctl")) {
        await site.start();
        continue;
      }
      const { code, out } = await command(...step.split(" "));
      const told = JSON.parse(out) as object;
      if (step === "restore --from copy") expect(told).toMatchObject({ kind: "restored", epoch: 2 });
      if (step === "status") expect(told).toMatchObject({ copy: { epoch: 3 } });
      if (step !== "doctor") expect(code).toBe(0);
      else expect(out).toContain('"check":"copy"');
    }
  }

  it("loses nothing that was copied, least of all a STOP, and sends nothing when it is revived", async () => {
    const { leadSystem, simulator } = site;
    const first = await site.start();
    await site.enrol(ANN);
    await site.enrol(BOB);
    simulator.say(`sms ${ANN.phone} STOP`);
    await leadSystem.hears("agents/ann", { consent: "opted-out" });
    await leadSystem.publish("leads", leadFor(BOB, "L-1"));
    await leadSystem.hears("leads/L-1", { state: "sent" });
    await untilCopied();
    expect(JSON.parse((await command("copy", "verify")).out)).toMatchObject({ kind: "sound" });
    const onStick = await everythingOnThe(stick);
    for (const { phone } of [ANN, BOB]) expect(onStick).not.toContain(phone.slice(1));
    await first.kill("SIGKILL");

    // A card that has failed may be read by somebody later: that is the old device, revived.
    const old = await Installation.create();
    await cp(site.state, join(old.folder, "state"), { recursive: true });
    await rm(site.state, { recursive: true });

    const from = leadSystem.heard.all.length;
    await follow(stepsOf("Moving to a new Pi"));
    await leadSystem.publish("leads", leadFor(ANN, "L-2"));
    await leadSystem.publish("leads", leadFor(BOB, "L-3"));
    await leadSystem.hears("leads/L-2", { state: "refused" }, from);
    await leadSystem.hears("leads/L-3", { state: "sent" }, from);
    await untilCopied();

    const otherModem = new Simulator();
    await configure(old, site.broker.url, await otherModem.tty());
    const revived = new Daemon(old.configFile);
    try {
      const view = await untilReady(old);
      expect(view.copy.state).toBe("superseded");
      expect(view.blocking).toEqual([expect.stringContaining("restore --from copy")]);
      // The new one keeps its session at the broker, and with it what is published.
      for (const id of ["L-4", "L-5"]) {
        await leadSystem.publish("leads", leadFor(BOB, id));
        await leadSystem.hears(`leads/${id}`, { state: "sent" }, from);
      }
      const problems = [expect.stringContaining("same medium")];
      expect(leadSystem.on("status").at(-1)).toMatchObject({ state: "online", problems });
      // What arrives at the old one is kept, and stays in the SIM for the new one.
      otherModem.say(`sms ${BOB.phone} is anybody there`);
      while (!(await everythingOnThe(join(old.folder, "state"))).includes("is anybody there"));
      expect(otherModem.textsTo(BOB.phone)).toEqual([]);
    } finally {
      await revived.kill("SIGKILL");
      await otherModem.kill("SIGTERM");
      await old.remove();
    }
  });

  it("leaves the broker to the other device when it is superseded at work, and says so there", async () => {
    const { leadSystem } = site;
    const from = leadSystem.heard.all.length;
    const blank = await Installation.create();
    try {
      await configure(blank, site.broker.url, await site.simulator.tty());
      const restored = await leadline("restore", "--from", "copy", "--config", blank.configFile, "--json");
      expect(restored, restored.err).toMatchObject({ code: 0 });
      const told = await leadSystem.hears("status", { state: "offline" }, from);
      expect(told["problems"]).toEqual([expect.stringContaining("superseded")]);
      await leadSystem.publish("leads", leadFor(BOB, "L-6"));
      expect((await command("status")).out).toContain("superseded");
      await site.killDaemons();
      const other = new Daemon(blank.configFile);
      await leadSystem.hears("leads/L-6", { state: "sent" }, from);
      await other.kill("SIGTERM");
      // The store of this one goes on with what follows.
      expect(await command("copy", "init", "--anew", "--folder", stick)).toMatchObject({ code: 0 });
    } finally {
      await blank.remove();
    }
  });

  it("takes the next epoch with a backup that is put back too, and where a person begins the copy anew", async () => {
    await site.killDaemons();
    const newest = async (): Promise<number> =>
      Math.max(...(await readdir(join(stick, "main", "epochs"))).map((name) => Number(name)));
    const daemon = await site.start();
    await untilCopied();
    const backup = join(site.installation.folder, "state.tar");
    expect(await command("backup", backup)).toMatchObject({ code: 0 });
    await daemon.kill("SIGTERM");
    const before = await newest();
    const restored = await command("restore", backup);
    expect(restored, restored.err).toMatchObject({ code: 0 });
    expect(await newest()).toBe(before + 1);
    // With another key, too, where the one before is lost: nobody can read what lies there.
    const key = join(site.installation.folder, "another.key");
    expect(await command("copy", "init", "--anew", "--folder", stick, "--new-key", key)).toMatchObject({ code: 0 });
    expect(await newest()).toBe(before + 2);
    const config = await readFile(site.installation.configFile, "utf8");
    await writeFile(site.installation.configFile, config.replace("copy.key", "another.key"));
    const again = await site.start();
    // All of the state lies there under the newest epoch, whatever had been there before.
    expect(await untilCopied()).toMatchObject({ epoch: before + 3 });
    expect(JSON.parse((await command("copy", "verify")).out)).toMatchObject({ kind: "sound" });
    await again.kill("SIGTERM");
  });

  it("says what is wrong where there is nothing to be restored, or no medium", async () => {
    await site.killDaemons();
    const empty = join(site.installation.folder, "empty");
    await mkdir(empty);
    const refused = await command("restore", "--from", "copy", "--folder", empty, "--gateway", "main");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("copy init");
    // A medium that is only made ready: an epoch taken there would silence the device that is about to use it.
    expect(await command("copy", "init", "--folder", empty)).toMatchObject({ code: 0 });
    const nothing = await command("restore", "--from", "copy", "--folder", empty);
    expect(nothing.code).toBe(1);
    expect(nothing.err).toMatch(/holds nothing of a gateway called main.*nothing was changed here/);
    expect((await readdir(empty, { recursive: true })).filter((name) => name.includes("0000"))).toEqual([]);
    const both = await command("restore");
    expect(both).toMatchObject({ code: 2 });
  });
});

/** The commands of a checklist, in order; `leadline setup` is another way to the same. */
function stepsOf(heading: string): readonly string[] {
  const words = sectionOf(page("docs/copy.md"), heading).matchAll(/`(?:sudo )?(?:leadline |(?=systemctl ))([^`]+)`/g);
  return [...words].map(([, command = ""]) => command).filter((command) => command !== "setup");
}

async function everythingOnThe(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((each) => each.isFile())
    .map((each) => readFile(join(each.parentPath, each.name), "latin1"));
  return (await Promise.all(texts)).join("\n");
}
