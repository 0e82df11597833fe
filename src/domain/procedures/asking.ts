import type { EnrolmentSource } from "../consent/model.ts";
import type { Drafting } from "../drafting.ts";
import type { Msisdn } from "../number.ts";
import { asksForConsent } from "../outbox/message.ts";
import { cancelAllTo } from "../outbox/verbs.ts";
import { PAUSED } from "../reasons.ts";
import { numberOf, presentAgentsOf } from "../state.ts";
import { wordingFor } from "../texts.ts";

/** Asks a number for consent. Only a person who just asked for it is served before the alerts. */
export function ask(d: Drafting, number: Msisdn, brand: string, source: EnrolmentSource): void {
  queueRequest(d, number, brand, source, source === "profile" || source === "operator");
}

/** Asks a number for which that was put off: nobody has asked for it just now. */
export function askAfterAll(d: Drafting, number: Msisdn, source: EnrolmentSource): void {
  const [first] = presentAgentsOf(d.state, number);
  if (first !== undefined) queueRequest(d, number, first.brand, source, false);
}

function queueRequest(d: Drafting, number: Msisdn, brand: string, source: EnrolmentSource, justAsked: boolean): void {
  // Whoever had the number before was asked to confirm, perhaps, and the text has not left.
  if (numberOf(d.state, number, d.now).hold !== undefined)
    cancelAllTo(d, number, PAUSED, ({ kind }) => asksForConsent(kind));
  const wording = wordingFor(d.policy.texts, brand);
  const messageId = d.queue({
    class: justAsked ? "opt-in" : "bulk",
    kind: source === "migration" ? "migration" : "opt-in",
    number,
    text: source === "migration" ? wording.migration : wording.optIn,
  });
  d.emit({ type: "ConsentRequested", number, messageId, source });
}

/** Asks again, when the consent has grown old. */
export function askAgain(d: Drafting, number: Msisdn): void {
  const [first] = presentAgentsOf(d.state, number);
  const messageId = d.queue({
    class: "bulk",
    kind: "reconfirmation",
    number,
    text: wordingFor(d.policy.texts, first?.brand).reconfirmation,
  });
  d.emit({ type: "ReconfirmationRequested", number, messageId });
}
