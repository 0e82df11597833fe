import type { TodayView } from "../../app/today.ts";
import { HOUR, MINUTE } from "../../domain/time.ts";
import { Section, Table } from "../parts.tsx";
import { Time } from "../when.tsx";

/** Today's count against the caps, and how many wait. */
export function Counts({ counts }: Pick<TodayView, "counts">) {
  const { sent, dailyCap, newRecipients, newRecipientsPerDay, queued, agents } = counts;
  return (
    <Section title="Today’s count" id="counts" aside="in the last 24 hours">
      <div class="figures">
        <Figure name="Texts sent" value={sent} cap={dailyCap} />
        <Figure name="New recipients" value={newRecipients} cap={newRecipientsPerDay} />
        <Figure name="Wait to be sent" value={queued} />
        <Figure name="Agents who get alerts" value={(agents["active"] ?? 0) + (agents["reconfirming"] ?? 0)} />
      </div>
    </Section>
  );
}

/** `cap` 0: there is none. */
function Figure({ name, value, cap }: { readonly name: string; readonly value: number; readonly cap?: number }) {
  const isCapped = cap !== undefined && cap > 0;
  return (
    <div>
      <div class="soft small">{name}</div>
      <div class="value">{inThousands(value)}</div>
      {isCapped ? (
        <>
          <meter min={0} max={cap} high={0.8 * cap} optimum={0} value={value} aria-label={`${name}, of ${cap}`} />
          <div class="soft small">of {inThousands(cap)}</div>
        </>
      ) : null}
    </div>
  );
}

/** `12,345`, without a formatter of the runtime: the first takes 8 MB. */
function inThousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

const SERIES = [
  { key: "arrived", label: "delivered", colour: "--plot-2" },
  { key: "sent", label: "sent, no report", colour: "--plot-1" },
  { key: "lost", label: "failed", colour: "--plot-3" },
  { key: "received", label: "came in", colour: "--plot-4" },
] as const;

/** Messages an hour, by what became of them. */
export function Hours({ hours }: Pick<TodayView, "hours">) {
  const [first] = hours;
  const last = hours.at(-1);
  if (first === undefined || last === undefined) return null;
  const plot = {
    bars: true,
    unit: "",
    from: first.at / 1_000 - HOUR / 2_000,
    to: last.at / 1_000 + HOUR / 2_000,
    x: hours.map(({ at }) => at / 1_000),
    series: SERIES.map(({ key, label, colour }) => ({ label, colour, values: hours.map((hour) => hour[key]) })),
  };
  const busy = hours.filter((hour) => SERIES.some(({ key }) => hour[key] > 0));
  const total = hours.reduce((sum, hour) => sum + hour.arrived + hour.sent + hour.lost, 0);
  return (
    <Section title="Messages an hour" id="hours" aside="last 24 hours">
      <ul class="legend">
        {SERIES.map(({ label, colour }) => (
          <li class={`key key${colour.slice(-2)}`}>{label}</li>
        ))}
      </ul>
      <div
        class="plot"
        role="img"
        aria-label={`${total} texts ended within 24 hours`}
        data-plot={JSON.stringify(plot)}
      />
      <details>
        <summary>As a table</summary>
        <Table
          caption="Messages an hour by outcome"
          columns={[{ name: "Hour" }, ...SERIES.map(({ label }) => ({ name: label, kind: "number" as const }))]}
          rows={busy.map((hour) => [<Time at={hour.at} />, ...SERIES.map(({ key }) => hour[key])])}
          none="No message in the last 24 hours."
        />
      </details>
    </Section>
  );
}

/** Fewer show nothing. */
const LEAST_SAMPLES = 2;

/** How well the network was heard, as far back as the daemon runs. */
export function Signal({ signal, since }: Pick<TodayView, "signal" | "since">) {
  const heard = signal.flatMap(({ dbm }) => (dbm === undefined ? [] : [dbm]));
  const [first] = signal;
  const last = signal.at(-1);
  if (first === undefined || last === undefined || signal.length < LEAST_SAMPLES || heard.length === 0) {
    return (
      <Section title="Signal" id="signal" aside="last 24 hours">
        <p class="none">
          The daemon has run since <Time at={since} />: the first figures come within ten minutes.
        </p>
      </Section>
    );
  }
  const plot = {
    unit: "",
    low: -113,
    high: -51,
    from: Math.min(first.at, last.at - 10 * MINUTE) / 1_000,
    to: last.at / 1_000,
    x: signal.map(({ at }) => at / 1_000),
    series: [{ label: "dBm", colour: "--plot-1", values: signal.map(({ dbm }) => dbm ?? null) }],
  };
  const [low, high] = [Math.min(...heard), Math.max(...heard)].map((dbm) => String(dbm).replace("-", "−"));
  return (
    <Section title="Signal" id="signal" aside="dBm, last 24 hours">
      <div
        class="plot"
        role="img"
        aria-label={`Signal between ${low} and ${high} dBm, now ${last.dbm ?? "none"}`}
        data-plot={JSON.stringify(plot)}
      />
      <p class="soft small">
        Between {low} and {high} dBm. Above −85 is good, below −100 texts may fail.
      </p>
    </Section>
  );
}
