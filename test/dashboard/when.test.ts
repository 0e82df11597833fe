import { expect, test } from "vitest";
import { dayInWords, zoneName } from "../../src/dashboard/when.tsx";
import { wallClock } from "../../src/domain/wall-clock.ts";
import { DAY, MINUTE } from "../../src/domain/time.ts";

const SOME_DAY = Date.parse("2026-02-28T12:00:00.000Z");
const A_YEAR_ON = Array.from({ length: 366 }, (_, day) => SOME_DAY + day * DAY);

test("a day is told as the runtime tells it in English", () => {
  for (const at of A_YEAR_ON) {
    const told = (options: Intl.DateTimeFormatOptions) => new Date(at).toLocaleDateString("en-GB", options);
    const date = [told({ day: "numeric" }), told({ month: "long" }), told({ year: "numeric" })].join(" ");
    expect(dayInWords(at)).toBe(`${told({ weekday: "long" })}, ${date}`);
  }
});

test("times are shown in the zone that is named", () => {
  const local = (at: number) => at - new Date(at).getTimezoneOffset() * MINUTE;
  expect(A_YEAR_ON.map((at) => wallClock(at, zoneName()))).toEqual(A_YEAR_ON.map(local));
});
