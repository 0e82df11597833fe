import type { AgentId } from "./consent/model.ts";
import { given } from "./given.ts";
import type { LeadId } from "./leads/model.ts";
import type { Refusal } from "./refusals.ts";
import { type Instant, iso } from "./time.ts";

/** What may speak against a request of the lead system that was read and understood. */
const REQUEST_REFUSALS = [
  "unknown-agent",
  "unknown-brand",
  "number-not-allowed",
  "own-number",
  "blocked-by-stop",
  "asked-recently",
  "lead-of-another-agent",
  "impossible-receipt",
] as const satisfies readonly Refusal[];

export type RequestRefusal = (typeof REQUEST_REFUSALS)[number];

export function isRequestRefusal(refusal: Refusal): refusal is RequestRefusal {
  return REQUEST_REFUSALS.some((each) => each === refusal);
}

/** Every `code` on `rejected`: the payload is not what the topic takes, its number cannot be texted, or a refusal. */
export const REJECTION_CODES = ["malformed", "number-not-textable", ...REQUEST_REFUSALS] as const;

export type RejectionCode = (typeof REJECTION_CODES)[number];

/** What is wrong with a request, and what it was about as far as that can be read. */
export interface Complaint {
  readonly code: RejectionCode;
  /** A sentence for the person who wrote the publisher: the value found, and what is expected. */
  readonly error: string;
  /** Where in the JSON: `agentId`. Absent when it concerns the whole payload. */
  readonly path?: string;
  readonly leadId?: LeadId;
  readonly agentId?: AgentId;
  /** Until then the same request is refused again. */
  readonly retryAfter?: Instant;
}

/** A request that is answered with a complaint. */
export interface Rejection extends Complaint {
  /** The whole topic it came on. */
  readonly topic: string;
  /** How the payload begins, at most 200 characters, without control characters. */
  readonly excerpt: string;
}

/** What of it lies apart, and is erased with the contents of leads. Older releases kept the excerpt alone so. */
export type RejectedApart = Pick<Rejection, "error" | "excerpt">;

/** In its place where that cannot be read. */
const UNKNOWN_ERROR = "What is wrong with it is not known any more.";

/** `rejected` of the contract, but for what lies apart. */
export function rejectedPayload(
  {
    topic,
    code,
    error = UNKNOWN_ERROR,
    path,
    leadId,
    agentId,
    retryAfter,
  }: Omit<Rejection, "excerpt" | "error"> & Partial<Pick<Rejection, "error">>,
  at: Instant,
): Readonly<Record<string, unknown>> {
  return {
    topic,
    code,
    error,
    ...given({ path, leadId, agentId, retryAfter: retryAfter === undefined ? undefined : iso(retryAfter) }),
    at: iso(at),
  };
}

/** `leads/<leadId>` of a lead that is not taken: so that nobody repeats it for ever. */
export function turnedAwayPayload(
  { leadId, agentId, code }: { readonly leadId: LeadId; readonly agentId?: AgentId; readonly code: RejectionCode },
  at: Instant,
): Readonly<Record<string, unknown>> {
  return { leadId, ...given({ agentId }), state: "rejected", reason: code, at: iso(at) };
}
