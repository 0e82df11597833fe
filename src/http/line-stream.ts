import type { Context } from "hono";
import type { Subscribe } from "../app/technician.ts";

/** A reader this far behind is given up: what waits for it is kept in memory. */
const MOST_WAITING = 20_000;

/** Answers with a line a value, as they come, until the reader leaves or nothing comes any more. */
export function streamLines<T>(context: Context, subscribe: Subscribe<T>, lineOf: (value: T) => string): Response {
  const encoder = new TextEncoder();
  let leave: () => void = () => undefined;
  const lines = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false;
        leave = subscribe({
          next(value) {
            if (ended) return;
            if ((controller.desiredSize ?? 0) < -MOST_WAITING) {
              ended = true;
              leave();
              controller.error(new Error("the reader is too slow"));
              return;
            }
            controller.enqueue(encoder.encode(`${lineOf(value)}\n`));
          },
          end() {
            if (!ended) controller.close();
            ended = true;
          },
        });
      },
      cancel: () => leave(),
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
  return context.body(lines, 200, { "content-type": "application/x-ndjson" });
}
