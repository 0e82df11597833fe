import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shipped } from "../../src/config/package-root.ts";
import type { Keywords, Wording } from "../../src/domain/content.ts";
import { readReply } from "../../src/domain/keyword.ts";
import { helpText } from "../../src/domain/texts.ts";
import { DAY, HOUR } from "../../src/domain/time.ts";
import { Gateway } from "./gateway.ts";
import { ANN, active, enrolled, lead, reconfirming, stopped, synchronise } from "./people.ts";
import { shippedPolicy } from "./policy.ts";

type FixedText = Exclude<keyof Wording, "help" | "alert">;

/** What the customers have been told that their phones will show. */
interface Article {
  readonly source: string;
  readonly number: string;
  readonly texts: Readonly<Record<FixedText, string>>;
  readonly keywords: Keywords;
  readonly support: Readonly<Record<string, { readonly phone?: string; readonly email?: string }>>;
  readonly terms: {
    readonly remindersAfterHours: readonly number[];
    readonly optOutAfterHours: number;
    readonly optOutNoticeEveryDays: number;
    readonly reconfirmationEveryMonths: number;
  };
}

const article = JSON.parse(readFileSync(new URL("../fixtures/article.json", import.meta.url), "utf8")) as Article;
const KINDS = ["stop", "start", "help"] as const;
const { texts, keywords, brands, consent } = shippedPolicy;

describe(`the shipped configuration says what the ${article.source} says`, () => {
  it.each(Object.entries(article.texts))("in the text %s, word for word", (name, text) => {
    expect(texts[name as FixedText]).toBe(text);
  });

  it("in no brand otherwise", () => {
    expect(texts.brands).toEqual({});
  });

  it("in every fixed text there is, but for the answer to HELP, the labels of an alert and two texts of ours", () => {
    const { help: _, alert: __, brands: ___, clarification: ____, notToBuyer: _____, ...fixed } = texts;
    expect(Object.keys(fixed).sort()).toEqual(Object.keys(article.texts).sort());
  });

  it.each(KINDS)("in the %s words, in its order; the others are marked as additions", (kind) => {
    const written = parse(readFileSync(shipped("config", "keywords.yaml"), "utf8")) as Record<
      (typeof KINDS)[number],
      { readonly words: readonly string[]; readonly additions: readonly string[] }
    >;
    expect(written[kind].words).toEqual(article.keywords[kind]);
    expect(keywords[kind]).toEqual([...article.keywords[kind], ...written[kind].additions]);
  });

  it("in the support of every brand", () => {
    const support = [...brands].map(([id, { phone, email }]) => [
      id,
      { ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) },
    ]);
    expect(Object.fromEntries(support)).toEqual(article.support);
  });

  it("in the times of the reminders, the opt-out, the notice and the reconfirmation", () => {
    const { remindersAfterHours, optOutAfterHours, optOutNoticeEveryDays, reconfirmationEveryMonths } = article.terms;
    expect(consent).toMatchObject({
      remindAfter: remindersAfterHours.map((hours) => ({ ms: hours * HOUR })),
      optOutAfter: { ms: optOutAfterHours * HOUR },
      optOutNoticeEvery: { ms: optOutNoticeEveryDays * DAY },
      reconfirmEvery: { months: reconfirmationEveryMonths },
    });
  });
});

describe("a phone shows", () => {
  const last = (gateway: Gateway): string | undefined => gateway.phone(ANN).at(-1);

  it.each([
    ["migration", migrated],
    ["optIn", asked],
    ["reconfirmation", reconfirming],
    ["stopConfirmation", stopped],
    ["startConfirmation", active],
  ] as const)("the text %s, to the letter", (name, given) => {
    expect(last(given())).toBe(article.texts[name]);
  });

  it("the notice as the last line of the first alert", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    expect(last(gateway)?.split("\n").at(-1)).toBe(article.texts.optOutLine);
  });

  it.each(Object.entries(article.support))(
    "in answer to HELP the number, the support of %s and how to leave",
    (id, ways) => {
      const brand = brands.get(id);
      if (brand === undefined) throw new Error(`no brand ${id}`);
      const text = helpText(shippedPolicy, [brand]);
      for (const part of [article.number, ...Object.values(ways), article.texts.optOutLine])
        expect(text).toContain(part);
    },
  );

  it.each(KINDS.flatMap((kind) => article.keywords[kind].map((word) => [word, kind] as const)))(
    "the answer to %s",
    (word, kind) => {
      expect(readReply(word, shippedPolicy)).toEqual({ keyword: kind });
    },
  );

  function asked(): Gateway {
    const gateway = enrolled();
    gateway.send();
    return gateway;
  }

  function migrated(): Gateway {
    const gateway = new Gateway();
    synchronise(gateway, "A-1", ANN, { source: "migration" });
    gateway.send();
    return gateway;
  }
});
