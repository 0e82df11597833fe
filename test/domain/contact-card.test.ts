import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contactCard, contactForQr } from "../../src/domain/contact-card.ts";
import type { Msisdn } from "../../src/domain/number.ts";

const number = "+18502200227" as Msisdn;

test("a contact has the number, the brand's name, and what to do with it", () => {
  const card = contactCard({ brands: ["Homes.com"], number, helpUrl: "http://pi.lan:8850/help?brand=homes" });
  expect(card.split("\r\n")).toEqual([
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Homes.com lead alerts",
    "N:Homes.com lead alerts;;;;",
    "ORG:Homes.com",
    "TEL;TYPE=CELL:+18502200227",
    "NOTE:Text alerts about your leads come from +1 850 220 0227. Reply HELP for",
    "  help. More: http://pi.lan:8850/help?brand=homes",
    "URL:http://pi.lan:8850/help?brand=homes",
    "END:VCARD",
    "",
  ]);
});

test("the brands of a shared number are all in its name", () => {
  expect(contactForQr({ brands: ["Homes.com", "RE/MAX"], number })).toContain(
    String.raw`FN:Homes.com\, RE/MAX lead alerts`,
  );
});

describe("a name, whatever it holds", () => {
  const unfold = (card: string): readonly string[] => card.replaceAll("\r\n ", "").split("\r\n");
  const plainly = (value: string): string =>
    value.replaceAll(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

  test("stays one value of one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const lines = unfold(contactCard({ brands: [name], number }));
        expect(lines.map((line) => /^[A-Z]+/.exec(line)?.[0])).toEqual([
          "BEGIN",
          "VERSION",
          "FN",
          "N",
          "ORG",
          "TEL",
          "NOTE",
          "END",
          undefined,
        ]);
        const shown = plainly(lines[4]?.slice("ORG:".length) ?? "");
        expect(shown).toBe(name.replaceAll(/\r\n|\r/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " "));
      }),
      { numRuns: 200 },
    );
  });

  test("makes no line longer than 75 octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        for (const line of contactCard({ brands: [name], number }).split("\r\n"))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });
});
