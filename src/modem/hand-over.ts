import type { Log, SmsHandlers } from "../app/ports.ts";
import { decodeDeliver } from "./sms/deliver.ts";
import { decodeStatusReport } from "./sms/status-report.ts";
import { isStatusReport } from "./stored-pdu.ts";

/** What became of a PDU: it is on disk, or it is none of ours and stays where it is. */
type Fate = "kept" | "notOurs";

/**
 * Decodes what has arrived and hands it over; resolves when it is on disk. `onArrival`: it cannot have waited in the
 * modem.
 */
export type HandOver = (pdu: string, onArrival: boolean) => Promise<Fate>;

export function createHandOver(handlers: SmsHandlers, log: Log): HandOver {
  return async (pdu, onArrival) => {
    if (isStatusReport(pdu)) {
      const report = decodeStatusReport(pdu);
      if (!("error" in report)) {
        await handlers.reported(report);
        return "kept";
      }
      log.warn({ error: report.error }, "a status report cannot be read");
      await handlers.received({ from: { kind: "none" }, content: { kind: "unreadable", error: report.error }, pdu });
      return "kept";
    }
    const sms = decodeDeliver(pdu);
    // 23.040 9.2.3.9: for the card's own applications, which fetch it themselves.
    if (sms.content.kind === "sim-data") return "notOurs";
    if (sms.content.kind === "unreadable") log.warn({ error: sms.content.error }, "a message cannot be read");
    await handlers.received(onArrival ? { ...sms, onArrival } : sms);
    return "kept";
  };
}
