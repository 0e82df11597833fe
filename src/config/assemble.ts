import { join } from "node:path";
import { isLoopback } from "../app/host.ts";
import type { Brand, Texts } from "../domain/content.ts";
import { isNoReply } from "../domain/mail/no-reply.ts";
import { countryOf } from "../domain/number.ts";
import { segmentCount } from "../domain/sms/segmentation.ts";
import { helpText } from "../domain/texts.ts";
import type { Config } from "./config.ts";
import { brandsSchema, keywordsSchema, spamPhrasesSchema, textsSchema } from "./content.ts";
import { nearest } from "./nearest.ts";
import { shipped } from "./package-root.ts";
import { whyNoPin } from "./pin.ts";
import { warnOfDurations } from "./plausible.ts";
import { policyOf } from "./policy.ts";
import type { ReferredFiles } from "./referred.ts";
import type { Settings } from "./schema.ts";
import { whyNoTokens } from "./tokens-file.ts";
import { readUsers } from "./users-file.ts";

/** AF_UNIX addresses end there (unix(7): 108 octets with the NUL). */
const LONGEST_SOCKET_OCTETS = 107;

/** Of a password that can be tried from elsewhere. */
const SHORTEST_PASSWORD = 12;

const MOST_HELP_SEGMENTS = 2;

/**
 * The configuration that the settings and the files they refer to make. What is wrong with those files is
 * gathered in `files`; `undefined` when nothing whole can come of it.
 */
export function assembleConfig(
  settings: Settings,
  files: ReferredFiles,
  profiles: readonly string[] | undefined,
): Omit<Config, "file" | "warnings"> | undefined {
  const { modem, mqtt, mail, store, http, alarms, copy } = settings;
  if (profiles !== undefined && !profiles.includes(modem.profile)) {
    const meant = nearest(modem.profile, profiles);
    const cure = meant === undefined ? `known: ${profiles.join(", ")}` : `did you mean ${meant}?`;
    files.complain("modem.profile", `${JSON.stringify(modem.profile)} is no modem family; ${cure}`);
  }
  const home = countryOf(settings.number);
  if (home === undefined) files.complain("number", `${settings.number} belongs to no country`);
  const socket = files.path(http.socket);
  if (Buffer.byteLength(socket) > LONGEST_SOCKET_OCTETS) {
    files.complain("http.socket", `is longer than a socket's path may be (${LONGEST_SOCKET_OCTETS} octets)`);
  }
  const secrets = {
    pin: files.secret("modem.pinFile", modem.pinFile, whyNoPin),
    broker: files.password("mqtt.passwordFile", mqtt.passwordFile),
    ca: files.certificate("mqtt.caFile", mqtt.caFile),
    cert: files.certificate("mqtt.certFile", mqtt.certFile),
    key: files.privateKey("mqtt.keyFile", mqtt.keyFile),
    mail: files.password("mail.passwordFile", mail.passwordFile),
    webhook: files.password("alarms.webhookSecretFile", alarms.webhookSecretFile),
    http: files.secret("http.passwordFile", http.passwordFile, (password) => {
      if (password === "") return "is empty";
      const isOpen = http.listen !== null && !isLoopback(http.listen.host);
      return isOpen && password.length < SHORTEST_PASSWORD
        ? `holds fewer than ${SHORTEST_PASSWORD} characters, and http.listen is open to others; make a longer one`
        : undefined;
    }),
    tokens: files.secret("http.tokensFile", http.tokensFile, whyNoTokens),
    httpCert: files.certificate("http.certFile", http.certFile),
    httpKey: files.privateKey("http.keyFile", http.keyFile),
    copyKey: files.secret("copy.keyFile", copy.keyFile, whyNoCopyKey),
    // That it is there and says something: whoever connects reads it.
    natsCredentials: files.password("copy.nats.credsFile", copy.nats?.credsFile ?? null),
    natsCa: files.certificate("copy.nats.caFile", copy.nats?.caFile ?? null),
  };
  const usersFile = usersFileOf(settings, files);
  checkUsers(settings, usersFile, files);
  const content = readContent(settings, files);
  if (home === undefined || content === undefined) return undefined;
  const config = {
    gateway: settings.gateway,
    number: settings.number,
    home,
    modem: {
      port: modem.port,
      baudRate: modem.baudRate,
      profile: modem.profile,
      pin: secrets.pin,
      pinFile: modem.pinFile === null ? null : files.path(modem.pinFile),
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
      password: secrets.broker,
      ca: secrets.ca,
      cert: secrets.cert,
      key: secrets.key,
      baseTopic: mqtt.baseTopic,
    },
    mail: { url: mail.url, password: secrets.mail, from: mail.from },
    consent: settings.consent,
    leads: settings.leads,
    numbers: settings.numbers,
    store: { ...store, directory: files.path(store.directory) },
    http: {
      listen: http.listen,
      hosts: http.hosts,
      usersFile,
      tokensFile: http.tokensFile === null ? null : files.path(http.tokensFile),
      password: secrets.http,
      certFile: http.certFile === null ? null : files.path(http.certFile),
      keyFile: http.keyFile === null ? null : files.path(http.keyFile),
      socket,
    },
    alarms: {
      mailTo: alarms.mailTo,
      webhook: alarms.webhook,
      webhookSecret: secrets.webhook,
      heartbeat: alarms.heartbeat,
      afterMs: alarms.after,
    },
    canary: settings.canary,
    copy: {
      folder: copy.folder === null ? null : files.path(copy.folder),
      nats:
        copy.nats === null
          ? null
          : {
              servers: copy.nats.servers,
              credsFile: copy.nats.credsFile === null ? null : files.path(copy.nats.credsFile),
              ca: secrets.natsCa,
              stream: copy.nats.stream,
              replicas: copy.nats.replicas,
            },
      key: secrets.copyKey,
      keyFile: copy.keyFile === null ? null : files.path(copy.keyFile),
    },
    backup: {
      daily: settings.backup.daily,
      keepDays: settings.backup.keep,
      folder: files.path(settings.backup.folder ?? `${store.directory}/backups`),
      isOwnFolder: settings.backup.folder === null,
    },
    log: settings.log,
    ...content,
  };
  checkHelp(config, files);
  if (mail.url !== null && mail.from.includes("@example.")) {
    files.warn("mail.from", "is nobody's address; write the one from which reminders shall come, or answers get lost");
  }
  if (alarms.webhook !== null && alarms.webhookSecretFile === null) {
    files.warn("alarms.webhook", "whoever knows the address can raise false alarms; set alarms.webhookSecretFile too");
  }
  if (alarms.mailTo.length > 0 && mail.url === null) {
    files.warn("alarms.mailTo", "nobody is told by e-mail without a mail server; set mail.url too");
  }
  warnOfDurations(settings, files);
  warnOfBrands(content.brands, mail.url === null ? undefined : mail.from, files);
  return config;
}

/** As `leadline copy init` makes one. */
function whyNoCopyKey(text: string): string | undefined {
  return /^[0-9a-fA-F]{64}$/.test(text) ? undefined : "holds no key of 64 hexadecimal digits";
}

/** Beside the state unless it is said otherwise. */
export function usersFileOf({ http, store }: Settings, files: ReferredFiles): string {
  return http.usersFile === null ? join(files.path(store.directory), "users.json") : files.path(http.usersFile);
}

/** Anything but loopback needs somebody who can sign in. */
function checkUsers({ http }: Settings, usersFile: string, files: ReferredFiles): void {
  if (http.passwordFile !== null)
    files.warn(
      "http.passwordFile",
      "is one password for all, as admin; make users with leadline users add, and leave it out",
    );
  let isNobody: boolean;
  try {
    isNobody = readUsers(usersFile).length === 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // Whoever checks a configuration need not be who runs on it: the state is closed to others.
    if (http.usersFile === null && why.includes("cannot be read")) files.warn("http.usersFile", why);
    else files.complain("http.usersFile", why);
    return;
  }
  if (http.listen !== null && !isLoopback(http.listen.host) && http.certFile === null)
    files.warn(
      "http.listen",
      "passwords cross the network in the clear; set http.certFile and http.keyFile, or listen on 127.0.0.1 behind a proxy",
    );
  if (http.listen === null || http.passwordFile !== null || !isNobody) return;
  if (isLoopback(http.listen.host)) {
    if (http.hosts.length > 0)
      files.warn("http.hosts", "nobody can sign in, so requests for these names are refused; leadline users add NAME");
  } else {
    files.complain(
      "http.listen",
      "this address is open to others than this machine; make a user (leadline users add NAME), or listen on 127.0.0.1",
    );
  }
}

function readContent(settings: Settings, files: ReferredFiles) {
  const { brandsFile, textsFile, keywordsFile, spamPhrasesFile } = settings;
  const brands = files.content("brandsFile", brandsFile, shipped("config", "brands.yaml"), brandsSchema());
  const texts = readTexts(textsFile, files);
  const keywords = files.content("keywordsFile", keywordsFile, shipped("config", "keywords.yaml"), keywordsSchema());
  const spamPhrases = files.content(
    "spamPhrasesFile",
    spamPhrasesFile,
    shipped("config", "spam-phrases.yaml"),
    spamPhrasesSchema(),
  );
  if (brands === undefined || texts === undefined || keywords === undefined || spamPhrases === undefined) {
    return undefined;
  }
  const known = brands.map((brand) => brand.id);
  for (const id of Object.keys(texts.brands).filter((each) => !known.includes(each))) {
    files.complain("textsFile", `brands.${id} is in no brands file; known are ${known.join(", ")}`);
  }
  return { brands, texts, keywords, spamPhrases };
}

/** What a file from before some text was thought of lacks is as shipped; `null` in it is a choice. */
function readTexts(written: string | null, files: ReferredFiles): Texts | undefined {
  const shippedFile = shipped("config", "texts.yaml");
  const texts = files.content("textsFile", written, shippedFile, textsSchema());
  const ours = files.content("textsFile", null, shippedFile, textsSchema());
  return texts && { clarification: null, notToBuyer: null, ...ours, ...texts };
}

/** `sender`: of the e-mails, where there are any. */
function warnOfBrands(brands: readonly Brand[], sender: string | undefined, files: ReferredFiles): void {
  const names = (found: readonly Brand[]): string => found.map(({ id }) => id).join(", ");
  const nameless = brands.filter(({ legalName, address }) => legalName === undefined || address === undefined);
  if (nameless.length > 0) {
    const cure = "write both into the brands file: Canada's CASL wants them in whatever is no text";
    files.warn("brandsFile", `no legalName or no address is known of ${names(nameless)}; ${cure}`);
  }
  const deaf = sender === undefined || !isNoReply(sender) ? [] : brands.filter(({ email }) => email === undefined);
  if (deaf.length > 0) {
    const cure = "give the brand an email, or mail.from an address that people read: an answer may be a NO";
    files.warn("mail.from", `nobody reads what is answered to reminders of ${names(deaf)}; ${cure}`);
  }
  const unread = brands.filter(({ email }) => email !== undefined && isNoReply(email));
  if (unread.length > 0) {
    const cure = "write the address of people: agents are told to write to it, and what they write may be a NO";
    files.warn("brandsFile", `nobody reads what is sent to the email of ${names(unread)}; ${cure}`);
  }
}

/** A number may be shared by agents of two brands, and its answer to HELP names both. */
function checkHelp(config: Omit<Config, "file" | "warnings">, files: ReferredFiles): void {
  const policy = policyOf(config);
  for (const brands of onesAndPairs(config.brands)) {
    const segments = segmentCount(helpText(policy, brands));
    if (segments > MOST_HELP_SEGMENTS) {
      const names = brands.map((brand) => brand.id).join(" and ");
      files.complain("textsFile", `help takes ${segments} segments for ${names}; shorten it to ${MOST_HELP_SEGMENTS}`);
    }
  }
}

function onesAndPairs(brands: readonly Brand[]): readonly (readonly Brand[])[] {
  return brands.flatMap((one, index) => [[one], ...brands.slice(index + 1).map((other) => [one, other])]);
}
