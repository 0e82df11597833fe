import { senderOf } from "../domain/inbox/reassembly.ts";
import type { InboundSms, StatusReport } from "../domain/inbox/inbound.ts";
import type { Core } from "./core.ts";
import { hop } from "./hops.ts";
import type { Log } from "./ports.ts";

export interface ReceivingHandlers {
  received(sms: InboundSms): Promise<void>;
  reported(report: StatusReport): Promise<void>;
}

/** What the transport hands over. It may delete its own copy once the promise has resolved. */
export function createInbox(core: Core, log: Log): ReceivingHandlers {
  return {
    async received(sms) {
      hop("text given by the modem");
      const repeat = core.state.seen.has(sms.pdu);
      core.execute({ type: "ReceiveSms", sms });
      await core.synced();
      log.debug({ from: senderOf(sms.from), content: sms.content.kind, repeat }, "SMS received");
    },
    async reported(report) {
      core.execute({ type: "ReceiveReport", report });
      await core.synced();
      const { messageReference, status, recipient } = report;
      log.debug({ messageReference, status, recipient: senderOf(recipient) }, "Status report received");
    },
  };
}
