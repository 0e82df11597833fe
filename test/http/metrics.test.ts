import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { Role } from "../../src/app/actor.ts";
import { Core } from "../../src/app/core.ts";
import type { TransportHealth } from "../../src/app/ports.ts";
import { timedJournal } from "../../src/app/timed-journal.ts";
import type { Lag } from "../../src/domain/copy/pace.ts";
import { emptyState } from "../../src/domain/state.ts";
import { createJournalTimes, createMetrics } from "../../src/http/metrics.ts";
import { createMetricsPage } from "../../src/http/metrics-page.ts";
import { answerProblem, Problem } from "../../src/http/problem.ts";
import type { Visit } from "../../src/http/who.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { MemoryJournal } from "../fakes/memory-journal.ts";
import { createManualTime } from "../manual-time.ts";

/** On disk is what somebody has waited for. */
class SyncingJournal extends MemoryJournal {
  #onDisk = 0;

  override async synced(): Promise<void> {
    await super.synced();
    this.#onDisk = this.sequence;
  }

  override get syncedSequence(): number {
    return this.#onDisk;
  }
}

function gateway(copyLag?: () => Lag) {
  const time = createManualTime(Date.parse("2026-05-04T15:00:00.000Z"));
  const { clock } = time;
  const { times, histograms } = createJournalTimes();
  const journal = timedJournal(new SyncingJournal(clock), clock, times);
  const core = new Core({ state: emptyState(), policy: shippedPolicy, journal, clock, scheduler: time });
  const now = { health: { state: "ready", signal: { dbm: -71, bars: 4 } } as TransportHealth, connected: true };
  const metrics = createMetrics(
    {
      ...{ version: "1.2.3", core, health: () => now.health, raised: () => ["modem-gone"] },
      broker: { state: () => ({ connected: now.connected, takenOver: false }) },
      ...(copyLag === undefined ? {} : { copyLag }),
    },
    histograms,
  );
  const scrape = async (): Promise<string> => (await asked(createMetricsPage(metrics), "metrics")).text();
  const sends = (messageId: string, messageReference: number) => {
    core.execute({ type: "BeginSegment", messageId, index: 0, contents: { kind: "lead", lead: { name: "Maria" } } });
    core.execute({ type: "SettleSegment", messageId, index: 0, result: { kind: "submitted", messageReference } });
  };
  /** Ann has said YES, and has her confirmation. */
  const ann = () => {
    core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, source: "profile" });
    sends("M-1", 1);
    const from = { kind: "international", digits: ANN } as const;
    core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "YES" }, pdu: "00" } });
    sends("M-2", 2);
  };
  return { time, core, now, metrics, scrape, sends, ann };
}

function asked(route: Hono<Visit>, role: Role): Response | Promise<Response> {
  const app = new Hono<Visit>();
  app.use(async (c, next) => {
    c.set("actor", { name: "someone", role, how: "signed-in" });
    await next();
  });
  app.route("/", route);
  app.onError((error, c) => answerProblem(c, error instanceof Problem ? error : new Problem(500, "internal", "")));
  return app.request("/metrics");
}

const shown = (text: string, series: string): number =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length),
  );

test("texts are counted by class and by what becomes of them, consents by state", async () => {
  const { scrape, ann } = gateway();
  ann();
  const text = await scrape();
  expect(shown(text, 'leadline_messages_total{class="opt-in",state="sent"}')).toBe(1);
  expect(shown(text, 'leadline_messages_total{class="answer",state="queued"}')).toBe(1);
  expect(shown(text, 'leadline_messages_total{class="alert",state="failed"}')).toBe(0);
  expect(shown(text, 'leadline_agents{consent="active"}')).toBe(1);
  expect(shown(text, 'leadline_agents{consent="pending"}')).toBe(0);
  expect(shown(text, 'leadline_received_messages_total{keyword="start"}')).toBe(1);
});

test("a lead's way is measured to the network, and from there to the phone", async () => {
  const { core, time, scrape, sends, ann } = gateway();
  ann();
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Maria" } });
  expect(shown(await scrape(), 'leadline_queue_messages{class="alert"}')).toBe(1);
  time.skip(3_000);
  sends("M-3", 3);
  time.skip(20_000);
  const recipient = { kind: "international", digits: ANN } as const;
  core.execute({ type: "ReceiveReport", report: { messageReference: 3, recipient, status: 0, pdu: "01" } });
  const text = await scrape();
  expect(shown(text, "leadline_lead_accepted_to_submitted_seconds_sum")).toBe(3);
  expect(shown(text, "leadline_lead_submitted_to_delivered_seconds_sum")).toBe(20);
  expect(shown(text, 'leadline_lead_submitted_to_delivered_seconds_bucket{le="10"}')).toBe(0);
  expect(shown(text, 'leadline_queue_messages{class="alert"}')).toBe(0);
});

test("leads are counted by what comes of them before there is a text", async () => {
  const { core, scrape, ann } = gateway();
  ann();
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Maria" } });
  core.execute({
    type: "AcceptLead",
    leadId: "L-2",
    agentId: "A-1",
    lead: { name: "Maria", message: "cheap SEO services" },
  });
  const from = { kind: "international", digits: ANN } as const;
  core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "STOP" }, pdu: "00" } });
  core.execute({ type: "AcceptLead", leadId: "L-3", agentId: "A-1", lead: { name: "Maria" } });
  const text = await scrape();
  expect(shown(text, 'leadline_leads_total{state="accepted"}')).toBe(3);
  expect(shown(text, 'leadline_leads_total{state="filtered"}')).toBe(1);
  expect(shown(text, 'leadline_leads_total{state="refused"}')).toBe(2);
  expect(shown(text, 'leadline_leads_total{state="held"}')).toBe(0);
});

test("a modem's losses and recoveries are counted; coming up the first time is none", async () => {
  const { metrics, scrape } = gateway();
  for (const state of ["searching", "ready", "absent", "searching", "ready", "ready", "fault"] as const)
    metrics.modem({ state });
  const text = await scrape();
  expect(shown(text, "leadline_modem_losses_total")).toBe(2);
  expect(shown(text, "leadline_modem_recoveries_total")).toBe(1);
});

test("modem, signal, broker, alarms and the release are shown as they are", async () => {
  const { now, scrape } = gateway();
  const well = await scrape();
  expect(shown(well, "leadline_modem_ready")).toBe(1);
  expect(shown(well, "leadline_modem_signal_dbm")).toBe(-71);
  expect(shown(well, 'leadline_alarm_raised{kind="modem-gone"}')).toBe(1);
  expect(shown(well, 'leadline_alarm_raised{kind="pin"}')).toBe(0);
  expect(well).toMatch(/^leadline_build_info\{version="1\.2\.3",node="v[0-9.]+"\} 1$/m);
  now.health = { state: "absent", detail: "gone" };
  now.connected = false;
  const ill = await scrape();
  expect(shown(ill, "leadline_modem_ready")).toBe(0);
  expect(shown(ill, "leadline_modem_registered")).toBe(0);
  expect(shown(ill, "leadline_modem_signal_dbm")).toBeNaN();
  expect(shown(ill, "leadline_broker_connected")).toBe(0);
});

test("the journal's times are measured, and those of the process", async () => {
  const { core, scrape, ann } = gateway();
  ann();
  await core.synced();
  const text = await scrape();
  expect(shown(text, "leadline_journal_append_seconds_count")).toBeGreaterThan(3);
  expect(shown(text, "leadline_journal_sync_seconds_count")).toBe(1);
  await core.synced();
  expect(shown(await scrape(), "leadline_journal_sync_seconds_count")).toBe(1);
  expect(text).toContain("\nprocess_resident_memory_bytes ");
});

test("what ends in _total is a counter, and what is counted by type stays", async () => {
  const { scrape } = gateway();
  await scrape();
  // The second has all that the process tells of itself.
  const text = await scrape();
  const types = [...text.matchAll(/^# TYPE (\S+_total) (\S+)$/gm)].map(([, name, type]) => [name, type]);
  expect(types.length).toBeGreaterThan(4);
  expect(types.filter(([, type]) => type !== "counter")).toEqual([]);
  expect(text).toContain("# TYPE nodejs_active_handles gauge");
});

test("there are as many series with a hundred agents as with one, and no number or id in any", async () => {
  const { core, scrape, ann } = gateway();
  ann();
  await scrape();
  // The second has the gauges of Node.js itself, which tell of what runs.
  const own = async () => (await scrape()).split("\n").filter((line) => line.startsWith("leadline_"));
  const before = await own();
  for (let index = 0; index < 100; index += 1) {
    const agentId = `secret-agent-${index}`;
    const number = `+1850555${2000 + index}` as typeof ANN;
    core.execute({ type: "EnrolAgent", agentId, brand: "homes", number, source: "profile" });
    core.execute({ type: "AcceptLead", leadId: `secret-lead-${index}`, agentId, lead: { name: "Maria" } });
  }
  const after = await own();
  expect(after).toHaveLength(before.length);
  expect(after.join("\n")).not.toMatch(/secret|850555/);
});

test("the lag of the copy is there only where there is a copy", async () => {
  expect(await gateway().scrape()).not.toContain("leadline_copy_lag");
  const behind = await gateway(() => ({ records: 7, ms: 42_500 })).scrape();
  expect(shown(behind, "leadline_copy_lag_seconds")).toBe(42.5);
  expect(shown(behind, "leadline_copy_lag_records")).toBe(7);
});

describe("who may look", () => {
  test.each<[Role, number]>([
    ["metrics", 200],
    ["viewer", 200],
    ["technician", 200],
    ["leads", 403],
  ])("%s: %i", async (role, status) => {
    expect((await asked(createMetricsPage(gateway().metrics), role)).status).toBe(status);
  });
});
