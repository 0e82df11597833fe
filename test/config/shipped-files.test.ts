import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { shipped } from "../../src/config/package-root.ts";
import { settingsSchema } from "../../src/config/schema.ts";

function shippedConfig() {
  const read = loadConfig({ named: shipped("config", "leadline.yaml"), env: {} });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Every dotted key of a tree of sections; a list is a value. */
function keysOf(value: unknown, prefix = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [prefix];
  return Object.entries(value).flatMap(([key, each]) => keysOf(each, prefix === "" ? key : `${prefix}.${key}`));
}

const KEYS: Readonly<Record<string, string>> = {
  modem:
    "port baudRate profile pinFile smsc deliveryReports submitTimeout reportWait pace dailyCap newRecipientsPerDay powerCycle",
  mqtt: "url username passwordFile caFile certFile keyFile baseTopic",
  mail: "url passwordFile from",
  consent: "remindAfter optOutAfter optOutNoticeEvery reconfirmEvery migrationPace askBetween",
  leads: "expireAfter lateAfter",
  numbers: "allow",
  store: "directory retainEvidence retainLeads",
  http: "listen hosts usersFile tokensFile passwordFile certFile keyFile socket",
  alarms: "mailTo webhook webhookSecretFile heartbeat after",
  canary: "at",
  copy: "folder keyFile nats",
  backup: "daily keep folder",
  log: "level numbers",
};
const TOP_KEYS = "gateway number brandsFile textsFile keywordsFile spamPhrasesFile";

describe("config/leadline.yaml", () => {
  const written: unknown = parse(readFileSync(shipped("config", "leadline.yaml"), "utf8"));

  test("says of every key what holds without it", () => {
    expect(settingsSchema().parse(written)).toEqual(settingsSchema().parse({}));
  });

  test("holds every key and no other", () => {
    const sections = Object.entries(KEYS).flatMap(([name, keys]) => keys.split(" ").map((key) => `${name}.${key}`));
    expect(new Set(keysOf(written))).toEqual(new Set([...TOP_KEYS.split(" "), ...sections]));
  });

  test("is accepted as it is", () => {
    expect(shippedConfig().consent.reconfirmEvery).toEqual({ months: 18 });
  });
});

describe("config/brands.yaml", () => {
  test("names the three brands with their support", () => {
    expect(shippedConfig().brands).toEqual([
      { id: "homes", name: "Homes.com", phone: "(866) 774-2947", email: "support@homes.com" },
      { id: "rmint", name: "RE/MAX", email: "productsupport@remax.com" },
      {
        id: "rmwc",
        name: "RE/MAX Western Canada",
        phone: "(800) 563-3622",
        email: "techsupport@remax.ca",
        country: "CA",
      },
    ]);
  });
});

describe("config/texts.yaml", () => {
  const { texts } = shippedConfig();

  test("holds the fixed texts to the letter", () => {
    expect(texts).toMatchObject({
      migration:
        "To complete SMS notification signup, please reply with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
      optIn:
        "Lead Notification\nPlease confirm consent of SMS notification signup, please reply with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
      reconfirmation:
        "SMS Notification Reconfirmation\nIn order to continue receiving SMS notifications, please confirm enrollment by replying with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
      stopConfirmation:
        "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
      startConfirmation:
        "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
      optOutLine: "Reply STOP to unsubscribe.",
      brands: {},
    });
  });

  test("answers HELP with the brand, the number, the contacts and the way out", () => {
    for (const part of [
      "{brand}",
      "{number}",
      "{contacts}",
      "Reply STOP to unsubscribe.",
      "Msg&Data Rates May Apply.",
    ]) {
      expect(texts.help).toContain(part);
    }
  });
});

describe("config/keywords.yaml", () => {
  test("holds the words of the article and the marked additions", () => {
    expect(shippedConfig().keywords).toEqual({
      stop: "ARRET CANCEL END OPT-OUT OPTOUT QUIT REMOVE STOP TD UNSUBSCRIBE REVOKE STOPALL".split(" "),
      start: "START YES UNSTOP OPT-IN OPTIN".split(" "),
      help: "HELP INFO AIDE".split(" "),
    });
    const written: unknown = parse(readFileSync(shipped("config", "keywords.yaml"), "utf8"));
    expect(written).toMatchObject({
      stop: { additions: ["REVOKE", "STOPALL"] },
      start: { additions: [] },
      help: { additions: ["AIDE"] },
    });
  });
});

describe("config/spam-phrases.yaml", () => {
  test.each([
    "I have a loan offer from my bank and can show it to the owner.",
    "My husband and I are the next of kin of the seller; is it under probate?",
    "Do you accept bitcoin for the deposit? We found you on Google.",
    "I run a digital marketing agency and look for office space, 2nd floor or higher.",
    "Is the website up to date? The first page says $450,000, the listing page says 460.",
  ])("lets a genuine lead through: %s", (message) => {
    const { spamPhrases } = shippedConfig();
    expect(spamPhrases.filter((phrase) => message.toLowerCase().includes(phrase))).toEqual([]);
  });

  test("says each phrase once", () => {
    const { spamPhrases } = shippedConfig();
    expect(new Set(spamPhrases).size).toBe(spamPhrases.length);
  });
});
