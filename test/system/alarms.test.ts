import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import type { AlarmNotice } from "../../src/app/alarms/kinds.ts";
import type { Tried } from "../../src/app/alarms/telling.ts";
import { type Catcher, startCatcher } from "../mail/catcher.ts";
import { header } from "../mail/read-mail.ts";
import { Daemon, Installation, leadline, Simulator } from "./daemon.ts";
import { available, find } from "../requires.ts";
import { Happenings } from "./happenings.ts";
import { scrape } from "./scrape.ts";

const SECRET = "a secret of thirty-two characters";

interface Told {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly notice: AlarmNotice;
}

describe("whoever looks after the gateway", () => {
  const told = new Happenings<Told>();
  const webhook = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      told.push({ headers: request.headers, body, notice: JSON.parse(body) as AlarmNotice });
      response.writeHead(204).end();
    });
  });
  let mails: Catcher;
  let installation: Installation;
  let simulator: Simulator;
  let daemon: Daemon;
  const tells = (kind: string, state: string) =>
    told.first(({ notice }) => notice.kind === kind && notice.state === state);

  beforeAll(async () => {
    await new Promise<void>((resolve) => webhook.listen(0, "127.0.0.1", resolve));
    mails = await startCatcher({});
    simulator = new Simulator();
    installation = await Installation.create();
    const secretFile = join(installation.folder, "webhook-secret");
    await writeFile(secretFile, `${SECRET}\n`, { mode: 0o600 });
    const { port } = webhook.address() as AddressInfo;
    await installation.configure({
      // Nobody listens there: the broker is gone from the beginning.
      broker: "mqtt://127.0.0.1:1",
      port: await simulator.tty(),
      further: [
        `mail: { url: "smtp://127.0.0.1:${mails.port}", from: "gateway@leadline.test" }`,
        `alarms: { after: 1s, mailTo: [tech@leadline.test], webhook: "http://127.0.0.1:${port}/", webhookSecretFile: "${secretFile}" }`,
      ],
    });
    daemon = new Daemon(installation.configFile);
  }, 60_000);
  afterAll(async () => {
    await daemon.kill("SIGKILL");
    await simulator.kill("SIGTERM");
    await installation.remove();
    await mails.close();
    webhook.closeAllConnections();
    webhook.close();
  });

  it("is told by webhook, signed, and by e-mail of what is wrong, and when it is over", async () => {
    const { headers, body, notice } = await tells("broker-gone", "raised");
    expect(Object.keys(notice).sort()).toEqual(["at", "cause", "cure", "gateway", "kind", "state"]);
    expect(notice).toMatchObject({ gateway: "main", cause: expect.stringContaining("127.0.0.1:1") });
    const signature = createHmac("sha256", SECRET).update(body).digest("hex");
    expect(headers["x-leadline-signature"]).toBe(`sha256=${signature}`);
    simulator.say("register 3");
    expect((await tells("sim-refused", "raised")).notice.cause).toContain("the network refuses this SIM");
    simulator.say("register 1");
    await tells("sim-refused", "over");
    const subjects = mails.caught.map((mail) => header(mail, "subject"));
    expect(subjects).toContain("leadline main: the MQTT broker cannot be used");
    expect(subjects).toContain("leadline main: the SIM is refused");
  }, 120_000);

  it("tries each way with leadline alarm test, through the running daemon", async () => {
    const { code, out } = await leadline("alarm", "test", "--config", installation.configFile, "--json");
    expect(JSON.parse(out) as readonly Tried[]).toEqual([
      { way: "webhook", ok: true, detail: "taken" },
      { way: "e-mail to tech@leadline.test", ok: true, detail: "taken" },
    ]);
    expect(code).toBe(0);
    await tells("test", "raised");
  }, 60_000);

  const scraped = () => scrape(join(installation.folder, "leadline.sock"));

  it("is shown by the dashboard, the rules and the documents what a scrape has, and nothing else", async () => {
    const text = await scraped();
    // Where a copy is configured there are these, too.
    const ofTheCopy = ["leadline_copy_lag_seconds", "leadline_copy_lag_records"];
    const there = new Set([...text.matchAll(/^([a-z_]\w*)(?:\{.*\})? /gm)].map(([, name]) => name).concat(ofTheCopy));
    expect(text).toContain('leadline_alarm_raised{kind="broker-gone"} 1');
    const inUse = ["docs/grafana/leadline.json", "docs/prometheus/leadline.rules.yml"]
      .map((path) => readFileSync(shipped(...path.split("/")), "utf8"))
      .flatMap((file) => file.match(/\b(?:leadline|process|nodejs)_[a-z0-9_]+/g) ?? []);
    expect(inUse.length).toBeGreaterThan(20);
    expect(inUse.filter((name) => !there.has(name))).toEqual([]);
    const told = new Set(readFileSync(shipped("docs", "operating.md"), "utf8").match(/\bleadline_[a-z_]+/g));
    const described = new Set([...text.matchAll(/^# TYPE (leadline_\S+)/gm)].map(([, name]) => name).concat(ofTheCopy));
    expect(told).toEqual(described);
  }, 60_000);

  describe.skipIf(!available("promtool"))("who has Prometheus (needs promtool)", () => {
    const promtool = (args: readonly string[], input?: string) =>
      spawnSync(find("promtool") ?? "promtool", args, { encoding: "utf8", ...(input === undefined ? {} : { input }) });

    it("finds nothing wrong with the rules, nor with the names of the gateway's own metrics", async () => {
      const rules = promtool(["check", "rules", shipped("docs", "prometheus", "leadline.rules.yml")]);
      expect([rules.status, rules.stderr]).toEqual([0, ""]);
      const metrics = promtool(["check", "metrics"], await scraped());
      expect(metrics.stderr.split("\n").filter((line) => line.startsWith("leadline_"))).toEqual([]);
    }, 60_000);
  });

  it("is not told again after a restart", async () => {
    await daemon.kill("SIGTERM");
    daemon = new Daemon(installation.configFile);
    await daemon.logs("leadline is up");
    simulator.say("register 3");
    await told.first(({ notice }) => notice.kind === "sim-refused" && notice.state === "raised", told.all.length);
    const kinds = told.all.map(({ notice }) => `${notice.kind} ${notice.state}`);
    expect(kinds.filter((each) => each === "broker-gone raised")).toHaveLength(1);
    expect(kinds).not.toContain("broker-gone over");
  }, 120_000);

  it("is told of a gateway that comes up in safe mode, and of an upgrade that was taken back before", async () => {
    const enrol = ["agents", "enroll", "A-1", "--brand", "homes", "--phone", "+18505550101"];
    expect((await leadline(...enrol, "--config", installation.configFile)).code).toBe(0);
    await daemon.kill("SIGTERM");
    const state = join(installation.folder, "state");
    const [month = ""] = readdirSync(join(state, "journal")).filter((name) => name.endsWith(".jsonl"));
    const file = join(state, "journal", month);
    const [first = "", ...rest] = readFileSync(file, "utf8").split("\n");
    await writeFile(file, [first.replace("at", "qt"), ...rest].join("\n"));
    await writeFile(join(state, "state.json"), "{}");
    const takenBack = {
      version: "0.2.0",
      previous: "0.1.0",
      at: "2026-01-10T18:00:00.000Z",
      why: "it does not answer",
    };
    await writeFile(join(installation.folder, "rolled-back"), JSON.stringify(takenBack));
    daemon = new Daemon(installation.configFile, { LEADLINE_UPGRADES: installation.folder });
    const { notice } = await tells("safe-mode", "raised");
    expect(notice.cause).toContain(month);
    expect((await tells("rolled-back", "raised")).notice.cause).toContain("version 0.2.0 was not healthy");
    const { out } = await leadline("status", "--json", "--config", installation.configFile);
    expect(out).toContain("0.1.0 was put back: see journalctl");
    expect((await leadline("alarm", "test", "--config", installation.configFile)).code).toBe(0);
  }, 120_000);
});
