import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { environmentHere } from "../compose/environment.ts";
import { type Gateway, startGateway } from "../compose/gateway.ts";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import { version } from "../config/package-root.ts";
import { describeProblem } from "../config/problem.ts";
import { connectLeadSystem } from "../mqtt/lead-system.ts";
import { createLog } from "../platform/log.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { createLogKeeper } from "../platform/log-keeper.ts";
import { createSimulatedModem, type SimulatedModem } from "../sim/modem.ts";
import { told } from "./demo/conversation.ts";
import { improvise } from "./demo/improvise.ts";
import { catchMail } from "./demo/mail-catcher.ts";
import { createStage, type Stage } from "./demo/stage.ts";
import { BEN, CHLOE, play, STORY } from "./demo/story.ts";

export interface DemoOptions {
  readonly json: boolean;
}

/** Slow enough to read along, quick enough not to bore. */
const LATENCIES = { promptMs: 20, submitMs: 150, phoneMs: 50, reportMs: 150, deliveryMs: 50 };

/**
 * The main job with everything embedded: plays a whole story and, on a terminal, stays for the person to
 * play on. Resolves to 0 when every step happened, to 1 with the missing one on stderr.
 */
export async function demo({ json }: DemoOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "leadline-demo-"));
  let caught: Stage["caught"] = () => undefined;
  const mail = await catchMail((letter) => caught(letter));
  const config = demoConfig(folder, mail.url);
  if (config === undefined) return 2;
  const modem = createSimulatedModem({ latencies: LATENCIES });
  const { gateway, closeLog } = await startDaemon(config, modem, folder);
  const leadSystem = await connectLeadSystem(gateway.brokerUrl, `${config.mqtt.baseTopic}/${config.gateway}`);
  const stage = createStage(leadSystem, modem, systemScheduler);
  caught = stage.caught;
  let missing: string | undefined;
  try {
    if (!json)
      print(
        `leadline ${version()}, simulated: modem, broker, mail server and phones are inside this process.\nState and log: ${folder}\n`,
      );
    missing = await tell(stage, json);
    if (missing === undefined && process.stdin.isTTY && process.stdout.isTTY && !json) {
      for (const agent of [BEN, CHLOE]) {
        await leadSystem.publish("agents/enroll", {
          ...agent,
          requestedAt: new Date().toISOString(),
          source: "profile",
        });
      }
      await improvise(stage, gateway.control);
    }
  } finally {
    await leadSystem.stop();
    await gateway.stop();
    await mail.stop();
    await closeLog();
    if (missing === undefined) await rm(folder, { recursive: true, force: true });
  }
  if (missing === undefined) return 0;
  process.stderr.write(`leadline: the demo failed: ${missing}; see ${join(folder, "leadline.log")}\n`);
  return 1;
}

/** The story, step by step. The first thing that did not happen ends it. */
async function tell(stage: Stage, json: boolean): Promise<string | undefined> {
  stage.onSeen((seen) => {
    const line = json ? JSON.stringify(seen) : told(seen);
    if (line !== undefined) print(line);
  });
  for (const [index, step] of STORY.entries()) {
    if (!json) print(`\n${index + 1}. ${step.title}`);
    const missing = await play(step, stage);
    if (json) print(JSON.stringify({ kind: "step", title: step.title, happened: missing === undefined, missing }));
    if (missing !== undefined) return `step ${index + 1} (${step.title}): ${missing}`;
  }
  if (!json) print(`\nEvery step happened: ${STORY.length} of ${STORY.length}.`);
  return undefined;
}

/** Who does not answer is reminded while the person looks on, not in half a day. */
const SHORT_CONSENT = { remindAfter: ["30s", "1m"], optOutAfter: "3m" };

function demoConfig(folder: string, mailUrl: string): Config | undefined {
  const read = loadConfig(
    { env: {}, systemFile: "" },
    {
      for: "demo",
      overrides: {
        gateway: "demo",
        modem: { port: "simulated" },
        mqtt: { url: "embedded" },
        mail: { url: mailUrl },
        consent: SHORT_CONSENT,
        store: { directory: join(folder, "state") },
        http: { listen: null, socket: join(folder, "leadline.sock") },
      },
    },
  );
  if (read.ok) return read.value;
  for (const problem of read.problems) process.stderr.write(`leadline: ${describeProblem(problem)}\n`);
  return undefined;
}

async function startDaemon(
  config: Config,
  simulator: SimulatedModem,
  folder: string,
): Promise<{ readonly gateway: Gateway; readonly closeLog: () => Promise<void> }> {
  const file = createWriteStream(join(folder, "leadline.log"));
  const logKeeper = createLogKeeper();
  const log = createLog({ ...config.log, sinks: [file, logKeeper] });
  const gateway = await startGateway({
    ...environmentHere(),
    config,
    log,
    logKeeper,
    embeddedBrokerPort: 0,
    simulator,
    onFatal(error) {
      throw error;
    },
  });
  return {
    gateway,
    async closeLog() {
      file.end();
      await once(file, "close");
    },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
