import { expect, test } from "vitest";
import { localTime, roughTime, inLocalTimes } from "../../src/app/wording.ts";

const NOW = Date.parse("2026-05-01T12:00:00.000Z");

test("a sentence of the daemon tells its instants as the command tells its own", () => {
  const instant = "2026-05-02T10:11:12.345Z";
  expect(inLocalTimes(`an opt-out at ${instant}; late since 2026-05-01T10:00:00Z`)).toBe(
    `an opt-out at ${localTime(instant)}; late since ${localTime("2026-05-01T10:00:00.000Z")}`,
  );
});

test.each([
  ["2026-05-01T12:41:10.000Z", "2026-05-01T12:45:00.000Z", 16],
  ["2026-05-01T19:03:10.000Z", "2026-05-01T20:00:00.000Z", 16],
  ["2026-05-06T10:00:00.000Z", "2026-05-06T10:00:00.000Z", 10],
])("a forecast of %s is no finer than anybody can know", (endsAt, about, characters) => {
  expect(roughTime(endsAt, NOW)).toBe(localTime(about).slice(0, characters));
});
