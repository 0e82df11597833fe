import type { AgentId } from "../consent/model.ts";
import type { Msisdn } from "../number.ts";
import type { Instant } from "../time.ts";

/** The same for the same reminder, also after a crash: the Message-ID is made of it. */
export type MailId = string;

/** A reminder e-mail that the mail server has not taken yet. */
export interface Mail {
  readonly id: MailId;
  readonly number: Msisdn;
  readonly agentId: AgentId;
  readonly to: string;
  /** Which reminder, from 1. */
  readonly step: number;
  readonly optOutAt: Instant;
  readonly attempts: number;
  readonly notBefore: Instant;
  /** What went wrong last, for people. */
  readonly trouble?: string;
}

export function mailIdOf(agentId: AgentId, askedAt: Instant, step: number): MailId {
  return `${agentId}.${askedAt}.${step}`;
}

/**
 * What mails to one address are counted by. Mailboxes might differ in capitals alone, which is advised against, and
 * none does (RFC 5321 2.4).
 */
export function addressKey(address: string): string {
  return address.toLowerCase();
}
