// What the gateway says and listens for, as data: it comes from the files in config/ and is handed to
// the core whole. A fourth brand or another wording is an edit of a file.

/** The countries whose holidays are known: a brand keeps those of one. */
export const BRAND_COUNTRIES = ["US", "CA"] as const;
export type BrandCountry = (typeof BRAND_COUNTRIES)[number];

/** One brand for which agents are texted. At least one of `phone` and `email` is given. */
export interface Brand {
  /** What requests name it by: `homes`. */
  readonly id: string;
  /** What a phone shows: `Homes.com`. */
  readonly name: string;
  /** Support, written as people read it: `(866) 774-2947`. */
  readonly phone?: string;
  readonly email?: string;
  /** By whose holidays business days are counted; absent: US. */
  readonly country?: BrandCountry;
  /** Who stands behind the brand, and where: at the foot of every e-mail. */
  readonly legalName?: string;
  readonly address?: string;
}

/** Every fixed text that a phone may show, to the letter. Lines are separated by `\n`. */
export interface Wording {
  /** Asks an existing customer. */
  readonly migration: string;
  /** Asks before the first lead. */
  readonly optIn: string;
  /** Asks again, every 18 months. */
  readonly reconfirmation: string;
  /** The one answer to a STOP word. */
  readonly stopConfirmation: string;
  /** The answer to a START word. */
  readonly startConfirmation: string;
  /**
   * The answer to a HELP word, a template: `{brand}` is the brand's name (both names for a number that
   * agents of two brands share), `{number}` the gateway's number for people, `{contacts}` the support
   * contacts of each brand.
   */
  readonly help: string;
  /** Asks who may have asked for silence in plain words whether that was meant; null: nobody is asked. */
  readonly clarification: string | null;
  /** Tells who answered an alert as if the buyer read it that nobody does; null: nobody is told. */
  readonly notToBuyer: string | null;
  /** The last line of an alert, once every 30 days. */
  readonly optOutLine: string;
  readonly alert: AlertLabels;
}

/** What stands on the lines of an alert beside the lead's own words. */
export interface AlertLabels {
  /** The first line, a template: `{brand}`. */
  readonly heading: string;
  /** Put in front of each value, with its space; empty for the value alone. */
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly listing: string;
  readonly message: string;
}

/** The wording for all, and what single brands say otherwise, by brand id. */
export interface Texts extends Wording {
  readonly brands: Readonly<Record<string, BrandWording>>;
}

/** What one brand says otherwise than the rest. */
export interface BrandWording extends Partial<Omit<Wording, "alert">> {
  readonly alert?: Partial<AlertLabels>;
}

/** The words of each kind, upper case: those of the article, then the additions. */
export interface Keywords {
  readonly stop: readonly string[];
  readonly start: readonly string[];
  readonly help: readonly string[];
}

/** Phrases that withhold a lead's alert. */
export type SpamPhrases = readonly string[];
