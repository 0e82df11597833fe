import type { Log, SmsHandlers } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { Address, InboundSms } from "../domain/inbox/inbound.ts";
import { messageOf } from "./at-error.ts";
import type { TextModeMessage } from "./at/text-mode.ts";
import type { HandOver } from "./hand-over.ts";
import { isCutShort, isStatusReport } from "./stored-pdu.ts";

/** `+CMT` or `+CDS`: the PDU, and its length as the header names it. */
export interface DirectArrival {
  readonly pdu: string;
  readonly lengthOctets?: number;
  /** The modem is in text mode: what it wrote instead of a PDU. */
  readonly inTextMode?: TextModeMessage;
}

function smsOf({ from, text, sentAt, lines }: TextModeMessage): InboundSms {
  return {
    from: senderOf(from),
    content: { kind: "text", text },
    pdu: lines,
    onArrival: true,
    textMode: true,
    ...given({ smscAt: sentAt }),
  };
}

function senderOf(from: string): Address {
  if (from === "") return { kind: "none" };
  if (!/^\+?\d+$/.test(from)) return { kind: "alphanumeric", text: from };
  return { kind: from.startsWith("+") ? "international" : "national", digits: from };
}

/** What has come directly and is not on disk yet. */
export interface DirectArrivals {
  /** `acknowledge` says that it is on disk, to a modem that waits for that. */
  take(arrived: DirectArrival, acknowledge?: () => Promise<void>): void;
  /** Resolves when all that has come so far is on disk, or lost. */
  settled(): Promise<unknown>;
  /** The same of what the next submit waits for: messages, and reports that the modem wants acknowledged. */
  heldUp(): Promise<unknown>;
  readonly holdUp: boolean;
}

function turnOver(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function createDirectArrivals(
  handOver: HandOver,
  handlers: Pick<SmsHandlers, "received">,
  log: Log,
): DirectArrivals {
  const arriving = new Set<Promise<void>>();
  const holdingUp = new Set<Promise<void>>();

  async function keep(arrived: DirectArrival, acknowledge: (() => Promise<void>) | undefined): Promise<void> {
    if (arrived.inTextMode !== undefined) {
      await handlers.received(smsOf(arrived.inTextMode));
      await acknowledge?.();
      return;
    }
    // One that comes in the same breath as the result of its submit: that is settled first, as it tells the reference.
    if (isStatusReport(arrived.pdu)) await turnOver();
    // Half a message that the network will send again whole is not worth keeping.
    if (acknowledge !== undefined && isCutShort(arrived)) throw new Error("it was cut on its way from the modem");
    await handOver(arrived.pdu, true);
    await acknowledge?.();
  }

  return {
    take(arrived, acknowledge) {
      const arrival = keep(arrived, acknowledge).catch((error: unknown) => {
        const lost = acknowledge === undefined ? "was lost" : "will be sent again by the network";
        log.error({ error: messageOf(error) }, `a message that the modem does not keep ${lost}`);
      });
      const heldUp = acknowledge !== undefined || !isStatusReport(arrived.pdu);
      const kinds = heldUp ? [arriving, holdingUp] : [arriving];
      for (const kind of kinds) kind.add(arrival);
      void arrival.finally(() => {
        for (const kind of kinds) kind.delete(arrival);
      });
    },
    settled: () => Promise.all(arriving),
    heldUp: () => Promise.all(holdingUp),
    get holdUp() {
      return holdingUp.size > 0;
    },
  };
}
