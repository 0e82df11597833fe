import { loadConfig } from "../../src/config/load.ts";
import type { Policy } from "../../src/domain/policy.ts";

/** The rules as they come with leadline: every default, and the content of config/; with a mail server. */
export const shippedPolicy: Policy = readShipped();

function readShipped(): Policy {
  const read = loadConfig({ env: {}, systemFile: "/nonexistent/leadline.yaml" }, { for: "demo" });
  if (!read.ok) throw new Error(`the shipped configuration is wrong: ${JSON.stringify(read.problems)}`);
  const { number, numbers, brands, texts, keywords, spamPhrases, consent, leads, modem } = read.value;
  return {
    number,
    home: "US",
    allow: numbers.allow,
    brands: new Map(brands.map((brand) => [brand.id, brand])),
    texts,
    keywords,
    spamPhrases,
    consent,
    leads,
    hasMail: true,
    sending: {
      pace: modem.pace,
      dailyCap: modem.dailyCap,
      newRecipientsPerDay: modem.newRecipientsPerDay,
      reportWaitMs: modem.reportWaitMs,
      deliveryReports: modem.deliveryReports,
    },
  };
}

/** The shipped rules with some of the limits on sending changed. */
export function withSending(sending: Partial<Policy["sending"]>): Policy {
  return { ...shippedPolicy, sending: { ...shippedPolicy.sending, ...sending } };
}

/** The shipped rules with some of those on consent changed. */
export function withConsent(consent: Partial<Policy["consent"]>): Policy {
  return { ...shippedPolicy, consent: { ...shippedPolicy.consent, ...consent } };
}
