import type { EnrolAgent } from "../domain/commands.ts";
import { given } from "../domain/given.ts";
import type { Refusal } from "../domain/refusals.ts";
import { REFUSALS } from "../domain/refusals.ts";
import { isRequestRefusal } from "../domain/rejection.ts";
import { faultInWords, faultOf } from "../domain/request-faults.ts";
import type { Instant } from "../domain/time.ts";
import type { Core } from "./core.ts";

/** What an enrolment would come to now: people are told before they ask for it. */
export type Foresight =
  /** The phone is asked for consent by text; `from`: not before. */
  | { readonly kind: "asked"; readonly from?: Instant }
  /** Nobody is texted: the number's consent stands, or its request is open. */
  | { readonly kind: "entered" }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly why: string };

export function foreseeEnrolment(core: Core, request: Omit<EnrolAgent, "type">): Foresight {
  const { state, policy } = core;
  const { drafts, answer, now } = core.decide({ type: "EnrolAgent", ...request });
  if (answer.kind === "refused") {
    const { refusal } = answer;
    const why = isRequestRefusal(refusal)
      ? faultInWords(faultOf({ state, policy, now }, request, refusal))
      : REFUSALS[refusal];
    return { kind: "refused", refusal, why };
  }
  const events = drafts.map(({ event }) => event);
  const putOff = events.find((event) => event.type === "AskingPutOff");
  if (putOff === undefined && !events.some(({ type }) => type === "ConsentRequested")) return { kind: "entered" };
  return { kind: "asked", ...given({ from: putOff?.type === "AskingPutOff" ? putOff.until : undefined }) };
}
