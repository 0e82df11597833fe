import type { EventType } from "../events.ts";
import { withMore } from "../given.ts";
import { outcomeOf, saidByReport } from "../sms/status-report.ts";
import type { JoinedType, Said, WrittenEvent } from "./joined.ts";

// From level 2 on a record leaves out a member that is as it nearly always is, and so says what is remarkable. Where
// nothing stands although there is something usual, `null` does. Stores are full of records without: a row may be added
// with a level, but what it says never changes.

const ofReport = ({ pdu, status }: Said): Said => {
  const said = typeof pdu === "string" ? saidByReport(pdu) : undefined;
  const known = status ?? said?.status;
  return withMore(said ?? {}, { index: 0, outcome: typeof known === "number" ? outcomeOf(known) : undefined });
};

const FIRST_SEGMENT = (): Said => ({ index: 0 });

/**
 * What is usual, given the members that are said. Of an event that older levels know, too, only members that it always
 * has: there one that may be absent is.
 */
const USUAL_MEMBERS: { readonly [T in EventType | JoinedType]?: (said: Said) => Said } = {
  LeadQueued: () => ({ class: "alert", kind: "alert" }),
  MessageQueued: ({ kind }) => ({ class: kind }),
  MessageBegun: () => ({ coding: "gsm7", segments: 1, notice: false, index: 0 }),
  SegmentSubmitting: FIRST_SEGMENT,
  SegmentReleased: FIRST_SEGMENT,
  SegmentSubmitted: FIRST_SEGMENT,
  SegmentDeferred: FIRST_SEGMENT,
  SegmentDoubted: FIRST_SEGMENT,
  SegmentRequeued: FIRST_SEGMENT,
  LastSegmentSubmitted: FIRST_SEGMENT,
  ReportMatched: ofReport,
  LastReportMatched: ofReport,
};

/** The event without what is usual. */
export function withoutUsual(event: WrittenEvent): WrittenEvent {
  const usual = usualOf(event);
  if (usual === undefined) return event;
  const written: Record<string, unknown> = {};
  const said = event as unknown as Said;
  for (const name in said) if (!isSame(usual[name], said[name])) written[name] = said[name];
  for (const name in usual) if (usual[name] !== undefined && said[name] === undefined) written[name] = null;
  return written as unknown as WrittenEvent;
}

/** The event as it was before. */
export function withUsual(event: WrittenEvent): WrittenEvent {
  const usual = usualOf(event);
  if (usual === undefined) return event;
  const whole: Record<string, unknown> = { ...event };
  for (const [name, value] of Object.entries(usual)) {
    if (whole[name] === undefined && value !== undefined) whole[name] = value;
    else if (whole[name] === null) delete whole[name];
  }
  return whole as unknown as WrittenEvent;
}

/** Whether a member is left out of it. */
export function leavesOut(event: WrittenEvent): boolean {
  const usual = usualOf(event);
  return usual !== undefined && Object.keys(usual).some((name) => ((event as unknown as Said)[name] ?? null) === null);
}

function usualOf(event: WrittenEvent): Said | undefined {
  return USUAL_MEMBERS[event.type]?.(event as unknown as Said);
}

/** Of members as JSON has them. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}
