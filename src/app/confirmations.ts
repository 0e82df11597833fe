import { heldTogether, holdInWords } from "../domain/breaker/words.ts";
import type { MassConsequence } from "../domain/breaker/model.ts";
import type { Command } from "../domain/commands.ts";
import { HOLDS, type HoldReason } from "../domain/consent/hold.ts";
import type { NumberRecord } from "../domain/consent/model.ts";
import type { DoneBy } from "../domain/done-by.ts";
import { given } from "../domain/given.ts";
import { type Msisdn, parseNumber } from "../domain/number.ts";
import type { Refusal } from "../domain/refusals.ts";
import { agentsOf } from "../domain/state.ts";
import { iso } from "../domain/time.ts";
import type { Core } from "./core.ts";

/** Something that waits for a person. */
export interface WaitingView {
  /** A hold's id; for a paused or held number the number itself; of many that are held together the reason. */
  readonly id: string;
  /**
   * `several`: consequences of more than one kind that have one answer. `many-held`: numbers whose proof differs, which
   * can be released at once; their consents are ended number by number.
   */
  readonly kind: MassConsequence | "several" | "possible-opt-out" | HoldReason | "many-held";
  /** One sentence for people. */
  readonly about: string;
  readonly agentIds?: readonly string[];
  /** What the person wrote, to the letter. */
  readonly words?: string;
  readonly since: string;
  /** Undecided until then, it is an opt-out. */
  readonly decideBy?: string;
}

export interface DecidedView extends WaitingView {
  readonly decided: "carried-out" | "rejected";
}

export interface Confirmations {
  /** The oldest first. */
  waiting(): readonly WaitingView[];
  /** `id`: a hold's, a paused number as a person writes it, or the id of an agent who has it. */
  confirm(
    id: string,
    reject: boolean,
  ): Promise<
    { readonly kind: "done"; readonly value: DecidedView } | { readonly kind: "refused"; readonly refusal: Refusal }
  >;
}

const PROOF_DIFFERS = "proof-differs" satisfies HoldReason;

/** More than so many that are held for the same reason are shown as one. */
const ONE_BY_ONE = 10;

const RELEASED_A_STEP = 200;

/** What waits for a person's word, and the word. */
export function createConfirmations(core: Core, by?: DoneBy): Confirmations {
  const { state } = core;

  function holds(): readonly WaitingView[] {
    return heldTogether(state).map((held) => {
      const kinds = held.parts.map(({ what }) => what);
      const since = Math.min(...held.parts.map(({ hold }) => hold.since));
      const [kind = "several"] = kinds.length === 1 ? kinds : [];
      return { id: held.id, kind, about: holdInWords(held), since: iso(since) };
    });
  }

  function pauseOf({ number, paused }: NumberRecord): WaitingView | undefined {
    if (paused === undefined) return undefined;
    return {
      id: number,
      kind: "possible-opt-out",
      about: "a reply may ask to be left alone: to confirm is an opt-out",
      agentIds: agentsOf(state, number).map(({ id }) => id),
      ...given({ words: paused.words }),
      since: iso(paused.since),
      decideBy: iso(paused.decideBy),
    };
  }

  function numberHoldOf({ number, hold }: NumberRecord): WaitingView | undefined {
    if (hold === undefined) return undefined;
    return {
      id: number,
      kind: hold.why,
      about: `the number is held until it says YES, as ${HOLDS[hold.why]}: to confirm ends its consent, with --reject texts go on`,
      agentIds: agentsOf(state, number).map(({ id }) => id),
      since: iso(hold.since),
    };
  }

  /** Those that are held as their proof differs, of which there are many after a repair that has lost records. */
  function heldForProof(): readonly NumberRecord[] {
    const records = [...state.index.numbersHeld.keys()].map((number) => state.numbers.get(number));
    return records.filter((record) => record !== undefined).filter(({ hold }) => hold?.why === PROOF_DIFFERS);
  }

  function manyHeld(records: readonly NumberRecord[]): WaitingView | undefined {
    const [first] = records;
    if (first === undefined) return undefined;
    const since = records.reduce((least, { hold }) => Math.min(least, hold?.since ?? least), Number.MAX_SAFE_INTEGER);
    return {
      id: PROOF_DIFFERS,
      kind: "many-held",
      about: `${records.length} numbers are held until each says YES, as ${HOLDS[PROOF_DIFFERS]}: with --reject texts go on to all of them, and each can be decided by itself`,
      since: iso(since),
    };
  }

  /** In steps, each of which is on disk before the next: all else has its turn between them. */
  async function releaseAll(records: readonly NumberRecord[]): Promise<void> {
    for (let from = 0; from < records.length; from += RELEASED_A_STEP) {
      for (const { number } of records.slice(from, from + RELEASED_A_STEP))
        core.execute({ type: "DecideNumberHold", number, isOver: false }, by);
      await core.synced();
    }
  }

  function numberOf(id: string): Msisdn | undefined {
    return state.agents.get(id)?.number ?? parseNumber(id, core.policy.home);
  }

  function wordOn(
    id: string,
    reject: boolean,
    { hold, pause }: { readonly hold: WaitingView | undefined; readonly pause: WaitingView | undefined },
  ): Command {
    if (hold !== undefined) return { type: "DecideHold", holdId: id, carryOut: !reject };
    const number = id as Msisdn;
    if (pause !== undefined) return { type: "DecidePause", number, isOptOut: !reject };
    return { type: "DecideNumberHold", number, isOver: !reject };
  }

  return {
    waiting() {
      const recordsOf = (numbers: ReadonlyMap<Msisdn, true>): readonly NumberRecord[] =>
        [...numbers.keys()].map((number) => state.numbers.get(number)).filter((record) => record !== undefined);
      const { paused, numbersHeld } = state.index;
      const many = heldForProof();
      const areTogether = many.length > ONE_BY_ONE;
      const held = recordsOf(numbersHeld).filter(({ hold }) => !areTogether || hold?.why !== PROOF_DIFFERS);
      const views = [
        ...recordsOf(paused).map(pauseOf),
        ...held.map(numberHoldOf),
        areTogether ? manyHeld(many) : undefined,
      ].filter((view) => view !== undefined);
      return [...holds(), ...views].sort((a, b) => (a.since < b.since ? -1 : 1));
    },
    async confirm(id, reject) {
      const hold = holds().find((view) => view.id === id);
      if (id === PROOF_DIFFERS) {
        const records = heldForProof();
        const view = manyHeld(records);
        if (view === undefined) return { kind: "refused", refusal: "nothing-waits" };
        if (!reject) return { kind: "refused", refusal: "one-by-one" };
        await releaseAll(records);
        return { kind: "done", value: { ...view, decided: "rejected" } };
      }
      const number = numberOf(id);
      const record = number === undefined ? undefined : state.numbers.get(number);
      const pause = record && pauseOf(record);
      const view = hold ?? pause ?? (record && numberHoldOf(record));
      if (view === undefined) return { kind: "refused", refusal: "nothing-waits" };
      const answer = core.execute(wordOn(view.id, reject, { hold, pause }), by);
      await core.synced();
      if (answer.kind === "refused") return answer;
      return { kind: "done", value: { ...view, decided: reject ? "rejected" : "carried-out" } };
    },
  };
}
