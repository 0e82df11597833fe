import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import { asText } from "../../src/mail/letter.ts";
import { reminderLetter } from "../../src/mail/reminder-letter.ts";
import { createVisitor } from "../dashboard/visitor.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { GATEWAY_NUMBER, reminder } from "../mail/reminder.ts";
import { PAGES } from "./documents.ts";

// A NO counts by any reasonable means (47 CFR 64.1200(a)(10)): nothing that leadline says may claim that one way alone
// does. A YES may be held to a text.

/** Speaks of a NO … */
const A_NO =
  /\bSTOP\b|unsubscrib|opt(?:s|ed|ing)?[- ]?out|\ba NO\b|(?:do|does) not want (?:them|texts|it)|\bends? (?:the|your) /i;
/** … and holds it to one way. */
const ONE_WAY =
  /\b(?:only|solely|exclusively)\b.{0,40}\b(?:text|texts|SMS|STOP|reply|replying|way|counts?|works?)\b|\b(?:text|SMS|STOP|reply|way) (?:alone|only)\b(?! where)|\b(?:no|not any) other way\b|\bdo(?:es)? not (?:count|work|end (?:it|them|the texts))\b|\b(?:must|has to|have to) (?:be|come) (?:by|as) (?:a )?(?:text|SMS)\b/i;
const A_YES = /\bYES\b|\bSTART\b/;

function limiting(text: string): readonly string[] {
  return text
    .replaceAll(/\s+/g, " ")
    .split(/(?<=[.:;|])\s/)
    .filter((sentence) => A_NO.test(sentence) && ONE_WAY.test(sentence) && !A_YES.test(sentence));
}

test.each([
  "Only a text counts if you want to unsubscribe.",
  "To opt out, reply STOP: an answer to this e-mail does not end the texts.",
  "You can unsubscribe by SMS only.",
  "There is no other way to unsubscribe.",
  "An opt-out must be by text.",
])("%j would be found", (sentence) => {
  expect(limiting(sentence)).not.toEqual([]);
});

test.each(Object.entries(shippedPolicy.texts).filter(([, text]) => typeof text === "string"))(
  "the text %s does not say that a NO counts by one way alone",
  (_, text) => {
    expect(limiting(String(text))).toEqual([]);
  },
);

describe("the reminder e-mails", () => {
  const brands = [...shippedPolicy.brands.values()];
  const letters = brands.flatMap((brand) =>
    (["signup", "renewal"] as const).flatMap((asks) =>
      [true, false].flatMap((isLast) =>
        [true, false].map((isAnswered) =>
          asText(reminderLetter(reminder({ brand, asks, isLast }), GATEWAY_NUMBER, isAnswered)),
        ),
      ),
    ),
  );

  test("do not say that a NO counts by one way alone", () => {
    expect(letters.flatMap(limiting)).toEqual([]);
  });

  test("each name another way than a text to say NO", () => {
    expect(letters.length).toBe(24);
    for (const letter of letters)
      expect(letter).toMatch(/reply STOP to it, (?:or )?(?:say so in an answer|write to|call )/);
  });
});

test("the page for agents does not say that a NO counts by one way alone, and names others", async () => {
  const shown = (await createVisitor().page("/help")).replaceAll(/<[^>]+>/g, " ");
  expect(limiting(shown)).toEqual([]);
  expect(shown).toMatch(/by phone, e-mail, voicemail, letter or chat/);
  expect(shown).toMatch(/What you say in your own words counts too/);
});

const FILES = ["config/texts.yaml", "config/brands.yaml", "config/keywords.yaml", "config/leadline.yaml"];

test.each([...PAGES, ...FILES.map((path) => ({ path, text: readFileSync(shipped(path), "utf8") }))])(
  "$path does not say that a NO counts by one way alone",
  ({ text }) => {
    expect(limiting(text)).toEqual([]);
  },
);
