import { zonesOf } from "../asking-hours.ts";
import type { AgentId } from "../consent/model.ts";
import { given } from "../given.ts";
import { countryOf, type Msisdn } from "../number.ts";
import { isAnswer, type MessageClass, type MessageKind } from "../outbox/message.ts";
import { type GatewayState, presentAgentsOf } from "../state.ts";
import type { Instant } from "../time.ts";
import { wallTime } from "../wall-clock.ts";

/** What a text that was sent rests on. */
export interface Basis {
  /** The records of the consent: the request or the YES, and what a page took down before. None: they are lost. */
  readonly restsOn: readonly number[];
  /** When the suppression was looked at for the last time, before the first octet. */
  readonly suppressionLookedAt?: Instant;
  /** On the recipient's wall clock; where their zone is not known, on the earliest and the latest of their country. */
  readonly recipientTime: readonly { readonly timeZone: string; readonly localTime: string }[];
}

/** The records that a later text may rest on, by their sequence. */
interface Grounds {
  readonly enrolment?: number;
  readonly given?: number;
  readonly reply?: number;
}

/** Follows on what the texts to a number rest. */
export interface BasisFollower {
  /** A request has brought the record of a consent. */
  recorded(agentId: AgentId, sequence: number): void;
  /** The consent is over: a record of it is none of the next. */
  ended(): void;
  /** What a text rests on that is queued now; `hasConsent`: by the records before it, the number has a consent. */
  groundsOf(message: Grounded, known: Grounds, hasConsent: boolean): readonly number[];
}

interface Grounded {
  readonly class: MessageClass;
  readonly kind: MessageKind;
  readonly agentId?: AgentId;
}

export function followBasis(): BasisFollower {
  const records = new Map<AgentId, number>();
  return {
    recorded(agentId, sequence) {
      // The latest last.
      records.delete(agentId);
      records.set(agentId, sequence);
    },
    ended: () => records.clear(),
    groundsOf(message, { enrolment, given: yes, reply }, hasConsent) {
      if (isAnswer(message)) return present([reply]);
      const { kind, agentId } = message;
      const own = agentId === undefined ? undefined : records.get(agentId);
      const record = own ?? [...records.values()].at(-1);
      const isFirst = kind === "opt-in" || kind === "migration";
      if (isFirst) return present([enrolment, record]);
      // What a page took down, or a consent that is over, is none: the text should not have been queued.
      return hasConsent && yes !== undefined ? present([yes, record]) : [];
    },
  };
}

function present(sequences: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(sequences.filter((sequence) => sequence !== undefined))].sort((a, b) => a - b);
}

/** `state`: of the number, as it was when the text was sent. */
export function basisOf(
  restsOn: readonly number[],
  suppressionLookedAt: Instant | undefined,
  { state, number, at }: { readonly state: GatewayState; readonly number: Msisdn; readonly at: Instant },
): Basis {
  const known = presentAgentsOf(state, number).find(({ timeZone }) => timeZone !== undefined)?.timeZone;
  const country = countryOf(number);
  const zones = country === undefined ? [] : zonesOf(country, known);
  const times = zones
    .map((timeZone) => ({ timeZone, localTime: wallTime(at, timeZone) }))
    .sort((a, b) => (a.localTime < b.localTime ? -1 : 1));
  const ends = [times.at(0), times.at(-1)].filter((time) => time !== undefined);
  return {
    restsOn,
    ...given({ suppressionLookedAt }),
    recipientTime: known === undefined ? ends : ends.slice(0, 1),
  };
}
