import { describe, expect, test } from "vitest";
import { communicationCentre } from "../../src/domain/communication-centre.ts";
import { periodInWords } from "../../src/domain/period-words.ts";
import { DAY, HOUR, SECOND } from "../../src/domain/time.ts";
import { shippedPolicy, withConsent } from "./policy.ts";

describe("what agents are told", () => {
  test("is of every brand, unless one is asked for", () => {
    expect(communicationCentre(shippedPolicy)?.brands.map(({ id }) => id)).toEqual(["homes", "rmint", "rmwc"]);
    const one = communicationCentre(shippedPolicy, "rmint");
    expect(one?.brand?.name).toBe("RE/MAX");
    expect(one?.brands.map(({ id }) => id)).toEqual(["rmint"]);
    expect(one?.keywords.help.answers).toEqual([
      { brand: "RE/MAX", text: expect.stringContaining("productsupport@remax.com") },
    ]);
  });

  test("is nothing in the name of a brand that there is not", () => {
    expect(communicationCentre(shippedPolicy, "hoems")).toBeUndefined();
    expect(communicationCentre(shippedPolicy, "__proto__")).toBeUndefined();
  });

  test("has the periods of the configuration", () => {
    const policy = withConsent({
      remindAfter: [{ ms: 2 * SECOND }],
      optOutAfter: { ms: 5 * DAY },
      reconfirmEvery: { months: 24 },
    });
    expect(communicationCentre(policy)).toMatchObject({
      remindAfter: ["2 seconds"],
      optOutAfter: "5 days",
      reconfirmEvery: "2 years",
      optOutLineEvery: "30 days",
    });
  });

  test("promises no reminder where no mail is sent", () => {
    expect(communicationCentre({ ...shippedPolicy, hasMail: false })?.remindAfter).toEqual([]);
  });

  test("has a brand's own words in the answers of that brand", () => {
    const texts = { ...shippedPolicy.texts, brands: { rmwc: { stopConfirmation: "Au revoir." } } };
    const policy = { ...shippedPolicy, texts };
    expect(communicationCentre(policy, "rmwc")?.keywords.stop.answers).toEqual([{ text: "Au revoir." }]);
    expect(communicationCentre(policy)?.keywords.stop.answers.map(({ brand }) => brand)).toEqual([
      ...["Homes.com", "RE/MAX", "RE/MAX Western Canada"],
    ]);
    expect(communicationCentre(shippedPolicy)?.keywords.stop.answers).toHaveLength(1);
  });
});

test.each([
  [{ ms: 36 * HOUR }, "36 hours"],
  [{ ms: HOUR }, "1 hour"],
  [{ ms: 30 * DAY }, "30 days"],
  [{ ms: 90_000 }, "90 seconds"],
  [{ ms: 1_500 }, "1500 milliseconds"],
  [{ months: 18 }, "18 months"],
  [{ months: 60 }, "5 years"],
  [{ months: 1 }, "1 month"],
])("%j is said as %s", (period, words) => {
  expect(periodInWords(period)).toBe(words);
});
