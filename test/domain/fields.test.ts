import { describe, expect, it } from "vitest";
import * as fields from "../../src/domain/fields.ts";

describe("a time zone", () => {
  it.each([
    "AST",
    "NST",
    "IST",
    "PST",
    "CST",
    "BST",
    "JST",
    "ACT",
    "PNT",
    "SystemV/EST5",
    "US/Pacific-New",
    "+05:00",
    "GMT+5",
    "local",
    "",
  ])("is none of the abbreviations and names that runtimes add: %s", (text) => {
    expect(fields.timeZone(text)).toHaveProperty("complaint");
  });

  it.each([
    ["america/chicago", "America/Chicago"],
    ["AMERICA/PORT-AU-PRINCE", "America/Port-au-Prince"],
    [" us/eastern\n", "US/Eastern"],
    ["asia/kolkata", "Asia/Kolkata"],
    ["Asia/Calcutta", "Asia/Calcutta"],
    ["est5edt", "EST5EDT"],
    ["utc", "UTC"],
    ["etc/gmt+5", "Etc/GMT+5"],
  ])("of the tz database goes by one spelling: %j is %s", (text, value) => {
    expect(fields.timeZone(text)).toEqual({ value });
  });

  it("may be each that the runtime lists", () => {
    for (const name of Intl.supportedValuesOf("timeZone")) expect(fields.timeZone(name)).toEqual({ value: name });
  });
});

describe("an agent's telephone", () => {
  const read = fields.phone("US", "national");

  it.each([
    "+1 (512) 555-0177 ext. 9",
    "512 555 0177 x204",
    "tel:+1-512-555-0177;ext=4",
    "+15125550177#12",
    "+1 512 555 0177 extension 12",
    "+15125550177,,12",
    "+1 512 555 0177 anexo 3",
  ])("with an extension is refused, not cut: %s", (text) => {
    expect(read(text)).toEqual({ complaint: expect.stringContaining("has an extension"), isNotTextable: true });
  });

  it.each([
    "+1 000-000-0000",
    "+1 123-456-7890",
    "+1 555 555 0100",
    "+1 911 555 0100",
    "+1 850 055 0100",
    "+1 850 555 0177 99",
    "+1 850 555 0177 / 0178",
    "911",
    "",
  ])("that no plan at home knows is none: %s", (text) => {
    expect(read(text)).toEqual({ complaint: expect.stringContaining("is no telephone number") });
  });

  it.each([
    "+1 900 555 0100",
    "(800) 555-1234",
    "+1 866 774 2947",
    "+1 833 555 1234",
    "+1 500 555 0006",
    "+1 850 976 0100",
    "+44 909 879 0123",
    "+44 800 123 4567",
  ])("that is toll-free, premium or nobody's own takes no texts: %s", (text) => {
    expect(read(text)).toEqual({ complaint: expect.stringContaining("takes no texts"), isNotTextable: true });
  });

  it.each([
    [" (850) 555-0100\t", "+18505550100"],
    ["+1.416.555.0103", "+14165550103"],
    ["\u202a+1 850 555 0100\u202c", "+18505550100"],
    ["+1 850 555 0100 (mobile)", "+18505550100"],
    ["+44 (0)7911 123456", "+447911123456"],
    // Of a range that the tables do not know yet.
    ["+447700900123", "+447700900123"],
  ])("%j is read as %s", (text, value) => {
    expect(read(text)).toEqual({ value });
  });
});

describe("an id", () => {
  it.each([".", "..", " .. "])("is not %j: a path of dots leads elsewhere", (text) => {
    expect(fields.id(text)).toEqual({ complaint: expect.stringContaining("dots alone") });
    expect(fields.agentId(text)).toEqual({ complaint: expect.stringContaining("dots alone") });
  });

  it("may hold dots, and white space round it is no part of it", () => {
    expect(fields.id(" L.1.\n")).toEqual({ value: "L.1." });
    expect(fields.id("...")).toEqual({ value: "..." });
  });
});

it("white space round an e-mail address is no part of it", () => {
  expect(fields.emailAddress("\u00a0ann@example.com \r\n")).toEqual({ value: "ann@example.com" });
});

it.each([
  "2025-03-01T14:30:00Z",
  "2025-03-01 14:30:00+00:00",
  "2025-03-01T09:30:00.000-0500",
  "2025-03-01 09:30:00-05",
  "\u200b2025-03-01t14:30z ",
])("a time is read as databases and forms write it: %s", (text) => {
  expect(fields.instant(text)).toEqual({ value: Date.UTC(2025, 2, 1, 14, 30) });
});

it.each(["2025-03-01", "2025-03-01T14:30:00", "03/01/2025 14:30Z", "2025-02-30 14:30Z", "2025-03-01T14:30:00-5"])(
  "a time without a day or a zone is none: %s",
  (text) => {
    expect(fields.instant(text)).toHaveProperty("complaint");
  },
);
