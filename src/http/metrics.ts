import { collectDefaultMetrics, Counter, Gauge, type Histogram, Registry } from "prom-client";
import { ALARM_KINDS, type AlarmKind } from "../app/alarms/kinds.ts";
import type { Core } from "../app/core.ts";
import type { BrokerState, Recorded, TransportHealth } from "../app/ports.ts";
import type { JournalTimes } from "../app/timed-journal.ts";
import type { AgentConsent } from "../domain/consent/model.ts";
import type { Lag } from "../domain/copy/pace.ts";
import type { EventType, GatewayEvent } from "../domain/events.ts";
import { CLASSES, type Message, type MessageId } from "../domain/outbox/message.ts";
import { headcounts } from "../domain/state.ts";
import { Durations } from "./durations.ts";

// What Prometheus is told. No number, no id of an agent or a lead is a label: there are as many series on the first day
// as after years.

export interface MetricsNeeds {
  readonly version: string;
  readonly health: () => TransportHealth;
  readonly broker: { state(): BrokerState };
  readonly raised: () => readonly AlarmKind[];
  /** How far the copy off the device is behind. Absent where none is configured. */
  readonly copyLag?: () => Lag;
  /** Absent in safe mode: nothing is known of queue, consents and texts. */
  readonly core?: Core;
}

export interface Metrics {
  /** In the text format of Prometheus. */
  page(): Promise<{ readonly text: string; readonly contentType: string }>;
  /** To be told each change of the modem's. */
  modem(health: TransportHealth): void;
}

/** What a request waits for, seconds: from a text that goes at once to one that waits for a day. */
const LATENCIES = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3_600, 14_400, 86_400];
const DISK_TIMES = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Events that a text moves with, and what it is then called. */
const STATES: { readonly [T in EventType]?: string } = {
  MessageQueued: "queued",
  MessageSent: "sent",
  MessageDelivered: "delivered",
  MessageUndelivered: "undelivered",
  MessageFailed: "failed",
  MessageCancelled: "cancelled",
  MessageExpired: "expired",
};

/** What becomes of a request before there is a text, and where it may end without one. */
const LEADS: { readonly [T in EventType]?: string } = {
  LeadAccepted: "accepted",
  LeadHeld: "held",
  LeadRefused: "refused",
  LeadFiltered: "filtered",
};

const CONSENTS: Readonly<Record<AgentConsent, true>> = {
  ...{ none: true, enrolled: true, pending: true, active: true, reconfirming: true, "opted-out": true },
};

/** As many texts are remembered until the network reports on them. */
const MOST_REMEMBERED = 10_000;

/** Times the journal; made before there is a core. */
export function createJournalTimes(): { readonly times: JournalTimes; readonly histograms: readonly Histogram[] } {
  const append = new Durations({
    name: "leadline_journal_append_seconds",
    help: "How long it took to put a decision into the journal's batch.",
    ...{ buckets: DISK_TIMES, registers: [] },
  });
  const sync = new Durations({
    name: "leadline_journal_sync_seconds",
    help: "How long something waited until the journal was on disk.",
    ...{ buckets: DISK_TIMES, registers: [] },
  });
  return {
    times: { appended: (ms) => append.add(ms / 1_000), synced: (ms) => sync.add(ms / 1_000) },
    histograms: [append, sync],
  };
}

export function createMetrics(needs: MetricsNeeds, journal: readonly Histogram[] = []): Metrics {
  const register = new Registry();
  for (const histogram of journal) register.registerMetric(histogram);
  describeGateway(register, needs);
  const modem = describeModem(register, needs);
  if (needs.core !== undefined) describeWork(register, needs.core);
  let hasDefaults = false;
  return {
    async page() {
      // They cost something all the time: only where somebody asks for them.
      if (!hasDefaults) describeProcess(register);
      hasDefaults = true;
      return { text: await register.metrics(), contentType: register.contentType };
    },
    modem,
  };
}

/** `_total` is how a counter is named; these are gauges, and the same is told by type without it. */
const MISNAMED = ["nodejs_active_handles_total", "nodejs_active_requests_total", "nodejs_active_resources_total"];

function describeProcess(register: Registry): void {
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 100 });
  for (const name of MISNAMED) register.removeSingleMetric(name);
}

function describeGateway(register: Registry, { version, broker, raised, copyLag }: MetricsNeeds): void {
  const registers = [register];
  new Gauge({
    name: "leadline_build_info",
    help: "Always 1; its labels tell the release.",
    ...{ labelNames: ["version", "node"], registers },
  }).set({ version, node: process.version }, 1);
  new Gauge({
    name: "leadline_broker_connected",
    help: "1 while there is a connection to the MQTT broker.",
    registers,
    collect() {
      this.set(broker.state().connected ? 1 : 0);
    },
  });
  new Gauge({
    name: "leadline_alarm_raised",
    help: "1 for each kind of trouble that somebody has been told of and that is not over.",
    ...{ labelNames: ["kind"], registers },
    collect() {
      const now = new Set(raised());
      for (const kind of ALARM_KINDS) this.set({ kind }, now.has(kind) ? 1 : 0);
    },
  });
  if (copyLag === undefined) return;
  new Gauge({
    name: "leadline_copy_lag_seconds",
    help: "How old the oldest record is that is not yet copied off the device.",
    registers,
    collect() {
      this.set(copyLag().ms / 1_000);
    },
  });
  new Gauge({
    name: "leadline_copy_lag_records",
    help: "How many records are not yet copied off the device.",
    registers,
    collect() {
      this.set(copyLag().records);
    },
  });
}

function describeModem(register: Registry, { health }: MetricsNeeds): (now: TransportHealth) => void {
  const registers = [register];
  new Gauge({
    name: "leadline_modem_ready",
    help: "1 while texts can go out and come in.",
    registers,
    collect() {
      this.set(health().state === "ready" ? 1 : 0);
    },
  });
  new Gauge({
    name: "leadline_modem_registered",
    help: "1 while the modem is in a network.",
    registers,
    collect() {
      const { state, operator } = health();
      this.set(state === "ready" || operator !== undefined ? 1 : 0);
    },
  });
  new Gauge({
    name: "leadline_modem_signal_dbm",
    help: "Strength of the signal, dBm; NaN while none is known.",
    registers,
    collect() {
      this.set(health().signal?.dbm ?? Number.NaN);
    },
  });
  const losses = new Counter({
    name: "leadline_modem_losses_total",
    help: "How often a modem that was ready ceased to be.",
    registers,
  });
  const recoveries = new Counter({
    name: "leadline_modem_recoveries_total",
    help: "How often it was ready again after that.",
    registers,
  });
  let before: "never" | "ready" | "lost" = "never";
  return ({ state }) => {
    if (state === "ready") {
      if (before === "lost") recoveries.inc();
      before = "ready";
    } else if (before === "ready") {
      losses.inc();
      before = "lost";
    }
  };
}

function describeWork(register: Registry, core: Core): void {
  const registers = [register];
  const { state } = core;
  new Gauge({
    name: "leadline_queue_messages",
    help: "Texts that have not ended, by class.",
    ...{ labelNames: ["class"], registers },
    collect() {
      for (const name of CLASSES) this.set({ class: name }, state.index.turns.open[name]);
    },
  });
  new Gauge({
    name: "leadline_agents",
    help: "Agents, by the state of their consent.",
    ...{ labelNames: ["consent"], registers },
    collect() {
      for (const consent of Object.keys(CONSENTS)) this.set({ consent }, 0);
      for (const { consent, count } of headcounts(state, core.now())) this.inc({ consent }, count);
    },
  });
  const messages = new Counter({
    name: "leadline_messages_total",
    help: "Texts, by class and by what has become of them.",
    ...{ labelNames: ["class", "state"], registers },
  });
  for (const name of CLASSES) for (const each of Object.values(STATES)) messages.inc({ class: name, state: each }, 0);
  const received = new Counter({
    name: "leadline_received_messages_total",
    help: "Texts that phones have sent, by the keyword that they are.",
    ...{ labelNames: ["keyword"], registers },
  });
  for (const keyword of ["stop", "start", "help", "none"]) received.inc({ keyword }, 0);
  const latencies = createLatencies(registers, core);
  const leads = new Counter({
    name: "leadline_leads_total",
    help: "Requests for alerts, by what has become of them before there was a text.",
    ...{ labelNames: ["state"], registers },
  });
  for (const each of Object.values(LEADS)) leads.inc({ state: each }, 0);
  const late = new Counter({ name: "leadline_leads_late_total", help: "Leads told of as late.", registers });
  core.onRecorded((records) => {
    for (const record of records) {
      const { event } = record;
      if (event.type === "ReplyReceived") received.inc({ keyword: event.keyword ?? "none" });
      if (event.type === "LeadLate") late.inc();
      const lead = LEADS[event.type];
      if (lead !== undefined) leads.inc({ state: lead });
      const now = STATES[event.type];
      if (now === undefined || !("messageId" in event)) continue;
      const message = state.messages.get(event.messageId);
      if (message === undefined) continue;
      messages.inc({ class: message.class, state: now });
      latencies(record, message);
    }
  });
}

/** How long leads take to the network, and texts from there to the phone. */
function createLatencies(
  registers: Registry[],
  { state }: Core,
): (record: Recorded<GatewayEvent>, message: Message) => void {
  const submitted = new Durations({
    name: "leadline_lead_accepted_to_submitted_seconds",
    help: "From when a lead was accepted until the network had all of its alert; what was held counts.",
    ...{ buckets: LATENCIES, registers },
  });
  const delivered = new Durations({
    name: "leadline_lead_submitted_to_delivered_seconds",
    help: "From then until the network reported that the phone has it.",
    ...{ buckets: LATENCIES, registers },
  });
  const sentAt = new Map<MessageId, number>();
  return ({ event, at }, { id, leadId }) => {
    const lead = leadId === undefined ? undefined : state.leads.get(leadId);
    if (lead === undefined) return;
    if (event.type === "MessageSent") {
      submitted.add(secondsBetween(lead.acceptedAt, at));
      sentAt.set(id, at);
      if (sentAt.size <= MOST_REMEMBERED) return;
      const [oldest] = sentAt.keys();
      if (oldest !== undefined) sentAt.delete(oldest);
    } else {
      const since = sentAt.get(id);
      sentAt.delete(id);
      if (event.type === "MessageDelivered" && since !== undefined) delivered.add(secondsBetween(since, at));
    }
  };
}

/** A clock that was set back between the two tells nothing. */
function secondsBetween(from: number, to: number): number {
  return Math.max(0, to - from) / 1_000;
}
