import { askAtOf, type NumberRecord, type RequestClock } from "./consent/model.ts";
import { PATIENCE, type PartialMessage } from "./inbox/reassembly.ts";
import type { Lead } from "./leads/model.ts";
import type { Message } from "./outbox/message.ts";
import type { Instant } from "./time.ts";

// What falls due when. Each thing has at most one deadline at a time: its nearest.

/** Asking that was put off, reminders, the opt-out without an answer, the reconfirmation, the end of a pause. */
export function deadlineOfNumber({ consent, paused, hold }: NumberRecord): Instant | undefined {
  // While a person is to decide about a number, nothing else happens to it.
  if (paused !== undefined) return paused.decideBy;
  if (hold !== undefined) return undefined;
  switch (consent.status) {
    case "pending":
      return nextOfClock(consent);
    case "reconfirming":
      return consent.clock && nextOfClock(consent.clock);
    case "active":
      return consent.reconfirmAt;
    case "enrolled":
      return askAtOf(consent);
    case "none":
    case "opted-out":
      return undefined;
  }
}

function nextOfClock({ remindAt, remindersTaken = 0, optOutAt }: RequestClock): Instant {
  return remindAt[remindersTaken] ?? optOutAt;
}

/** A lead that waits expires; one whose alert is queued may be late, and expires with it. */
export function deadlineOfLead({ standing, expiresAt, lateAt }: Lead): Instant | undefined {
  if (standing.state === "queued") return lateAt;
  return standing.state === "held" || standing.state === "filtered" ? expiresAt : undefined;
}

/** A doubt ends first: until then it is not known whether the message is out. */
export function deadlineOfMessage({ ended, segments, expiresAt }: Message): Instant | undefined {
  if (ended !== undefined || segments.some(({ state }) => state === "submitting")) return undefined;
  const doubtful = segments.find((segment) => segment.state === "doubtful");
  return doubtful?.state === "doubtful" ? doubtful.until : expiresAt;
}

export function deadlineOfPartial({ firstAt }: PartialMessage): Instant {
  return firstAt + PATIENCE;
}
