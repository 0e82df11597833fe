import type { Publication } from "../domain/publication.ts";
import type { Clock } from "./ports.ts";

/** What the state still owes the world, and how far it has been said. */
export interface PublicationQueue {
  /**
   * What may go out now. Nothing overtakes what waits on the same topic. Behind a crowd of states that are to be kept,
   * as after an import, nothing else waits: news goes before them.
   */
  next(): readonly Publication[];
  /** It is said, or given up. */
  settle(publication: Publication): void;
  /** It was refused, and is tried again in so many milliseconds. Gives back what was settled to make room for it. */
  hold(publication: Publication, retryInMs: number): Publication | undefined;
  /** How often it was held. */
  triesOf(publication: Publication): number;
  isHolding(): boolean;
  /** Moves the cursor over all that is settled. */
  advance(): void;
  /** The last sequence up to which nothing is owed any more. */
  through(): number;
}

/** Refused, and worth another try. */
interface Held {
  readonly tries: number;
  readonly retryAtMs: number;
}

/** As many publications are on their way at a time: the order is the connection's. */
const WINDOW = 1_024;
/** Of what the broker is to keep, which is told of thousands in a row; whatever is news meanwhile waits for so many. */
const STATES_AT_A_TIME = 128;
/** So many that were refused wait for another try; beyond it the oldest is given up. */
const MOST_HELD = 1_000;

export function createPublicationQueue(
  publications: () => readonly Publication[],
  clock: Pick<Clock, "monotonicMs">,
): PublicationQueue {
  let through = 0;
  /** Beyond `through`: what the broker has acknowledged, or what was given up. */
  const settled = new Set<Publication>();
  const held = new Map<Publication, Held>();

  function settle(publication: Publication): void {
    held.delete(publication);
    settled.add(publication);
  }

  function triesOf(publication: Publication): number {
    return held.get(publication)?.tries ?? 0;
  }

  /** Where in the list stands what is beyond `through`: its sequences only rise. */
  function beginning(all: readonly Publication[]): number {
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((all[middle]?.sequence ?? 0) > through) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  return {
    next() {
      const all = publications();
      const blocked = new Set<string>();
      const owed: Publication[] = [];
      let states = 0;
      for (let at = beginning(all); at < all.length && owed.length < WINDOW; at += 1) {
        const publication = all[at] as Publication;
        // Of a topic either all is kept or nothing: what is left out here overtakes nothing of its own.
        if ((publication.retain && states === STATES_AT_A_TIME) || settled.has(publication)) continue;
        if ((held.get(publication)?.retryAtMs ?? 0) > clock.monotonicMs()) blocked.add(publication.topic);
        if (blocked.has(publication.topic)) continue;
        owed.push(publication);
        if (publication.retain) states += 1;
      }
      return states < STATES_AT_A_TIME ? owed : owed.toSorted((a, b) => Number(a.retain) - Number(b.retain));
    },
    settle,
    hold(publication, retryInMs) {
      const tries = triesOf(publication) + 1;
      held.delete(publication); // the latest stands last
      held.set(publication, { tries, retryAtMs: clock.monotonicMs() + retryInMs });
      const [oldest] = held.keys();
      if (held.size <= MOST_HELD || oldest === undefined) return undefined;
      settle(oldest);
      return oldest;
    },
    triesOf,
    isHolding: () => held.size > 0,
    advance() {
      const all = publications();
      const from = beginning(all);
      let to = from;
      while (to < all.length && settled.has(all[to] as Publication)) to += 1;
      // What one event makes us tell is told as a whole, or not yet.
      const open = all[to]?.sequence;
      while (to > from && all[to - 1]?.sequence === open) to -= 1;
      if (to === from) return;
      through = all[to - 1]?.sequence ?? through;
      for (const publication of settled) if (publication.sequence <= through) settled.delete(publication);
    },
    through: () => through,
  };
}
