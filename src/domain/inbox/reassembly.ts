import { DAY, type Instant } from "../time.ts";
import type { Address, InboundSms } from "./inbound.ts";

/** A concatenated message of which some segments are still to come. */
export interface PartialMessage {
  readonly key: string;
  readonly from: Address;
  readonly total: number;
  readonly firstAt: Instant;
  readonly smscAt?: Instant;
  /** Texts by segment number, from 1. */
  readonly texts: Readonly<Record<number, string>>;
}

/** How long the rest of a message is waited for. */
export const PATIENCE = DAY;

/**
 * What tells the segments of one message from those of another: the reference is modulo 256 (or
 * 65536), so sender and total are part of the key (3GPP TS 23.040 9.2.3.24.1).
 */
export function partialKey(sms: Pick<InboundSms, "from" | "concatenation">): string | undefined {
  const { concatenation } = sms;
  if (concatenation === undefined || concatenation.total < 2) return undefined;
  return [senderOf(sms.from), concatenation.bits, concatenation.reference, concatenation.total].join("/");
}

/** The segment added to what is there. A second copy of a segment changes nothing. */
export function withSegment(
  partial: PartialMessage | undefined,
  key: string,
  sms: InboundSms,
  now: Instant,
): PartialMessage {
  const { sequence, total } = sms.concatenation ?? { sequence: 1, total: 1 };
  const text = sms.content.kind === "text" ? sms.content.text : "";
  const base: PartialMessage = partial ?? {
    key,
    from: sms.from,
    total,
    firstAt: now,
    ...(sms.smscAt === undefined ? {} : { smscAt: sms.smscAt }),
    texts: {},
  };
  return base.texts[sequence] === undefined ? { ...base, texts: { ...base.texts, [sequence]: text } } : base;
}

/** References come round: another text under the same number belongs to another message. */
export function contradicts(partial: PartialMessage, sms: InboundSms): boolean {
  const text = sms.content.kind === "text" ? sms.content.text : "";
  const known = partial.texts[sms.concatenation?.sequence ?? 1];
  return known !== undefined && known !== text;
}

export function isComplete(partial: PartialMessage): boolean {
  return Object.keys(partial.texts).length === partial.total;
}

/** The texts joined in their order. A character split between two segments is whole again; gaps show as `…`. */
export function joined(partial: PartialMessage): string {
  const texts = Array.from({ length: partial.total }, (_, index) => partial.texts[index + 1] ?? "…");
  return texts.join("").toWellFormed();
}

/** The sender as one string: digits of a number, the text of a name. */
export function senderOf(address: Address): string {
  switch (address.kind) {
    case "international":
    case "national":
      return address.digits;
    case "alphanumeric":
      return address.text;
    case "none":
      return "";
  }
}
