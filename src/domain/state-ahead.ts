import { Turns } from "./outbox/turns.ts";
import { ByAge } from "./by-age.ts";
import { Census } from "./consent/census.ts";
import { copyOfIds } from "./ids-by.ts";
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
 * costs as much as what they change: lists of a day's length begin empty. It has no agenda, no turns and no census, and nothing in it
 * has ended before.
 */
export function stateOver(base: GatewayState): GatewayState {
  return new StateOver(base);
}

type MapsOf<T> = { [K in keyof T]: T[K] extends ReadonlyMap<unknown, unknown> ? K : never }[keyof T];
type ValueOf<M> = M extends ReadonlyMap<unknown, infer V> ? V : never;

/**
 * Each map of a thing, and how a layer copies a value that is changed in place; `shared`: no value of it ever is.
 * `begins empty`: nobody asks what would be in it, and a copy would cost as much as it holds.
 */
type Maps<T> = { readonly [K in MapsOf<T>]: "shared" | "begins empty" | ((value: ValueOf<T[K]>) => ValueOf<T[K]>) };

type LayersOver<T> = new (base: T) => Pick<T, MapsOf<T>>;

/** Its maps are layers over those of another one, each made when it is first asked for: most decisions look at few. */
function layersOver<T>(maps: Maps<T>): LayersOver<T> {
  class Layers {
    readonly base: Readonly<Record<string, Map<unknown, unknown>>>;
    readonly made: Map<unknown, unknown>[] = [];

    constructor(base: typeof Layers.prototype.base) {
      this.base = base;
    }
  }
  // On the prototype: a decision is made for every segment, and getters of its own would cost it more than the rest.
  for (const [index, [name, how]] of Object.entries<"shared" | "begins empty" | ((value: never) => unknown)>(
    maps,
  ).entries()) {
    const copyOf = typeof how === "string" ? undefined : (how as (value: unknown) => unknown);
    const beginsEmpty = how === "begins empty";
    Object.defineProperty(Layers.prototype, name, {
      get(this: Layers) {
        this.made[index] ??= beginsEmpty ? new Map() : new LayeredMap(this.base[name] ?? new Map(), copyOf);
        return this.made[index];
      },
    });
  }
  return Layers as unknown as LayersOver<T>;
}

const STATE_MAPS: Maps<GatewayState> = {
  breakers: "shared",
  agents: "shared",
  numbers: "shared",
  leads: "shared",
  messages: "shared",
  partials: "shared",
  seen: "shared",
  mails: "shared",
  reminded: "shared",
  pinAttempts: "shared",
  retainedTaken: "shared",
};

const INDEX_MAPS: Maps<StateIndex> = {
  openAlerts: "shared",
  unsettled: "shared",
  agentsOf: copyOfIds,
  endedTo: "begins empty",
  mailsAbout: copyOfIds,
  held: copyOfIds,
  filtered: copyOfIds,
  submitted: (segments) => [...segments],
  putOff: "shared",
  paused: "shared",
  numbersHeld: "shared",
  lateNos: "shared",
};

/** Nothing is sent from a state that is not there yet, and nobody counted in it. */
class NoTurns extends Turns {
  override set(): void {}
  override touch(): void {}
}

const NO_TURNS = new NoTurns();

class NoCensus extends Census {
  override touch(): void {}
  override forget(): void {}
}

const NO_CENSUS = new NoCensus();

class NoAges<K> extends ByAge<K> {
  override put(): void {}
}

const NOTHING_ENDED: StateIndex["ended"] = { messages: new NoAges(), leads: new NoAges() };
const NOTHING_STALE: StateIndex["stale"] = new NoAges();

const NO_AGENDA: StateIndex["agenda"] = {
  set() {},
  due: () => [],
  fallDue: () => false,
  overdue: () => [],
  next: () => undefined,
};

class IndexOver extends layersOver(INDEX_MAPS) implements StateIndex {
  readonly agenda = NO_AGENDA;
  readonly turns = NO_TURNS;
  readonly census = NO_CENSUS;
  readonly ended = NOTHING_ENDED;
  readonly stale = NOTHING_STALE;
}

class StateOver extends layersOver(STATE_MAPS) implements GatewayState {
  sequence: number;
  newestAt: number;
  heard: GatewayState["heard"];
  clock: GatewayState["clock"];
  messageCount: number;
  reports: GatewayState["reports"];
  lastReference: number | undefined;
  submitsSinceReference: number;
  canary: GatewayState["canary"];
  readonly replies = [];
  readonly recent = [];
  readonly newRecipients = [];
  readonly strangersAnswered = [];
  readonly publications = [];
  readonly index: StateIndex;

  constructor(base: GatewayState) {
    super(base);
    this.sequence = base.sequence;
    this.newestAt = base.newestAt;
    this.heard = base.heard;
    this.clock = base.clock;
    this.messageCount = base.messageCount;
    this.reports = base.reports;
    this.lastReference = base.lastReference;
    this.submitsSinceReference = base.submitsSinceReference;
    this.canary = base.canary;
    this.index = new IndexOver(base.index);
  }
}
