import { Hono } from "hono";
import type { Changes } from "../app/changes.ts";
import { demandRole, type Visit } from "../http/who.ts";
import { Problem } from "../http/problem.ts";

/** Pages that look on at once; one more shows what was true when it was loaded. */
const MOST_STREAMS = 50;

/** Tells pages that something has changed, as server-sent events (HTML 9.2): they fetch what they show. */
export interface Live {
  readonly routes: Hono<Visit>;
  /** Ends all streams. */
  end(): void;
}

export function createLive(changes: Changes): Live {
  const ends = new Set<() => void>();
  const octets = new TextEncoder();
  const routes = new Hono<Visit>();

  routes.get("/live", demandRole("viewer"), (c) => {
    if (ends.size >= MOST_STREAMS) {
      throw new Problem(503, "too-many-streams", `${MOST_STREAMS} pages look on already`);
    }
    let leave: () => void = () => {};
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const unsubscribe = changes.subscribe(() => {
          // Who does not take what was said needs not be told again: there is nothing in it.
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(octets.encode("event: changed\ndata:\n\n"));
        });
        const end = (): void => {
          leave();
          controller.close();
        };
        leave = () => {
          unsubscribe();
          ends.delete(end);
        };
        ends.add(end);
        controller.enqueue(octets.encode("retry: 2000\n\n"));
      },
      cancel: () => leave(),
    });
    return c.body(stream, 200, { "content-type": "text/event-stream", "x-accel-buffering": "no" });
  });

  return {
    routes,
    end() {
      for (const end of [...ends]) end();
    },
  };
}
