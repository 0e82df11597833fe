import { given } from "../given.ts";
import type { Reading } from "../keyword.ts";
import { DAY, type Instant } from "../time.ts";
import type { Address, InboundContent, InboundSms } from "./inbound.ts";

/** A concatenated message of which some segments are still to come. */
export interface PartialMessage {
  readonly key: string;
  readonly from: Address;
  readonly total: number;
  readonly firstAt: Instant;
  readonly smscAt?: Instant;
  /** It announces an MMS: `texts` are octets, in hex. */
  readonly isMms?: true;
  /** What its first segment asked for, and has had. */
  readonly heeded?: Reading;
  /** Texts by segment number, from 1. */
  readonly texts: Readonly<Record<number, string>>;
}

/** How long the rest of a message is waited for. */
export const PATIENCE = DAY;

/**
 * What tells the segments of one message from those of another: the reference is modulo 256 (or
 * 65536), so sender and total are part of the key (3GPP TS 23.040 9.2.3.24.1). `undefined` for what is whole
 * in itself, or is nothing that could be put together.
 */
export function partialKey(sms: Pick<InboundSms, "from" | "concatenation" | "content">): string | undefined {
  const { concatenation, content } = sms;
  if (concatenation === undefined || concatenation.total < 2 || partOf(content) === undefined) return undefined;
  const key = [senderOf(sms.from), concatenation.bits, concatenation.reference, concatenation.total].join("/");
  return content.kind === "mms" ? `${key}/mms` : key;
}

/** What one segment adds: its text, or the octets of a push in hex. */
function partOf(content: InboundContent): string | undefined {
  if (content.kind === "text") return content.text;
  return content.kind === "mms" ? content.hex : undefined;
}

/** The segment added to what is there. A second copy of a segment changes nothing. */
export function withSegment(
  partial: PartialMessage | undefined,
  key: string,
  sms: InboundSms,
  now: Instant,
): PartialMessage {
  const { sequence, total } = sms.concatenation ?? { sequence: 1, total: 1 };
  const text = partOf(sms.content) ?? "";
  const base: PartialMessage = partial ?? {
    key,
    from: sms.from,
    total,
    firstAt: now,
    ...given({ smscAt: sms.smscAt, isMms: sms.content.kind === "mms" ? true : undefined }),
    texts: {},
  };
  return base.texts[sequence] === undefined ? { ...base, texts: { ...base.texts, [sequence]: text } } : base;
}

/** References come round: another text under the same number belongs to another message. */
export function contradicts(partial: PartialMessage, sms: InboundSms): boolean {
  const known = partial.texts[sms.concatenation?.sequence ?? 1];
  return known !== undefined && known !== partOf(sms.content);
}

export function isComplete(partial: PartialMessage): boolean {
  return Object.keys(partial.texts).length === partial.total;
}

/** The texts joined in their order. A character split between two segments is whole again; gaps show as `…`. */
export function joined(partial: PartialMessage): string {
  const texts = Array.from({ length: partial.total }, (_, index) => partial.texts[index + 1] ?? "…");
  return texts.join("").toWellFormed();
}

/** The octets of a push in hex, as far as nothing is missing. */
export function octetsSoFar({ texts, total }: PartialMessage): string {
  const parts = Array.from({ length: total }, (_, index) => texts[index + 1]);
  const gap = parts.indexOf(undefined);
  return parts.slice(0, gap === -1 ? total : gap).join("");
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
