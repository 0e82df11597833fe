import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catchMail } from "../../src/cli/demo/mail-catcher.ts";
import { createPlayground } from "../../src/cli/demo/playground.ts";
import { createStage, type Stage } from "../../src/cli/demo/stage.ts";
import { ANN, BEN, CHLOE, play, STORY } from "../../src/cli/demo/story.ts";
import { environmentHere } from "../../src/compose/environment.ts";
import { type Gateway, startGateway } from "../../src/compose/gateway.ts";
import { loadConfig } from "../../src/config/load.ts";
import { inYaml } from "../../src/config/yaml-file.ts";
import { startEmbeddedBroker } from "../../src/mqtt/embedded.ts";
import { connectLeadSystem } from "../../src/mqtt/lead-system.ts";
import { createLogKeeper } from "../../src/platform/log-keeper.ts";
import { createLog } from "../../src/platform/log.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { createSimulatedModem } from "../../src/sim/modem.ts";

/** A gateway at work with a simulated modem, phones and a lead system, and its dashboard. */
export interface Site {
  readonly gateway: Gateway;
  readonly stage: Stage;
  /** Of the dashboard, without a slash at the end. */
  readonly url: string;
  /** Of its state. */
  readonly directory: string;
  stop(): Promise<void>;
}

const QUICK = { promptMs: 1, submitMs: 5, phoneMs: 1, reportMs: 5, deliveryMs: 1 };

interface SiteOptions {
  /** Of the store of a gateway that has been at work. One that has just been set up unless given. */
  readonly directory?: string;
  /** Texts a minute; 0: no limit. */
  readonly pace?: number;
}

export async function startSite({ directory, pace = 30 }: SiteOptions = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "leadline-browser-"));
  let caught: Stage["caught"] = () => undefined;
  const mail = await catchMail((letter) => caught(letter));
  const logKeeper = createLogKeeper();
  const log = createLog({ level: "info", numbers: "masked", sinks: [logKeeper] });
  const broker = await startEmbeddedBroker({ port: 0, log });
  const port = await freePort();
  const file = join(folder, "leadline.yaml");
  const settings = {
    gateway: "office-1",
    modem: { port: "simulated", pace, ...(pace === 0 ? { dailyCap: 0, newRecipientsPerDay: 0 } : {}) },
    mqtt: { url: broker.url },
    mail: { url: mail.url, from: "Lead alerts <alerts@leadline.invalid>" },
    consent: { askBetween: null },
    store: { directory: directory ?? join(folder, "state") },
    http: { listen: `127.0.0.1:${port}`, socket: join(folder, "leadline.sock") },
  };
  writeFileSync(file, inYaml(settings));
  const read = loadConfig({ named: file, env: {} });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const config = read.value;
  const simulator = createSimulatedModem({ latencies: QUICK });
  const playground = createPlayground(Date.now);
  const gateway = await startGateway({
    ...environmentHere(),
    ...{ config, log, logKeeper, simulator, playground },
    onFatal(error) {
      throw error;
    },
  });
  const leadSystem = await connectLeadSystem(gateway.brokerUrl, `${config.mqtt.baseTopic}/${config.gateway}`);
  const stage = createStage(leadSystem, simulator, systemScheduler);
  caught = stage.caught;
  playground.enter(stage);
  return {
    gateway,
    stage,
    url: `http://127.0.0.1:${port}`,
    directory: config.store.directory,
    async stop() {
      await leadSystem.stop();
      await gateway.stop();
      await broker.stop();
      await mail.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As strange as ids and names may be: long, without a space, and with a mark that turns the direction of writing. */
export const STRANGER = {
  ...{ agentId: "S".repeat(64), brand: "rmwc", phone: "+18505550299" },
  name: `\u202eretsgnag ${"W".repeat(90)} محمد`,
} as const;

/** The story of the demo, and behind it something that waits for a person in each way. */
export async function fill(site: Site): Promise<void> {
  const { stage } = site;
  for (const step of STORY) {
    const missing = await play(step, stage);
    if (missing !== undefined) throw new Error(missing);
  }
  const { leadSystem } = stage;
  const requestedAt = new Date().toISOString();
  for (const agent of [BEN, CHLOE, STRANGER])
    await leadSystem.publish("agents/enroll", { ...agent, requestedAt, source: "profile" });
  await phoneShows(stage, BEN.phone, "Lead Notification");
  await phoneShows(stage, CHLOE.phone, "Lead Notification");
  await texts(stage, BEN.phone, "YES", "You have successfully been re-subscribed");
  await texts(stage, STRANGER.phone, "YES", "You have successfully been re-subscribed");
  await leadSystem.publish("leads", leadFor(STRANGER.agentId, "Z".repeat(64), "a".repeat(200)));
  await phoneShows(stage, STRANGER.phone, "RE/MAX");
  await leadSystem.publish("leads", leadFor(BEN.agentId, "L-10", "Is <b>Saturday</b> at ten fine for you?"));
  await phoneShows(stage, BEN.phone, "RE/MAX");
  await withhold(site, "L-11");
  await inboundOf(stage, ANN.phone, "Call me <script>alert(1)</script> later");
  await inboundOf(stage, STRANGER.phone, `متى أستطيع زيارة المنزل ${"a".repeat(100)}`);
  await inboundOf(stage, BEN.phone, "please stop texting me, I have retired");
}

/** A lead for Ben whose alert looks like spam. */
export async function withhold({ stage }: Site, id: string): Promise<void> {
  const spam = leadFor(BEN.agentId, id, "We sell high quality backlinks and affordable seo to agents.");
  await stage.leadSystem.publish("leads", spam);
  await seen(stage, `leads/${id}`, "filtered");
}

function leadFor(agentId: string, id: string, message: string): object {
  return {
    id,
    agentId,
    createdAt: new Date().toISOString(),
    lead: { name: "Dana <i>W</i>", phone: "(850) 555-0177", message },
  };
}

export async function inboundOf(stage: Stage, from: string, text: string): Promise<void> {
  stage.mark();
  stage.text(from, text);
  await stage.waitFor(
    `"${text}" published`,
    (one) => one.kind === "topic" && one.topic === "inbound" && one.payload["text"] === text,
  );
}

async function texts(stage: Stage, from: string, text: string, answer: string): Promise<void> {
  stage.mark();
  stage.text(from, text);
  await phoneShows(stage, from, answer);
}

async function phoneShows(stage: Stage, to: string, beginning: string): Promise<void> {
  await stage.waitFor(
    `"${beginning}" on ${to}`,
    (one) => one.kind === "phone" && one.to === to && one.text.startsWith(beginning),
  );
}

async function seen(stage: Stage, topic: string, state: string): Promise<void> {
  await stage.waitFor(
    `${topic} ${state}`,
    (one) => one.kind === "topic" && one.topic === topic && one.payload["state"] === state,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  const listening = once(server, "listening");
  server.listen(0, "127.0.0.1");
  await listening;
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const closed = once(server, "close");
  server.close();
  await closed;
  return port;
}
