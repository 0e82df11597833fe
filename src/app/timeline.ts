import { given } from "../domain/given.ts";
import type { Instant } from "../domain/time.ts";
import type { ShownEntry } from "./proof.ts";

// Everything that happened with a number, for the office: the proof has the same, for a lawyer.

/** What a moment is about. */
export type MomentKind = "profile" | "text" | "reply" | "no" | "consent" | "mail" | "clock";

/** Something that happened. Of a text to the phone all that became of it stands together, where it was written. */
export interface Moment {
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: MomentKind;
  /** A sentence without a full stop; instants in it are as ISO 8601 has them. */
  readonly what: string;
  /** What a text said, word for word. */
  readonly text?: string;
  readonly contents?: ShownEntry["contents"];
  /** What became of it, in order. */
  readonly later: readonly { readonly at: Instant; readonly what: string }[];
}

const KINDS: Readonly<Record<Exclude<ShownEntry["kind"], "report">, MomentKind>> = {
  enrolment: "profile",
  asked: "text",
  queued: "text",
  sent: "text",
  doubt: "text",
  ended: "text",
  received: "reply",
  no: "no",
  state: "consent",
  mail: "mail",
  clock: "clock",
};

/** The latest first. The network's reports are left out: what follows from them is told of the text. */
export function timelineOf(entries: readonly ShownEntry[]): readonly Moment[] {
  const moments: (Moment & { later: { readonly at: Instant; readonly what: string }[] })[] = [];
  const ofMessage = new Map<string, (typeof moments)[number]>();
  for (const { kind, sequence, at, what, text, contents, messageId } of entries) {
    if (kind === "report") continue;
    const before = messageId === undefined ? undefined : ofMessage.get(messageId);
    if (before !== undefined) {
      before.later.push({ at, what: withoutName(what) });
      // An alert is written only when it goes.
      if (before.text === undefined) Object.assign(before, given({ text, contents }));
      continue;
    }
    const moment = { sequence, at, kind: KINDS[kind], what: named(what), later: [], ...given({ text, contents }) };
    moments.push(moment);
    if (messageId !== undefined) ofMessage.set(messageId, moment);
  }
  return moments.reverse().map(asWhatBecameOfIt);
}

/** Of what has gone nobody wants to read that it is to go. */
function asWhatBecameOfIt(moment: Moment): Moment {
  return moment.later.length === 0 ? moment : { ...moment, what: moment.what.replace(/ is to be sent$/, "") };
}

// The proof names a text in every entry, as each may be quoted alone: `Text M-4 (a lead alert L-2) was sent`.

function named(what: string): string {
  const [, name, rest] = /^Text \S+ \(([^)]+)\) (.+)$/s.exec(what) ?? [];
  return name === undefined ? what : `${name.charAt(0).toUpperCase()}${name.slice(1)} ${rest}`;
}

function withoutName(what: string): string {
  return what
    .replace(/^Text \S+ \([^)]+\) /, "It ")
    .replace(/ of \S+ \([^)]+\)/, "")
    .replace(/\btext \S+ \([^)]+\)/, "it");
}
