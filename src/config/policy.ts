import type { Policy } from "../domain/policy.ts";
import type { Config } from "./config.ts";

/** The rules of this installation, as the core is handed them. */
export function policyOf(config: Omit<Config, "file" | "warnings">): Policy {
  const { number, home, brands, texts, keywords, spamPhrases, consent, leads, modem } = config;
  return {
    number,
    home,
    allow: config.numbers.allow,
    brands: new Map(brands.map((brand) => [brand.id, brand])),
    texts,
    keywords,
    spamPhrases,
    consent,
    leads,
    hasMail: config.mail.url !== null,
    sending: {
      pace: modem.pace,
      dailyCap: modem.dailyCap,
      newRecipientsPerDay: modem.newRecipientsPerDay,
      reportWaitMs: modem.reportWaitMs,
      deliveryReports: modem.deliveryReports,
    },
  };
}
