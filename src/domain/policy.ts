import type { BrandId } from "./consent/model.ts";
import type { Brand, Keywords, Texts } from "./content.ts";
import type { Country, Msisdn } from "./number.ts";
import type { Period } from "./time.ts";

/** Minutes after midnight, `from` included and `to` not. */
export interface HoursOfDay {
  readonly from: number;
  readonly to: number;
}

/** The rules that an installation may set. The core is handed them with every command. */
export interface Policy {
  /** The gateway's own number; its country is the one of numbers written without `+`. */
  readonly number: Msisdn;
  readonly home: Country;
  /** Countries whose numbers may be enrolled. */
  readonly allow: readonly Country[];
  readonly brands: ReadonlyMap<BrandId, Brand>;
  readonly texts: Texts;
  readonly keywords: Keywords;
  readonly spamPhrases: readonly string[];
  readonly consent: {
    /** Ascending, all before `optOutAfter`. */
    readonly remindAfter: readonly Period[];
    readonly optOutAfter: Period;
    readonly optOutNoticeEvery: Period;
    readonly reconfirmEvery: Period;
    /** Texts a minute; 0: no limit. */
    readonly migrationPace: number;
    readonly askBetween: HoursOfDay | null;
  };
  readonly leads: {
    readonly expireAfter: Period;
    /** When an alert that has not left is told of as late; `null`: never. */
    readonly lateAfter: Period | null;
  };
  /** Whether there is a mail server; without one each reminder is recorded as skipped. */
  readonly hasMail: boolean;
  readonly sending: {
    /** Messages a minute; 0: no limit. */
    readonly pace: number;
    /** Messages in a rolling 24 h; 0: no limit. */
    readonly dailyCap: number;
    readonly newRecipientsPerDay: number;
    /** How long a status report may settle a submit in doubt, milliseconds. */
    readonly reportWaitMs: number;
    readonly deliveryReports: boolean;
  };
}
