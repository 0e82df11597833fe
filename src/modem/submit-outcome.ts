import type { SubmitOutcome, TransportHealth } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import { type AtFailure, type AtResult, describeFailure } from "./at/command.ts";
import type { Submitted } from "./at/commands/sms-messages.ts";
import type { ErrorTable } from "./at/error-meaning.ts";
import { describeError, meaningOf } from "./at/error-result.ts";

/** What the answer to `AT+CMGS` says about the segment; `own` are the codes of this maker. */
export function outcomeOf(result: AtResult<Submitted>, own?: ErrorTable): SubmitOutcome {
  return result.ok ? { kind: "submitted", ...result.value } : outcomeOfFailure(result.failure, own);
}

function outcomeOfFailure(failure: AtFailure, own: ErrorTable | undefined): SubmitOutcome {
  switch (failure.kind) {
    case "withheld":
      return { kind: "withheld" };
    case "rejected": {
      const { reached, retry, blame } = meaningOf(failure.result, own);
      const error = describeError(failure.result, own);
      // Refused in place of the prompt: the text was never written, so it is not to blame, nor is the recipient.
      if (failure.stage === "prompt") return { kind: "notTaken", error };
      return { kind: "failed", error, reached, retry, blame, ...given({ written: reached === "no" || undefined }) };
    }
    case "malformed":
      return { kind: "notTaken", error: describeFailure(failure) };
    case "timeout":
      if (failure.stage === "prompt") return { kind: "notTaken", error: describeFailure(failure) };
      return { ...notSent(describeFailure(failure), "device"), reached: failure.reached };
    case "silent":
    case "ambiguous":
    case "linkLost":
      return { ...notSent(describeFailure(failure), "device"), reached: failure.reached };
  }
}

/** A segment that did not go out, through no fault of its own: there was no modem to try it with, or it failed. */
export function notSent(error: string, blame: "not-ready" | "device"): Extract<SubmitOutcome, { kind: "failed" }> {
  return { kind: "failed", error, reached: "no", retry: "later", blame };
}

/** There is no modem to try it with. */
export function notReady({ state, detail }: TransportHealth): SubmitOutcome {
  return notSent(`the modem is not ready: ${detail ?? state}`, "not-ready");
}
