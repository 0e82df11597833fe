import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../src/domain/time.ts";
import { Pi } from "./pi.ts";

// Whatever a Pi's clock goes through: it is stepped while nobody vouches for it, the power goes, the process
// restarts, NTP answers or does not, and between all that people are asked.

type Happening = { readonly name: string; readonly to: (life: Life) => void };

/** A Pi, and when each agent really was asked. */
class Life {
  readonly pi = new Pi();
  readonly asked = new Map<string, Instant>();

  constructor() {
    this.pi.start();
  }

  ask(): void {
    const agentId = `A-${this.asked.size + 1}`;
    this.pi.ask(agentId);
    this.asked.set(agentId, this.pi.now());
  }

  /** When each agent really was opted out. */
  optedOut(): ReadonlyMap<string, Instant> {
    const ends = this.pi.happened("ConsentEnded").map(({ event, really }) => [event.number, really] as const);
    return new Map(ends.map(([number, really]) => [`A-${Number(number.slice(-4))}`, really]));
  }
}

const span = fc.constantFrom(SECOND, MINUTE, HOUR, 5 * HOUR, 13 * HOUR, 2 * DAY);
const error = fc.constantFrom(-3650 * DAY, -2 * DAY, -HOUR, -MINUTE, MINUTE, HOUR, 2 * DAY, 3650 * DAY);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Happening>({ name: "an agent is asked", to: (life) => life.ask() }) },
  {
    weight: 5,
    arbitrary: span.map(
      (ms): Happening => ({
        name: `${ms / MINUTE} min pass`,
        to: ({ pi }) => pi.pass(ms, Math.max(2 * MINUTE, ms / 8)),
      }),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Happening>({ name: "NTP answers", to: ({ pi }) => pi.synchronise() }) },
  {
    weight: 2,
    arbitrary: fc.tuple(span, fc.constantFrom(0, MINUTE, HOUR)).map(
      ([downMs, lostMs]): Happening => ({
        name: `no power for ${downMs / MINUTE} min, the clock ${lostMs / MINUTE} min further back`,
        to: ({ pi }) => pi.powerCut(downMs, lostMs),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: span.map(
      (ms): Happening => ({
        name: `the process is away for ${ms / MINUTE} min`,
        to: ({ pi }) => pi.restart(ms),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: error.map(
      (ms): Happening => ({
        name: `nobody vouches for the clock, and it is stepped by ${ms / MINUTE} min`,
        to: ({ pi }) => {
          pi.isSynchronised = false;
          pi.pass(2 * SECOND);
          pi.step(ms);
        },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Happening>({
      name: "NTP answers while the process is away",
      to: ({ pi }) => {
        pi.stop();
        pi.ahead = 0;
        pi.isSynchronised = true;
        pi.start();
      },
    }),
  },
);

function holdsFor(claim: (life: Life) => void, numRuns: number): void {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), (history) => {
      const life = new Life();
      for (const { to } of history) to(life);
      claim(life);
    }),
    {
      numRuns,
      reporter(run) {
        if (!run.failed) return;
        const names = (run.counterexample?.[0] ?? []).map(({ name }) => `  ${name}`).join("\n");
        throw new Error(`seed ${run.seed}, path ${run.counterexamplePath}\n${names}\n${String(run.errorInstance)}`);
      },
    },
  );
}

describe("through any sequence of steps, power cuts and restarts", () => {
  it("nobody is opted out before 36 real hours have passed, and nobody is forgotten", () => {
    holdsFor((life) => {
      life.pi.synchronise();
      life.pi.pass(38 * HOUR, 20 * MINUTE);
      const ends = life.optedOut();
      for (const [agentId, asked] of life.asked) {
        const end = ends.get(agentId);
        expect(end, `${agentId} is never opted out`).toBeDefined();
        // A second a step: what the watch takes for no step, it follows.
        expect(end, `${agentId} is opted out early`).toBeGreaterThanOrEqual(asked + 36 * HOUR - MINUTE);
      }
    }, 150);
  });

  it("what the journal holds gives the state that was live", () => {
    holdsFor(({ pi }) => pi.stop(), 150);
  });

  it("once the clock is trusted nothing that was recorded lies in the future", () => {
    holdsFor(({ pi }) => {
      pi.synchronise();
      const now = pi.core.now();
      for (const { consent, asked, firstTextedAt = 0 } of pi.core.state.numbers.values()) {
        for (const instant of [consent.since, ...asked, firstTextedAt]) expect(instant).toBeLessThanOrEqual(now);
      }
      for (const { at } of pi.core.state.recent) expect(at).toBeLessThanOrEqual(now);
      expect(pi.core.state.newestAt).toBeLessThanOrEqual(now);
    }, 150);
  });
});
