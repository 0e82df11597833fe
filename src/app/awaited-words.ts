import type { AwaitedForMessage, Limit } from "../domain/outbox/order.ts";
import { iso } from "../domain/time.ts";

const LIMITS: Readonly<Record<Limit["on"], string>> = {
  pace: "the pace (modem.pace) to allow it",
  "daily-cap": "the day's cap (modem.dailyCap) to have room",
  "migration-pace": "the pace of asking many (consent.migrationPace) to allow it",
  "new-recipients": "the day's cap of new recipients (modem.newRecipientsPerDay) to have room",
  "asking-hours": "the hours in which people are asked (consent.askBetween)",
};

/** What a message waits for, after "it waits for"; instants in ISO 8601. `standstill`: why nothing is sent at all. */
export function awaitedInWords(awaited: AwaitedForMessage, standstill: string | undefined): string {
  switch (awaited.what) {
    case "answer":
      return `the modem's answer, since ${iso(awaited.since)}`;
    case "report":
      return `a report of the network, which may tell whether it is out, until ${iso(awaited.until)}`;
    default:
      return standstill === undefined ? waiting(awaited) : `this to be over: ${standstill}`;
  }
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
