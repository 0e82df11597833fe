import type { MiddlewareHandler } from "hono";
import type { Scheduler } from "../app/ports.ts";
import { within } from "../app/within.ts";
import { changesSomething } from "../http/forms.ts";
import { Problem } from "../http/problem.ts";
import type { Visit } from "../http/who.ts";

/** So long a person is kept waiting for a disk. */
const WITHIN_MS = 15_000;
/** Takes as long as the file is. */
const MAY_TAKE_LONG = "/import";

/** Whatever changes something is answered when it is on disk; where a disk takes nothing that is said. */
export function answeredInTime(scheduler: Scheduler): MiddlewareHandler<Visit> {
  return async (c, next) => {
    if (!changesSomething(c) || c.req.path.startsWith(MAY_TAKE_LONG)) return next();
    const answered = await within(scheduler, WITHIN_MS, next());
    if (answered.kind === "failed") throw answered.error;
    if (answered.kind === "late")
      throw new Problem(
        503,
        "not-on-disk",
        "it is not on disk yet, so it does not hold yet: see on the page Today what is wrong with the disk",
      );
  };
}
