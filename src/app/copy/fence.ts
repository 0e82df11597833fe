import { LOOK_AGAIN_MS } from "../../domain/copy/pace.ts";
import { readCopyName } from "../../domain/copy/names.ts";
import { type Clock, type Copy, CopyTrouble } from "../ports.ts";

/** Another device has gone on with this gateway's state. */
export class Superseded extends Error {
  /** The epoch that the other one has. */
  readonly by: number;

  /** `isNew`: the state here has never been copied. */
  constructor(epoch: number, isNew = false) {
    super(
      isNew
        ? `superseded: the place of the copy knows a gateway of this name already (epoch ${epoch}), so nothing is sent from here; if this device is to go on from that, stop it and run leadline restore --from copy; if it is another gateway, give one of them another name (gateway: in the configuration)`
        : `superseded: another device has gone on with this gateway's state (epoch ${epoch} of the copy), so nothing is sent from here; switch this one off, or, if it is the one that is to go on, stop it and run leadline restore --from copy, or, where the state here is the right one, leadline copy init --anew`,
    );
    this.by = epoch;
  }
}

/** Looks whether another device has gone on. */
export interface Fence {
  /** Throws `Superseded` where there is a newer epoch than ours. */
  look(own: number): Promise<void>;
  /** The same, where the last look is some seconds old. */
  lookIfDue(own: number): Promise<void>;
  /** How long until the next look, milliseconds. */
  dueInMs(): number;
}

export function createFence(copy: Copy, clock: Clock): Fence {
  let lastMs = Number.NEGATIVE_INFINITY;
  const dueInMs = (): number => Math.max(lastMs + LOOK_AGAIN_MS - clock.monotonicMs(), 0);

  async function look(own: number): Promise<void> {
    const epochs = (await copy.names("epochs")).map((name) => readCopyName(name)?.epoch ?? 0);
    lastMs = clock.monotonicMs();
    const newest = Math.max(0, ...epochs);
    if (newest > own) throw new Superseded(newest);
    if (newest < own)
      throw new CopyTrouble(`${copy.place} does not know our epoch any more: was the medium exchanged?`);
  }

  return {
    look,
    async lookIfDue(own) {
      if (dueInMs() === 0) await look(own);
    },
    dueInMs,
  };
}
