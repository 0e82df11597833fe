import { channel } from "node:diagnostics_channel";

/** How far a lead, or a text that has come in, has got. */
export type Hop =
  | "lead given by MQTT.js"
  | "room on the disk"
  | "parsed and checked"
  | "decided"
  | "recorded, folded in"
  | "next text known"
  | "turn at the modem"
  | "modem has not restarted"
  | "text given by the modem"
  | "on disk, to be published";

/** Whoever measures listens here, from within the process: `npm run bench -- --only hops`. */
export const HOPS = "leadline.hops";

const hops = channel(HOPS);

/** Marks a hop: nothing, unless somebody measures. */
export function hop(name: Hop): void {
  if (hops.hasSubscribers) hops.publish(name);
}
