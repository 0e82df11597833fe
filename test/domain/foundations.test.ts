import fc from "fast-check";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { Agenda } from "../../src/domain/agenda.ts";
import { isAllowed, type Msisdn, parseNumber, forPeople } from "../../src/domain/number.ts";
import { after, HOUR } from "../../src/domain/time.ts";
import { shippedPolicy } from "./policy.ts";

describe("the texts of the article", () => {
  it.each([
    [
      "migration",
      "To complete SMS notification signup, please reply with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
    ],
    [
      "optIn",
      "Lead Notification\nPlease confirm consent of SMS notification signup, please reply with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
    ],
    [
      "reconfirmation",
      "SMS Notification Reconfirmation\nIn order to continue receiving SMS notifications, please confirm enrollment by replying with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
    ],
    [
      "stopConfirmation",
      "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
    ],
    [
      "startConfirmation",
      "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    ],
    ["optOutLine", "Reply STOP to unsubscribe."],
  ] as const)("%s is shipped to the letter", (name, text) => {
    expect(shippedPolicy.texts[name]).toBe(text);
  });
});

describe("a period of months", () => {
  it.each([
    ["2024-08-31T12:00:00.000Z", 18, "2026-02-28T12:00:00.000Z"],
    ["2022-08-31T12:00:00.000Z", 18, "2024-02-29T12:00:00.000Z"],
    ["2025-01-15T23:59:59.999Z", 18, "2026-07-15T23:59:59.999Z"],
    ["2025-12-31T00:00:00.000Z", 2, "2026-02-28T00:00:00.000Z"],
  ])("from %s, %i of them, ends %s", (start, months, end) => {
    expect(new Date(after(Date.parse(start), { months })).toISOString()).toBe(end);
  });
});

describe("a telephone number", () => {
  it.each([
    ["(850) 220-0227", "+18502200227"],
    ["18502200227", "+18502200227"],
    ["+44 20 7946 0018", "+442079460018"],
  ])("%s is %s", (written, number) => {
    expect(parseNumber(written, "US")).toBe(number);
  });

  it.each(["72975", "729755", "HOMEDEPOT", "", "+", "+1850", "+18502200227123456"])("%j is none", (written) => {
    expect(parseNumber(written, "US")).toBeUndefined();
  });

  it("is allowed by its country", () => {
    expect(isAllowed("+18502200227" as Msisdn, ["US", "CA"])).toBe(true);
    expect(isAllowed("+14165550103" as Msisdn, ["US"])).toBe(false);
    expect(isAllowed("+442079460018" as Msisdn, ["US", "CA"])).toBe(false);
  });
});

describe("the agenda", () => {
  const change = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.option(fc.nat({ max: 20 }), { nil: undefined }));

  it("has everything due in order of time, until it is set anew or taken out", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(change, fc.nat({ max: 20 })), { maxLength: 60 }), (steps) => {
        const agenda = new Agenda();
        const plain = new Map<string, number>();
        let now = 0;
        for (const step of steps) {
          if (typeof step === "number") {
            now = Math.max(now, step);
            const due = agenda.due(now);
            expect(due.toSorted()).toEqual([...plain.keys()].filter((key) => (plain.get(key) ?? 0) <= now).toSorted());
            const times = due.map((key) => plain.get(key) ?? 0);
            expect(times).toEqual(times.toSorted((a, b) => a - b));
            const later = [...plain.values()].filter((at) => at > now);
            expect(agenda.next()).toBe(later.length === 0 ? undefined : Math.min(...later));
          } else {
            const [key, at] = step;
            agenda.set(key, at);
            if (at === undefined) plain.delete(key);
            else plain.set(key, at);
          }
        }
      }),
    );
  });

  it("keeps up with thousands", () => {
    const agenda = new Agenda();
    for (let index = 0; index < 20_000; index += 1) agenda.set(`number ${index}`, (index * 7_919) % 100_003);
    expect(agenda.due(HOUR)).toHaveLength(20_000);
  });
});

describe("a number as people read it", () => {
  it.each([
    ["+18502200227", "US", "(850) 220-0227"],
    ["+18502200227", undefined, "+1 850 220 0227"],
    ["+442071838750", "US", "+44 20 7183 8750"],
    // Of a satellite network, which is no country's.
    ["+88216123456", undefined, "+882 16 12 3456"],
    ["+88216123456", "US", "+882 16 12 3456"],
  ] as const)("%s where %s is home is %s", (number, home, shown) => {
    expect(forPeople(number as Msisdn, home)).toBe(shown);
  });
});

/** Of plans that several countries share, and of no country. */
const IN_FULL = ["+18505550177", "+18765550123", "+18002738255", "+447700900123", "+441534715555", "+870773111632"];
const COUNTRIES: readonly (CountryCode | undefined)[] = ["US", "CA", "JM", "GB", "JE", "FR", undefined];

it.each(IN_FULL)("%s, which is written in full, is of the same country wherever it is read", (number) => {
  const said = (country?: CountryCode): unknown => {
    const parsed = parsePhoneNumberFromString(number, country);
    return [parsed?.number, parsed?.country, parsed?.countryCallingCode, parsed?.getType(), parsed?.isValid()];
  };
  expect(COUNTRIES.map(said)).toEqual(COUNTRIES.map(() => said()));
  expect(COUNTRIES.map((country) => parseNumber(number, country))).toEqual(COUNTRIES.map(() => number));
});
