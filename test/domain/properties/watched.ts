import fc from "fast-check";
import { it } from "vitest";
import type { Answer, Command } from "../../../src/domain/commands.ts";
import { Gateway, type Submit } from "../gateway.ts";
import { type Happening, histories, World } from "./history.ts";

/** Somebody who looks over a gateway's shoulder while it lives through a history. */
interface Watcher {
  /** Looks before a command; what it returns looks after it. */
  around?(command: Command): (() => void) | undefined;
  /** Looks when a segment has been let go. */
  onSubmit?(submit: Submit): void;
  /** Looks at what has come of it all. */
  atEnd?(): void;
}

/** What has to be so whatever happens to the gateway: it throws where it is not. It changes nothing. */
export type Claim = (gateway: Gateway) => Watcher;

/** A gateway with watchers. */
class Watched extends Gateway {
  watchers: readonly Watcher[] = [];

  override do(command: Command): Answer {
    const lookAgain = this.watchers.map((watcher) => watcher.around?.(command));
    const answer = super.do(command);
    for (const look of lookAgain) look?.();
    return answer;
  }

  override begin(): Submit | undefined {
    const submit = super.begin();
    if (submit !== undefined) for (const watcher of this.watchers) watcher.onSubmit?.(submit);
    return submit;
  }
}

/** Lives through a history while these look. */
export function live(history: readonly Happening[], ...claims: readonly Claim[]): World {
  const gateway = new Watched();
  gateway.watchers = claims.map((claim) => claim(gateway));
  const world = new World(gateway);
  for (const happening of history) happening.to(world);
  for (const watcher of gateway.watchers) watcher.atEnd?.();
  return world;
}

/** Tries something on histories; a counterexample is told as what happened. */
export function holdsFor(
  attempt: (history: readonly Happening[]) => void,
  numRuns = 300,
  seed: number = anySeed(),
): void {
  fc.assert(fc.property(histories, attempt), {
    ...{ numRuns, seed },
    reporter(run) {
      if (!run.failed) return;
      const told = (run.counterexample?.[0] ?? []).map(({ name }) => `  ${name}`).join("\n");
      throw new Error(`seed ${run.seed}, path ${run.counterexamplePath}\n${told}`, { cause: run.errorInstance });
    },
  });
}

/**
 * Makes a test of each claim. All look at the same histories: to live through one takes longer than what anybody looks
 * at meanwhile. One that does not hold is tried alone on them, for the shortest of what happened.
 */
export function claimsOnSameHistories(numRuns = 300): (rule: string, claim: Claim) => void {
  const seed = anySeed();
  const claims: Claim[] = [];
  let broken: ReadonlyMap<Claim, unknown> | undefined;
  return (rule, claim) => {
    claims.push(claim);
    it(rule, () => {
      broken ??= brokenOf(claims, fc.sample(histories, { numRuns, seed }));
      if (!broken.has(claim)) return;
      const alone = (history: readonly Happening[]): void => void live(history, claim);
      holdsFor(alone, numRuns, seed);
      throw broken.get(claim);
    });
  };
}

/** The claims that do not hold, each with the first error. */
function brokenOf(claims: readonly Claim[], all: readonly (readonly Happening[])[]): ReadonlyMap<Claim, unknown> {
  const broken = new Map<Claim, unknown>();
  for (const history of all) {
    const left = claims.filter((claim) => !broken.has(claim));
    try {
      live(history, ...left.map((claim) => apart(claim, (error) => broken.set(claim, error))));
    } catch (error) {
      // The gateway itself.
      for (const claim of left) broken.set(claim, error);
    }
  }
  return broken;
}

/** The same claim, whose errors are none of the others'; it looks no further behind one. */
function apart(claim: Claim, onError: (error: unknown) => void): Claim {
  return (gateway) => {
    let isBroken = false;
    function attempt<T>(look: () => T): T | undefined {
      if (isBroken) return undefined;
      try {
        return look();
      } catch (error) {
        isBroken = true;
        onError(error);
        return undefined;
      }
    }
    const watcher = attempt(() => claim(gateway)) ?? {};
    return {
      around(command) {
        const look = attempt(() => watcher.around?.(command));
        return look && (() => attempt(look));
      },
      onSubmit: (submit) => attempt(() => watcher.onSubmit?.(submit)),
      atEnd: () => attempt(() => watcher.atEnd?.()),
    };
  };
}

function anySeed(): number {
  return Math.trunc(Math.random() * 2 ** 31);
}
