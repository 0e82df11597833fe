import { differenceOf, type Standing } from "../domain/evidence/standings.ts";
import type { Msisdn } from "../domain/number.ts";
import { DAY } from "../domain/time.ts";
import type { Core } from "./core.ts";
import type { Clock, Log } from "./ports.ts";
import { lookInSlices, type Slicing } from "./slice.ts";

/** What was found in the whole journal. */
export interface CheckedProof {
  /** Where it breaks, in words. */
  readonly broken?: string;
  /** No record is missing. */
  readonly isWhole: boolean;
  /** What it says of suppressions and consents. */
  readonly standings: ReadonlyMap<Msisdn, Standing>;
}

export interface ProofWatchNeeds {
  /** Verifies the whole journal. */
  readonly check: () => Promise<CheckedProof>;
  readonly core: Pick<Core, "state" | "execute" | "onRecorded" | "synced">;
  readonly clock: Clock;
  /** Lets everything else have its turn. */
  readonly pause: Slicing["pause"];
  readonly log: Log;
  /** What `warnings` says has changed. */
  readonly changed: () => void;
}

export interface ProofWatch {
  /** To be called every minute. */
  look(): Promise<void>;
  /** For people. */
  warnings(): readonly string[];
}

/**
 * Has the journal verified after a start, and once a day, and compares what it says of suppressions and consents with
 * the state. Damage in what the state no longer needs ends nothing: agents are texted on, and a person is told that the
 * proof is broken there. A number of which it says otherwise than the state is held until a YES, or a person's word.
 */
export function createProofWatch({ check, core, clock, pause, log, changed }: ProofWatchNeeds): ProofWatch {
  let checkedAtMs = Number.NEGATIVE_INFINITY;
  let found: readonly string[] = [];

  /** The numbers of which something is recorded while the journal is read, and compared, are looked at another day. */
  async function checked(): Promise<readonly string[]> {
    const touched = new Set<Msisdn>();
    const end = core.onRecorded((records) => {
      for (const { event } of records) if ("number" in event && event.number !== undefined) touched.add(event.number);
    });
    try {
      await core.synced();
      const proof = await check();
      const { broken } = proof;
      if (broken !== undefined) log.warn({}, broken);
      return [...(broken === undefined ? [] : [broken]), ...(await compare(proof, touched))];
    } finally {
      end();
    }
  }

  async function compare(
    { isWhole, standings }: CheckedProof,
    except: ReadonlySet<Msisdn>,
  ): Promise<readonly string[]> {
    const { numbers } = core.state;
    const differing = { "to-hold": [] as Msisdn[], closed: [] as Msisdn[] };
    const look = lookInSlices({ clock, pause });
    await look(new Set([...numbers.keys(), ...standings.keys()]), (number) => {
      const difference = differenceOf(numbers.get(number), standings.get(number), isWhole);
      if (difference !== undefined) differing[difference].push(number);
    });
    const toHold = differing["to-hold"].filter((number) => !except.has(number));
    const closed = differing.closed.filter((number) => !except.has(number));
    if (toHold.length > 0) {
      log.warn({ numbers: toHold }, "The journal says otherwise of these numbers than the state: they are held");
      core.execute({ type: "HoldNumbers", numbers: toHold, why: "proof-differs" });
    }
    return closed.length === 0
      ? []
      : [
          `${closed.length} closed numbers are open by the proof, which lacks why they were closed: nothing goes to them; look at leadline evidence of ${closed.slice(0, 3).join(", ")}`,
        ];
  }

  return {
    async look() {
      if (clock.monotonicMs() - checkedAtMs < DAY) return;
      checkedAtMs = clock.monotonicMs();
      try {
        const now = await checked();
        const hasChanged = now.join("\n") !== found.join("\n");
        found = now;
        if (hasChanged) changed();
      } catch (error) {
        log.warn({ error }, "The journal could not be verified; tomorrow it is tried again");
      }
    },
    warnings: () => found,
  };
}
