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
  /** A hold's id; for a paused number the number itself. */
  readonly id: string;
  /** `several`: consequences of more than one kind that have one answer. */
  readonly kind: MassConsequence | "several" | "possible-opt-out" | HoldReason;
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
      const views = [...recordsOf(paused).map(pauseOf), ...recordsOf(numbersHeld).map(numberHoldOf)].filter(
        (view) => view !== undefined,
      );
      return [...holds(), ...views].sort((a, b) => (a.since < b.since ? -1 : 1));
    },
    async confirm(id, reject) {
      const hold = holds().find((view) => view.id === id);
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
