import { ANSWER_WITHIN_MS } from "../../domain/copy/pace.ts";
import { type Copy, CopyTrouble, type Scheduler } from "../ports.ts";
import { within } from "../within.ts";

/**
 * The same copy, of which nothing is waited for longer than some seconds, and which is never asked twice at once: a share
 * that hangs would keep one thread of the process for each question, and the journal needs them too.
 */
export function patiently(copy: Copy, scheduler: Scheduler): Copy {
  let asking: Promise<unknown> | undefined;

  async function ask<T>(question: () => Promise<T>): Promise<T> {
    if (asking !== undefined) throw silent();
    const asked = question();
    const done = asked.then(
      () => undefined,
      () => undefined,
    );
    asking = done;
    void done.then(() => {
      asking = undefined;
    });
    const answer = await within(scheduler, ANSWER_WITHIN_MS, asked);
    if (answer.kind === "late") throw silent();
    asking = undefined;
    if (answer.kind === "failed") throw answer.error;
    return answer.value;
  }

  function silent(): CopyTrouble {
    return new CopyTrouble(
      `${copy.place} does not answer: look whether it can be reached, and whether the medium is well`,
    );
  }

  return {
    place: copy.place,
    create: (name, octets) => ask(() => copy.create(name, octets)),
    read: (name) => ask(() => copy.read(name)),
    names: (folder) => ask(() => copy.names(folder)),
    remove: (name) => ask(() => copy.remove(name)),
    warnings: () => copy.warnings(),
    close: () => copy.close(),
  };
}
