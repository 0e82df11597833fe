import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, parsePeriod } from "../../src/config/durations.ts";

describe("a duration", () => {
  test.each([
    ["500ms", { ms: 500 }],
    ["2s", { ms: 2_000 }],
    ["10m", { ms: 600_000 }],
    ["36h", { ms: 129_600_000 }],
    ["30d", { ms: 2_592_000_000 }],
    ["18mo", { months: 18 }],
    ["5y", { months: 60 }],
  ])("%s is read as %o", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each(["36 hours", "36 h", "1.5h", "-2s", "h", "36", "", "2M", "6h30m", "9999999999s"])("%j is none", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test("is written in the longest unit that divides it", () => {
    expect(formatPeriod({ ms: 36 * 3_600_000 })).toBe("36h");
    expect(formatPeriod({ ms: 24 * 3_600_000 })).toBe("1d");
    expect(formatPeriod({ months: 18 })).toBe("18mo");
    expect(formatPeriod({ months: 24 })).toBe("2y");
    expect(formatPeriod({ ms: 0 })).toBe("0ms");
  });

  test("is read back as what was written", () => {
    const period = fc.oneof(
      fc.nat({ max: 999_999_999 }).map((ms) => ({ ms })),
      fc.nat({ max: 9_999 }).map((months) => ({ months })),
    );
    fc.assert(
      fc.property(period, (each) => {
        expect(parsePeriod(formatPeriod(each))).toEqual(each);
      }),
    );
  });
});
