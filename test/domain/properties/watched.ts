import fc from "fast-check";
import type { Answer, Command } from "../../../src/domain/commands.ts";
import { Gateway, type Submit } from "../gateway.ts";
import { type Happening, histories, World } from "./history.ts";

/** A gateway with somebody looking over its shoulder. */
export class Watched extends Gateway {
  /** Looks before a command; what it returns looks after it. */
  around: (command: Command) => () => void = () => () => {};
  /** Looks when a segment has been let go. */
  onSubmit: (submit: Submit) => void = () => {};

  override do(command: Command): Answer {
    const lookAgain = this.around(command);
    const answer = super.do(command);
    lookAgain();
    return answer;
  }

  override begin(): Submit | undefined {
    const submit = super.begin();
    if (submit !== undefined) this.onSubmit(submit);
    return submit;
  }
}

/** Lives through a history on a gateway that the test has prepared to watch. */
export function live(history: readonly Happening[], prepare: (gateway: Watched) => void = () => {}): World<Watched> {
  const gateway = new Watched();
  prepare(gateway);
  const world = new World(gateway);
  for (const happening of history) happening.to(world);
  return world;
}

/** Tries a claim about histories; a counterexample is told as what happened. */
export function holdsFor(claim: (history: readonly Happening[]) => void, numRuns = 300): void {
  fc.assert(fc.property(histories, claim), {
    numRuns,
    reporter(run) {
      if (!run.failed) return;
      const told = (run.counterexample?.[0] ?? []).map(({ name }) => `  ${name}`).join("\n");
      throw new Error(`seed ${run.seed}, path ${run.counterexamplePath}\n${told}`, { cause: run.errorInstance });
    },
  });
}
