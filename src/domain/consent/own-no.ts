import { fingerprintOf } from "../fingerprint.ts";
import { DAY, type Instant } from "../time.ts";

/** By which way a person's NO came that was no text. */
export const NO_CHANNELS = ["email", "phone", "voicemail", "letter", "chat", "other"] as const;
export type NoChannel = (typeof NO_CHANNELS)[number];

/** A person's own NO that did not come as a text, as somebody enters it who was told of it. */
export interface OwnNo {
  /** Absent: nobody has said by which way it came. */
  readonly channel?: NoChannel;
  /** Absent: it is entered as it comes. */
  readonly receivedAt?: Instant;
  /** What the person said or wrote. */
  readonly words?: string;
  /** Who enters it. */
  readonly by?: string;
}

/**
 * What of a withdrawal is the person's own NO: it came by a way, or it has the person's words, who would be asked again
 * if they were passed over. Without either the Text Message option was switched off.
 */
export function ownNoIn(no: OwnNo): OwnNo | undefined {
  return no.channel === undefined && no.words === undefined ? undefined : no;
}

/** The same for what was said by the same way and entered by the same person, whenever that came. */
export function fingerprintOfNo({ channel, words, by }: Omit<OwnNo, "receivedAt">): string {
  return fingerprintOf({ channel, words, by });
}

/** A NO that was entered after the law's ten business days were over. */
export interface LateNo {
  readonly enteredAt: Instant;
  readonly receivedAt: Instant;
  /** The end of the tenth business day. */
  readonly honourBy: Instant;
}

/** How long a NO that was entered too late is shown as a problem. */
export const LATE_NO_SHOWN = 30 * DAY;
