import type { TodayView } from "../../src/app/today.ts";
import { type Msisdn, parseNumber } from "../../src/domain/number.ts";
import { HOUR } from "../../src/domain/time.ts";
import { PAUSED } from "../http/fake-control.ts";

const ann = parseNumber("+18505550123") as Msisdn;

/** A day on which something of everything happened; names and texts are such as a stranger might choose. */
export function fullDay(now: number): TodayView {
  return {
    since: now - 30 * HOUR,
    modem: { state: "ready", operator: "<b>Tel</b>", signal: { dbm: -79, bars: 3 } },
    broker: { connected: true, takenOver: false },
    hasMail: true,
    isClockSet: true,
    copy: {
      ...{ place: "/mnt/<stick>", state: "behind", sequence: 40, lagRecords: 3, lagSeconds: 12, epoch: 2 },
      drill: { kind: "sound", sequence: 30, reaches: "x", objects: 7, seconds: 1.5, at: new Date(now).toISOString() },
    },
    problems: ["the disk is nearly full", "a NO was entered late (until 2025-10-16T04:00:00.000Z)"],
    blocking: [],
    waiting: {
      shown: [{ ...PAUSED, words: "<script>alert(1)</script> stop texting", weighed: '"stop texting" 3.1' }],
      found: 1,
    },
    withheld: {
      shown: [
        {
          id: "L-9",
          direction: "out",
          kind: "alert",
          number: ann,
          state: "filtered",
          at: new Date(now - HOUR).toISOString(),
          agentId: "A-7",
          reason: "work from home",
          lead: { name: '"><img src=x onerror=alert(1)>', message: "work from home" },
        },
      ],
      found: 1,
    },
    failed: {
      shown: [{ leadId: "L-5", agentId: "A-7", number: ann, state: "failed", reason: "unreachable", at: now - HOUR }],
      found: 1,
    },
    replies: {
      shown: [
        {
          ...{ sequence: 4, at: now - HOUR, from: ann, number: ann, text: "Is <i>Saturday</i> fine?", keyword: null },
          ...{ leadId: "L-4", agentIds: ["A-7"] },
        },
      ],
      found: 1,
    },
    silent: {
      shown: [
        { number: ann, agentIds: ["A-7"], askedAt: now - HOUR, optOutAt: now + HOUR, reminders: 1, isRenewal: false },
      ],
      found: 1,
    },
    droppedOut: {
      shown: [
        { agentId: "A-7", name: "<Ann>", number: ann, reason: "no-response", needsOwnStart: false, at: now - HOUR },
      ],
      found: 1,
    },
    counts: {
      sent: 812,
      dailyCap: 1_000,
      newRecipients: 3,
      newRecipientsPerDay: 200,
      queued: 2,
      agents: { active: 5 },
    },
    signal: [
      { at: now - HOUR, dbm: -79 },
      { at: now, dbm: -81 },
    ],
    hours: [{ at: now - HOUR, arrived: 3, sent: 1, lost: 1, received: 2 }],
  };
}
