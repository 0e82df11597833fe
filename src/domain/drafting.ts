import type { Draft } from "./apart.ts";
import type { EventOf, GatewayEvent } from "./events.ts";
import type { MessageId } from "./outbox/message.ts";
import type { Policy } from "./policy.ts";
import type { GatewayState } from "./state.ts";
import type { Instant } from "./time.ts";

/** One decision being made: what it may look at, and the events it has come to so far. */
export interface Drafting {
  readonly state: GatewayState;
  readonly policy: Policy;
  readonly now: Instant;
  readonly drafts: readonly Draft<GatewayEvent>[];
  emit(event: GatewayEvent, apart?: unknown): void;
  /** Queues a message under the next id. */
  queue(message: Omit<EventOf<"MessageQueued">, "type" | "messageId">): MessageId;
}

export function drafting(state: GatewayState, policy: Policy, now: Instant): Drafting {
  const drafts: Draft<GatewayEvent>[] = [];
  let count = state.messageCount;
  const emit = (event: GatewayEvent, apart?: unknown): void => {
    drafts.push(apart === undefined ? { event } : { event, apart });
  };
  return {
    state,
    policy,
    now,
    drafts,
    emit,
    queue(message) {
      count += 1;
      const messageId = `M-${count}`;
      emit({ type: "MessageQueued", messageId, ...message });
      return messageId;
    },
  };
}
