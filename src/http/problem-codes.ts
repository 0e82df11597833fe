import { type Refusal, REFUSALS } from "../domain/refusals.ts";
import type { RejectionCode } from "../domain/rejection.ts";

/** What may be wrong with a request as such, and what to do. What the gateway refuses stands in `REFUSALS`. */
const FAULTS = {
  malformed: "a request of the lead system cannot be read; `detail` says what is wrong and `path` where",
  "number-not-textable": "it is a telephone number, and none that takes texts",
  "bad-request": "the body or a parameter is not what is expected; `path` names the key",
  "not-json": "a request that changes something is sent as application/json",
  "not-a-form": "a page takes forms alone",
  "bad-form": "the form cannot be read; load its page again",
  "form-expired": "the form is of another visit; load its page again",
  "too-large": "the body is longer than it may be",
  "sign-in-needed": "say who you are: with a token, or by signing in",
  "sign-in-anew": "the code came too late; begin with the password",
  "wrong-sign-in": "the name or the password is wrong",
  "wrong-code": "the code is wrong, or was used before",
  "no-factor-to-set-up": "a second factor is set up by whoever signs in without one",
  "code-not-kept": "that the recovery code is used cannot be written down, so it is not taken",
  "wrong-password": "it is not that of http.passwordFile, whose user is admin",
  "wrong-token": "the token stands in no line of http.tokensFile (any more)",
  "too-many-attempts": "wait as long as `Retry-After` says, in seconds",
  "not-permitted": "your role is not one that may do this",
  "another-site": "the request came from a page of another site",
  "behind-a-proxy": "it came through a proxy while there are no users; make some first",
  "wrong-host": "the request was meant for another host; see http.hosts",
  "wrong-method": "the path takes other methods, which `Allow` names",
  "not-found": "there is nothing at this path",
  "unknown-lead": "no lead has this id (any more)",
  "unknown-import": "the file that was handed over is not kept any more",
  "unknown-subject": "nothing is known of it",
  "at-forbidden": "the AT command is not known to be harmless; see `service`",
  "modem-unanswered": "the modem has not answered",
  "not-on-disk": "what was asked is not on disk yet, and does not hold before it is",
  "not-read-yet": "it is still being read; ask again",
  "too-many-streams": "as many look on as may; close one",
  "too-many-pages": "so many pages are asked for that leads would have to wait; ask again as `Retry-After` says",
  "no-room": "the disk is nearly full; ask again as `Retry-After` says",
  "users-unreadable": "who may sign in cannot be read; leadline check says why",
  "safe-mode": "the journal cannot be used, and nothing is done until it is repaired",
  internal: "the daemon failed to answer; its log says why",
} as const;

export type ProblemCode = keyof typeof FAULTS | RejectionCode | Refusal;

/** Every code, and what it means. */
export const PROBLEM_CODES: Readonly<Record<ProblemCode, string>> = { ...FAULTS, ...REFUSALS };
