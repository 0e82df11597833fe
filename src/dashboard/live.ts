import { Hono } from "hono";
import type { Changes } from "../app/changes.ts";
import { asBody, createPieces } from "../http/pieces.ts";
import { stayOn } from "../http/stays.ts";
import { actorOf, demandRole, type Visit } from "../http/who.ts";
import { Problem } from "../http/problem.ts";

/** Pages that look on at once; one more shows what was true when it was loaded. */
const MOST_STREAMS = 50;
/** In chunks: the first one, and one change. Who has not taken that one needs not be told again: there is nothing in it. */
const MOST_WAITING = 2;
const CHANGED = Buffer.from("event: changed\ndata:\n\n");
/** Of one person: they leave some for the others. */
const MOST_OF_ONE = 15;

/**
 * Tells pages that something has changed, as server-sent events (HTML 9.2): they fetch what they show. `asOf` is the
 * mark that a page was drawn with; one that is behind is told at once.
 */
export interface Live {
  readonly routes: Hono<Visit>;
  /** Ends all streams. */
  end(): void;
}

export function createLive(changes: Changes): Live {
  const ends = new Map<() => void, string>();
  const routes = new Hono<Visit>();

  routes.get("/live", demandRole("viewer"), (c) => {
    if (ends.size >= MOST_STREAMS) {
      throw new Problem(503, "too-many-streams", `${MOST_STREAMS} pages look on already`);
    }
    const { name } = actorOf(c);
    if ([...ends.values()].filter((one) => one === name).length >= MOST_OF_ONE) {
      throw new Problem(503, "too-many-streams", `${MOST_OF_ONE} pages of ${name} look on already`);
    }
    const chunks = createPieces(() => leave());
    const unsubscribe = changes.subscribe(() => {
      if (stay.isOver()) return end();
      if (chunks.readableLength < MOST_WAITING) chunks.push(CHANGED);
    });
    const end = (): void => {
      leave();
      chunks.push(null);
    };
    const leave = (): void => {
      stay.leave();
      unsubscribe();
      ends.delete(end);
    };
    const stay = stayOn(c, end);
    ends.set(end, name);
    const isBehind = c.req.query("asOf") !== String(changes.mark());
    chunks.push(Buffer.from(`retry: 2000\n\n${isBehind ? CHANGED : ""}`));
    return c.body(asBody(chunks), 200, { "content-type": "text/event-stream", "x-accel-buffering": "no" });
  });

  return {
    routes,
    end() {
      for (const end of [...ends.keys()]) end();
    },
  };
}
