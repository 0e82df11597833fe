import { STATUS_CODES } from "node:http";
import type { Context } from "hono";
import { type Refusal, REFUSALS } from "../domain/refusals.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { given } from "../domain/given.ts";
import { SECOND } from "../domain/time.ts";

type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 429 | 500 | 503;

/** What every answer but the good ones looks like (RFC 9457): a code for programs, a sentence for people. */
export interface ProblemDetails {
  /** Where the code is explained, below this service. */
  readonly type: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly code: ProblemCode;
  /** The key of the body, or the parameter, that it is about. */
  readonly path?: string;
  /** Until then the same request is refused again. */
  readonly retryAfter?: string;
}

interface Further {
  readonly path?: string | undefined;
  readonly retryAfter?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is answered with a problem, from wherever it was found out. */
export class Problem extends Error {
  readonly details: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ProblemStatus,
    code: ProblemCode,
    detail: string,
    { path, retryAfter, headers = {} }: Further = {},
  ) {
    super(detail);
    this.details = {
      type: `/api/docs#${code}`,
      title: titleOf(code, status),
      status,
      detail,
      code,
      ...given({ path, retryAfter }),
    };
    // RFC 9110 10.2.3: a date, to the second.
    const from = retryAfter === undefined ? undefined : Math.ceil(Date.parse(retryAfter) / SECOND) * SECOND;
    this.headers = {
      ...given({ "retry-after": from === undefined ? undefined : new Date(from).toUTCString() }),
      ...headers,
    };
  }
}

/** `blocked-by-stop` as people read it. */
function titleOf(code: string, status: ProblemStatus): string {
  const words = code.replaceAll("-", " ");
  return words === "" ? (STATUS_CODES[status] ?? "") : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** These say that what the path names is not there. */
const NOT_THERE: ReadonlySet<Refusal> = new Set(["unknown-agent", "unknown-message", "nothing-waits"]);

export function refusalProblem(refusal: Refusal, why: string = REFUSALS[refusal]): Problem {
  return new Problem(NOT_THERE.has(refusal) ? 404 : 409, refusal, why);
}

/** RFC 9457 3: a media type of its own. */
export function answerProblem(context: Context, { details, headers }: Problem): Response {
  return context.body(JSON.stringify(details), details.status, {
    ...headers,
    "content-type": "application/problem+json",
  });
}
