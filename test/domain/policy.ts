import { loadConfig } from "../../src/config/load.ts";
import { policyOf } from "../../src/config/policy.ts";
import type { Policy } from "../../src/domain/policy.ts";

/** The rules as they come with leadline: every default, and the content of config/; with a mail server. */
export const shippedPolicy: Policy = readShipped();

function readShipped(): Policy {
  const read = loadConfig({ env: {}, systemFile: "/nonexistent/leadline.yaml" });
  if (!read.ok) throw new Error(`the shipped configuration is wrong: ${JSON.stringify(read.problems)}`);
  return { ...policyOf(read.value), hasMail: true };
}

/** The shipped rules with some of the limits on sending changed. */
export function withSending(sending: Partial<Policy["sending"]>): Policy {
  return { ...shippedPolicy, sending: { ...shippedPolicy.sending, ...sending } };
}

/** The shipped rules with some of those on consent changed. */
export function withConsent(consent: Partial<Policy["consent"]>): Policy {
  return { ...shippedPolicy, consent: { ...shippedPolicy.consent, ...consent } };
}
