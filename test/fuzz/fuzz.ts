import { readFileSync } from "node:fs";
import fc from "fast-check";
import { it } from "vitest";

/** Inputs that a mistake was found with, or that one would try first; each says why it is there. */
interface Kept<T> {
  readonly why: string;
  readonly input: T;
}

export interface FuzzTarget<T> {
  readonly inputs: fc.Arbitrary<T>;
  /** How many inputs are made up where nobody asks for more; those of the corpus come first. */
  readonly runs: number;
  /** What `corpus/` keeps: see `keptIn`. */
  readonly corpus?: readonly T[];
  /** Throws, or never ends, where the input does harm. */
  readonly survives: (input: T) => void | Promise<void>;
}

/** `LEADLINE_FUZZ_SECONDS=60` (as `npm run fuzz`): so long for each fuzzer, and what it did is printed. */
const SECONDS = Number(process.env["LEADLINE_FUZZ_SECONDS"] ?? 0);
/** What is found with one seed is found again with it. */
const SEED = Number(process.env["LEADLINE_FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const BEYOND_ANY = 1_000_000_000;
/** What ends one that hangs: how long a run takes is for its inputs and the machine to say. */
const GRACE_MS = 300_000;

/** The corpus, then what fast-check makes up, smallest counterexample first: a rule in the present tense. */
export function fuzz<T>(rule: string, { inputs, runs, corpus = [], survives }: FuzzTarget<T>): void {
  it(
    rule,
    async () => {
      let count = 0;
      const beganAt = performance.now();
      const property = fc.asyncProperty(inputs, async (input) => {
        count += 1;
        await survives(input);
        assertPrototypesAreWhole();
      });
      await fc.assert(property, {
        seed: SEED,
        examples: corpus.map((input) => [input]),
        ...(SECONDS > 0
          ? { numRuns: BEYOND_ANY, interruptAfterTimeLimit: SECONDS * 1000 }
          : { numRuns: runs + corpus.length }),
      });
      if (SECONDS > 0) {
        const seconds = (performance.now() - beganAt) / 1000;
        console.log(`fuzz: ${rule}: ${count} inputs in ${seconds.toFixed(1)} s, seed ${SEED}`);
      }
    },
    SECONDS * 1000 + GRACE_MS,
  );
}

/** The inputs that a file of `corpus/` keeps. */
export function keptIn<T>(file: string): readonly T[] {
  const kept = JSON.parse(readFileSync(new URL(`corpus/${file}`, import.meta.url), "utf8")) as readonly Kept<T>[];
  return kept.map(({ input }) => input);
}

const OWN_NAMES = Object.getOwnPropertyNames(Object.prototype).length;

function assertPrototypesAreWhole(): void {
  if (Object.getOwnPropertyNames(Object.prototype).length !== OWN_NAMES)
    throw new Error("Object.prototype was changed");
}
