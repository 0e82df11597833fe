import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mosquitto } from "../mqtt/mosquitto.ts";
import { GATEWAY, startShippedMosquitto } from "../mqtt/shipped-mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline, Simulator } from "./daemon.ts";

const PHONE = "+18505550101";
const YES_ON_THE_PHONE = ["try", "--agent", "T-1", "--enroll", "(850) 555-0101"];

describe.skipIf(!available("mosquitto"))("leadline try, on the broker as it is shipped (needs mosquitto)", () => {
  let broker: Mosquitto;
  let simulator: Simulator;
  let installation: Installation;
  let daemon: Daemon | undefined;

  async function site(changeAcl?: (text: string) => string): Promise<void> {
    broker = await startShippedMosquitto(changeAcl === undefined ? {} : { acl: changeAcl });
    simulator = new Simulator();
    installation = await Installation.create();
    const passwordFile = join(installation.folder, "mqtt-password");
    await writeFile(passwordFile, `${GATEWAY.password}\n`, { mode: 0o600 });
    const login = { username: GATEWAY.username, passwordFile };
    await installation.configure({ broker: broker.url, port: await simulator.tty(), login });
  }

  beforeEach(() => {
    daemon = undefined;
  });
  afterEach(async () => {
    await daemon?.kill("SIGKILL");
    await simulator.kill("SIGTERM");
    await broker.remove();
    await installation.remove();
  });

  const run = (...words: readonly string[]) => leadline(...words, "--config", installation.configFile);

  async function start(): Promise<void> {
    daemon = new Daemon(installation.configFile);
    await daemon.logs("Connected to the broker");
  }

  it("enrolls an agent, waits for the YES, then sees a lead to the phone", async () => {
    await site();
    await start();
    const enrolled = run(...YES_ON_THE_PHONE);
    await simulator.phoneShows(PHONE, "Lead Notification");
    simulator.say(`sms ${PHONE} YES`);
    const { code, out, err } = await enrolled;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const states = out.match(/(?<=^\S+ {2})\w+/gm);
    expect(states).toEqual(["enrolled", "pending", "active"]);
    expect(out).toContain("answer YES on it");
    expect(out).toContain("Try one: leadline try --agent T-1");

    const lead = await run("try", "--agent", "T-1");
    expect({ code: lead.code, err: lead.err }).toEqual({ code: 0, err: "" });
    expect(lead.out.match(/(?<=^\S+ {2})\w+/gm)).toEqual(["accepted", "queued", "sent", "delivered"]);
    expect(lead.out).toContain("The phone has the text.");
    const alert = simulator.textsTo(PHONE).find((text) => text.includes("TEST by leadline"));
    expect(alert).toContain("A test of the gateway");

    const again = await run(...YES_ON_THE_PHONE);
    expect(again.code).toBe(1);
    expect(again.err).toContain("nothing was published: T-1 is enrolled already");
  });

  it("says why a lead is not taken, and with --json all that was heard", async () => {
    await site();
    await start();
    const { code, out } = await run("try", "--agent", "T-9", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      outcome: "rejected: unknown-agent",
      topic: "leads",
      request: { agentId: "T-9", lead: { name: "TEST by leadline" } },
      heard: [
        { topic: expect.stringMatching(/^leads\/try-/), payload: { state: "rejected", reason: "unknown-agent" } },
        { topic: "rejected", payload: { code: "unknown-agent" } },
      ],
    });
    const words = await run("try", "--agent", "T-9");
    expect(words.out).toContain('agentId "T-9" is no agent of this gateway: enroll the agent first.');
  });

  it("says within its time that nothing was heard while the daemon is away", async () => {
    await site();
    const { code, out } = await run("try", "--agent", "T-1", "--for", "1s");
    expect(code).toBe(1);
    expect(out).toContain("Nothing was heard of it: does the daemon run, with this broker?");
  });

  it("publishes nothing where the broker would not let it hear, and names the rule that is missing", async () => {
    await site((acl) => acl.replace("topic readwrite leadline/main/leads/+", "topic write leadline/main/leads/+"));
    const { code, err } = await run("try", "--agent", "T-1");
    expect(code).toBe(1);
    expect(err).toContain(
      'nothing was published: the broker does not let us read leadline/main/leads/+: add to its ACL, below "user leadline": topic read leadline/main/leads/+',
    );
  });

  it("turns away what is no agent's id or no telephone", async () => {
    await site();
    expect(await run("try", "--agent", "A 7")).toMatchObject({
      code: 2,
      err: expect.stringContaining('--agent "A 7" is no id'),
    });
    expect(await run("try", "--agent", "A-7", "--enroll", "call me")).toMatchObject({
      code: 2,
      err: expect.stringContaining('--enroll "call me" is no telephone number'),
    });
  });
});
