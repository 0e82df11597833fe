import { CANARY_PATIENCE } from "../canary/model.ts";
import { type Answer, DONE } from "../commands.ts";
import type { Drafting } from "../drafting.ts";
import { messageIdOf } from "../keys.ts";

/** The gateway texts itself: the only proof that sending, service centre and receiving work. */
export function sendCanary(d: Drafting, mark?: string): Answer {
  const { number } = d.policy;
  // Told from one of another day by the id, and by the mark from what others send in our name.
  const text = ["leadline canary", messageIdOf(d.state.messageCount + 1), ...(mark === undefined ? [] : [mark])].join(
    " ",
  );
  d.queue({ class: "canary", kind: "canary", number, text, expiresAt: d.now + CANARY_PATIENCE });
  return DONE;
}

/** A text from the gateway's own number: the canary, or noise. */
export function receiveOwn(d: Drafting, text: string): void {
  const { canary } = d.state;
  if (canary === undefined || canary.returned || text.trim() !== canary.text) return;
  d.emit({ type: "CanaryReturned", messageId: canary.messageId });
}
