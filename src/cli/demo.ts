import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Playground } from "../app/playground.ts";
import { type Environment, environmentHere } from "../compose/environment.ts";
import { type Gateway, startGateway } from "../compose/gateway.ts";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import { version } from "../config/package-root.ts";
import { describeProblem } from "../config/problem.ts";
import { inYaml } from "../config/yaml-file.ts";
import { type EmbeddedBroker, startEmbeddedBroker } from "../mqtt/embedded.ts";
import { connectLeadSystem } from "../mqtt/lead-system.ts";
import { createLog } from "../platform/log.ts";
import { systemScheduler } from "../platform/scheduler.ts";
import { createLogKeeper } from "../platform/log-keeper.ts";
import { createSimulatedModem, type SimulatedModem } from "../sim/modem.ts";
import { told } from "./demo/conversation.ts";
import { improvise } from "./demo/improvise.ts";
import { createPlayground } from "./demo/playground.ts";
import { catchMail, type MailCatcher } from "./demo/mail-catcher.ts";
import { createStage, type Stage } from "./demo/stage.ts";
import { BEN, CHLOE, play, STORY } from "./demo/story.ts";
import { EXIT } from "./failure.ts";
import { lineWidth } from "./context.ts";
import { fold } from "./fold.ts";
import { untilInterrupted } from "./interrupted.ts";

export interface DemoOptions {
  readonly json: boolean;
}

/** Slow enough to read along, quick enough not to bore. */
const LATENCIES = { promptMs: 20, submitMs: 150, phoneMs: 50, reportMs: 150, deliveryMs: 50 };

/**
 * The main job with everything embedded: plays a whole story and, on a terminal, stays for the person to
 * play on. Resolves to 0 when every step happened or a person ended it, to 1 with the missing one on stderr.
 */
export async function demo({ json }: DemoOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "leadline-demo-"));
  const missing = await untilInterrupted((signal) => perform(folder, json, signal));
  if (missing !== undefined) {
    process.stderr.write(`leadline: the demo failed: ${missing}; see ${join(folder, "leadline.log")}\n`);
    return EXIT.failed;
  }
  await rm(folder, { recursive: true, force: true });
  if (!json) print(`The demo has ended; its folder ${folder} is deleted.`);
  return EXIT.done;
}

/** `undefined`: it went well, or was interrupted. */
async function perform(folder: string, json: boolean, signal: AbortSignal): Promise<string | undefined> {
  let caught: Stage["caught"] = () => undefined;
  const mail = await catchMail((letter) => caught(letter));
  const { log, closeLog } = openLog(folder);
  const broker = await startEmbeddedBroker({ port: 0, log: log.log });
  const port = await freePort();
  const configFile = await writeConfig(folder, mail, broker, port);
  const read = loadConfig({ named: configFile, env: {} });
  if (!read.ok) return read.problems.map(describeProblem).join("; ");
  const { baseTopic } = read.value.mqtt;
  const modem = createSimulatedModem({ latencies: LATENCIES });
  const playground = createPlayground(Date.now);
  const gateway = await startDaemon(read.value, modem, log, playground);
  const leadSystem = await connectLeadSystem(gateway.brokerUrl, `${baseTopic}/${read.value.gateway}`);
  const stage = createStage(leadSystem, modem, systemScheduler);
  caught = stage.caught;
  playground.enter(stage);
  const dashboard = `http://127.0.0.1:${port}/`;
  try {
    const hint = secondTerminal(configFile);
    if (json) printJson({ kind: "started", folder, config: configFile, dashboard });
    else
      print(
        [
          `leadline ${version()}, simulated: modem, broker, mail server and phones are inside this process.`,
          `State, log and configuration are in ${folder}, which is deleted at the end.`,
          "",
          `The dashboard: ${dashboard}`,
          `Play the phones and the lead system there: ${dashboard}play`,
          "",
          ...hint,
          "",
        ].join("\n"),
      );
    const missing = await tell(stage, json, signal);
    if (missing === undefined && isPlayedOn(json) && !signal.aborted) {
      for (const agent of [BEN, CHLOE]) {
        await leadSystem.publish("agents/enroll", {
          ...agent,
          requestedAt: new Date().toISOString(),
          source: "profile",
        });
      }
      await improvise(stage, gateway.control, hint, signal);
    }
    return missing;
  } finally {
    await leadSystem.stop();
    await gateway.stop();
    await broker.stop();
    await mail.stop();
    await closeLog();
  }
}

function isPlayedOn(json: boolean): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && !json;
}

/** The story, step by step. The first thing that did not happen ends it. */
async function tell(stage: Stage, json: boolean, signal: AbortSignal): Promise<string | undefined> {
  const interrupted = once(signal, "abort").then(() => undefined);
  stage.onSeen((seen) => {
    if (json) return printJson(seen);
    const line = told(seen, lineWidth(process.stdout));
    if (line !== undefined) print(line);
  });
  for (const [index, step] of STORY.entries()) {
    if (!json) print(`\n${index + 1}. ${step.title}`);
    const missing = await Promise.race([play(step, stage), interrupted]);
    if (signal.aborted) return undefined;
    if (json) printJson({ kind: "step", title: step.title, happened: missing === undefined, missing });
    if (missing !== undefined) return `step ${index + 1} (${step.title}): ${missing}`;
  }
  if (!json) print(`\nEvery step happened: ${STORY.length} of ${STORY.length}.`);
  return undefined;
}

/** Who does not answer is reminded while the person looks on, not in half a day. */
const SHORT_CONSENT = { remindAfter: ["30s", "1m"], optOutAfter: "3m" };

/** What the daemon of the demo runs on, and every command beside it. */
async function writeConfig(folder: string, mail: MailCatcher, broker: EmbeddedBroker, port: number): Promise<string> {
  const settings = {
    gateway: "demo",
    modem: { port: "simulated" },
    mqtt: { url: broker.url },
    mail: { url: mail.url, from: "Lead alerts <alerts@leadline.invalid>" },
    consent: SHORT_CONSENT,
    store: { directory: join(folder, "state") },
    http: { listen: `127.0.0.1:${port}`, socket: join(folder, "leadline.sock") },
  };
  const file = join(folder, "leadline.yaml");
  await writeFile(file, `# The configuration of the demo: it is gone when the demo ends.\n${inYaml(settings)}`);
  return file;
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** How the command is used on the demo. From a checkout `npx` finds it. */
function secondTerminal(configFile: string): readonly string[] {
  const isInstalled = basename(process.argv[1] ?? "") === "leadline" && process.env["npm_execpath"] === undefined;
  const [command, place] = isInstalled ? ["leadline", ""] : ["npx leadline", " in this folder"];
  return [
    `Meanwhile, on a second terminal${place}:`,
    `  ${command} status --config ${configFile}`,
    "  and so agents list, messages list, why L-1, evidence +18505550101, doctor …",
  ];
}

function openLog(folder: string) {
  const file = createWriteStream(join(folder, "leadline.log"));
  const logKeeper = createLogKeeper();
  const log = createLog({ level: "info", numbers: "masked", sinks: [file, logKeeper] });
  return {
    log: { log, logKeeper },
    async closeLog() {
      file.end();
      await once(file, "close");
    },
  };
}

function startDaemon(
  config: Config,
  simulator: SimulatedModem,
  kept: Pick<Environment, "log" | "logKeeper">,
  playground: Playground,
): Promise<Gateway> {
  return startGateway({
    ...environmentHere(),
    config,
    ...kept,
    simulator,
    playground,
    onFatal(error) {
      throw error;
    },
  });
}

/** On a terminal no line breaks inside a word. */
function print(text: string): void {
  const width = lineWidth(process.stdout) ?? Number.POSITIVE_INFINITY;
  for (const line of text.split("\n").flatMap((each) => fold(each, width))) process.stdout.write(`${line}\n`);
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
