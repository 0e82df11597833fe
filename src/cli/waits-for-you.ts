import type { WaitingView } from "../app/confirmations.ts";
import { oneLine } from "../app/printable.ts";
import { localTime, readableNumber } from "../app/wording.ts";

/** As many are shown at a glance. */
export const AT_A_GLANCE = 10;

/** What waits for a person, the words to judge by, until when, and what to type: two lines each. */
export function waitingLines(waiting: readonly WaitingView[]): readonly string[] {
  return waiting.flatMap((view) => [oneLine(matter(view)), `    ${whatToType(view)}`]);
}

/** The alerts that were withheld: what to type for each. */
export function withheldLines(leadIds: readonly string[]): readonly string[] {
  return leadIds.flatMap((id) => [
    oneLine(`the alert of ${id} is withheld, its text looks like spam (leadline messages show ${id})`),
    `    send it: leadline messages release ${id}; do not: leadline messages drop ${id}`,
  ]);
}

function matter({ id, about, agentIds = [], words, since, decideBy }: WaitingView): string {
  if (decideBy === undefined) return `${id}, since ${localTime(since)}: ${about}`;
  const agents = agentIds.length === 0 ? "" : ` (${agentIds.join(", ")})`;
  const said = words === undefined ? about : `wrote: "${words}"`;
  return `${readableNumber(id)}${agents}, at ${localTime(since)}, ${said}`;
}

function whatToType({ id, kind, agentIds, decideBy }: WaitingView): string {
  if (kind === "many-held")
    return `texts go on to all: leadline confirm ${id} --reject; one of them: leadline confirm +18505550101`;
  if (decideBy === undefined && agentIds !== undefined)
    return `its consent ends: leadline confirm ${id}; texts go on: leadline confirm ${id} --reject`;
  if (decideBy === undefined)
    return `it shall happen: leadline confirm ${id}; not now: leadline confirm ${id} --reject`;
  return `an opt-out: leadline confirm ${id}; none: the same with --reject; undecided an opt-out at ${localTime(decideBy)}`;
}
