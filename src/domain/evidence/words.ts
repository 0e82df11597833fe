import type { EnrolmentSource, OptOutReason } from "../consent/model.ts";
import type { ConsentRecord } from "../consent/record.ts";
import type { NoChannel } from "../consent/own-no.ts";
import type { EventOf } from "../events.ts";
import type { MessageKind } from "../outbox/message.ts";
import { type Instant, iso, MINUTE } from "../time.ts";

// How the proof calls things: for people who know nothing of the gateway.

export const SOURCES: Readonly<Record<EnrolmentSource, string>> = {
  profile: "through the Text Message option of the profile page",
  migration: "as an existing customer (migration)",
  file: "from a file",
  operator: "by an operator of the gateway",
};

export const KINDS: Readonly<Record<MessageKind, string>> = {
  "stop-confirmation": "the confirmation of STOP",
  "start-confirmation": "the confirmation of START",
  help: "the answer to HELP",
  clarification: "the question whether plain words meant an opt-out",
  "not-to-buyer": "the explanation that the buyer does not read along",
  "opt-in": "the request for consent",
  migration: "the request for consent to an existing customer",
  reconfirmation: "the request to confirm consent again",
  alert: "a lead alert",
  manual: "a text written by an operator",
  canary: "the daily text to itself",
};

export const OPT_OUTS: Readonly<Record<OptOutReason, string>> = {
  stop: "the person replied STOP",
  "no-response": "the person did not answer the request in time",
  "plain-language": "the person asked in plain words to be left alone",
  profile: "the Text Message option was switched off, or the agent has another phone",
  operator: "an operator ended it",
  unreachable: "texts to the number fail",
};

export const SUPPRESSIONS: Readonly<Record<EventOf<"NumberSuppressed">["reason"], string>> = {
  stop: OPT_OUTS.stop,
  "plain-language": OPT_OUTS["plain-language"],
  operator: "the person said NO by another way than a text, and an operator entered it",
};

export const CHANNELS: Readonly<Record<NoChannel, string>> = {
  email: "by e-mail",
  phone: "by phone",
  voicemail: "by voicemail",
  letter: "by letter",
  chat: "by chat",
  other: "by another way than a text",
};

export const SKIPPED: Readonly<Record<EventOf<"ReminderSkipped">["reason"], string>> = {
  "no-email": "no e-mail address is known",
  "no-mail-server": "the gateway has no mail server",
  superseded: "a later step was already due",
  "too-many-to-address": "the address had four reminders within 24 h",
};

/** How a text was read. */
export function readingInWords({
  keyword,
  flag,
  toBuyer,
  weighed,
  unanswered,
}: Pick<EventOf<"ReplyReceived">, "keyword" | "flag" | "toBuyer" | "weighed" | "unanswered">): string {
  const read =
    keyword !== null
      ? `read as ${keyword.toUpperCase()}`
      : flag === "possible-opt-out"
        ? "read as perhaps asking to be left alone"
        : toBuyer
          ? "read as meant for the buyer"
          : "read as no keyword";
  const as = flag === "incomplete" ? ", incomplete" : flag === "text-mode" ? ", told in text mode" : "";
  const by = weighed === undefined || weighed === "" ? "" : ` (what weighed most: ${weighed})`;
  return `${read}${by}${as}${unanswered === undefined ? "" : `, not answered: ${unanswered}`}`;
}

/** TP-ST of a status report (3GPP TS 23.040 9.2.3.15). */
export function statusInWords(status: number): string {
  const code = `TP-ST ${status.toString(16).toUpperCase().padStart(2, "0")}`;
  if (status === 0) return `delivered to the phone (${code})`;
  if (status < 0x20) return `handed on, nothing said about the phone (${code})`;
  if (status < 0x40) return `not delivered yet, the network goes on trying (${code})`;
  return `not delivered, given up (${code})`;
}

/** Clocks of pages and gateways differ by so much. */
const CLOCKS_DIFFER = 10 * MINUTE;

/**
 * What a page took down of a consent, but for the wording: that stands below it, word for word. `recordedAt`: by the
 * gateway's clock.
 */
export function consentInWords(
  { at, medium, page, wording, wordingVersion, act, identity, ip, userAgent }: ConsentRecord,
  recordedAt: Instant,
): string {
  const isAhead = at !== undefined && at > recordedAt + CLOCKS_DIFFER;
  const parts = [
    at === undefined ? undefined : `given at ${iso(at)}${isAhead ? " (it says so, and that had not come)" : ""}`,
    medium === undefined ? undefined : `by ${medium}`,
    page === undefined ? undefined : `on ${page}`,
    act === undefined ? undefined : `the person did this: ${act}`,
    identity === undefined ? undefined : `known as ${identity}`,
    ip === undefined ? undefined : `from the IP address ${ip}`,
    userAgent === undefined ? undefined : `with ${userAgent}`,
    wordingVersion === undefined ? undefined : `version ${wordingVersion} of the wording`,
    wording === undefined ? undefined : "the wording stands below",
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `: ${parts.join("; ")}`;
}
