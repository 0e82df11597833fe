import type { Context } from "hono";
import { type Refusal, REFUSALS } from "../domain/refusals.ts";

/** What every answer but the good ones looks like: a code for programs, a sentence for people. */
export interface Complaint {
  readonly error: string;
  readonly explanation: string;
  /** The key of the body that it is about. */
  readonly path?: string;
}

/** A request that is answered with a complaint, from wherever it was found out. */
export class BadRequest extends Error {
  readonly status: 400 | 404 | 413 | 415;
  readonly complaint: Complaint;

  constructor(status: BadRequest["status"], complaint: Complaint) {
    super(complaint.explanation);
    this.status = status;
    this.complaint = complaint;
  }
}

/** These say that what the path names is not there. */
const NOT_THERE: ReadonlySet<Refusal> = new Set(["unknown-agent", "unknown-message", "nothing-waits"]);

export function answerRefusal(context: Context, refusal: Refusal, why: string = REFUSALS[refusal]): Response {
  const complaint: Complaint = { error: refusal, explanation: why };
  return context.json(complaint, NOT_THERE.has(refusal) ? 404 : 409);
}
