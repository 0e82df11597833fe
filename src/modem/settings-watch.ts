import type { Clock, Log } from "../app/ports.ts";
import type { Chat } from "./at/chat.ts";
import { hasForgottenIndications, type SmsSetup } from "./sms-setup.ts";

/** No modem restarts, and answers again, in so short a time: what was just asked, or sent, need not be asked again. */
const SURE_FOR_MS = 1_000;

/** So often in a row it is believed, with no text in between: what a modem reads back may be no sign at all. */
const BELIEVED = 3;

/**
 * Looks, before a text goes out, whether the modem still tells of messages: one that has restarted without a word does
 * not, and a STOP may lie in it unread.
 */
export interface SettingsWatch {
  /** It is known by what was just heard: nothing is asked. */
  isSure(): boolean;
  /** In a turn that the caller has. Throws an `AtError` when the modem is silent or gone. */
  areForgotten(chat: Chat, setup: SmsSetup): Promise<boolean>;
  /** The modem has taken a text, and answered: it has not restarted since it was looked at. */
  noteAnswer(): void;
}

export function createSettingsWatch(clock: Pick<Clock, "monotonicMs">, log: Log): SettingsWatch {
  let foundInARow = 0;
  let sureUntilMs = Number.NEGATIVE_INFINITY;

  function noteAnswer(): void {
    sureUntilMs = clock.monotonicMs() + SURE_FOR_MS;
  }

  function isSure(): boolean {
    return clock.monotonicMs() < sureUntilMs;
  }

  return {
    isSure,
    async areForgotten(chat, setup) {
      if (isSure()) return false;
      const isFound = (await hasForgottenIndications(chat, setup)) && (await hasForgottenIndications(chat, setup));
      foundInARow = isFound ? foundInARow + 1 : 0;
      if (!isFound) noteAnswer();
      if (foundInARow > BELIEVED) return false;
      if (isFound) log.warn({}, "the modem does not tell of messages any more: it has restarted without a word");
      return isFound;
    },
    noteAnswer,
  };
}
