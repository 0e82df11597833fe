import { encodeAddress } from "./address.ts";
import { septetsOf } from "./alphabet.ts";
import { encodeTimestamp } from "./timestamp.ts";
import type { SegmentInfo } from "./user-data.ts";
import { encodeUserData } from "./user-data.ts";

/** What a phone sends, as far as the gateway's modem sees it. */
export interface Delivery {
  /** TP-OA: `+1…`, digits, or a name of at most 11 characters. */
  readonly from: string;
  readonly text: string;
  /** When the service centre took it, milliseconds since 1970. */
  readonly atMs: number;
  readonly zoneMinutes: number;
  /** The concatenation reference, should it take several segments. */
  readonly reference: number;
  /** TP-PID; 0x40 is the short message type 0. */
  readonly protocolId?: number;
  /** The message class, 0 to 3 (3GPP TS 23.038 4). */
  readonly messageClass?: number;
}

const NO_MORE_MESSAGES = 0x04;
const HEADER_PRESENT = 0x40;

/** The SMS-DELIVER TPDUs of a message, one a segment (3GPP TS 23.040 9.2.2.1). */
export function encodeDeliver(delivery: Delivery): Buffer[] {
  const coding = [...delivery.text].every((character) => septetsOf(character)) ? "gsm7" : "ucs2";
  const texts = coding === "gsm7" ? cut(delivery.text, 160, 153, septetCount) : cut(delivery.text, 70, 67, unitCount);
  return texts.map((text, index) => {
    const segment: SegmentInfo | undefined =
      texts.length > 1 ? { reference: delivery.reference, total: texts.length, sequence: index + 1 } : undefined;
    const byClass = delivery.messageClass === undefined ? 0 : 0x10 | delivery.messageClass;
    const first = NO_MORE_MESSAGES | (segment ? HEADER_PRESENT : 0);
    const dcs = (coding === "ucs2" ? 0x08 : 0x00) | byClass;
    return Buffer.concat([
      Buffer.of(first),
      encodeAddress(delivery.from),
      Buffer.of(delivery.protocolId ?? 0, dcs),
      encodeTimestamp(delivery.atMs, delivery.zoneMinutes),
      encodeUserData(text, coding, segment),
    ]);
  });
}

/** Cuts a text into segments, never within a character. */
function cut(text: string, single: number, each: number, lengthOf: (character: string) => number): string[] {
  const characters = [...text];
  const total = characters.reduce((sum, character) => sum + lengthOf(character), 0);
  if (total <= single) return [text];
  const segments: string[] = [];
  let current = "";
  let length = 0;
  for (const character of characters) {
    if (length + lengthOf(character) > each) {
      segments.push(current);
      current = "";
      length = 0;
    }
    current += character;
    length += lengthOf(character);
  }
  return [...segments, current];
}

function septetCount(character: string): number {
  return septetsOf(character)?.length ?? 0;
}

function unitCount(character: string): number {
  return character.length;
}
