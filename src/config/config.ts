import type { Brand, Keywords, SpamPhrases, Texts } from "../domain/content.ts";
import type { Country, Msisdn } from "../domain/number.ts";
import type { Policy } from "../domain/policy.ts";
import type { Period } from "../domain/time.ts";
import type { Problem } from "./problem.ts";
import type { Secret } from "./secret.ts";

/**
 * Everything that an installation may set: read, checked and frozen. Paths are absolute, referred files
 * are read. `null` means what the comment on that key in config/leadline.yaml says.
 */
export interface Config {
  /** The file that was read; `null` when there is none and the defaults hold. */
  readonly file: string | null;
  /** What works and should not stay so, for people. */
  readonly warnings: readonly Problem[];
  /** Names this gateway in topics, logs and the MQTT client id. */
  readonly gateway: string;
  readonly number: Msisdn;
  /** The country of `number`. */
  readonly home: Country;
  readonly modem: ModemConfig;
  readonly mqtt: MqttConfig;
  readonly mail: MailConfig;
  readonly consent: Policy["consent"];
  readonly leads: Policy["leads"];
  readonly numbers: { readonly allow: readonly Country[] };
  readonly store: StoreConfig;
  readonly http: HttpConfig;
  readonly alarms: AlarmsConfig;
  /** Minutes after midnight, by the machine's clock. */
  readonly canary: { readonly at: number | null };
  readonly copy: CopyConfig;
  readonly backup: BackupConfig;
  readonly log: LogConfig;
  /** In the order of the file: numbers that no agent has are answered with the first one's contacts. */
  readonly brands: readonly Brand[];
  readonly texts: Texts;
  readonly keywords: Keywords;
  readonly spamPhrases: SpamPhrases;
}

interface BackupConfig {
  /** Minutes after midnight, by the machine's clock. */
  readonly daily: number | null;
  readonly keepDays: number;
  readonly folder: string;
  /** It lies in the store, where nothing has to be mounted. */
  readonly isOwnFolder: boolean;
}

interface ModemConfig {
  /** A device file, `auto` or `simulated`. */
  readonly port: string;
  readonly baudRate: number;
  /** A modem family, or `auto`. */
  readonly profile: string;
  /** As it was at the start; the modem is given what the file holds when it is asked for. */
  readonly pin: Secret | null;
  readonly pinFile: string | null;
  readonly smsc: Msisdn | null;
  readonly deliveryReports: boolean;
  readonly submitTimeoutMs: number | null;
  readonly reportWaitMs: number;
  /** Messages a minute; 0: no limit. */
  readonly pace: number;
  /** Messages in a rolling 24 h; 0: no limit. */
  readonly dailyCap: number;
  readonly newRecipientsPerDay: number;
  /** A shell command that cuts the modem's power. */
  readonly powerCycle: string | null;
}

interface MqttConfig {
  /** `mqtt://…`, `mqtts://…` or `embedded`. */
  readonly url: string;
  readonly username: string | null;
  readonly password: Secret | null;
  /** PEM. */
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: Secret | null;
  readonly baseTopic: string;
}

interface MailConfig {
  readonly url: string | null;
  readonly password: Secret | null;
  readonly from: string;
}

interface StoreConfig {
  readonly directory: string;
  readonly retainEvidence: Period;
  readonly retainLeads: Period;
}

interface HttpConfig {
  readonly listen: ListenAddress | null;
  /** Further names by which it is reached. */
  readonly hosts: readonly string[];
  /** May not be there: then there are no users. It is read again when it is another. */
  readonly usersFile: string;
  /** What tokens-file.ts reads, again when it is another. */
  readonly tokensFile: string | null;
  /** Of the one user that older configurations know. */
  readonly password: Secret | null;
  /** With the key: TLS. They are read again when they are renewed. */
  readonly certFile: string | null;
  readonly keyFile: string | null;
  /** The Unix socket that the command talks to. */
  readonly socket: string;
}

interface AlarmsConfig {
  /** E-mail addresses. */
  readonly mailTo: readonly string[];
  readonly webhook: string | null;
  readonly webhookSecret: Secret | null;
  readonly heartbeat: string | null;
  readonly afterMs: number;
}

/** Off the device. With neither a folder nor a stream nothing is copied. */
export interface CopyConfig {
  readonly folder: string | null;
  readonly nats: NatsConfig | null;
  /** 64 hexadecimal digits. */
  readonly key: Secret | null;
  /** It may not be there yet: `leadline copy init` makes it. */
  readonly keyFile: string | null;
}

export interface NatsConfig {
  /** `nats://…`, `tls://…` */
  readonly servers: readonly string[];
  /** Holds a user's JWT and seed, as nsc writes them. It is read at each attempt to connect. */
  readonly credsFile: string | null;
  /** PEM. */
  readonly ca: string | null;
  readonly stream: string;
  /** Of a stream that `leadline copy init` makes. */
  readonly replicas: number;
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

interface LogConfig {
  readonly level: LogLevel;
  readonly numbers: "masked" | "plain";
}

export type LogLevel = "debug" | "info" | "warn" | "error";
