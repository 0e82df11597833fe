import { collectStandings, differenceOf, saysOfStandings, type Standing } from "../domain/evidence/standings.ts";
import type { GatewayEvent } from "../domain/events.ts";
import type { Msisdn } from "../domain/number.ts";
import { DAY } from "../domain/time.ts";
import type { Core } from "./core.ts";
import { firstFew } from "./first-few.ts";
import type { Clock, Log } from "./ports.ts";
import { inSteps, keysOfBoth, lookInSlices, type Slicing } from "./slice.ts";

/** What the journal says of suppressions and consents. Whoever is given it may change it. */
export type Standings = Map<Msisdn, Standing>;

/** What was found in the whole journal. */
export interface CheckedProof {
  /** Where it breaks, in words. */
  readonly broken?: string;
  /** No record is missing. */
  readonly isWhole: boolean;
  readonly standings: Standings;
}

export interface ProofWatchNeeds {
  /** Verifies the whole journal. */
  readonly check: () => Promise<CheckedProof>;
  /** The same of the records up to one that is on disk, as they stand there: nothing is verified. Much quicker. */
  readonly skim: (through: number) => Promise<Standings>;
  readonly core: Pick<Core, "state" | "execute" | "onRecorded" | "synced" | "syncedSequence">;
  readonly clock: Clock;
  /** Lets everything else have its turn. */
  readonly pause: Slicing["pause"];
  readonly log: Log;
  /** What `warnings` says has changed, or `isConfirmed`. */
  readonly changed: () => void;
}

export interface ProofWatch {
  /** To be called once, at a start: finds out whether the journal bears out what the state says of each number. */
  confirm(): Promise<void>;
  /** Whether it does, or the numbers of which it does not are held. It stays so. */
  isConfirmed(): boolean;
  /** To be called every minute. */
  look(): Promise<void>;
  /** For people. */
  warnings(): readonly string[];
}

type Difference = NonNullable<ReturnType<typeof differenceOf>>;

type Differing = Readonly<Record<Difference, readonly Msisdn[]>> & {
  /** As it is by now: more has been recorded between two slices. */
  readonly differs: (number: Msisdn) => Difference | undefined;
};

/** A few milliseconds' work. */
const HELD_A_STEP = 50;

const UNCONFIRMED =
  "what the state says of consents could not be compared with the journal since the start: no lead alerts, no requests for consent and no reminders go out until it can; it is tried again every minute; look at the log and at the disk";

/**
 * Compares what the journal says of suppressions and consents with the state: at a start, which reads only what the
 * snapshot does not cover, before anything goes out that rests on a consent; and once a day, behind a start too, with
 * the whole journal verified. Damage in what the state no longer needs ends nothing: agents are texted on, and a person
 * is told that the proof is broken there. A number of which it says otherwise than the state is held until a YES, or a
 * person's word.
 */
export function createProofWatch({ check, skim, core, clock, pause, log, changed }: ProofWatchNeeds): ProofWatch {
  // Where nothing was ever recorded there is nothing to compare.
  let isConfirmed = core.state.sequence === 0;
  let isBusy = false;
  let checkedAtMs = Number.NEGATIVE_INFINITY;
  let found: readonly string[] = [];

  /** What is recorded while the journal is read, compared and acted on, counts as if it had been read. */
  async function compared<R, A>(
    read: () => Promise<R>,
    told: (read: R) => Pick<CheckedProof, "standings" | "isWhole">,
    act: (differing: Differing, read: R) => A | Promise<A>,
  ): Promise<A> {
    let take = (event: GatewayEvent): unknown => meanwhile.push({ event });
    const meanwhile: { readonly event: GatewayEvent }[] = [];
    const end = core.onRecorded((records) => {
      for (const { event } of records) if (saysOfStandings(event)) take(event);
    });
    try {
      await core.synced();
      const answer = await read();
      const { standings, isWhole } = told(answer);
      const collector = collectStandings(standings);
      for (const record of meanwhile) collector.take(record);
      take = (event) => collector.take({ event });
      return await act(await differingFrom(standings, isWhole), answer);
    } finally {
      end();
    }
  }

  async function differingFrom(standings: Standings, isWhole: boolean): Promise<Differing> {
    const { numbers } = core.state;
    const differs = (number: Msisdn) => differenceOf(numbers.get(number), standings.get(number), isWhole);
    const numbersFound: Msisdn[] = [];
    const look = lookInSlices({ clock, pause });
    await look(keysOfBoth(numbers, standings), (number) => {
      if (differs(number) !== undefined) numbersFound.push(number);
    });
    // What has been recorded between two slices may have settled it.
    const which = (kind: keyof Differing): readonly Msisdn[] =>
      numbersFound.filter((number) => differs(number) === kind);
    return { "to-hold": which("to-hold"), closed: which("closed"), differs };
  }

  async function checked(): Promise<readonly string[]> {
    return compared(
      check,
      (proof) => proof,
      async (differing, { broken }) => {
        if (broken !== undefined) log.warn({}, broken);
        return [...(broken === undefined ? [] : [broken]), ...(await acted(differing))];
      },
    );
  }

  async function acted({ "to-hold": toHold, closed, differs }: Differing): Promise<readonly string[]> {
    if (toHold.length > 0) {
      log.warn(firstFew(toHold), "The journal says otherwise of these numbers than the state: they are held");
      // Of a store that is not the one that the journal was written for it may be all there are.
      await lookInSlices({ clock, pause })(inSteps(toHold, HELD_A_STEP), (step) => {
        const numbers = step.filter((number) => differs(number) === "to-hold");
        core.execute({ type: "HoldNumbers", numbers, why: "proof-differs" });
      });
    }
    return closed.length === 0
      ? []
      : [
          `${closed.length} closed numbers are open by the proof, which lacks why they were closed: nothing goes to them; look at leadline evidence of ${closed.slice(0, 3).join(", ")}`,
        ];
  }

  async function verify(): Promise<void> {
    checkedAtMs = clock.monotonicMs();
    const before = [...found, isConfirmed].join("\n");
    try {
      found = await checked();
      isConfirmed = true;
    } catch (error) {
      const again = isConfirmed ? "tomorrow" : "in a minute";
      log.warn({ error }, `The journal could not be verified; ${again} it is tried again`);
      if (!isConfirmed) found = [UNCONFIRMED];
    }
    if ([...found, isConfirmed].join("\n") !== before) changed();
  }

  /** Only a journal that was verified says which numbers are to be held. */
  async function isBorneOut(): Promise<boolean> {
    try {
      const skimmed = () => skim(core.syncedSequence);
      const numbers = await compared(
        skimmed,
        (standings) => ({ standings, isWhole: true }),
        (differing) => differing["to-hold"],
      );
      if (numbers.length === 0) return true;
      log.warn(
        firstFew(numbers),
        "Records say otherwise of these numbers than the state: the journal is verified at once",
      );
    } catch (error) {
      log.warn({ error }, "What the journal says of consents could not be read: it is verified at once");
    }
    return false;
  }

  async function alone(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  }

  return {
    confirm: () =>
      alone(async () => {
        if (isConfirmed) return;
        if (!(await isBorneOut())) return verify();
        isConfirmed = true;
        changed();
      }),
    isConfirmed: () => isConfirmed,
    look: () =>
      alone(async () => {
        if (!isConfirmed || clock.monotonicMs() - checkedAtMs >= DAY) await verify();
      }),
    warnings: () => found,
  };
}
