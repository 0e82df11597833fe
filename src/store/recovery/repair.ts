import type { Clock } from "../../app/ports.ts";
import { given } from "../../domain/given.ts";
import type { RebuiltCheckpoint } from "../checkpoint/rebuild.ts";
import { readLevel, tooNewInWords } from "../disk/level.ts";
import type { AnyEvent, Fold } from "../format/versions.ts";
import { applyToRepair } from "./apply.ts";
import { inspectToRepair } from "./inspect.ts";
import { type Lost, lostIn } from "./lost.ts";
import { planToRepair } from "./plan.ts";
import type { TakenOut } from "./quarantine.ts";
import { addToSpool } from "./spool.ts";

export interface RepairOptions<S, E extends AnyEvent> {
  /** Its lock must be held; see disk/lock.ts. */
  readonly directory: string;
  readonly clock: Clock;
  readonly fold: Fold<S, E>;
}

/** `mayHold`: see `planToRepair`. */
interface RepairChoice {
  readonly mayHold?: boolean;
}

export type Repair =
  | {
      readonly kind: "repaired";
      readonly takenOut: readonly TakenOut[];
      readonly lost: Lost;
      /** Replies of people that could be read in what was taken out: the next start takes them in again. */
      readonly repliesKept: number;
      /** Numbers and agents whose opt-outs could: the next start takes them over. */
      readonly optOutsKept: readonly string[];
      /** Records are missing of which nothing tells what was in them: the next start holds all numbers. */
      readonly unknown: readonly { readonly first: number; readonly last?: number }[];
      /** The proof says now that records are missing. */
      readonly hasGap: boolean;
      /** What became of state.json. `ahead`: it knows records that the journal has lost, and is gone on with. */
      readonly snapshot: "used" | "unusable" | "ahead";
      /**
       * The state of the records up to `through` was folded anew from `records` of them,
       * the evidence in the checkpoint.
       */
      readonly rebuilt?: NonNullable<RebuiltCheckpoint["rebuilt"]>;
      /** A checkpoint that nothing can rebuild: state.json has to be there from now on, and a backup should be. */
      readonly leftDamaged?: string;
    }
  /**
   * Nothing is repaired, and nothing changed: going on would mean forgetting who has said STOP, or this release cannot
   * read what is there.
   */
  | { readonly kind: "refused"; readonly why: string };

/**
 * Makes a damaged journal readable again: what cannot be gone on with is copied into the quarantine and taken out, a
 * mark is left for the records that are missing, and everything that can be proved stays. It may be run again after it
 * was cut short. Throws when the disk refuses.
 */
export async function repairStore<S, E extends AnyEvent>(options: RepairOptions<S, E> & RepairChoice): Promise<Repair> {
  const { directory, clock, fold, mayHold = false } = options;
  const tooNew = tooNewInWords(await readLevel(directory), fold.level ?? 1);
  if (tooNew !== undefined) return { kind: "refused", why: `${tooNew}: install that release or a later one` };
  const findings = await inspectToRepair(directory, fold);
  const plan = planToRepair(findings, clock.now(), mayHold);
  if (plan.kind === "refuse") return { kind: "refused", why: plan.why };
  const told = await applyToRepair({ directory, clock, fold, addToSpool }, plan.steps);

  const { stretches, end, checkpoint, torn, unknown } = findings;
  const ofJournal = told.filter(({ step }) => step.do === "take out").toReversed();
  const ofOthers = told.filter(({ step }) => step.do !== "take out");
  const rebuilt = told.find((one) => one.rebuilt !== undefined)?.rebuilt;
  const added = told.find((one) => one.added !== undefined)?.added;
  const lost = lostIn(
    stretches.filter((stretch) => stretch !== torn),
    end,
    plan.gaps,
  );
  return {
    kind: "repaired",
    takenOut: [...ofJournal, ...ofOthers].flatMap(({ takenOut }) => takenOut ?? []),
    lost: { ...lost, records: lost.records + (rebuilt?.lost ?? 0) },
    repliesKept: added?.replies ?? 0,
    optOutsKept: added?.optOuts ?? [],
    unknown: unknown.map(({ first, last }) => ({ first, ...given({ last }) })),
    snapshot: plan.snapshot,
    hasGap: plan.gaps.length > 0 || stretches.some(({ gap }) => gap !== undefined) || rebuilt !== undefined,
    ...given({
      rebuilt: rebuilt?.rebuilt,
      leftDamaged: checkpoint.kind === "unusable" ? checkpoint.why : undefined,
    }),
  };
}
