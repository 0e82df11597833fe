import type { Context } from "hono";
import type { Subscribe } from "../app/technician.ts";
import { asBody, createPieces } from "./pieces.ts";
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
  let ended = false;
  let leave: () => void = () => undefined;
  const lines = createPieces(() => {
    ended = true;
    leave();
  });
  const stay = stayOn(context, end);
  const unsubscribe = subscribe({
    next(value) {
      if (ended) return;
      if (stay.isOver()) end();
      else if (lines.readableLength > MOST_WAITING) lines.destroy(new Error("the reader is too slow"));
      else lines.push(Buffer.from(`${lineOf(value)}\n`));
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
    lines.push(null);
  }
  return context.body(asBody(lines), 200, { "content-type": "application/x-ndjson" });
}
