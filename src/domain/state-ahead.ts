import { LayeredMap } from "./layered-map.ts";
import type { GatewayState } from "./state.ts";
import type { StateIndex } from "./state-index.ts";

/** What can be asked of a state that is not there yet. What is counted over a day, is told, or is kept for people to see, is no part of it. */
export type StateAhead = Omit<
  GatewayState,
  "recent" | "newRecipients" | "strangersAnswered" | "replies" | "publications"
>;

/**
 * A state on top of another one, which stays as it is: events can be folded into it to see where they would lead. It
 * costs as much as what they change: lists of a day's length begin empty. It has no agenda.
 */
export function stateOver(base: GatewayState): GatewayState {
  const over = layersOver();
  return {
    sequence: base.sequence,
    newestAt: base.newestAt,
    heard: base.heard,
    clock: base.clock,
    get breakers() {
      return over(base.breakers);
    },
    get agents() {
      return over(base.agents);
    },
    get numbers() {
      return over(base.numbers);
    },
    get leads() {
      return over(base.leads);
    },
    get messages() {
      return over(base.messages);
    },
    messageCount: base.messageCount,
    get partials() {
      return over(base.partials);
    },
    get seen() {
      return over(base.seen);
    },
    replies: [],
    recent: [],
    newRecipients: [],
    strangersAnswered: [],
    reports: base.reports,
    lastReference: base.lastReference,
    submitsSinceReference: base.submitsSinceReference,
    publications: [],
    get mails() {
      return over(base.mails);
    },
    get reminded() {
      return over(base.reminded);
    },
    get pinAttempts() {
      return over(base.pinAttempts);
    },
    get retainedTaken() {
      return over(base.retainedTaken);
    },
    index: indexOver(base.index, over),
  };
}

function indexOver(base: StateIndex, over: Over): StateIndex {
  return {
    open: {
      get answer() {
        return over(base.open.answer);
      },
      get "opt-in"() {
        return over(base.open["opt-in"]);
      },
      get alert() {
        return over(base.open.alert);
      },
      get stranger() {
        return over(base.open.stranger);
      },
      get bulk() {
        return over(base.open.bulk);
      },
    },
    get begun() {
      return over(base.begun);
    },
    get agentsOf() {
      return over(base.agentsOf, (agents) => new Set(agents));
    },
    get held() {
      return over(base.held, (leads) => new Set(leads));
    },
    get submitted() {
      return over(base.submitted, (segments) => [...segments]);
    },
    get putOff() {
      return over(base.putOff);
    },
    get paused() {
      return over(base.paused);
    },
    get lateNos() {
      return over(base.lateNos);
    },
    agenda: NO_AGENDA,
  };
}

type Over = <K, V>(map: Map<K, V>, copyOf?: (value: V) => V) => Map<K, V>;

/** Layers are made when they are first asked for: most decisions look at few. */
function layersOver(): Over {
  const layers = new Map<unknown, unknown>();
  return <K, V>(map: Map<K, V>, copyOf?: (value: V) => V) => {
    const made = (layers.get(map) as Map<K, V> | undefined) ?? new LayeredMap(map, copyOf);
    layers.set(map, made);
    return made;
  };
}

const NO_AGENDA: StateIndex["agenda"] = {
  set() {},
  due: () => [],
  next: () => undefined,
};
