import type { Mailer, Reminder } from "../../src/app/ports.ts";
import type { MailResult } from "../../src/domain/commands.ts";

const TAKEN: MailResult = { kind: "taken" };
const BUSY: MailResult = { kind: "deferred", error: "the server is busy" };

/** A mail server that answers what the test says, and keeps what it was handed. */
export class FakeMailer implements Mailer {
  readonly handed: { readonly reminder: Reminder; readonly at: number; readonly signal: AbortSignal }[] = [];
  readonly #now: () => number;
  answer: (reminder: Reminder) => Promise<MailResult> = () => Promise.resolve(TAKEN);

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  send(reminder: Reminder, signal: AbortSignal): Promise<MailResult> {
    this.handed.push({ reminder, at: this.#now(), signal });
    return this.answer(reminder);
  }

  /** The next mails hang until the connection is let go of. */
  hang(): void {
    this.answer = () =>
      new Promise((resolve) => {
        this.handed.at(-1)?.signal.addEventListener("abort", () => resolve(BUSY));
      });
  }
}
