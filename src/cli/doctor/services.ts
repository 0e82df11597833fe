import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { environmentHere } from "../../compose/environment.ts";
import { brokerCredentials } from "../../compose/wiring.ts";
import type { Config } from "../../config/config.ts";
import { given } from "../../domain/given.ts";
import { createSmtpMailer } from "../../mail/smtp-mailer.ts";
import { type Needed, probeBroker } from "../../mqtt/probe.ts";
import { systemScheduler } from "../../platform/scheduler.ts";
import { hostAndPort } from "../../app/host.ts";
import { readUsers } from "../../config/users-file.ts";
import { createClockTrust } from "../../platform/clock-trust.ts";
import type { DaemonFound } from "./daemon.ts";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import type { Machine } from "../../platform/machine.ts";

/** Connects to the broker with the gateway's credentials, under a client id of its own, and tries its topics. */
export async function checkBroker({ mqtt, gateway }: Config, daemon: DaemonFound): Promise<readonly Finding[]> {
  const { url, baseTopic } = mqtt;
  if (url === "embedded") return [ok("broker", "inside the daemon")];
  const found = await probeBroker({
    ...{ url, gateway, baseTopic, suffix: `doctor-${randomBytes(4).toString("hex")}`, scheduler: systemScheduler },
    ...brokerCredentials(mqtt),
  });
  if (found.kind === "failed")
    return [fail("broker", found.detail, "correct mqtt.* in the configuration, or the broker")];
  const { version, refused, untried, untold } = found;
  return [
    ok("broker", `${url} took us in, MQTT ${version}`),
    ...refused.map(({ right, topic, cure }) => fail("broker", REFUSED[right](topic), cure)),
    ...(hearsAll(daemon) ? [] : untried.map(({ topic, cure }) => fail("broker", UNTRIED(topic), cure))),
    ...(untold.length === 0 ? [] : [untoldBy(version, untold)]),
  ];
}

const REFUSED = {
  publish: (topic: string) => `may not publish to ${topic}`,
  subscribe: (topic: string) => `requests on ${topic} do not reach us`,
};

const UNTRIED = (topic: string): string =>
  `it does not let us try whether requests on ${topic} reach us, and none has reached the daemon`;

/** The daemon has heard a request from each topic that it cannot try, and complains of nothing. */
function hearsAll(daemon: DaemonFound): boolean {
  return daemon.kind === "running" && daemon.status.broker.connected && daemon.status.broker.refuses === undefined;
}

function untoldBy(version: string, untold: readonly Needed[]): Finding {
  const topics = untold.map(({ right, topic }) => `${right} to ${topic}`).join(", ");
  const cures = untold.map(({ cure }) => cure).join("; ");
  return warn("broker", `over MQTT ${version} it does not tell whether we may ${topics}`, `if not, ${cures}`);
}

/** Who may come in by the local web service. */
export function checkWeb({ http }: Config): Finding {
  const { listen, usersFile, password, certFile } = http;
  if (listen === null) return ok("web", "no local web service");
  const where = `${certFile === null ? "http" : "https"}://${hostAndPort(listen)}/`;
  let people: number;
  try {
    people = readUsers(usersFile).length + (password === null ? 0 : 1);
  } catch (error) {
    return warn("web", error instanceof Error ? error.message : String(error), "run doctor as root, or leadline check");
  }
  if (people > 0) return ok("web", `${where}, for ${people === 1 ? "one user" : `${people} users`}`);
  return ok(
    "web",
    `${where}, for whoever is on this machine, without signing in: make users (leadline users add NAME) before a proxy, a tunnel or anybody else leads there`,
  );
}

/** Who is told when it needs a person. What is written there the configuration has checked; nobody is asked. */
export function checkAlarms({ alarms, mail }: Config): Finding {
  const { mailTo, webhook, webhookSecret, heartbeat } = alarms;
  const signed = webhookSecret === null ? ", unsigned" : ", signed";
  const told = [
    ...(mail.url === null ? [] : mailTo.map((to) => `e-mail to ${to}`)),
    ...(webhook === null ? [] : [`a webhook at ${new URL(webhook).host}${signed}`]),
  ];
  const beats = heartbeat === null ? "no heartbeat" : `a heartbeat to ${new URL(heartbeat).host}`;
  if (told.length === 0)
    return ok("alarms", `nobody is told when it needs a person; ${beats}; see alarms.* of the configuration`);
  return ok("alarms", `${told.join(", ")}; ${beats}; leadline alarm test tries them`);
}

/** Logs in at the mail server; nothing is sent. */
export async function checkMail({ mail, gateway, number }: Config): Promise<readonly Finding[]> {
  if (mail.url === null) return [ok("mail", "none is configured: reminders are recorded as skipped")];
  const { url, from, password } = mail;
  const mailer = createSmtpMailer({ url, from, gateway, number, ...given({ password: password?.reveal() }) });
  const problem = await mailer.probe();
  return [
    problem === undefined
      ? ok("mail", `${mail.url} took us in`)
      : fail("mail", problem, "correct mail.* in the configuration, or the server"),
  ];
}

/** Whether this machine's clock may be believed; a running daemon knows better, from its records. */
export async function checkClock(machine: Machine, daemon: DaemonFound): Promise<readonly Finding[]> {
  const { clock, scheduler } = environmentHere();
  const trust = createClockTrust({
    clock,
    scheduler,
    newestRecord: () => 0,
    builtAt: Math.floor(statSync(new URL(import.meta.url)).mtimeMs),
    runtimeFolder: `${machine.root}/run`,
    async run(program, args) {
      const printed = await machine.run(program, args);
      if (printed === undefined) throw Object.assign(new Error(`${program} cannot be run`), { code: "ENOENT" });
      return printed;
    },
  });
  await trust.start();
  trust.stop();
  const now = new Date().toISOString();
  const daemonDoubts = daemon.kind === "running" && daemon.status.problems.some((problem) => /clock/.test(problem));
  if (!trust.isTrusted() || daemonDoubts) {
    return [
      fail(
        "clock",
        `${now} is not trusted: no deadline fires, no consent ends`,
        "connect the network and wait for NTP: timedatectl",
      ),
    ];
  }
  const text = trust.services() === "synchronised" ? `${now}, synchronised` : `${now}; no time service runs`;
  if (trust.services() === "synchronised") return [ok("clock", text)];
  return [warn("clock", text, "apt install systemd-timesyncd: a Pi has no battery for its clock")];
}
