import type { KeywordKind } from "../keyword.ts";
import type { Msisdn } from "../number.ts";
import { DAY, type Instant } from "../time.ts";
import type { NumberHold } from "./hold.ts";
import type { LateNo } from "./own-no.ts";

export type AgentId = string;
export type BrandId = string;

/** Who asked for an agent to be enrolled. `file` and `migration` did not come from the person just now. */
export type EnrolmentSource = "profile" | "migration" | "file" | "operator";

export interface Agent {
  readonly id: AgentId;
  readonly brand: BrandId;
  readonly number: Msisdn;
  readonly name?: string;
  readonly email?: string;
  /** IANA name, `America/Chicago`. */
  readonly timeZone?: string;
  readonly source: EnrolmentSource;
  readonly enrolledAt: Instant;
  /**
   * The `requestedAt` of the last request that led to asking after an opt-out, or the latest that had not come when it
   * was received: the same one asks nobody again.
   */
  readonly heeded?: Instant;
  /** The fingerprint of the last record of a consent that a request has brought. */
  readonly consentRecord?: string;
  /** Set while this agent alone is out, whatever the number's consent is. */
  readonly left?: { readonly reason: "profile" | "operator"; readonly at: Instant };
}

export const OPT_OUT_REASONS = ["stop", "no-response", "plain-language", "profile", "operator", "unreachable"] as const;
export type OptOutReason = (typeof OPT_OUT_REASONS)[number];

/** The person may have asked to be left alone: nothing but answers goes out until that is decided. */
interface Pause {
  readonly since: Instant;
  /** Undecided until then, it is an opt-out. */
  readonly decideBy: Instant;
  /** What the person wrote; absent where the record is older than that was kept. */
  readonly words?: string;
}

/** What is left to do in a request for consent whose text the network has taken. */
export interface RequestClock {
  readonly askedAt: Instant;
  /** When the reminder e-mails are due, in order. */
  readonly remindAt: readonly Instant[];
  /** How many of them are done with, sent or skipped; absent: none. */
  readonly remindersTaken?: number;
  readonly optOutAt: Instant;
}

/** Consent belongs to the telephone number; the agents who have the number share it. */
export type Consent =
  | { readonly status: "none"; readonly since: Instant }
  | { readonly status: "enrolled"; readonly since: Instant; readonly messageId: string }
  /** It was asked a short while ago, and is asked when that is over. */
  | {
      readonly status: "enrolled";
      readonly since: Instant;
      readonly askAt: Instant;
      readonly source: EnrolmentSource;
    }
  | ({ readonly status: "pending"; readonly since: Instant } & RequestClock)
  | {
      readonly status: "active";
      readonly since: Instant;
      readonly confirmedAt: Instant;
      readonly reconfirmAt: Instant;
      /** Why the last text that asked again could not be sent; absent: none has failed. */
      readonly putOff?: string;
    }
  | {
      readonly status: "reconfirming";
      readonly since: Instant;
      readonly confirmedAt: Instant;
      readonly messageId: string;
      /** Absent until the network has taken the text. */
      readonly clock?: RequestClock;
    }
  | { readonly status: "opted-out"; readonly since: Instant; readonly reason: OptOutReason };

export interface Suppression {
  readonly since: Instant;
  readonly reason: "stop" | "plain-language" | "operator";
}

/** Everything the gateway knows about one telephone number. */
export interface NumberRecord {
  readonly number: Msisdn;
  readonly consent: Consent;
  /** Must not be texted until a START from the phone itself. */
  readonly suppression?: Suppression;
  /** It may have asked to be left alone; a person decides, silence until `decideBy` is an opt-out. */
  readonly paused?: Pause;
  /** It has changed hands, or its proof differs: a YES ends that, or a person. */
  readonly hold?: NumberHold;
  /** The last NO by another way than a text that was entered too late. */
  readonly lateNo?: LateNo;
  /** The last NO by another way than a text: one that is entered again says nothing new. */
  readonly lastNo?: { readonly receivedAt: Instant; readonly fingerprint: string };
  /** When the service centre took the latest text from the phone that asked to be left alone. */
  readonly wishedOutAt?: Instant;
  /** When an alert with the 30-day line was last sent; absent: the next alert carries it. */
  readonly noticeSentAt?: Instant;
  /** When opt-in texts were queued, as far back as the limits on asking look. */
  readonly asked: readonly Instant[];
  /** When answers were queued, within the hour, without those that ended before anything of them left. */
  readonly answered: Readonly<Record<KeywordKind, readonly Instant[]>>;
  /** When it was last asked whether plain words were meant as an opt-out. */
  readonly clarifiedAt?: Instant;
  /** When it was last told that the buyer does not read its replies. */
  readonly buyerExplainedAt?: Instant;
  /** The last lead texted: a reply may be meant for its buyer. */
  readonly lastLead?: { readonly leadId: string; readonly at: Instant };
  /** Alerts in a row that failed through the subscriber. */
  readonly failures?: { readonly count: number; readonly since: Instant };
  /** The next concatenation reference, 0 to 255. */
  readonly reference: number;
  /** When it was first texted: a recipient is new once. */
  readonly firstTextedAt?: Instant;
}

/** Nothing but answers goes to it, until that is decided. */
export function isPaused({ paused, hold }: Pick<NumberRecord, "paused" | "hold">): boolean {
  return paused !== undefined || hold !== undefined;
}

/** Most numbers have been answered nothing within the hour: all of them share this. */
const NEVER_ANSWERED: NumberRecord["answered"] = { stop: [], start: [], help: [] };

export function newNumber(number: Msisdn, since: Instant): NumberRecord {
  return { number, consent: { status: "none", since }, asked: [], answered: NEVER_ANSWERED, reference: 0 };
}

/** When answers were queued; what is nothing is held once. */
export function answeredAt(at: NumberRecord["answered"]): NumberRecord["answered"] {
  return Object.values(at).some((instants) => instants.length > 0) ? at : NEVER_ANSWERED;
}

/** What an agent's consent is, seen from outside. `none` is a number that was never asked. */
export type AgentConsent = Consent["status"];

export function consentOf(agent: Agent, record: NumberRecord): AgentConsent {
  return optOutOf(agent, record) === undefined ? record.consent.status : "opted-out";
}

/** An operator has entered what the person said: it holds like a STOP. */
export function isOwnNo({ suppression }: NumberRecord): boolean {
  return suppression?.reason === "operator";
}

export function reasonOf(agent: Agent, record: NumberRecord): OptOutReason | undefined {
  return optOutOf(agent, record)?.reason;
}

/** Why an agent is out, and since when. What closed the number holds for all who have it, whoever left alone. */
export function optOutOf(
  agent: Agent,
  { suppression, consent }: NumberRecord,
): { readonly reason: OptOutReason; readonly since: Instant } | undefined {
  if (suppression !== undefined) return suppression;
  if (agent.left !== undefined) return { reason: agent.left.reason, since: agent.left.at };
  return consent.status === "opted-out" ? consent : undefined;
}

/** Alerts go out only to agents for whom this holds. */
export function mayReceiveAlerts(agent: Agent, record: NumberRecord): boolean {
  const consent = consentOf(agent, record);
  return consent === "active" || consent === "reconfirming";
}

/** When a number that waits to be asked may be; `undefined`: it does not wait for that. */
export function askAtOf(consent: Consent): Instant | undefined {
  return "askAt" in consent ? consent.askAt : undefined;
}

/** The time to answer, while it runs. */
export function runningClockOf(consent: Consent): RequestClock | undefined {
  return consent.status === "pending" ? consent : consent.status === "reconfirming" ? consent.clock : undefined;
}

/** A number is asked so often at most, whoever wants it. */
const LIMITS = [
  { times: 1, period: DAY },
  { times: 3, period: 30 * DAY },
];

/** When a number may be asked again; `undefined`: now. */
export function askableFrom({ asked }: NumberRecord, now: Instant): Instant | undefined {
  const ends = LIMITS.map(({ times, period }) => (asked.at(-times) ?? Number.NEGATIVE_INFINITY) + period);
  const from = Math.max(...ends);
  return from > now ? from : undefined;
}
