import type { MiddlewareHandler } from "hono";
import { type Alarm, createAlarm } from "../app/alarm.ts";
import type { Clock, Scheduler } from "../app/ports.ts";
import { changesSomething } from "./forms.ts";
import { Problem } from "./problem.ts";
import type { Visit } from "./who.ts";

// What is looked at waits for what is done: leads and texts go on between two pages, and before the next one.

export interface TurnsNeeds {
  readonly clock: Pick<Clock, "monotonicMs">;
  readonly scheduler: Scheduler;
  /** Whether something is under way that must not wait for a page. */
  readonly isBusy: () => boolean;
}

/** Whoever waits is behind so many at most, and takes no more of these places than one person needs. */
const MOST_WAITING = 64;
const MOST_OF_ONE = 24;
/** So long a page waits for what is under way, and then has its turn all the same. */
const PATIENCE_MS = 500;
const LOOK_AGAIN_MS = 5;
/** The rest after a page is as long as it took, within these: at least whatever came meanwhile is taken in. */
const SHORTEST_REST_MS = 1;
const LONGEST_REST_MS = 50;
/** A page that takes longer waits for something else, and others go on meanwhile. */
const LONGEST_TURN_MS = 100;

interface Waiting {
  readonly who: string;
  readonly begin: () => void;
}

/** One page after the other. */
export class Turns {
  readonly #needs: TurnsNeeds;
  readonly #alarm: Alarm;
  #waiting: Waiting[] = [];
  #isTaken = false;
  #freeMs = Number.NEGATIVE_INFINITY;
  /** Since when the first one waits for what is under way. */
  #heldSinceMs: number | undefined;

  constructor(needs: TurnsNeeds) {
    this.#needs = needs;
    this.#alarm = createAlarm(needs.scheduler, () => this.#next());
  }

  /** Resolves with what ends the turn; `undefined`: too many wait already. */
  take(who: string): Promise<() => void> | undefined {
    const own = this.#waiting.filter((one) => one.who === who).length;
    if (this.#waiting.length >= MOST_WAITING || own >= MOST_OF_ONE) return undefined;
    return new Promise((resolve) => {
      this.#waiting.push({ who, begin: () => resolve(this.#begin()) });
      this.#next();
    });
  }

  #next(): void {
    if (this.#isTaken || this.#waiting.length === 0) return;
    const waitMs = this.#waitMs();
    if (waitMs > 0) return this.#alarm.set(waitMs);
    this.#alarm.cancel();
    this.#heldSinceMs = undefined;
    this.#isTaken = true;
    this.#waiting.shift()?.begin();
  }

  #waitMs(): number {
    const nowMs = this.#needs.clock.monotonicMs();
    if (nowMs < this.#freeMs) return this.#freeMs - nowMs;
    if (!this.#needs.isBusy()) return 0;
    this.#heldSinceMs ??= nowMs;
    return nowMs - this.#heldSinceMs >= PATIENCE_MS ? 0 : LOOK_AGAIN_MS;
  }

  #begin(): () => void {
    const { clock, scheduler } = this.#needs;
    const beganMs = clock.monotonicMs();
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      callOff();
      const nowMs = clock.monotonicMs();
      this.#isTaken = false;
      // Where nobody waits the next one comes by itself, and what came before it has been taken in.
      const restMs = Math.min(Math.max(nowMs - beganMs, SHORTEST_REST_MS), LONGEST_REST_MS);
      if (this.#waiting.length > 0) this.#freeMs = nowMs + restMs;
      this.#next();
    };
    const callOff = scheduler.after(LONGEST_TURN_MS, end);
    return end;
  }
}

/** What takes next to nothing, or goes on for as long as somebody looks on. */
const AT_ONCE: ReadonlySet<string> = new Set(["/healthz", "/contact.vcf", "/live"]);

/** Whatever is looked at has its turn. */
export function inTurn(turns: Turns): MiddlewareHandler<Visit> {
  return async (c, next) => {
    const { path } = c.req;
    if (changesSomething(c) || AT_ONCE.has(path) || path.startsWith("/assets/")) return next();
    const turn = turns.take(c.get("actor")?.name ?? "");
    if (turn === undefined) throw tooMany();
    const end = await turn;
    try {
      await next();
    } finally {
      end();
    }
  };
}

function tooMany(): Problem {
  const detail = "so many pages are asked for just now that leads would have to wait; load this one again in a moment";
  return new Problem(503, "too-many-pages", detail, { headers: { "retry-after": "2" } });
}
