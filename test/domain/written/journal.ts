import type { ContentsRef, Draft } from "../../../src/domain/contents.ts";
import type { GatewayEvent } from "../../../src/domain/events.ts";
import type { WrittenEvent } from "../../../src/domain/written/joined.ts";
import { toWritten } from "../../../src/domain/written/written.ts";
import { decodeStatusReport } from "../../../src/modem/sms/status-report.ts";
import { encodeStatusReport } from "../../../src/sim/pdu/status-report.ts";
import type { Gateway, Recorded } from "../gateway.ts";
import { live } from "../properties/watched.ts";
import type { Happening } from "../properties/history.ts";

export interface WrittenRecord {
  readonly sequence: number;
  readonly at: number;
  readonly event: WrittenEvent;
  readonly apart?: ContentsRef;
}

/** What was decided in a history, each decision by itself. */
export function decisionsIn(history: readonly Happening[]): {
  readonly gateway: Gateway;
  readonly decisions: readonly (readonly Recorded[])[];
} {
  const decisions: (readonly Recorded[])[] = [];
  const { gateway } = live(history, (watched) => {
    withReports(watched);
    return {
      around() {
        const before = watched.records.length;
        return () => void decisions.push(watched.records.slice(before));
      },
    };
  });
  return { gateway, decisions };
}

/** Every other report is on the air as networks send them. */
function withReports(gateway: Gateway): void {
  const { reportOn } = gateway;
  let count = 0;
  gateway.reportOn = (messageReference, status, recipient, pdu) => {
    count += 1;
    if (pdu !== undefined || count % 2 === 0) return reportOn.call(gateway, messageReference, status, recipient, pdu);
    gateway.do({
      type: "ReceiveReport",
      report: reportOf({ messageReference, status, recipient, at: gateway.now, count }),
    });
  };
}

function reportOf({
  messageReference,
  status,
  recipient,
  at,
  count,
}: {
  readonly messageReference: number;
  readonly status: number;
  readonly recipient: string;
  readonly at: number;
  readonly count: number;
}) {
  const tpdu = encodeStatusReport({
    ...{ messageReference, status, recipient, zoneMinutes: 0 },
    submittedAtMs: at - 5_000,
    dischargedAtMs: at + 1_000 * count,
  });
  const report = decodeStatusReport(`00${tpdu.toString("hex")}`);
  if ("error" in report) throw new Error(report.error);
  return report;
}

/** The journal of these decisions at a level, or as they were decided, as it is read from its lines. */
export function journalOf(decisions: readonly (readonly Recorded[])[], level?: number): readonly WrittenRecord[] {
  const records: WrittenRecord[] = [];
  for (const decision of decisions) {
    const drafts = decision.map(draftOf);
    for (const draft of level === undefined ? drafts : toWritten(drafts, level)) {
      const [{ meta } = { meta: { at: 0 } }] = decision;
      records.push(JSON.parse(JSON.stringify({ sequence: records.length + 1, at: meta.at, ...draft })));
    }
  }
  return records;
}

/** Where contents lie stands for what they are. */
function draftOf({ event, meta: { apart } }: Recorded): Draft<GatewayEvent> {
  return apart === undefined ? { event } : { event, apart };
}
