import type { Troubles } from "./troubles.ts";

/**
 * What has been handed over and still lies in the modem: it does not delete it, or it is to stay until it is copied off the
 * device. It is tried again at each sweep, and handed over no more.
 */
export interface StuckMessages {
  /** Whether this very message has been handed over from there. */
  has(store: string, index: number, pdu: string): boolean;
  /** It stays until there is a copy of it elsewhere. */
  keptBack(store: string, index: number, pdu: string): void;
  /** How many lie there that were handed over. */
  readonly size: number;
  /** The modem would not delete it. */
  refused(store: string, index: number, pdu: string): void;
  /** Nothing of it is left at the index. */
  gone(store: string, index: number): void;
  /** Of this memory, only these indexes hold something. */
  keepOnly(store: string, indexes: readonly number[]): void;
}

/** One may be refused for once; the next sweep tries it again. */
const REFUSALS_TO_TELL = 2;

export function createStuckMessages(troubles: Troubles): StuckMessages {
  const byPlace = new Map<string, { readonly pdu: string; readonly refusals: number }>();

  function tell(): void {
    const count = [...byPlace.values()].filter(({ refusals }) => refusals >= REFUSALS_TO_TELL).length;
    troubles.set("stuck", count === 0 ? undefined : { blocks: "nothing", words: inWords(count) });
  }

  return {
    has: (store, index, pdu) => byPlace.get(placeOf(store, index))?.pdu === pdu,
    keptBack(store, index, pdu) {
      const place = placeOf(store, index);
      byPlace.set(place, { pdu, refusals: byPlace.get(place)?.refusals ?? 0 });
    },
    get size() {
      return byPlace.size;
    },
    refused(store, index, pdu) {
      const place = placeOf(store, index);
      byPlace.set(place, { pdu, refusals: (byPlace.get(place)?.refusals ?? 0) + 1 });
      tell();
    },
    gone(store, index) {
      if (byPlace.delete(placeOf(store, index))) tell();
    },
    keepOnly(store, indexes) {
      const here = new Set(indexes.map((index) => placeOf(store, index)));
      for (const place of byPlace.keys())
        if (place.startsWith(placeOf(store, "")) && !here.has(place)) byPlace.delete(place);
      tell();
    },
  };
}

function placeOf(store: string, index: number | ""): string {
  return `${store} ${index}`;
}

function inWords(count: number): string {
  const what = count === 1 ? "a message that it" : `${count} messages that it`;
  return `the modem keeps ${what} was told to delete, and its memory may fill up: delete them in a phone, or replace the SIM card or the modem`;
}
