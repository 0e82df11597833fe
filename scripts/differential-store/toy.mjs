// A domain small enough to see through, with the few event types that the store knows by name.

/** Counts what is appended; `shape` and `upcasts` are what another release would have. */
export const toyFold = (over = {}) => ({
  shape: 1,
  empty: () => new Map(),
  evolve: (state, { event }) => {
    const name = event.name ?? `${event.type} ${event.number ?? event.agentId ?? event.pdu}`;
    return new Map(state).set(name, (state.get(name) ?? 0) + (event.amount ?? 1));
  },
  toJson: (state) => ({ counters: Object.fromEntries(state) }),
  fromJson: (json) => new Map(Object.entries(json.counters)),
  ...over,
});

/** The nothing-by-chance clock of every run. */
export class StillClock {
  bootId = "boot-1";
  constructor(at = "2026-06-20T12:00:00.000Z") {
    this.at = Date.parse(at);
  }
  set(at) {
    this.at = Date.parse(at);
  }
  now() {
    return this.at;
  }
  monotonicMs() {
    return 1000;
  }
}

export const added = (name, amount = 1) => ({ event: { type: "Added", name, amount } });

/** A counter, a message, an opt-out or contents apart, by number. */
export function happening(index, apart) {
  const number = `+1850555${String(1000 + (index % 7))}`;
  const from = { kind: "international", digits: number };
  switch (index % 6) {
    case 1:
      return { event: { type: "SmsReceived", from, content: { kind: "text", text: "STOP" }, pdu: `07${index}` } };
    case 2:
      return { event: { type: "ConsentEnded", number, reason: "operator" } };
    case 4:
      return { ...added(`c${index}`), ...apart({ name: "Ada", n: index, text: "x".repeat(index % 90) }) };
    case 5:
      return index % 12 === 5 ? { event: { type: "AgentLeft", agentId: `A-${index}`, reason: "profile" } } : added("n");
    default:
      return added(`c${index % 9}`);
  }
}

export const isEvidence = ({ event }) => event.type !== "Added" || event.name === "n";

/** Draws from a seed: mulberry32. */
export function drawing(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound) => Math.floor(next() * bound);
  return { next, below, of: (list) => list[below(list.length)] };
}
