import type { Clock, Log, Scheduler, SmsHandlers } from "../app/ports.ts";
import { within } from "../app/within.ts";
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

export interface DirectArrivalsNeeds {
  readonly handOver: HandOver;
  readonly handlers: Pick<SmsHandlers, "received" | "copied">;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/**
 * The network waits 12 to 20 s for the acknowledgement (3GPP TS 24.011, TR2M), a Telit LE910 17 s (80446ST10707A,
 * +CNMA): from the arrival on no longer is waited for the copy off the device.
 */
const ACKNOWLEDGE_WITHIN_MS = 10_000;
/** The same where the modem is needed: no text waits longer for a copy. */
const NEEDED_WITHIN_MS = 1_000;

export function createDirectArrivals({
  handOver,
  handlers,
  clock,
  scheduler,
  log,
}: DirectArrivalsNeeds): DirectArrivals {
  const arriving = new Set<Promise<void>>();
  /** Each ends one wait for the copy. */
  const endings = new Set<() => void>();
  const holdingUp = new Set<Promise<void>>();

  async function keep(arrived: DirectArrival, acknowledge: (() => Promise<void>) | undefined): Promise<void> {
    const sinceMs = clock.monotonicMs();
    if (arrived.inTextMode !== undefined) {
      await handlers.received(smsOf(arrived.inTextMode));
      if (acknowledge !== undefined) await copied(sinceMs);
      await acknowledge?.();
      return;
    }
    // One that comes in the same breath as the result of its submit: that is settled first, as it tells the reference.
    if (isStatusReport(arrived.pdu)) await turnOver();
    // Half a message that the network will send again whole is not worth keeping.
    if (acknowledge !== undefined && isCutShort(arrived)) throw new Error("it was cut on its way from the modem");
    await handOver(arrived.pdu, true);
    // Nobody has said anything in a report.
    if (acknowledge !== undefined && !isStatusReport(arrived.pdu)) await copied(sinceMs);
    await acknowledge?.();
  }

  /** So that nothing that somebody has said exists on the device alone: what is not acknowledged is sent again. */
  async function copied(sinceMs: number): Promise<void> {
    const leftMs = sinceMs + ACKNOWLEDGE_WITHIN_MS - clock.monotonicMs();
    const isCopied = leftMs > 0 ? handlers.copied?.("at once") : undefined;
    if (isCopied === undefined) return;
    let end: () => void = () => undefined;
    const isNeeded = new Promise<void>((resolve) => {
      end = resolve;
    });
    endings.add(end);
    await within(scheduler, leftMs, Promise.race([isCopied, isNeeded]));
    endings.delete(end);
  }

  /** Somebody waits for the modem. */
  async function over(arrivals: ReadonlySet<Promise<void>>): Promise<void> {
    if (arrivals.size === 0) return;
    const held = Promise.all(arrivals);
    const waited = await within(scheduler, NEEDED_WITHIN_MS, held);
    if (waited.kind === "late") for (const end of endings) end();
    await held;
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
    settled: () => over(arriving),
    heldUp: () => over(holdingUp),
    get holdUp() {
      return holdingUp.size > 0;
    },
  };
}
