import { describe, expect, it } from "vitest";
import { closedUntil, mayAskNow, nextAskingTime } from "../../src/domain/asking-hours.ts";

const DAYTIME = { from: 9 * 60, to: 20 * 60 };
const at = (time: string): number => Date.parse(`2026-01-15T${time}:00.000Z`);

describe("a text that the person did not just ask for", () => {
  it.each([
    ["on the person's own clock", "US", "America/Chicago", ["15:00", "01:59"], ["14:59", "02:00"]],
    [
      "on every clock of the country where the zone is not known",
      "US",
      undefined,
      ["19:00", "00:59"],
      ["18:59", "01:00"],
    ],
    ["on Canada's clocks, too", "CA", undefined, ["17:00", "23:29"], ["16:59", "23:30"]],
    ["on the clock of a country with one", "GB", undefined, ["09:00", "19:59"], ["08:59", "20:00"]],
    ["on both ends of another wide country", "AU", undefined, ["01:00", "08:59"], ["00:59", "09:00"]],
  ] as const)("goes between 9:00 and 20:00 %s", (_, country, zone, goes, waits) => {
    for (const time of goes) expect(mayAskNow(at(time), DAYTIME, country, zone), time).toBe(true);
    for (const time of waits) expect(mayAskNow(at(time), DAYTIME, country, zone), time).toBe(false);
  });

  it("waits for the same instant however often one looks, also where hours begin between two quarters", () => {
    const hours = { from: 9 * 60 + 7, to: 20 * 60 };
    for (let now = at("00:00"); now < at("23:59"); now += 7 * 60_000) {
      for (const look of [now, now - 3 * 3_600_000, now]) {
        const next = nextAskingTime(look, hours, "GB");
        expect(closedUntil(look, hours, "GB")).toBe(next === look ? undefined : next);
      }
    }
  });

  it("waits until the morning", () => {
    expect(nextAskingTime(at("20:00"), DAYTIME, "GB")).toBe(at("09:00") + 24 * 3_600_000);
  });

  it("goes at any time where no hours are set", () => {
    expect(mayAskNow(at("03:00"), null, "GB")).toBe(true);
  });
});
