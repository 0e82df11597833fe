import { describe, expect, it } from "vitest";
import { fitsGsm7, septetLength, septetsOf } from "../../../src/domain/sms/alphabet.ts";

describe("the GSM 7-bit alphabet", () => {
  it("has 127 characters of one septet and ten of two", () => {
    const everything = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const lengths = everything.flatMap((character) => septetsOf(character)?.length ?? []);
    expect([lengths.filter((length) => length === 1).length, lengths.filter((length) => length === 2).length]).toEqual([
      127, 10,
    ]);
  });

  it.each([
    ["@", [0x00]],
    ["\n", [0x0a]],
    ["_", [0x11]],
    ["É", [0x1f]],
    ["¤", [0x24]],
    ["§", [0x5f]],
    ["¿", [0x60]],
    ["à", [0x7f]],
    ["€", [0x1b, 0x65]],
    ["\f", [0x1b, 0x0a]],
  ])("%j is %j", (character, septets) => {
    expect(septetsOf(character)).toEqual(septets);
  });

  it("has no escape of its own, no ç, no á, no backquote", () => {
    expect(["\u001b", "ç", "á", "`", "\t", "😀", "\uD83D"].filter(fitsGsm7)).toEqual([]);
  });

  it("counts septets, not characters", () => {
    expect([septetLength(""), septetLength("a€b"), septetLength("añç")]).toEqual([0, 4, undefined]);
  });
});
