import { describe, expect, test } from "vitest";
import { tenBusinessDaysAfter } from "../../src/domain/business-days.ts";
import type { BrandCountry } from "../../src/domain/content.ts";
import { DAY } from "../../src/domain/time.ts";

const NEW_YORK = "America/New_York";

/** The tenth business day after a receipt at noon of a day, by the calendar on the wall in UTC. */
function tenth(received: string, country: BrandCountry): string {
  const end = tenBusinessDaysAfter(Date.parse(`${received}T12:00:00Z`), country, ["UTC"]);
  return new Date(end - 1).toISOString().slice(0, 10);
}

/** A day that is the tenth after no receipt of the weeks before is no business day. */
function isHoliday(day: string, country: BrandCountry): boolean {
  const before = Array.from({ length: 25 }, (_, index) => Date.parse(day) - (index + 8) * DAY);
  return !before.some((received) => tenth(new Date(received).toISOString().slice(0, 10), country) === day);
}

describe("ten business days", () => {
  test("are two weeks where no holiday lies in them", () => {
    expect(tenth("2025-03-03", "US")).toBe("2025-03-17");
    expect(tenth("2025-03-05", "CA")).toBe("2025-03-19");
  });

  test("begin on the next working day where a NO comes on a weekend", () => {
    expect(tenth("2025-03-01", "US")).toBe("2025-03-14");
    expect(tenth("2025-03-02", "US")).toBe("2025-03-14");
  });

  test("last longer over Christmas and New Year, in Canada by Boxing Day too", () => {
    expect(tenth("2025-12-19", "US")).toBe("2026-01-06");
    expect(tenth("2025-12-19", "CA")).toBe("2026-01-07");
  });

  test("end at midnight where the person lives, daylight saving included", () => {
    const received = Date.parse("2025-03-03T20:00:00Z");
    expect(new Date(tenBusinessDaysAfter(received, "US", [NEW_YORK])).toISOString()).toBe("2025-03-18T04:00:00.000Z");
    expect(new Date(tenBusinessDaysAfter(received, "US", ["Pacific/Honolulu"])).toISOString()).toBe(
      "2025-03-18T10:00:00.000Z",
    );
  });

  test("are counted from the day on the wall: a Sunday evening in Honolulu is a Monday in London", () => {
    const received = Date.parse("2025-03-03T05:00:00Z");
    expect(new Date(tenBusinessDaysAfter(received, "US", ["Pacific/Honolulu"])).toISOString()).toBe(
      "2025-03-15T10:00:00.000Z",
    );
    expect(new Date(tenBusinessDaysAfter(received, "US", ["Europe/London"])).toISOString()).toBe(
      "2025-03-18T00:00:00.000Z",
    );
  });

  test("end with the earliest of several zones", () => {
    const received = Date.parse("2025-03-03T20:00:00Z");
    const zones = ["Pacific/Honolulu", NEW_YORK, "America/Los_Angeles"];
    expect(tenBusinessDaysAfter(received, "US", zones)).toBe(tenBusinessDaysAfter(received, "US", [NEW_YORK]));
  });
});

describe("federal holidays of the United States", () => {
  test.each([
    // opm.gov, "Federal Holidays", 2021 to 2028.
    ["2024-01-01", "New Year's Day"],
    ["2024-01-15", "Martin Luther King's birthday"],
    ["2024-02-19", "Washington's birthday"],
    ["2024-05-27", "Memorial Day"],
    ["2024-06-19", "Juneteenth"],
    ["2024-07-04", "Independence Day"],
    ["2024-09-02", "Labor Day"],
    ["2024-10-14", "Columbus Day"],
    ["2024-11-11", "Veterans Day"],
    ["2024-11-28", "Thanksgiving"],
    ["2024-12-25", "Christmas"],
    ["2021-06-18", "Juneteenth on a Saturday, observed before"],
    ["2022-06-20", "Juneteenth on a Sunday, observed after"],
    ["2026-07-03", "Independence Day on a Saturday"],
    ["2027-07-05", "Independence Day on a Sunday"],
    ["2021-12-31", "New Year's Day of 2022 on a Saturday, observed in the old year"],
    ["2023-01-02", "New Year's Day on a Sunday"],
    ["2023-11-10", "Veterans Day on a Saturday"],
    ["2022-12-26", "Christmas on a Sunday"],
    ["2027-12-24", "Christmas on a Saturday"],
  ])("%s is %s", (day) => {
    expect(isHoliday(day, "US")).toBe(true);
  });

  test.each([
    ["2020-06-19", "Juneteenth was none yet"],
    ["2025-07-03", "the eve of one"],
    ["2025-04-18", "Good Friday"],
    ["2025-12-26", "Boxing Day"],
    ["2025-11-03", "any Monday"],
  ])("%s is none: %s", (day) => {
    expect(isHoliday(day, "US")).toBe(false);
  });
});

describe("federal statutory holidays of Canada", () => {
  test.each([
    // canada.ca, "Public holidays", 2021 to 2027.
    ["2025-01-01", "New Year's Day"],
    ["2025-04-18", "Good Friday"],
    ["2024-03-29", "Good Friday, early"],
    ["2025-05-19", "Victoria Day"],
    ["2026-05-18", "Victoria Day, the Monday before the 25th"],
    ["2025-07-01", "Canada Day"],
    ["2025-09-01", "Labour Day"],
    ["2025-09-30", "the National Day for Truth and Reconciliation"],
    ["2025-10-13", "Thanksgiving"],
    ["2025-11-11", "Remembrance Day"],
    ["2025-12-25", "Christmas"],
    ["2025-12-26", "Boxing Day"],
    ["2022-12-27", "Christmas on a Sunday, behind Boxing Day"],
    ["2022-12-26", "Boxing Day"],
    ["2027-12-28", "Boxing Day on a Sunday, behind a Christmas on a Saturday"],
    ["2023-01-02", "New Year's Day on a Sunday"],
    ["2023-07-03", "Canada Day on a Saturday"],
    ["2023-10-02", "Truth and Reconciliation on a Saturday"],
  ])("%s is %s", (day) => {
    expect(isHoliday(day, "CA")).toBe(true);
  });

  test.each([
    ["2020-09-30", "Truth and Reconciliation was none yet"],
    ["2025-04-21", "Easter Monday is the public service's alone"],
    ["2025-08-04", "the Civic Holiday is the provinces'"],
    ["2025-07-04", "Independence Day"],
    ["2025-11-27", "the Thanksgiving of others"],
  ])("%s is none: %s", (day) => {
    expect(isHoliday(day, "CA")).toBe(false);
  });
});
