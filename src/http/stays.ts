import type { Context } from "hono";
import { type Alarm, createAlarm } from "../app/alarm.ts";
import type { Scheduler } from "../app/ports.ts";
import type { Connection } from "./listener.ts";
import type { Stay, Visit } from "./who.ts";

/** A session that ends by itself, or whose user is removed, tells nobody: it is looked after. */
const LOOK_EVERY_MS = 2_000;

/** For whatever answers for longer than a request: `end` is called once who asked is not in any more. */
export function stayOn(c: Context<Visit>, end: () => void): Stay {
  const { incoming } = (c.env ?? {}) as Partial<Connection>;
  // Nothing may happen for a long time, and who reads has not gone for that.
  incoming?.socket.setTimeout(0);
  return c.get("stay")(end);
}

/** Of who may stay until they go. */
export const AS_LONG_AS_THEY_LIKE: Stay = { isOver: () => false, leave: () => undefined };

/** Ends what goes on for somebody who is not in any more. */
export class Stays {
  readonly #stays = new Map<Stay, () => void>();
  readonly #alarm: Alarm;

  constructor(scheduler: Scheduler) {
    this.#alarm = createAlarm(scheduler, () => this.look());
  }

  /** `end` is called once `isOver`. */
  begin(isOver: () => boolean, end: () => void): Stay {
    const stay: Stay = { isOver, leave: () => void this.#stays.delete(stay) };
    this.#stays.set(stay, end);
    if (!this.#alarm.isSet) this.#alarm.set(LOOK_EVERY_MS);
    return stay;
  }

  /** At once, as when somebody signs out. */
  look(): void {
    for (const [stay, end] of [...this.#stays]) {
      if (!stay.isOver()) continue;
      stay.leave();
      end();
    }
    if (this.#stays.size === 0) this.#alarm.cancel();
    else this.#alarm.set(LOOK_EVERY_MS);
  }

  /** Looks no more. */
  end(): void {
    this.#stays.clear();
    this.#alarm.cancel();
  }
}
