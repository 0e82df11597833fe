import type { EnrolAgent } from "../../src/domain/commands.ts";
import type { LeadContent } from "../../src/domain/leads/content.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { HOUR, MINUTE } from "../../src/domain/time.ts";
import { Gateway } from "./gateway.ts";
import { shippedPolicy } from "./policy.ts";

// The agents and the leads of the tests, and how they get to where a test begins.

export const ANN = "+18505550101" as Msisdn;
export const BOB = "+12125550102" as Msisdn;
export const CLEO = "+14165550103" as Msisdn;
export const NOBODY = "+13035550109" as Msisdn;

type Request = Partial<Omit<EnrolAgent, "type">>;

/** Enrols an agent as the profile page does, just now; what the test says otherwise holds. */
export function enrol(gateway: Gateway, agentId: string, number: Msisdn, request: Request = {}) {
  return gateway.do({
    type: "EnrolAgent",
    agentId,
    brand: "homes",
    number,
    email: `${agentId.toLowerCase()}@example.com`,
    requestedAt: gateway.now,
    source: "profile",
    ...request,
  });
}

/** Enrols as a nightly synchronisation does: nobody asked for it just now. */
export function synchronise(gateway: Gateway, agentId: string, number: Msisdn, request: Request = {}) {
  const { requestedAt: _, ...rest } = { requestedAt: undefined, ...request };
  return gateway.do({ type: "EnrolAgent", agentId, brand: "homes", number, source: "profile", ...rest });
}

export function lead(gateway: Gateway, leadId: string, agentId: string, content: LeadContent = BUYER) {
  return gateway.do({ type: "AcceptLead", leadId, agentId, lead: content });
}

export const BUYER: LeadContent = {
  name: "Maria Lopez",
  phone: "(850) 555-0199",
  email: "maria@example.com",
  message: "Is it still available?",
  listing: { address: "12 Oak St, Pensacola", price: "$450,000" },
};

/** A gateway on which Ann has been asked: the text lies in the outbox. */
export function enrolled(policy = shippedPolicy): Gateway {
  const gateway = new Gateway(policy);
  enrol(gateway, "A-1", ANN);
  return gateway;
}

/** Ann has been asked, and the network has taken the text. */
export function pending(policy = shippedPolicy): Gateway {
  const gateway = enrolled(policy);
  gateway.send();
  return gateway;
}

/** Ann has not answered, and the time to answer is over. */
export function unanswered(): Gateway {
  const gateway = pending();
  gateway.pass(36 * HOUR);
  return gateway;
}

/** Ann has answered YES and has her confirmation. */
export function active(policy = shippedPolicy): Gateway {
  return afterReply(pending(policy), "YES");
}

/** Eighteen months later Ann has been asked again. */
export function reconfirming(policy = shippedPolicy): Gateway {
  const gateway = active(policy);
  gateway.now = Date.parse("2026-09-03T20:01:00.000Z");
  gateway.fire();
  gateway.send();
  return gateway;
}

/** Ann has sent STOP and has the confirmation. */
export function stopped(policy = shippedPolicy): Gateway {
  return afterReply(active(policy), "STOP");
}

/** A minute later Ann has replied, and has the answer. */
function afterReply(gateway: Gateway, text: string): Gateway {
  gateway.sleep(MINUTE);
  gateway.receive(ANN, text);
  gateway.send();
  return gateway;
}

/** How Ann can stand while nobody has said no, each by its name. */
export const SERVED: readonly (readonly [string, () => Gateway])[] = [
  ["enrolled", enrolled],
  ["pending", pending],
  ["active", active],
  ["reconfirming", reconfirming],
];
