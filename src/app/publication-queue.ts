import type { Publication } from "../domain/publication.ts";
import type { Clock } from "./ports.ts";

/** What the state still owes the world, and how far it has been said. */
export interface PublicationQueue {
  /** What may go out now. Nothing overtakes what waits for another try on the same topic. */
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

  return {
    next() {
      const blocked = new Set<string>();
      const owed: Publication[] = [];
      for (const publication of publications()) {
        if (publication.sequence <= through || settled.has(publication)) continue;
        if ((held.get(publication)?.retryAtMs ?? 0) > clock.monotonicMs()) blocked.add(publication.topic);
        if (!blocked.has(publication.topic)) owed.push(publication);
        if (owed.length === WINDOW) break;
      }
      return owed;
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
      const beyond = publications().filter(({ sequence }) => sequence > through);
      const open = beyond.find((publication) => !settled.has(publication));
      const upTo = open?.sequence ?? Number.POSITIVE_INFINITY;
      through = beyond.findLast(({ sequence }) => sequence < upTo)?.sequence ?? through;
      for (const publication of settled) if (publication.sequence <= through) settled.delete(publication);
    },
    through: () => through,
  };
}
