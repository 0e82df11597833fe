import type { AgentId, BrandId } from "./consent/model.ts";
import { askableFrom } from "./consent/model.ts";
import type { OwnNo } from "./consent/own-no.ts";
import { quoted } from "./fields.ts";
import { given } from "./given.ts";
import type { LeadId } from "./leads/model.ts";
import { countryOf, isAllowed, type Msisdn } from "./number.ts";
import type { Policy } from "./policy.ts";
import type { RequestRefusal } from "./rejection.ts";
import { type GatewayState, numberOf } from "./state.ts";
import { type Instant, iso } from "./time.ts";

/** What a refusal is about. */
export interface Asked {
  readonly agentId: AgentId;
  readonly leadId?: LeadId;
  readonly brand?: BrandId;
  readonly number?: Msisdn;
  readonly no?: OwnNo;
}

/** What a request is refused for. */
export interface Fault {
  /** The key that it is about. */
  readonly path: string;
  readonly value: string;
  /** Goes on from the value: what is wrong with it, and what is expected. */
  readonly why: string;
  readonly retryAfter?: Instant;
}

/** What is wrong with an enrolment itself, whoever asks for it and when: all of it. */
export function refusalsOf({ brands, allow, number: own }: Policy, { brand, number }: Pick<Asked, "brand" | "number">) {
  const refusals: ("unknown-brand" | "number-not-allowed" | "own-number")[] = [];
  if (brand !== undefined && !brands.has(brand)) refusals.push("unknown-brand");
  if (number !== undefined && !isAllowed(number, allow)) refusals.push("number-not-allowed");
  if (number === own) refusals.push("own-number");
  return refusals;
}

export function faultOf(d: Looks, asked: Asked, refusal: RequestRefusal): Fault {
  return FAULTS[refusal](d, asked);
}

/** The same as a sentence: `brand "hoems" is no brand of this gateway: write one of "homes".` */
export function faultInWords({ path, value, why }: Fault): string {
  return `${path} ${quoted(value)} ${why}.`;
}

interface Looks {
  readonly state: GatewayState;
  readonly policy: Policy;
  readonly now: Instant;
}

const FAULTS: { readonly [R in RequestRefusal]: (d: Looks, asked: Asked) => Fault } = {
  "unknown-agent": (_, { agentId, leadId }) => ({
    path: "agentId",
    value: agentId,
    why: `is no agent of this gateway: ${leadId === undefined ? "there is nothing to withdraw" : "enroll the agent first"}`,
  }),
  "unknown-brand": ({ policy }, { brand = "" }) => ({
    path: "brand",
    value: brand,
    why: `is no brand of this gateway: write one of ${[...policy.brands.keys()].map(quoted).join(", ")}`,
  }),
  "number-not-allowed": ({ policy }, { number }) => ({
    path: "phone",
    value: number ?? "",
    why: `is a number of ${(number && countryOf(number)) ?? "no country"}: numbers of ${policy.allow.join(", ")} may be enrolled here (numbers.allow)`,
  }),
  "own-number": (_, { number = "" }) => ({
    path: "phone",
    value: number,
    why: "is the gateway's own number: write the agent's",
  }),
  "blocked-by-stop": (d, { number }) => {
    const since = number && numberOf(d.state, number, d.now).suppression?.since;
    const closed = since === undefined ? "is closed" : `was closed at ${iso(since)}`;
    return {
      path: "phone",
      value: number ?? "",
      why: `${closed}, as the person wants no texts: only a START from the phone itself opens it again`,
    };
  },
  "asked-recently": (d, { number }) => {
    const retryAfter = number && askableFrom(numberOf(d.state, number, d.now), d.now);
    const from = retryAfter === undefined ? "later" : `from ${iso(retryAfter)} on`;
    return {
      path: "phone",
      value: number ?? "",
      why: `was asked for consent a short while ago, which is done once in 24 h and three times in 30 days at most: ask again ${from}`,
      ...given({ retryAfter }),
    };
  },
  "lead-of-another-agent": ({ state }, { leadId = "", agentId }) => ({
    path: "id",
    value: leadId,
    why: `is a lead of agent ${quoted(state.leads.get(leadId)?.agentId ?? "")} already, not of ${quoted(agentId)}: give each lead an id of its own`,
  }),
  "impossible-receipt": ({ now }, { no }) => ({
    path: "receivedAt",
    value: iso(no?.receivedAt ?? now),
    why: `is later than now (${iso(now)}), or more than five years ago: write when the NO came. It is not entered yet`,
  }),
};
