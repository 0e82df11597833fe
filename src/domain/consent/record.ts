import type { Instant } from "../time.ts";

/**
 * How a person came to agree before the phone was asked: what the page that took it down knows. It is kept with the
 * proof, and printed by it (CTIA Messaging Principles and Best Practices 5.1.2).
 */
export interface ConsentRecord {
  readonly at?: Instant;
  /** `web`, `paper`, `phone` … */
  readonly medium?: string;
  readonly page?: string;
  /** What the person agreed to, word for word. */
  readonly wording?: string;
  readonly wordingVersion?: string;
  /** What the person did: `ticked the box`. */
  readonly act?: string;
  /** By which the page knew the person. */
  readonly identity?: string;
  readonly ip?: string;
  readonly userAgent?: string;
}

/** The members that hold text, and how many characters are kept of each. */
export const CONSENT_TEXTS = {
  medium: 100,
  page: 2_000,
  wording: 10_000,
  wordingVersion: 100,
  act: 500,
  identity: 300,
  ip: 100,
  userAgent: 500,
} as const satisfies { readonly [K in Exclude<keyof ConsentRecord, "at">]-?: number };

export type ConsentText = keyof typeof CONSENT_TEXTS;
