import type { ContentsRef } from "./contents.ts";
import type { ReplyTo } from "./events.ts";

export type Payload = Readonly<Record<string, unknown>>;

/** Something that the world is to be told over MQTT, below `<baseTopic>/<gateway>/`. */
export interface Publication {
  /** The sequence of the event that caused it. */
  readonly sequence: number;
  readonly topic: string;
  /** `null` clears a retained topic. */
  readonly payload: Payload | null;
  readonly retain: boolean;
  readonly replyTo?: ReplyTo;
  /** Contents kept apart that belong into the payload (`excerpt` of what was rejected). */
  readonly excerpt?: ContentsRef;
}
