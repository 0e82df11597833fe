import type { ContentsRef, Draft } from "./contents.ts";
import type { EventOf, GatewayEvent } from "./events.ts";
import { change } from "./evolve.ts";
import { given } from "./given.ts";
import { messageIdOf } from "./keys.ts";
import type { MessageId } from "./outbox/message.ts";
import type { Policy } from "./policy.ts";
import type { GatewayState } from "./state.ts";
import { type StateAhead, stateOver } from "./state-ahead.ts";
import type { Instant } from "./time.ts";

/** One decision being made: what it may look at, and the events it has come to so far. */
export interface Drafting {
  /** As it is: nothing of this decision is in it. */
  readonly state: GatewayState;
  /** As the events so far will leave it, folded by the same rules as everything. */
  readonly ahead: StateAhead;
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
  let ahead: GatewayState | undefined;
  let folded = 0;
  const emit = (event: GatewayEvent, apart?: unknown): void => {
    drafts.push(apart === undefined ? { event } : { event, apart });
  };
  return {
    state,
    /** Made when it is first asked for: most decisions need none. */
    get ahead() {
      ahead ??= stateOver(state);
      for (const { event, apart } of drafts.slice(folded)) {
        folded += 1;
        const lies = apart === undefined ? undefined : NOWHERE;
        change(ahead, event, { sequence: state.sequence + folded, at: now, ...given({ apart: lies }) });
      }
      return ahead;
    },
    policy,
    now,
    drafts,
    emit,
    queue(message) {
      count += 1;
      const messageId = messageIdOf(count);
      emit({ type: "MessageQueued", messageId, ...message });
      return messageId;
    },
  };
}

/** Contents that are only about to be written. */
const NOWHERE: ContentsRef = { file: "", offset: 0, length: 0, hash: "" };
