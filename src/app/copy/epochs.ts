import { type Epoch, epochAfter, type OwnEpoch, standingAtStart } from "../../domain/copy/epoch.ts";
import { epochName } from "../../domain/copy/names.ts";
import { given } from "../../domain/given.ts";
import type { Copy } from "../ports.ts";
import { newestEpoch } from "./reading.ts";
import type { CopySource } from "./source.ts";

export interface EpochNeeds {
  readonly copy: Copy;
  readonly source: Pick<CopySource, "readEpoch" | "writeEpoch">;
  /** Made up by chance. */
  readonly newId: () => string;
  /** For people who look: it decides nothing. */
  readonly at: () => string;
}

export type Taken =
  | { readonly kind: "taken"; readonly own: OwnEpoch }
  /** `own`: what we had. */
  | { readonly kind: "superseded"; readonly by: number; readonly own: OwnEpoch };

/** What a start does: takes the next epoch, unless somebody else has. */
export async function takeEpoch(needs: EpochNeeds): Promise<Taken> {
  const { copy, source } = needs;
  const own = await source.readEpoch();
  // Known without the place, which may be away, or another medium that knows of nobody.
  if (own.supersededBy !== undefined && own.restored !== true) return { kind: "superseded", by: own.supersededBy, own };
  const standing = standingAtStart(own, await newestEpoch({ copy }));
  if (standing.kind === "superseded") return { ...standing, own };
  if (standing.kind === "may take") return take(needs, own, standing.epoch);
  await source.writeEpoch(standing.own);
  return standing;
}

/** What a restore does: takes the next one, whosever the newest is, and tells the place all of the state from anew. */
export async function takeEpochAnew(needs: EpochNeeds): Promise<OwnEpoch> {
  const { copy, source } = needs;
  for (;;) {
    const own = await source.readEpoch();
    const before = { epoch: own.epoch, id: own.id, anew: true } as const;
    const taken = await take(needs, before, epochAfter(own, await newestEpoch({ copy })));
    if (taken.kind === "taken") return taken.own;
  }
}

/** The state was put back from the copy itself, after the epoch was taken for that. */
export async function markFromCopy({ readEpoch, writeEpoch }: EpochNeeds["source"]): Promise<void> {
  await writeEpoch({ ...(await readEpoch()), fromCopy: true });
}

/**
 * First the store holds who is about to take it: whoever dies between the two is known by that, and is not taken for
 * another device.
 */
async function take({ copy, source, newId, at }: EpochNeeds, own: OwnEpoch, epoch: number): Promise<Taken> {
  const id = newId();
  await source.writeEpoch({ ...own, taking: id });
  if ((await claim(copy, { epoch, id }, at())) === "exists") {
    const newest = await newestEpoch({ copy });
    // An answer that was lost on its way, and the claim was not.
    if (newest?.id !== id) return { kind: "superseded", by: newest?.epoch ?? epoch, own };
  }
  const { anew, fromCopy, restored } = own;
  const taken = restored === true ? { epoch, id, anew: restored } : { epoch, id, ...given({ anew, fromCopy }) };
  await source.writeEpoch(taken);
  return { kind: "taken", own: taken };
}

/** Puts there who has an epoch. */
export function claim(copy: Copy, { epoch, id }: Epoch, at: string): Promise<"created" | "exists"> {
  return copy.create(epochName(epoch), new TextEncoder().encode(`${JSON.stringify({ epoch, id, at })}\n`));
}
