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
  /** See `Draft`. */
  emit(event: GatewayEvent, apart?: unknown, lies?: ContentsRef): void;
  /** Queues a message under the next id. */
  queue(message: Omit<EventOf<"MessageQueued">, "type" | "messageId">): MessageId;
}

export function drafting(state: GatewayState, policy: Policy, now: Instant): Drafting {
  return new Drafts(state, policy, now);
}

class Drafts implements Drafting {
  readonly state: GatewayState;
  readonly policy: Policy;
  readonly now: Instant;
  readonly drafts: Draft<GatewayEvent>[] = [];
  #count: number;
  #ahead: GatewayState | undefined;
  #folded = 0;

  constructor(state: GatewayState, policy: Policy, now: Instant) {
    this.state = state;
    this.policy = policy;
    this.now = now;
    this.#count = state.messageCount;
  }

  /** Made when it is first asked for: most decisions need none. */
  get ahead(): StateAhead {
    this.#ahead ??= stateOver(this.state);
    for (const { event, apart } of this.drafts.slice(this.#folded)) {
      this.#folded += 1;
      const lies = apart === undefined ? undefined : NOWHERE;
      const sequence = this.state.sequence + this.#folded;
      change(this.#ahead, event, { sequence, at: this.now, ...given({ apart: lies }) });
    }
    return this.#ahead;
  }

  emit(event: GatewayEvent, apart?: unknown, lies?: ContentsRef): void {
    this.drafts.push(apart === undefined ? { event } : { event, apart, ...given({ lies }) });
  }

  queue(message: Omit<EventOf<"MessageQueued">, "type" | "messageId">): MessageId {
    this.#count += 1;
    const messageId = messageIdOf(this.#count);
    this.emit({ type: "MessageQueued", messageId, ...message });
    return messageId;
  }
}

/** Contents that are only about to be written. */
const NOWHERE: ContentsRef = { file: "", offset: 0, length: 0, hash: "" };
