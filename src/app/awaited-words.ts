import type { AwaitedForMessage, Limit } from "../domain/outbox/order.ts";
import { type Instant, iso, SECOND } from "../domain/time.ts";
import type { SendingView } from "./sending.ts";

const LIMITS: Readonly<Record<Limit["on"], string>> = {
  pace: "the pace (modem.pace) to allow it",
  "daily-cap": "the day's cap (modem.dailyCap) to have room",
  "migration-pace": "the pace of asking many (consent.migrationPace) to allow it",
  "new-recipients": "the day's cap of new recipients (modem.newRecipientsPerDay) to have room",
  "asking-hours": "the hours in which people are asked (consent.askBetween)",
};

/** What there is besides the message itself that may hold it up. */
export interface Meanwhile {
  readonly now: Instant;
  /** Why nothing is sent at all; `undefined`: something may be. */
  readonly standstill: string | undefined;
  /** What the modem has been given and not answered for. */
  readonly sending: Pick<SendingView, "messageId" | "since"> | undefined;
}

/** What a message waits for, after "it waits for"; instants in ISO 8601. */
export function awaitedInWords(awaited: AwaitedForMessage, { now, standstill, sending }: Meanwhile): string {
  switch (awaited.what) {
    case "answer":
      return `the modem's answer: it is being sent, no answer for ${seconds(now - awaited.since)}`;
    case "report":
      return `a report of the network, which may tell whether it is out, until ${iso(awaited.until)}`;
    default:
      if (standstill !== undefined) return `this to be over: ${standstill}`;
      if (awaited.what !== "turn" || sending === undefined) return waiting(awaited);
      return `its turn: ${sending.messageId} is being sent, no answer for ${seconds(now - Date.parse(sending.since))}`;
  }
}

function seconds(ms: number): string {
  return `${Math.round(ms / SECOND)} s`;
}

function waiting(awaited: Exclude<AwaitedForMessage, { what: "answer" | "report" }>): string {
  switch (awaited.what) {
    case "retry":
      return `the next try at ${iso(awaited.until)}${awaited.trouble === undefined ? "" : `, after ${awaited.trouble}`}`;
    case "limit":
      return `${LIMITS[awaited.limit.on]}, at ${iso(awaited.limit.until)}`;
    case "person":
      return "the person's answer, or somebody's decision (leadline confirm)";
    case "turn":
      return "its turn: others go before it";
  }
}
