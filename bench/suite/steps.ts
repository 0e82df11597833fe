import { evolve } from "../../src/domain/evolve.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { messageIdOf } from "../../src/domain/keys.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { nextToSend } from "../../src/domain/outbox/order.ts";
import { emptyState } from "../../src/domain/state.ts";
import { ANSWERED } from "../../src/domain/reasons.ts";
import { withSending } from "../../test/domain/policy.ts";
import { quantile } from "../figures.ts";

/** In the dark of the night there: nobody may be asked. */
const NIGHT = Date.parse("2025-03-04T08:00:00.000Z");
/** Few, so that a collection of garbage falls into few of the rounds, of whichever state. */
const STEPS = 500;
const ROUNDS = 60;
const TO_WARM_UP = 20;
const policy = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });

/**
 * How much longer this checkout takes to decide what goes next where so many wait for the morning and as many for a
 * consent, than where few do. The same process does both, in turns.
 */
export function stepRatio(few: number, many: number): number {
  const [small, large] = [crowded(few), crowded(many)];
  const rounds = Array.from({ length: TO_WARM_UP + ROUNDS }, () => [small(), large()] as const).slice(TO_WARM_UP);
  return (
    quantile(
      rounds.map(([, long]) => long),
      0.5,
    ) /
    quantile(
      rounds.map(([short]) => short),
      0.5,
    )
  );
}

/** A state in which so many wait; the answer takes steps in it, and tells how long they took. */
function crowded(count: number): () => number {
  const state = emptyState();
  const record = (event: GatewayEvent): void => evolve(state, event, { sequence: state.sequence + 1, at: NIGHT });
  const queue = (more: object): string => {
    const messageId = messageIdOf(state.messageCount + 1);
    record({ type: "MessageQueued", messageId, text: "?", ...more } as GatewayEvent);
    return messageId;
  };
  for (let index = 0; index < count; index += 1) {
    queue({ class: "bulk", kind: "migration", number: numberOf(index) });
    queue({ class: "alert", kind: "alert", number: numberOf(index), agentId: "A-1", leadId: `L-${index}` });
  }
  nextToSend(state, policy, NIGHT);
  return () => {
    const sinceMs = performance.now();
    for (let step = 0; step < STEPS; step += 1) {
      const messageId = queue({ class: "answer", kind: "help", number: numberOf(step % 100) });
      const next = nextToSend(state, policy, NIGHT);
      if (next.kind !== "send" || next.messageId !== messageId) throw new Error("the answer was not next");
      record({ type: "MessageCancelled", messageId, reason: ANSWERED });
    }
    return performance.now() - sinceMs;
  };
}

function numberOf(index: number): Msisdn {
  return `+1850${String(2_000_000 + index)}` as Msisdn;
}
