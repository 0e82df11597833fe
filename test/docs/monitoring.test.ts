import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { parse } from "yaml";
import { beforeAll, describe, expect, test } from "vitest";
import { Core } from "../../src/app/core.ts";
import { shipped } from "../../src/config/package-root.ts";
import { emptyState } from "../../src/domain/state.ts";
import { createJournalTimes, createMetrics } from "../../src/http/metrics.ts";
import { createMetricsPage } from "../../src/http/metrics-page.ts";
import type { Visit } from "../../src/http/who.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";
import { available, find } from "../requires.ts";

// What operators load into Grafana and Prometheus, held against what the gateway tells them.

const RULES = shipped("docs", "prometheus", "leadline.rules.yml");

/** Something that is asked of Prometheus, and what of the answer is shown. */
interface Asked {
  readonly where: string;
  readonly expr: string;
  /** Labels that are written beside the figures. */
  readonly shown: readonly string[];
}

interface GrafanaDashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string; readonly legendFormat?: string }[];
  }[];
}

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly expr: string;
      readonly annotations: Readonly<Record<string, string>>;
    }[];
  }[];
}

function asked(): readonly Asked[] {
  const grafana = JSON.parse(readFileSync(shipped("docs", "grafana", "leadline.json"), "utf8")) as GrafanaDashboard;
  const panels = grafana.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr, legendFormat = "" }) => ({
      where: `panel ${title}`,
      expr,
      shown: [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = ""]) => label),
    })),
  );
  const rules = rulesShipped().map(({ alert, expr, annotations }) => ({
    where: `alert ${alert}`,
    expr,
    shown: [...JSON.stringify(annotations).matchAll(/\$labels\.(\w+)/g)].map(([, label = ""]) => label),
  }));
  return [...panels, ...rules];
}

function rulesShipped() {
  return (parse(readFileSync(RULES, "utf8")) as Rules).groups.flatMap(({ rules }) => rules);
}

/** The labels of each series that a gateway has, with all their values. */
type Known = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

async function knownSeries(): Promise<Known> {
  const time = createManualTime();
  const { histograms } = createJournalTimes();
  const metrics = createMetrics(
    {
      ...{ version: "1.2.3", health: () => ({ state: "ready" }), raised: () => [] },
      broker: { state: () => ({ connected: true, takenOver: false }) },
      copyLag: () => ({ ms: 0, records: 0 }),
      core: new Core({
        ...{ state: emptyState(), policy: shippedPolicy, scheduler: time },
        ...{ clock: time.clock, journal: new MemoryJournal(time.clock) },
      }),
    },
    histograms,
  );
  const app = new Hono<Visit>().use(async (c, next) => {
    c.set("actor", { name: "prometheus", role: "metrics", how: "token" });
    await next();
  });
  const text = await (await app.route("/", createMetricsPage(metrics)).request("/metrics")).text();
  const known = new Map<string, Map<string, Set<string>>>();
  // Prometheus itself says whether it could ask.
  known.set("up", new Map());
  for (const [, name = "", labels = ""] of text.matchAll(/^([a-z_]\w*)(?:\{(.*)\})? /gm)) {
    const values = known.get(name) ?? new Map<string, Set<string>>();
    for (const [, label = "", value = ""] of labels.matchAll(/(\w+)="([^"]*)"/g))
      values.set(label, (values.get(label) ?? new Set()).add(value));
    known.set(name, values);
  }
  return known;
}

/** Of whatever is scraped. */
const ADDED = ["instance", "job"];
const NO_LABELS: ReadonlyMap<string, ReadonlySet<string>> = new Map();

describe("the dashboard for Grafana and the alert rules", () => {
  let known: Known;
  beforeAll(async () => {
    known = await knownSeries();
  });

  test.each(asked())("$where asks only for series, labels and values that there are: $expr", ({ expr, shown }) => {
    const names = [...expr.matchAll(/\b(?:up|(?:leadline|process|nodejs)_\w+)\b/g)].map(([name]) => name);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    for (const [, name = "", matchers = ""] of expr.matchAll(/(\w+)\{([^}]*)\}/g))
      for (const [, label = "", sign, value = ""] of matchers.matchAll(/(\w+)(=~|!=|!~|=)"([^"]*)"/g)) {
        if (ADDED.includes(label)) continue;
        const values = known.get(name)?.get(label);
        expect([...(values ?? [])]).toEqual(expect.arrayContaining(sign?.endsWith("~") ? value.split("|") : [value]));
      }
    const labels = new Set([...ADDED, ...names.flatMap((name) => [...(known.get(name) ?? NO_LABELS).keys()])]);
    const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].map(([, list = ""]) => list.split(/,\s*/));
    expect(grouped.flat().filter((label) => !labels.has(label))).toEqual([]);
    // Only what it is grouped by is left of an aggregate.
    const [outermost] = grouped;
    expect(shown.filter((label) => !(outermost ?? [...labels]).includes(label))).toEqual([]);
  });

  describe.skipIf(!available("promtool"))("in Prometheus (needs promtool)", () => {
    function promtool(files: Readonly<Record<string, unknown>>, ...args: readonly string[]): string {
      const folder = mkdtempSync(join(tmpdir(), "leadline-promtool-"));
      try {
        // JSON is YAML.
        for (const [name, contents] of Object.entries(files))
          writeFileSync(join(folder, name), JSON.stringify(contents));
        const { stdout, stderr, status } = spawnSync(find("promtool") ?? "promtool", args, {
          cwd: folder,
          encoding: "utf8",
        });
        return status === 0 ? "fine" : `${stdout}${stderr}`;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }

    test("each expression can be read", () => {
      const rules = asked().map(({ expr }, index) => ({ record: `expression:${index}`, expr }));
      expect(promtool({ "all.yml": { groups: [{ name: "all", rules }] } }, "check", "rules", "all.yml")).toBe("fine");
    });

    test("each alert fires where it is meant to, alone, and none while all is well", () => {
      const names = rulesShipped().map(({ alert }) => alert);
      expect(Object.keys(FIRES).toSorted()).toEqual(names.toSorted());
      const firing = { expr: 'count by (alertname) (ALERTS{alertstate="firing"})', eval_time: "90m" };
      const tests = Object.entries(FIRES).map(([alertname, series]) => ({
        interval: "1m",
        input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
        promql_expr_test: [{ ...firing, exp_samples: [{ labels: `{alertname="${alertname}"}`, value: 1 }] }],
      }));
      const well = {
        interval: "1m",
        input_series: Object.entries(WELL).map(([name, values]) => ({ series: name, values })),
        promql_expr_test: [{ ...firing, exp_samples: [] }],
      };
      const file = { rule_files: [RULES], evaluation_interval: "1m", tests: [...tests, well] };
      expect(promtool({ "test.yml": file }, "test", "rules", "test.yml")).toBe("fine");
    });
  });
});

const SUBMITTED = "leadline_lead_accepted_to_submitted_seconds_bucket";
const SYNC = "leadline_journal_sync_seconds_bucket";

/** A gateway with this one trouble, minute by minute. */
const FIRES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LeadlineDown: { 'up{job="leadline", instance="pi"}': "0x90" },
  LeadlineModemNotReady: { 'leadline_modem_ready{instance="pi"}': "0x90" },
  LeadlineModemUnstable: { 'leadline_modem_losses_total{instance="pi"}': "0+1x90" },
  LeadlineBrokerDisconnected: { 'leadline_broker_connected{instance="pi"}': "0x90" },
  LeadlineAlarmRaised: { 'leadline_alarm_raised{instance="pi", kind="disk"}': "1x90" },
  LeadlineLeadsSlow: {
    [`${SUBMITTED}{instance="pi", le="120"}`]: "0x90",
    [`${SUBMITTED}{instance="pi", le="300"}`]: "0+1x90",
    [`${SUBMITTED}{instance="pi", le="+Inf"}`]: "0+1x90",
  },
  LeadlineLeadsLate: { 'leadline_leads_late_total{instance="pi"}': "0+1x90" },
  LeadlineTextsFail: { 'leadline_messages_total{instance="pi", class="alert", state="failed"}': "0+1x90" },
  LeadlineDiskSlow: {
    [`${SYNC}{instance="pi", le="1"}`]: "0x90",
    [`${SYNC}{instance="pi", le="5"}`]: "0+1x90",
    [`${SYNC}{instance="pi", le="+Inf"}`]: "0+1x90",
  },
  LeadlineWeakSignal: { 'leadline_modem_signal_dbm{instance="pi"}': "-105x90" },
  LeadlineQueueGrows: { 'leadline_queue_messages{instance="pi", class="alert"}': "60x90" },
  LeadlineCopyBehind: { 'leadline_copy_lag_seconds{instance="pi"}': "90x90" },
};

const WELL: Readonly<Record<string, string>> = {
  'up{job="leadline", instance="pi"}': "1x90",
  'leadline_modem_ready{instance="pi"}': "1x90",
  'leadline_modem_losses_total{instance="pi"}': "2x90",
  'leadline_broker_connected{instance="pi"}': "1x90",
  'leadline_alarm_raised{instance="pi", kind="disk"}': "0x90",
  [`${SUBMITTED}{instance="pi", le="120"}`]: "0+1x90",
  [`${SUBMITTED}{instance="pi", le="+Inf"}`]: "0+1x90",
  'leadline_leads_late_total{instance="pi"}': "0x90",
  'leadline_messages_total{instance="pi", class="alert", state="failed"}': "1x90",
  'leadline_messages_total{instance="pi", class="alert", state="sent"}': "0+1x90",
  [`${SYNC}{instance="pi", le="1"}`]: "0+1x90",
  [`${SYNC}{instance="pi", le="+Inf"}`]: "0+1x90",
  'leadline_modem_signal_dbm{instance="pi"}': "-73x90",
  'leadline_queue_messages{instance="pi", class="migration"}': "900x90",
  'leadline_copy_lag_seconds{instance="pi"}': "1x90",
};
