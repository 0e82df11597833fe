import { LayeredMap } from "./layered-map.ts";
import type { MessageClass, MessageId } from "./outbox/message.ts";
import type { GatewayState } from "./state.ts";
import type { SegmentRef, StateIndex } from "./state-index.ts";

/**
 * A state on top of another one, which stays as it is: events can be folded into it to see where they would lead. It
 * costs as much as what they change. Nobody is told anything of it, and it has no agenda.
 */
export function stateOver(base: GatewayState): GatewayState {
  let recent: GatewayState["recent"] | undefined;
  let newRecipients: GatewayState["newRecipients"] | undefined;
  return {
    sequence: base.sequence,
    newestAt: base.newestAt,
    heard: base.heard,
    clock: base.clock,
    breakers: new LayeredMap(base.breakers),
    agents: new LayeredMap(base.agents),
    numbers: new LayeredMap(base.numbers),
    leads: new LayeredMap(base.leads),
    messages: new LayeredMap(base.messages),
    messageCount: base.messageCount,
    partials: new LayeredMap(base.partials),
    seen: new LayeredMap(base.seen),
    get recent() {
      recent ??= [...base.recent];
      return recent;
    },
    get newRecipients() {
      newRecipients ??= [...base.newRecipients];
      return newRecipients;
    },
    reports: base.reports,
    lastReference: base.lastReference,
    submitsSinceReference: base.submitsSinceReference,
    publications: [],
    mails: new LayeredMap(base.mails),
    pinAttempts: new LayeredMap(base.pinAttempts),
    retainedTaken: new LayeredMap(base.retainedTaken),
    index: indexOver(base.index),
  };
}

function indexOver(base: StateIndex): StateIndex {
  const open = (name: MessageClass): Map<MessageId, true> => new LayeredMap(base.open[name]);
  return {
    open: { answer: open("answer"), "opt-in": open("opt-in"), alert: open("alert"), bulk: open("bulk") },
    begun: new LayeredMap(base.begun),
    agentsOf: new LayeredMap(base.agentsOf, (agents) => new Set(agents)),
    held: new LayeredMap(base.held, (leads) => new Set(leads)),
    submitted: new LayeredMap(base.submitted, (segments): SegmentRef[] => [...segments]),
    putOff: new LayeredMap(base.putOff),
    agenda: NO_AGENDA,
  };
}

const NO_AGENDA: StateIndex["agenda"] = {
  set() {},
  due: () => [],
  next: () => undefined,
};
