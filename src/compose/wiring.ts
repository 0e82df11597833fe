import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Core } from "../app/core.ts";
import type { Clock, Log, Mailer } from "../app/ports.ts";
import { createSpentCodes } from "../app/spent-codes.ts";
import type { SpentCodes } from "../app/users.ts";
import { given } from "../domain/given.ts";
import type { Config } from "../config/config.ts";
import { createTokenDirectory } from "../config/tokens-file.ts";
import { createUserDirectory } from "../config/users-file.ts";
import { whyUnreadable } from "../config/file-errors.ts";
import { whyNoPin } from "../config/pin.ts";
import { countryOf } from "../domain/number.ts";
import { hasSent, mayBeAnsweredLate } from "../domain/outbox/references.ts";
import type { HttpServer, TcpOptions, TlsFiles } from "../http/server.ts";
import { createSmtpMailer, noMailServer } from "../mail/smtp-mailer.ts";
import type { ModemOptions } from "../modem/modem-options.ts";
import type { PinAttempts } from "../modem/pin-attempts.ts";
import type { MqttClientNeeds } from "../mqtt/client.ts";
import { thisMachine } from "../platform/machine.ts";
import { openSpentCodes } from "../store/spent-codes.ts";
import { readUnderVoltage } from "../platform/under-voltage.ts";
import type { Environment } from "./environment.ts";
import { type DaemonPart, STOP_WITHIN } from "./parts.ts";

// From the configuration to what the adapters want: for the gateway at work and for the one in safe mode.

export function modemOptions(
  { config, scheduler, log }: Environment,
  port: string,
  known: KnownOfModem,
  clock: Clock,
): ModemOptions {
  const { baudRate, profile, pinFile, smsc, deliveryReports, submitTimeoutMs, powerCycle } = config.modem;
  return {
    port,
    baudRate,
    profile,
    readPin: pinFile === null ? undefined : () => readPin(pinFile),
    smsc: smsc ?? undefined,
    deliveryReports,
    submitTimeoutMs: submitTimeoutMs ?? undefined,
    powerCycle: powerCycle ?? undefined,
    underVoltage: () => readUnderVoltage(thisMachine),
    ...known,
    clock,
    scheduler,
    log: log.child({ part: "modem" }),
  };
}

/** What the broker knows us by, and we it. */
export function brokerCredentials({ username, password, ca, cert, key }: Config["mqtt"]): BrokerCredentials {
  return given({
    username: username ?? undefined,
    password: password?.reveal(),
    ca: ca ?? undefined,
    cert: cert ?? undefined,
    key: key?.reveal(),
  });
}

type BrokerCredentials = Pick<MqttClientNeeds, "username" | "password" | "ca" | "cert" | "key">;

/** How to reach the broker, and who we are there. */
export function mqttOptions(
  { config: { mqtt, gateway, number }, version, scheduler, log, random }: Environment,
  url: string,
  clock: Clock,
): Omit<MqttClientNeeds, "handler" | "hasRoom" | "sessionExpected"> {
  return {
    url,
    ...brokerCredentials(mqtt),
    gateway,
    baseTopic: mqtt.baseTopic,
    home: countryOf(number),
    version,
    clock,
    scheduler,
    log,
    random,
  };
}

/** Which codes of a second factor were used, over restarts. */
export function spentCodesOf({ config, scheduler, log }: Environment): SpentCodes {
  return createSpentCodes(openSpentCodes(config.store.directory), scheduler, log);
}

/** Something that goes on being listened to until it is ended. */
interface Ending {
  end(): void;
}

/** The command's socket and the local web service; with its stop ends what looks on through it. */
export function httpPart(http: HttpServer, looking: readonly Ending[], { config, log }: Environment): DaemonPart {
  return {
    name: "http",
    start: () => openHttp(http, config, log),
    stop() {
      for (const one of looking) one.end();
      return http.close();
    },
    stopWithinMs: STOP_WITHIN.httpMs,
  };
}

async function openHttp(http: HttpServer, { http: config }: Config, log: Log): Promise<void> {
  const { socket, listen } = config;
  try {
    await http.listenSocket(socket);
  } catch (error) {
    // Texting goes on without it; only the command is cut off.
    log.error(
      { socket, error },
      "The command's socket cannot be opened: set http.socket to a path that can be written",
    );
  }
  if (listen === null) return;
  try {
    await http.listenTcp(listen.host, listen.port, tcpOptions(config));
  } catch (error) {
    log.error({ ...listen, error }, "The local web service cannot be opened: is the port taken? See http.listen");
  }
}

function tcpOptions({ hosts, usersFile, tokensFile, password, certFile, keyFile }: Config["http"]): TcpOptions {
  const tls = certFile === null || keyFile === null ? undefined : { read: () => readTls(certFile, keyFile) };
  return {
    hosts,
    users: createUserDirectory(usersFile),
    ...given({
      tokens: tokensFile === null ? undefined : createTokenDirectory(tokensFile),
      password: password?.reveal(),
      tls,
    }),
  };
}

function readTls(certFile: string, keyFile: string): TlsFiles {
  return { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8") };
}

/** `/healthz`: well when nothing is wrong. */
export function healthCauses(problems: readonly string[]): {
  readonly ok: boolean;
  readonly causes: readonly string[];
} {
  return { ok: problems.length === 0, causes: problems };
}

/** What an earlier process has left to know of the modem. */
export type KnownOfModem = Pick<ModemOptions, "pinAttempts" | "mayBeAnsweredLate" | "mayHaveLeftCommand">;

export function knownOfModem(core: Core): KnownOfModem {
  return {
    pinAttempts: pinAttemptsIn(core),
    mayBeAnsweredLate: mayBeAnsweredLate(core.state, core.now()),
    mayHaveLeftCommand: hasSent(core.state),
  };
}

/** A PIN goes out once, over crashes and restarts: what was tried stands in the journal. */
function pinAttemptsIn(core: Core): PinAttempts {
  return {
    tried: (card) => namesOf(card).flatMap((name) => core.state.pinAttempts.get(name) ?? []),
    record(pinHash, card) {
      const [first, second] = namesOf(card);
      const name = core.state.pinAttempts.has(first) ? second : first;
      core.execute({ type: "NotePinAttempt", card: name, pinHash });
      return core.synced();
    },
    async clear(card) {
      for (const name of namesOf(card))
        if (core.state.pinAttempts.has(name)) core.execute({ type: "NotePinAccepted", card: name });
      await core.synced();
    },
  };
}

/** What the attempts on a card are noted under: the journal holds one for a name, and there are never more than two. */
function namesOf(card: string): readonly [string, string] {
  return [card, `${card}, second PIN`];
}

/** Rejects, for people, with what is wrong with the file. */
async function readPin(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Error(`cannot be read: ${whyUnreadable(error)}`);
  });
  const wrong = whyNoPin(text.trim());
  if (wrong !== undefined) throw new Error(wrong);
  return text.trim();
}

export function mailerOf({ mail, gateway, number }: Config): Mailer {
  if (mail.url === null) return noMailServer;
  const { url, from, password } = mail;
  return createSmtpMailer({ url, from, gateway, number, ...given({ password: password?.reveal() }) });
}
