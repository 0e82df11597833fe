import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Texts } from "../domain/content.ts";
import type { Config } from "./config.ts";
import { brandsSchema, keywordsSchema, spamPhrasesSchema, textsSchema } from "./content.ts";
import { shipped } from "./package-root.ts";
import type { Problem } from "./problem.ts";
import { ReferredFiles } from "./referred.ts";
import { type Settings, settingsSchema } from "./schema.ts";
import { checkYaml, parseYaml, type Read, readYaml, type YamlFile } from "./yaml-file.ts";

export const SYSTEM_FILE = "/etc/leadline/leadline.yaml";

/** AF_UNIX addresses end there (unix(7): 108 octets with the NUL). */
const LONGEST_SOCKET_OCTETS = 107;

export interface Source {
  /** `--config`. */
  readonly named?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Used when neither names one. Default: `SYSTEM_FILE`. */
  readonly systemFile?: string;
}

export interface Demands {
  /** `demo`: `mqtt.url` and `modem.port` may be missing. */
  readonly for: "run" | "demo";
  /** Keys that stand above the file, shaped as the file is: the demo's folder and ports. */
  readonly overrides?: Overrides;
}

export type Overrides = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

/**
 * Reads the configuration with every file that it refers to: what the daemon runs on. All mistakes are
 * found at once, in the order of the file; secrets never stand in them.
 */
export function loadConfig(source: Source, demands: Demands = { for: "run" }): Read<Config> {
  const yaml = open(source);
  if (!yaml.ok) return yaml;
  const overrides = demands.overrides ?? {};
  const missing = demands.for === "run" ? missingKeys(yaml.value, overrides) : [];
  const settings = checkYaml(yaml.value, overlay(yaml.value.value, overrides), settingsSchema);
  if (!settings.ok) return { ok: false, problems: inOrder([...missing, ...settings.problems]) };
  const files = new ReferredFiles(yaml.value);
  const config = assemble(settings.value, files, existsSync(yaml.value.file) ? yaml.value.file : null);
  const problems = [...missing, ...files.problems];
  if (config === undefined || problems.length > 0) return { ok: false, problems: inOrder(problems) };
  return { ok: true, value: deepFreeze(config) };
}

/** What a command needs to find the daemon and its state. Opens no file but the configuration. */
export interface Whereabouts {
  readonly gateway: string;
  readonly socket: string;
  readonly storeDirectory: string;
}

export function loadWhereabouts(source: Source): Read<Whereabouts> {
  const yaml = open(source);
  if (!yaml.ok) return yaml;
  const settings = checkYaml(yaml.value, yaml.value.value, settingsSchema);
  if (!settings.ok) return { ok: false, problems: inOrder(settings.problems) };
  const files = new ReferredFiles(yaml.value);
  const { gateway, http, store } = settings.value;
  return {
    ok: true,
    value: { gateway, socket: files.path(http.socket), storeDirectory: files.path(store.directory) },
  };
}

/** `--config`, else `$LEADLINE_CONFIG`, else the system's file, else nothing: the defaults. */
function open({ named, env, systemFile = SYSTEM_FILE }: Source): Read<YamlFile> {
  const asked = named ?? (env["LEADLINE_CONFIG"] || undefined);
  if (asked !== undefined) return readYaml(resolve(asked));
  return existsSync(systemFile) ? readYaml(systemFile) : parseYaml(systemFile, "");
}

const REQUIRED = [
  { section: "modem", key: "port", example: "/dev/leadline-modem" },
  { section: "mqtt", key: "url", example: "mqtt://localhost:1883" },
] as const;

/** These have no default that could be right on an unknown machine. */
function missingKeys(yaml: YamlFile, overrides: Overrides): Problem[] {
  const written = overlay(yaml.value, overrides) ?? {};
  if (!isRecord(written)) return [];
  return REQUIRED.filter(({ section, key }) => !hasKey(child(written, section), key)).map(
    ({ section, key, example }) => {
      const line = hasKey(yaml.value, section) ? yaml.lineOf([section]) : undefined;
      const complaint = `is missing; write for instance ${example}`;
      return { file: yaml.file, key: `${section}.${key}`, complaint, ...(line === undefined ? {} : { line }) };
    },
  );
}

function assemble(settings: Settings, files: ReferredFiles, file: string | null): Config | undefined {
  const { modem, mqtt, mail, http, store } = settings;
  const password = (key: string, written: string | null) =>
    files.secret(key, written, (value) => (value === "" ? "is empty" : undefined));
  const socket = files.path(http.socket);
  if (Buffer.byteLength(socket) > LONGEST_SOCKET_OCTETS) {
    files.complain("http.socket", `is longer than a socket's path may be (${LONGEST_SOCKET_OCTETS} octets)`);
  }
  const brands = files.content("brandsFile", settings.brandsFile, shipped("config", "brands.yaml"), brandsSchema);
  const texts = files.content("textsFile", settings.textsFile, shipped("config", "texts.yaml"), textsSchema);
  const keywords = files.content(
    "keywordsFile",
    settings.keywordsFile,
    shipped("config", "keywords.yaml"),
    keywordsSchema,
  );
  const spamPhrases = files.content(
    "spamPhrasesFile",
    settings.spamPhrasesFile,
    shipped("config", "spam-phrases.yaml"),
    spamPhrasesSchema,
  );
  const read = {
    file,
    gateway: settings.gateway,
    number: settings.number,
    modem: {
      port: modem.port,
      baudRate: modem.baudRate,
      profile: modem.profile,
      pin: files.secret("modem.pinFile", modem.pinFile, (pin) =>
        /^\d{4,8}$/.test(pin) ? undefined : "holds no PIN; write 4 to 8 digits into it and nothing else",
      ),
      smsc: modem.smsc,
      deliveryReports: modem.deliveryReports,
      submitTimeoutMs: modem.submitTimeout,
      reportWaitMs: modem.reportWait,
      pace: modem.pace,
      dailyCap: modem.dailyCap,
      newRecipientsPerDay: modem.newRecipientsPerDay,
      powerCycle: modem.powerCycle,
    },
    mqtt: {
      url: mqtt.url,
      username: mqtt.username,
      password: password("mqtt.passwordFile", mqtt.passwordFile),
      ca: files.certificate("mqtt.caFile", mqtt.caFile),
      cert: files.certificate("mqtt.certFile", mqtt.certFile),
      key: files.secret("mqtt.keyFile", mqtt.keyFile, (pem) =>
        pem.startsWith("-----BEGIN ") ? undefined : "holds no PEM (-----BEGIN …)",
      ),
      baseTopic: mqtt.baseTopic,
    },
    mail: { url: mail.url, password: password("mail.passwordFile", mail.passwordFile), from: mail.from },
    consent: settings.consent,
    leads: settings.leads,
    numbers: settings.numbers,
    store: { ...store, directory: files.path(store.directory) },
    http: { listen: http.listen, password: password("http.passwordFile", http.passwordFile), socket },
    log: settings.log,
  };
  if (brands === undefined || texts === undefined || keywords === undefined || spamPhrases === undefined)
    return undefined;
  for (const id of brandsWithoutName(
    texts,
    brands.map((brand) => brand.id),
  )) {
    files.complain(
      "textsFile",
      `brands.${id} is in no brands file; known are ${brands.map((brand) => brand.id).join(", ")}`,
    );
  }
  return { ...read, brands, texts, keywords, spamPhrases };
}

function brandsWithoutName(texts: Texts, known: readonly string[]): string[] {
  return Object.keys(texts.brands).filter((id) => !known.includes(id));
}

/** The overrides above what the file says, section by section. */
function overlay(written: unknown, overrides: Overrides): unknown {
  if (Object.keys(overrides).length === 0) return written;
  const merged: Record<string, unknown> = { ...(isRecord(written) ? written : {}) };
  for (const [key, value] of Object.entries(overrides)) {
    const below = merged[key];
    merged[key] = typeof value === "string" ? value : { ...(isRecord(below) ? below : {}), ...value };
  }
  return merged;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function child(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function hasKey(value: unknown, key: string): boolean {
  return isRecord(value) && value[key] !== undefined && value[key] !== null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}
