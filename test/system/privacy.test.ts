import { execFileSync } from "node:child_process";
import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createSimulatedModem, type SimulatedModem } from "../../src/sim/modem.ts";
import { freePort, Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline } from "./daemon.ts";
import { LeadSystem } from "./lead-system.ts";

const SECRETS = {
  pin: "73940518",
  broker: "broker-6d1f9a",
  web: "web-0c93be",
  mail: "mail-e27a41",
};
const ANN = {
  agentId: "A-1",
  brand: "homes",
  name: "Annabel Leeward",
  phone: "+18505550101",
  email: "annabel@example.com",
};
const WORDS = ["Porterhouse", "granite-countertops", "unmistakable-reply", "never-parsed-text", "sent-by-hand-text"];
const PEOPLE = [ANN.name, ANN.email, ANN.phone, ANN.phone.slice(1), ANN.phone.slice(2), "8505550177", "+18505550199"];

describe.skipIf(!available("mosquitto") || !available("mosquitto_passwd"))(
  "what a whole scenario leaves behind (needs mosquitto)",
  () => {
    let broker: Mosquitto;
    let simulator: SimulatedModem;
    let installation: Installation;
    let leadSystem: LeadSystem;
    let daemon: Daemon;
    const shown: string[] = [];

    beforeEach(async () => {
      // The strictest the daemon can do with the laxest that it may be started with.
      const before = process.umask(0);
      onTestFinished(() => void process.umask(before));
      simulator = createSimulatedModem({ sim: { pin: SECRETS.pin } });
      installation = await Installation.create();
      const file = async (name: string, text: string): Promise<string> => {
        const path = join(installation.folder, name);
        await writeFile(path, `${text}\n`, { mode: 0o600 });
        return path;
      };
      const passwords = join(installation.folder, "passwords");
      execFileSync("mosquitto_passwd", ["-c", "-b", passwords, "gateway", SECRETS.broker], { stdio: "ignore" });
      // The broker may run as somebody else.
      await chmod(passwords, 0o644);
      await chmod(installation.folder, 0o755);
      broker = await Mosquitto.start([`password_file ${passwords}`, "allow_anonymous false"]);
      const { tty } = await simulator.start();
      const lines = [
        `mqtt: { url: "${broker.url}", username: gateway, passwordFile: "${await file("broker", SECRETS.broker)}" }`,
        `modem: { port: "${tty}", pace: 0, pinFile: "${await file("pin", SECRETS.pin)}" }`,
        `mail: { url: "smtp://us@127.0.0.1:${await freePort()}", passwordFile: "${await file("mail", SECRETS.mail)}" }`,
        `store: { directory: "${join(installation.folder, "state")}" }`,
        `http: { listen: "127.0.0.1:${await freePort()}", passwordFile: "${await file("web", SECRETS.web)}", socket: "${join(installation.folder, "run", "leadline.sock")}" }`,
        "consent: { remindAfter: [1s, 2s], optOutAfter: 30s }",
        "log: { level: debug }",
      ];
      await writeFile(installation.configFile, `${lines.join("\n")}\n`);
      leadSystem = await LeadSystem.connect(broker.url, "leadline/main", {
        username: "gateway",
        password: SECRETS.broker,
      });
      daemon = new Daemon(installation.configFile);
    });

    afterEach(async () => {
      await daemon.kill("SIGKILL");
      await leadSystem.stop();
      await simulator.stop();
      await broker.remove();
      await installation.remove();
    });

    async function command(...args: readonly string[]): Promise<string> {
      const { out, err } = await leadline(...args, "--config", installation.configFile);
      shown.push(err);
      return out;
    }

    /** Whatever can happen to people's words and numbers. */
    async function play(): Promise<void> {
      await leadSystem.hears("modem", { state: "ready" });
      await leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" });
      await leadSystem.hears("agents/A-1", { consent: "pending" });
      // Nothing listens where mail goes: the reminder fails and says so.
      await daemon.logs("Reminder e-mail given up");
      simulator.network.phoneSends(ANN.phone, "YES");
      await leadSystem.hears("agents/A-1", { consent: "active" });
      const lead = { name: "Sam Porterhouse", phone: "(850) 555-0177", message: "granite-countertops?" };
      await leadSystem.publish("leads", { id: "L-1", agentId: "A-1", lead });
      await leadSystem.hears("leads/L-1", { state: "delivered" });
      await leadSystem.publish("leads", "never-parsed-text {of Annabel Leeward");
      await leadSystem.publish("agents/enroll", { ...ANN, phone: "never-parsed-text", source: "profile" });
      await leadSystem.publish("leads", { id: "L-9", agentId: "A-9", lead });
      simulator.network.phoneSends("+18505550199", "unmistakable-reply");
      simulator.network.phoneSends(ANN.phone, "please stop texting me. unmistakable-reply");
      await leadSystem.hears("inbound", { flag: "possible-opt-out" });
      await command("messages", "send", ANN.phone, "sent-by-hand-text");
      await command("at", "AT+CSQ");
      simulator.network.phoneSends(ANN.phone, "STOP");
      await leadSystem.hears("agents/A-1", { consent: "opted-out" });
    }

    it("keeps secrets nowhere, people out of the log, and strangers out of the files", {
      timeout: 120_000,
    }, async () => {
      await play();
      const { pid } = daemon.process;
      const processList = await readFile(`/proc/${pid}/cmdline`, "latin1");
      const status = await command("status");
      const statusJson = await command("status", "--json");
      const refused = await leadline("messages", "show", "M-99", "--config", installation.configFile);
      const modes = await modesBelow(installation.folder, ["state", "run"]);
      expect(await daemon.kill("SIGTERM")).toBe(0);
      const state = await contentsBelow(join(installation.folder, "state"));
      const log = daemon.lines.all.map((line) => JSON.stringify(line)).join("\n");
      const errors = daemon.errors.join("");

      for (const [name, secret] of Object.entries(SECRETS)) {
        const everything = [
          processList,
          status,
          statusJson,
          refused.err,
          log,
          errors,
          state,
          JSON.stringify(leadSystem.heard.all),
          ...shown,
        ];
        expect(
          everything.map((text) => text.includes(secret)),
          name,
        ).not.toContain(true);
      }
      expect([...WORDS, ...PEOPLE].filter((each) => log.includes(each) || errors.includes(each))).toEqual([]);
      expect(log).toContain("+1850•••0101");
      expect(state).toContain("pinHash");
      expect(log.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(modes).toEqual({ files: ["600"], folders: ["700", "750"], sockets: ["660"] });
    });

    it("says that the password is wrong without repeating it", async () => {
      await leadSystem.hears("modem", { state: "ready" });
      await daemon.kill("SIGTERM");
      await writeFile(join(installation.folder, "broker"), "wrong-password-5b7e\n");
      daemon = new Daemon(installation.configFile);
      const told = await daemon.logs("refused the connection");
      expect(JSON.stringify(told)).toContain("mqtt.passwordFile");
      const status = await command("status");
      expect(status).toContain("mqtt.passwordFile");
      const log = daemon.lines.all.map((line) => JSON.stringify(line)).join("\n");
      expect([log, status, daemon.errors.join("")].join("\n")).not.toContain("wrong-password-5b7e");
    });
  },
);

/** The rights of all that the daemon made, each once. */
async function modesBelow(folder: string, made: readonly string[]) {
  const modes = { files: new Set<string>(), folders: new Set<string>(), sockets: new Set<string>() };
  for (const name of made) {
    const below = await readdir(join(folder, name), { recursive: true });
    for (const path of ["", ...below]) {
      const found = await stat(join(folder, name, path));
      const mode = (found.mode & 0o777).toString(8);
      if (found.isSocket()) modes.sockets.add(mode);
      else if (found.isDirectory()) modes.folders.add(mode);
      else modes.files.add(mode);
    }
  }
  return { files: [...modes.files], folders: [...modes.folders].sort(), sockets: [...modes.sockets] };
}

async function contentsBelow(folder: string): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  return (await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")))).join("\n");
}
