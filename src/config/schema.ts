import type * as z from "zod";
import { after, type Period } from "../domain/time.ts";
import type { LogLevel } from "./config.ts";
import {
  addresses,
  countries,
  flag,
  hostNames,
  hours,
  listenAddress,
  mailboxes,
  matching,
  milliseconds,
  oneOf,
  pace,
  path,
  period,
  periods,
  section,
  telephoneNumber,
  text,
  timeOfDay,
  url,
  wholeNumber,
} from "./fields.ts";

// The keys of leadline.yaml, with their defaults as one would write them there.

const modem = () =>
  section({
    port: matching(
      /^(\/\S.*|simulated|auto)$/,
      "is no device; write auto, the path of one (/dev/serial/by-id/…), or simulated",
    ).prefault("auto"),
    baudRate: wholeNumber(1).prefault(115_200),
    profile: matching(/^[a-z0-9][a-z0-9-]*$/, "is no modem family; write auto").prefault("auto"),
    pinFile: path.nullable().prefault(null),
    smsc: telephoneNumber.nullable().prefault(null),
    deliveryReports: flag.prefault(true),
    submitTimeout: milliseconds("180s").nullable().prefault(null),
    reportWait: milliseconds("2m").prefault("2m"),
    pace: pace("zero").prefault(30),
    dailyCap: wholeNumber(0).prefault(1_000),
    newRecipientsPerDay: wholeNumber(0).prefault(200),
    powerCycle: text("is no command").nullable().prefault(null),
  });

const mqtt = () =>
  section({
    url: url(["mqtt:", "mqtts:"], "mqtt://localhost:1883", "mqtt.passwordFile", ["embedded"]).prefault(
      "mqtt://localhost:1883",
    ),
    username: text("is no user name").nullable().prefault(null),
    passwordFile: path.nullable().prefault(null),
    caFile: path.nullable().prefault(null),
    certFile: path.nullable().prefault(null),
    keyFile: path.nullable().prefault(null),
    // MQTT 5.0 4.7: no wildcards in a topic name; $ is the broker's own.
    baseTopic: matching(
      /^[^$/+#\0][^+#\0]*(?<!\/)$/,
      "is no topic to publish under; write for instance leadline",
    ).prefault("leadline"),
  })
    // MQTT 3.1.1 3.1.2.9, to which a connection may fall back: no password without a user name.
    .refine((at) => !at.passwordFile || at.username !== null, {
      ...always("passwordFile"),
      error: "a password goes with a user name; set mqtt.username too",
    })
    .refine((at) => !at.certFile || at.keyFile !== null, {
      ...always("certFile"),
      error: "a certificate goes with its key; set mqtt.keyFile too",
    })
    .refine((at) => !at.keyFile || at.certFile !== null, {
      ...always("keyFile"),
      error: "a key goes with its certificate; set mqtt.certFile too",
    })
    .refine((at) => !(at.caFile || at.certFile) || at.url === undefined || at.url.startsWith("mqtts:"), {
      ...always("url"),
      error: "without TLS the certificates have no use; write mqtts:// or leave mqtt.caFile and mqtt.certFile out",
    });

const mail = () =>
  section({
    url: url(["smtp:", "smtps:"], "smtp://localhost:25", "mail.passwordFile").nullable().prefault(null),
    passwordFile: path.nullable().prefault(null),
    from: matching(
      /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'is no sender; write for instance "Lead alerts <noreply@example.com>"',
    ).prefault("Lead alerts <noreply@example.com>"),
  });

const consent = () =>
  section({
    remindAfter: periods("[6h, 12h]").prefault(["6h", "12h"]),
    optOutAfter: period("36h").prefault("36h"),
    optOutNoticeEvery: period("30d").prefault("30d"),
    reconfirmEvery: period("18mo").prefault("18mo"),
    migrationPace: pace("aboveZero").prefault(10),
    askBetween: hours.nullable().prefault(["09:00", "20:00"]),
  })
    .refine(({ remindAfter }) => isAscending(endsOf(remindAfter)), {
      ...always("remindAfter"),
      error: "the reminders do not ascend; write the earlier one first",
    })
    .refine(
      ({ remindAfter, optOutAfter }) =>
        optOutAfter === undefined || endsOf(remindAfter).every((end) => end < after(0, optOutAfter)),
      { ...always("remindAfter"), error: "a reminder comes only after consent.optOutAfter; write shorter ones" },
    );

const http = () =>
  section({
    listen: listenAddress.nullable().prefault("127.0.0.1:8850"),
    hosts: hostNames.prefault([]),
    usersFile: path.nullable().prefault(null),
    tokensFile: path.nullable().prefault(null),
    passwordFile: path.nullable().prefault(null),
    certFile: path.nullable().prefault(null),
    keyFile: path.nullable().prefault(null),
    socket: path.prefault("/run/leadline/leadline.sock"),
  })
    .refine((at) => !at.certFile || at.keyFile !== null, {
      ...always("certFile"),
      error: "a certificate goes with its key; set http.keyFile too",
    })
    .refine((at) => !at.keyFile || at.certFile !== null, {
      ...always("keyFile"),
      error: "a key goes with its certificate; set http.certFile too",
    });

const alarms = () =>
  section({
    mailTo: mailboxes.prefault([]),
    webhook: url(["http:", "https:"], "https://example.com/alarms", "alarms.webhookSecretFile")
      .nullable()
      .prefault(null),
    webhookSecretFile: path.nullable().prefault(null),
    heartbeat: url(["http:", "https:"], "https://example.com/ping/leadline", "no file").nullable().prefault(null),
    after: milliseconds("5m").prefault("5m"),
  }).refine(({ webhook, webhookSecretFile }) => !webhookSecretFile || webhook !== null, {
    ...always("webhookSecretFile"),
    error: "the secret signs what goes to the webhook; set alarms.webhook too",
  });

const nats = () =>
  section({
    servers: addresses(["nats:", "tls:"], "tls://nats.example.com:4222", "copy.nats.credsFile"),
    credsFile: path.nullable().prefault(null),
    caFile: path.nullable().prefault(null),
    // As of a NATS subject, of which it is the first token: no dots, no wildcards.
    stream: matching(/^[A-Za-z0-9_-]{1,32}$/, "is no name for a stream; write for instance leadline").prefault(
      "leadline",
    ),
    replicas: wholeNumber(1).prefault(1),
  });

const copy = () =>
  section({
    folder: path.nullable().prefault(null),
    keyFile: path.nullable().prefault(null),
    nats: nats().nullable().prefault(null),
  }).refine((at) => at.folder === null || at.nats === null, {
    ...always("nats"),
    error: "there is one place for the copy; leave copy.folder or copy.nats out",
  });

const LOG_LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/** Made anew for each reader: a daemon reads its configuration once, and the schemas of all its files take 0.7 MB. */
export const settingsSchema = () =>
  section({
    gateway: matching(
      // As ids are: dots alone are no level of a topic that anybody would find.
      /^(?![.]{1,2}$)[A-Za-z0-9._~:@-]{1,64}$/,
      "is no name for a gateway; write 1 to 64 letters, digits or . _ ~ : @ -",
    ).prefault("main"),
    number: telephoneNumber.prefault("+18502200227"),
    modem: modem(),
    mqtt: mqtt(),
    mail: mail(),
    consent: consent(),
    leads: section({
      expireAfter: period("24h").prefault("24h"),
      lateAfter: period("2m").nullable().prefault("2m"),
    }),
    numbers: section({ allow: countries.prefault(["US", "CA"]) }),
    store: section({
      directory: path.prefault("/var/lib/leadline"),
      retainEvidence: period("5y").prefault("5y"),
      retainLeads: period("90d").prefault("90d"),
    }),
    http: http(),
    alarms: alarms(),
    canary: section({ at: timeOfDay.nullable().prefault(null) }),
    copy: copy(),
    backup: section({
      daily: timeOfDay.nullable().prefault(null),
      keep: wholeNumber(1).prefault(7),
      folder: path.nullable().prefault(null),
    }),
    brandsFile: path.nullable().prefault(null),
    textsFile: path.nullable().prefault(null),
    keywordsFile: path.nullable().prefault(null),
    spamPhrasesFile: path.nullable().prefault(null),
    log: section({
      level: oneOf(...LOG_LEVELS).prefault("info"),
      numbers: oneOf("masked", "plain").prefault("masked"),
    }),
  });

/** What leadline.yaml says, checked, with the defaults filled in; paths as written, nothing opened. */
export type Settings = z.output<ReturnType<typeof settingsSchema>>;

/** Checks a rule about several keys though another key of the section is wrong, and complains at `key`. */
function always(key: string) {
  return { path: [key], when: () => true };
}

/** When each period ends, counted from the same instant. What could not be read has been complained about. */
function endsOf(periods: unknown): readonly number[] {
  return isList(periods) ? periods.flatMap((each) => (each === undefined ? [] : [after(0, each)])) : [];
}

function isList(periods: unknown): periods is readonly (Period | undefined)[] {
  return Array.isArray(periods);
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
}
