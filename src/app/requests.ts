import type { AgentId, BrandId } from "../domain/consent/model.ts";
import type { ConsentRecord } from "../domain/consent/record.ts";
import type { OwnNo } from "../domain/consent/own-no.ts";
import type { LeadContent } from "../domain/leads/content.ts";
import type { LeadId } from "../domain/leads/model.ts";
import type { Msisdn } from "../domain/number.ts";
import type { Rejection } from "../domain/rejection.ts";
import type { Instant } from "../domain/time.ts";
import type { ReplyTo } from "./ports.ts";

// What the lead system asks of the gateway, once it has been read and found whole. Whether it may be
// done (brand known, country allowed, number suppressed) is for the core to say.

/** Text this lead to that agent. */
export interface LeadRequest {
  readonly id: LeadId;
  readonly agentId: AgentId;
  readonly createdAt?: Instant;
  readonly expiresAt?: Instant;
  readonly lead: LeadContent;
}

/** The agent wants alerts at this number. */
export interface EnrolRequest {
  readonly agentId: AgentId;
  readonly brand: BrandId;
  readonly phone: Msisdn;
  readonly name?: string;
  readonly email?: string;
  /** IANA name, `America/Chicago`. */
  readonly timeZone?: string;
  /** When the person asked. Absent: nobody did just now. */
  readonly requestedAt?: Instant;
  readonly source: "profile" | "migration";
  readonly consent?: ConsentRecord;
}

/** The agent has switched the Text Message option off; with a `channel` it is the person's own NO, for the number. */
export interface WithdrawRequest extends OwnNo {
  readonly agentId: AgentId;
}

/** How a request came. */
export interface RequestContext {
  /** It was kept by the broker: published once, perhaps long ago, and handed to every new subscriber. */
  readonly retained: boolean;
  /** How the payload begins, at most 200 characters, without control characters. */
  readonly excerpt: string;
  /** When the broker's own message expiry would have ended it. */
  readonly messageExpiresAt?: Instant;
  readonly replyTo?: ReplyTo;
  /** The broker has sent it before and was not answered; absent: it has not. */
  readonly duplicate?: boolean;
}

/**
 * Takes requests. Each promise resolves when the request is on disk, whatever was decided about it,
 * and rejects when it could not be stored: it is then not acknowledged, and the broker sends it again.
 */
export interface RequestHandler {
  lead(request: LeadRequest, context: RequestContext): Promise<void>;
  enrol(request: EnrolRequest, context: RequestContext): Promise<void>;
  withdraw(request: WithdrawRequest, context: RequestContext): Promise<void>;
  /** A payload that was not understood. */
  reject(rejection: Rejection, context: RequestContext): Promise<void>;
  readonly retainedTaken: RetainedTaken;
  /** Records what has been counted of requests that were turned away without a record of their own. */
  finish(): void;
}

/** Which retained requests have been taken, over restarts: one for each request topic, as a topic keeps one. */
interface RetainedTaken {
  /** Of the last one's payload; `undefined`: none was taken. The topic is below the gateway's own. */
  digest(topic: string): string | undefined;
  /** Returns at once. What the request comes to in the same turn of the event loop goes to disk with it. */
  note(topic: string, digest: string): void;
}
