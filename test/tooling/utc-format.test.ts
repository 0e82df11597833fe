import { expect, it } from "vitest";

const UTC_FORMAT = new URL("../../scripts/package/utc-format.mjs", import.meta.url).href;
const { utc } = (await import(UTC_FORMAT)) as { readonly utc: Pick<typeof Intl, "DateTimeFormat"> };

const PARTS = {
  timeZone: "UTC",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  weekday: "short",
  hour12: false,
} as const;

/** As node-cron reads them. */
function read(parts: readonly { readonly type: string; readonly value: string }[]): unknown {
  const values = parts.filter(({ type }) => type !== "literal");
  // One hour goes by two names; node-cron takes both.
  return Object.fromEntries(
    values.map(({ type, value }) => [type, /^\d+$/.test(value) ? Number(value) % (type === "hour" ? 24 : 1e9) : value]),
  );
}

it("the package tells node-cron the same of UTC as the runtime does", () => {
  const [ours, whole] = [utc, Intl].map(({ DateTimeFormat }) => DateTimeFormat("en-US", PARTS));
  for (const at of ["2024-02-29T23:59:59Z", "2025-01-01T00:00:00Z", "2026-11-29T12:05:09Z"].map(Date.parse))
    expect(read(ours?.formatToParts(at) ?? [])).toEqual(read(whole?.formatToParts(at) ?? []));
  // `GMT+0` in one release of Node.js, `GMT` in the next.
  for (const { DateTimeFormat } of [utc, Intl]) {
    const told = DateTimeFormat("en-US", { timeZone: "UTC", timeZoneName: "shortOffset" }).formatToParts(0);
    expect(told.find(({ type }) => type === "timeZoneName")?.value).toMatch(/^GMT(\+0)?$/);
  }
});

it("the package has the runtime tell node-cron of other zones", () => {
  const [ours, whole] = [utc, Intl].map(({ DateTimeFormat }) =>
    DateTimeFormat("en-US", { ...PARTS, timeZone: "America/Chicago" }).formatToParts(new Date(0)),
  );
  expect(ours).toEqual(whole);
});
