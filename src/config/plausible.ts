import { after, type Period } from "../domain/time.ts";
import { formatPeriod, parsePeriod } from "./durations.ts";
import type { ReferredFiles } from "./referred.ts";
import type { Settings } from "./schema.ts";

interface Range {
  readonly key: string;
  readonly values: (settings: Settings) => readonly (Period | null)[];
  readonly least: string;
  readonly most: string;
}

const ms = (value: number | null): Period | null => (value === null ? null : { ms: value });

/** What a person may mean; beyond it lies, as a rule, a slip of the unit: `18m` for `18mo`. */
const RANGES: readonly Range[] = [
  { key: "modem.submitTimeout", values: ({ modem }) => [ms(modem.submitTimeout)], least: "30s", most: "10m" },
  { key: "modem.reportWait", values: ({ modem }) => [ms(modem.reportWait)], least: "10s", most: "1h" },
  { key: "consent.remindAfter", values: ({ consent }) => consent.remindAfter, least: "30m", most: "30d" },
  { key: "consent.optOutAfter", values: ({ consent }) => [consent.optOutAfter], least: "2h", most: "60d" },
  { key: "consent.optOutNoticeEvery", values: ({ consent }) => [consent.optOutNoticeEvery], least: "1d", most: "1y" },
  { key: "consent.reconfirmEvery", values: ({ consent }) => [consent.reconfirmEvery], least: "3mo", most: "5y" },
  { key: "leads.expireAfter", values: ({ leads }) => [leads.expireAfter], least: "15m", most: "14d" },
  { key: "leads.lateAfter", values: ({ leads }) => [leads.lateAfter], least: "30s", most: "12h" },
  { key: "alarms.after", values: ({ alarms }) => [ms(alarms.after)], least: "30s", most: "1d" },
  { key: "store.retainEvidence", values: ({ store }) => [store.retainEvidence], least: "1y", most: "30y" },
  { key: "store.retainLeads", values: ({ store }) => [store.retainLeads], least: "1d", most: "5y" },
];

/** Warns of each duration that hardly anybody means. It holds all the same: for trials one may want it. */
export function warnOfDurations(settings: Settings, files: ReferredFiles): void {
  for (const { key, values, least, most } of RANGES) {
    for (const [index, value] of values(settings).entries()) {
      if (value === null) continue;
      const length = after(0, value);
      if (length >= lengthOf(least) && length <= lengthOf(most)) continue;
      const place = values(settings).length > 1 ? `${key}.${index}` : key;
      const kind = length < lengthOf(least) ? "short" : "long";
      const hint = "a minute is m, a month mo";
      files.warn(place, `${formatPeriod(value)} is unusually ${kind}, ${least} to ${most} is usual; ${hint}`);
    }
  }
}

function lengthOf(written: string): number {
  const period = parsePeriod(written);
  if (period === undefined) throw new Error(`${written} is no duration`);
  return after(0, period);
}
