import type { Drafting } from "../drafting.ts";
import { REPEAT_WINDOW } from "./inbound.ts";

/**
 * The network delivers a message again when an acknowledgement got lost; the octets, which are the key, are the same.
 */
export function wasSeen(d: Drafting, key: string): boolean {
  const at = d.state.seen.get(key);
  return at !== undefined && at > d.now - REPEAT_WINDOW;
}
