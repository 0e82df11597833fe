import type { Context } from "hono";
import type { Subscribe } from "../app/technician.ts";
import { stayOn } from "./stays.ts";
import type { Visit } from "./who.ts";

/** A reader this far behind is given up: what waits for it is kept in memory. */
const MOST_WAITING = 20_000;

/** Answers with a line a value, as they come, until the reader leaves, is not in any more, or nothing comes any more. */
export function streamLines<T>(
  context: Context<Visit>,
  subscribe: Subscribe<T>,
  lineOf: (value: T) => string,
): Response {
  const encoder = new TextEncoder();
  let leave: () => void = () => undefined;
  const lines = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false;
        const stay = stayOn(context, end);
        const unsubscribe = subscribe({
          next(value) {
            if (ended) return;
            if (stay.isOver()) {
              end();
              return;
            }
            if ((controller.desiredSize ?? 0) < -MOST_WAITING) {
              ended = true;
              leave();
              controller.error(new Error("the reader is too slow"));
              return;
            }
            controller.enqueue(encoder.encode(`${lineOf(value)}\n`));
          },
          end,
        });
        leave = () => {
          stay.leave();
          unsubscribe();
        };
        // What is kept comes at once: it may have ended by now.
        if (ended) leave();
        function end(): void {
          if (ended) return;
          ended = true;
          leave();
          controller.close();
        }
      },
      cancel: () => leave(),
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
  return context.body(lines, 200, { "content-type": "application/x-ndjson" });
}
