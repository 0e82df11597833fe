import { ANSWER_WITHIN_MS } from "../../domain/copy/pace.ts";
import { type Copy, CopyTrouble, type Scheduler } from "../ports.ts";
import { within } from "../within.ts";

/** A share that hangs keeps one of the four threads that the process has for files for each question. The journal needs them too. */
const MOST_UNANSWERED = 2;

/**
 * The same copy, of which nothing is waited for longer than some seconds. It is asked one thing at a time, and again after
 * that, but not where as many questions as that are without an answer: then when one of them is answered.
 */
export function patiently(copy: Copy, scheduler: Scheduler): Copy {
  let isAsking = false;
  /** That are not waited for any more. */
  let unanswered = 0;

  async function ask<T>(question: () => Promise<T>): Promise<T> {
    if (isAsking || unanswered >= MOST_UNANSWERED) throw silent();
    isAsking = true;
    const asked = question();
    const answer = await within(scheduler, ANSWER_WITHIN_MS, asked);
    isAsking = false;
    switch (answer.kind) {
      case "done":
        return answer.value;
      case "failed":
        throw answer.error;
      case "late":
        unanswered += 1;
        void asked.catch(() => undefined).then(() => (unanswered -= 1));
        throw silent();
    }
  }

  function silent(): CopyTrouble {
    const anew = unanswered < MOST_UNANSWERED ? "" : "; where it was mounted anew since, restart leadline";
    return new CopyTrouble(
      `${copy.place} does not answer: look whether it can be reached, and whether the medium is well${anew}`,
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
