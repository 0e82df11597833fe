import type { Change } from "../../config/revise.ts";
import type { Settings } from "../../config/schema.ts";
import { given } from "../../domain/given.ts";

/** What a first start needs to know. */
export interface Answers {
  readonly number: string;
  /** `auto`, the path of a port, or `simulated`. */
  readonly port: string;
  readonly mqtt: { readonly url: string; readonly username: string | null };
  readonly mail: { readonly url: string | null; readonly from: string };
  /** Who is told by e-mail when it needs a person. */
  readonly alarmsTo: readonly string[];
  readonly copy: CopyAnswers;
}

/** Where what is acknowledged is copied to; neither: nowhere. */
export interface CopyAnswers {
  readonly folder: string | null;
  readonly nats: Settings["copy"]["nats"];
  /** Whether it is encrypted, by the key that stands or by one that is given. */
  readonly isSealed: boolean;
}

/** New secrets; absent: what is there stays. */
export interface Secrets {
  readonly pin?: string | undefined;
  readonly mqtt?: string | undefined;
  readonly mail?: string | undefined;
  /** Of the copy, 64 hexadecimal digits. */
  readonly copyKey?: string | undefined;
}

/** The files that secrets stand in, as the configuration names them. */
export interface SecretFiles {
  readonly pin: string | null;
  readonly mqtt: string | null;
  readonly mail: string | null;
  readonly copyKey: string | null;
}

const NEW_SECRET_FILES = { pin: "sim-pin", mqtt: "mqtt-password", mail: "mail-password", copyKey: "copy.key" };

/** As `copy.nats.stream` is without anybody saying so. */
export const STREAM = "leadline";

/** What the configuration says now. */
export function standingAnswers({ number, modem, mqtt, mail, alarms, copy }: Settings): Answers {
  return {
    number,
    port: modem.port,
    mqtt: { url: mqtt.url, username: mqtt.username },
    mail: { url: mail.url, from: mail.from },
    alarmsTo: alarms.mailTo,
    copy: { folder: copy.folder, nats: copy.nats, isSealed: copy.keyFile !== null },
  };
}

export function standingFiles({ modem, mqtt, mail, copy }: Settings): SecretFiles {
  return { pin: modem.pinFile, mqtt: mqtt.passwordFile, mail: mail.passwordFile, copyKey: copy.keyFile };
}

/** Which file each secret will stand in: where it stands now, else one beside the configuration. */
export function filesFor(answers: Answers, secrets: Secrets, standing: SecretFiles): SecretFiles {
  const file = (kind: keyof SecretFiles): string | null =>
    secrets[kind] === undefined ? standing[kind] : (standing[kind] ?? NEW_SECRET_FILES[kind]);
  return {
    pin: file("pin"),
    // A password goes with a user name, and has no use without.
    mqtt: answers.mqtt.username === null ? null : file("mqtt"),
    mail: answers.mail.url === null || !hasUser(answers.mail.url) ? null : file("mail"),
    copyKey: answers.copy.isSealed ? file("copyKey") : null,
  };
}

/** Whether the address names somebody who signs in: `smtps://user@mail.example.com`. */
export function hasUser(url: string): boolean {
  return URL.canParse(url) && new URL(url).username !== "";
}

/** What the answers make of the configuration. What nobody needs to see is written only where it is no default. */
export function changesFor(answers: Answers, files: SecretFiles, settings: Settings): readonly Change[] {
  const standing = standingAnswers(settings);
  const before = standingFiles(settings);
  const always: readonly Change[] = [
    { path: ["number"], value: answers.number },
    { path: ["modem", "port"], value: answers.port },
    { path: ["mqtt", "url"], value: answers.mqtt.url },
  ];
  const others: readonly (Change & { readonly before: Change["value"] })[] = [
    { path: ["modem", "pinFile"], value: files.pin, before: before.pin },
    { path: ["mqtt", "username"], value: answers.mqtt.username, before: standing.mqtt.username },
    { path: ["mqtt", "passwordFile"], value: files.mqtt, before: before.mqtt },
    { path: ["mail", "url"], value: answers.mail.url, before: standing.mail.url },
    { path: ["mail", "passwordFile"], value: files.mail, before: before.mail },
    { path: ["mail", "from"], value: answers.mail.from, before: standing.mail.from },
    { path: ["alarms", "mailTo"], value: answers.alarmsTo, before: standing.alarmsTo },
    { path: ["copy", "folder"], value: answers.copy.folder, before: standing.copy.folder },
    { path: ["copy", "nats"], value: natsOf(answers.copy), before: natsOf(standing.copy) },
    { path: ["copy", "keyFile"], value: files.copyKey, before: before.copyKey },
  ];
  return [
    ...always,
    ...others
      .filter(({ value, before: was }) => JSON.stringify(value) !== JSON.stringify(was))
      .map(({ path, value }) => ({ path, value })),
  ];
}

/** What is no default. */
function natsOf({ nats }: CopyAnswers): Readonly<Record<string, unknown>> | null {
  if (nats === null) return null;
  const { servers, credsFile, caFile, stream, replicas } = nats;
  return given({
    servers,
    credsFile: credsFile ?? undefined,
    caFile: caFile ?? undefined,
    stream: stream === STREAM ? undefined : stream,
    replicas: replicas === 1 ? undefined : replicas,
  });
}
