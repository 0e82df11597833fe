import type { BrandId } from "./consent/model.ts";
import type { Brand, Wording } from "./content.ts";
import { given } from "./given.ts";
import { forPeople, type Msisdn } from "./number.ts";
import { periodInWords } from "./period-words.ts";
import type { Policy } from "./policy.ts";
import { helpText, wordingFor } from "./texts.ts";

/** What a keyword does, and what answers it. */
export interface KeywordKindTold {
  readonly words: readonly string[];
  /** One answer for each of the brands shown, where they differ; else one. */
  readonly answers: readonly { readonly brand?: string; readonly text: string }[];
}

/** What agents are told of the texts from this gateway: made of the configuration, so that it is what the gateway does. */
export interface CommunicationCentre {
  /** In whose name, where that was asked for. */
  readonly brand?: Brand;
  /** Those whose support is named: the one that was asked for, or all. */
  readonly brands: readonly Brand[];
  readonly number: { readonly e164: Msisdn; readonly shown: string };
  readonly texts: {
    readonly optIn: string;
    readonly migration: string;
    readonly reconfirmation: string;
    readonly optOutLine: string;
    /** Absent: nobody is asked, or told. */
    readonly clarification?: string;
    readonly notToBuyer?: string;
  };
  /** After how long reminders go out by e-mail; empty: none do. */
  readonly remindAfter: readonly string[];
  readonly optOutAfter: string;
  readonly reconfirmEvery: string;
  readonly optOutLineEvery: string;
  /** An alert that could not be sent within this is not sent late. */
  readonly alertsExpireAfter: string;
  readonly keywords: {
    readonly stop: KeywordKindTold;
    readonly start: KeywordKindTold;
    readonly help: KeywordKindTold;
  };
  /** Empty: nothing is filtered. */
  readonly spamPhrases: readonly string[];
}

/** `brandId`: in whose name, where one was asked for. `undefined`: no brand has that id. */
export function communicationCentre(policy: Policy, brandId?: BrandId): CommunicationCentre | undefined {
  const brand = brandId === undefined ? undefined : policy.brands.get(brandId);
  if (brandId !== undefined && brand === undefined) return undefined;
  const brands = brand === undefined ? [...policy.brands.values()] : [brand];
  const wording = wordingFor(policy.texts, brand?.id);
  const { consent, keywords, number, home, leads, spamPhrases, hasMail } = policy;
  return {
    ...given({ brand }),
    brands,
    number: { e164: number, shown: forPeople(number, home) },
    texts: textsIn(wording),
    remindAfter: hasMail ? consent.remindAfter.map(periodInWords) : [],
    optOutAfter: periodInWords(consent.optOutAfter),
    reconfirmEvery: periodInWords(consent.reconfirmEvery),
    optOutLineEvery: periodInWords(consent.optOutNoticeEvery),
    alertsExpireAfter: periodInWords(leads.expireAfter),
    keywords: {
      stop: { words: keywords.stop, answers: answersOf(policy, brands, ({ stopConfirmation }) => stopConfirmation) },
      start: {
        words: keywords.start,
        answers: answersOf(policy, brands, ({ startConfirmation }) => startConfirmation),
      },
      help: {
        words: keywords.help,
        answers: brands.map((each) => ({ brand: each.name, text: helpText(policy, [each]) })),
      },
    },
    spamPhrases,
  };
}

function textsIn(wording: Wording): CommunicationCentre["texts"] {
  const { optIn, migration, reconfirmation, optOutLine, clarification, notToBuyer } = wording;
  return {
    ...{ optIn, migration, reconfirmation, optOutLine },
    ...given({ clarification: clarification ?? undefined, notToBuyer: notToBuyer ?? undefined }),
  };
}

function answersOf(
  { texts }: Policy,
  brands: readonly Brand[],
  answer: (wording: Wording) => string,
): KeywordKindTold["answers"] {
  const told = brands.map(({ id, name }) => ({ brand: name, text: answer(wordingFor(texts, id)) }));
  const [first] = told;
  const isOne = first === undefined || told.every(({ text }) => text === first.text);
  return isOne ? [{ text: first?.text ?? answer(texts) }] : told;
}
