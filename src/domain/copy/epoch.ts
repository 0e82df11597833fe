import { given } from "../given.ts";

// Each start of a gateway takes the next epoch at the place of the copy, where creating what exists fails. Whoever finds
// one there that is newer than its own has been superseded: another device has gone on with its number.

/** An epoch, and the one start that took it. */
export interface Epoch {
  readonly epoch: number;
  /** Made up by chance for each start. */
  readonly id: string;
}

/** What a store holds of its own epoch. */
export interface OwnEpoch extends Epoch {
  /** Of the start that is about to take the next one: it may have, and not have lived to write it down. */
  readonly taking?: string;
  /** The state has been put back or begun anew: the place is told all of it before anything that comes after. */
  readonly anew?: true;
  /** Beside `anew`: put back from this very copy, so that what comes after may follow what lies there meanwhile. */
  readonly fromCopy?: true;
  /** The same as `anew`, by a person, while the place could not be reached: the next epoch is theirs, whosever the newest is. */
  readonly restored?: true;
  /** Another device had gone on, with this epoch: nothing is sent from here, whatever a place says, until a person decides. */
  readonly supersededBy?: number;
}

/** Before a store has ever taken one. */
export const NO_EPOCH: OwnEpoch = { epoch: 0, id: "" };

export type Standing =
  /** Nobody has gone on since: the next one may be taken. */
  | { readonly kind: "may take"; readonly epoch: number }
  /** It is taken already, by ourselves. */
  | { readonly kind: "taken"; readonly own: OwnEpoch }
  | { readonly kind: "superseded"; readonly by: number };

/** Whether a start may take the next epoch. `newest`: the newest that is there; `undefined`: none is. */
export function standingAtStart(own: OwnEpoch, newest: Epoch | undefined): Standing {
  if (own.restored === true) return { kind: "may take", epoch: epochAfter(own, newest) };
  if (newest === undefined || newest.epoch < own.epoch) return { kind: "may take", epoch: own.epoch + 1 };
  // The taker died before it could say who it is: where we were about to take that very one, it was us.
  const isTorn = newest.id === "" && own.taking !== undefined && newest.epoch === own.epoch + 1;
  if (isTorn) return { kind: "may take", epoch: newest.epoch + 1 };
  if (own.taking !== undefined && newest.id === own.taking) {
    const { epoch, id } = newest;
    return { kind: "taken", own: { epoch, id, ...given({ anew: own.anew, fromCopy: own.fromCopy }) } };
  }
  if (newest.epoch === own.epoch && newest.id === own.id) return { kind: "may take", epoch: own.epoch + 1 };
  return { kind: "superseded", by: newest.epoch };
}

/** Whether the very epoch that is ours was taken by another device at the place that we find now, as on another medium. */
export function isTakenByAnother(own: OwnEpoch, newest: Epoch): boolean {
  return newest.epoch === own.epoch && newest.id !== own.id && newest.id !== "";
}

/** Whether the state here is the one that goes on, whatever the place holds: none of that is gone on from. */
export function isToldAnew({ anew, fromCopy }: OwnEpoch): boolean {
  return anew === true && fromCopy !== true;
}

/** Which epoch a restore takes: the next one, whosever the newest is. */
export function epochAfter(own: OwnEpoch, newest: Epoch | undefined): number {
  return Math.max(own.epoch, newest?.epoch ?? 0) + 1;
}
