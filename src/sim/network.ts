import type { Scheduler, Waits } from "./clock.ts";
import type { Downlink, Receipt } from "./downlink.ts";
import { DownlinkQueue } from "./downlink.ts";
import type { FaultPlan } from "./fault.ts";
import { encodeDeliver } from "./pdu/deliver.ts";
import { fromHex, toHex } from "./pdu/octets.ts";
import { encodeStatusReport } from "./pdu/status-report.ts";
import type { Submit } from "./pdu/submit.ts";
import type { PhoneMessage } from "./reassembly.ts";
import type {
  Latencies,
  PhoneBehaviour,
  Registration,
  SendOptions,
  SentReport,
  SimulatedNetwork,
  SubmittedSegment,
} from "./simulated-network.ts";
import { Reassembly } from "./reassembly.ts";

/** The modem, as the network sees it. */
export interface Station {
  reachable(): boolean;
  take(item: Downlink): Promise<Receipt>;
  registrationChanged(): void;
}

export interface NetworkOptions {
  readonly latencies?: Partial<Latencies>;
  /** The zone of the service centre's stamps, minutes east of Greenwich. */
  readonly zoneMinutes?: number;
  /** The number of the card; texts to it come back. */
  readonly ownNumber?: string;
  readonly operator?: { readonly long: string; readonly short: string; readonly number: string };
}

const DEFAULT_LATENCIES: Latencies = { promptMs: 0, submitMs: 2, phoneMs: 1, reportMs: 2, deliveryMs: 1 };
const DELIVERED = 0x00;
const EXPIRED = 0x46;
const REGISTERED = new Set([1, 5, 6, 7]);

/** The service centre, the phones behind it, and the cell that the modem is in. */
export class Network implements SimulatedNetwork {
  readonly latencies: Latencies;
  readonly submitted: SubmittedSegment[] = [];
  readonly received: PhoneMessage[] = [];
  readonly operator: { readonly long: string; readonly short: string; readonly number: string };
  registration: Registration = { "+CREG": 1, "+CGREG": 1, "+CEREG": 1 };
  signal = 20;
  readonly #scheduler: Scheduler;
  readonly #waits: Waits;
  readonly #faults: FaultPlan;
  readonly #station: Station;
  readonly #zoneMinutes: number;
  readonly #behaviours = new Map<string, PhoneBehaviour>();
  readonly #phones = new Map<string, Reassembly>();
  readonly #downlink: DownlinkQueue;
  readonly #onSubmitted = new Set<(segment: SubmittedSegment) => void>();
  readonly #onReceived = new Set<(message: PhoneMessage) => void>();
  readonly #onReported = new Set<(report: SentReport) => void>();
  readonly #ownNumber: string;
  #reference = 0;

  constructor(options: NetworkOptions, scheduler: Scheduler, waits: Waits, faults: FaultPlan, station: Station) {
    this.latencies = { ...DEFAULT_LATENCIES, ...options.latencies };
    this.operator = options.operator ?? { long: "Simulated Mobile", short: "SimMob", number: "00101" };
    this.#zoneMinutes = options.zoneMinutes ?? 0;
    this.#ownNumber = options.ownNumber ?? "+18502200227";
    this.#scheduler = scheduler;
    this.#waits = waits;
    this.#faults = faults;
    this.#station = station;
    this.#downlink = new DownlinkQueue(
      waits,
      () => this.latencies.deliveryMs,
      () => station.reachable(),
      (item) => station.take(item),
    );
  }

  get held(): number {
    return this.#downlink.length;
  }

  /** Whether some domain carries messages: LTE sticks say +CREG 2 while +CEREG is 1. */
  get registered(): boolean {
    return Object.values(this.registration).some((state) => REGISTERED.has(state));
  }

  phoneSends(from: string, text: string, options: SendOptions = {}): void {
    this.#reference = (this.#reference + 1) % 256;
    const { sentAtMs, reference, segments, ...rest } = options;
    const tpdus = encodeDeliver({
      from,
      text,
      atMs: sentAtMs ?? this.#scheduler.now(),
      zoneMinutes: this.#zoneMinutes,
      reference: reference ?? this.#reference,
      ...rest,
    });
    const arriving = segments?.flatMap((sequence) => tpdus[sequence - 1] ?? []) ?? tpdus;
    for (const tpdu of arriving) this.#downlink.add({ kind: "deliver", tpdu });
  }

  deliverPdu(hex: string): void {
    const octets = fromHex(hex);
    const tpdu = octets?.subarray((octets[0] ?? 0) + 1);
    if (tpdu === undefined || tpdu.length === 0) throw new RangeError(`not a PDU string: ${hex}`);
    this.#downlink.add({ kind: "deliver", tpdu });
  }

  behave(number: string, behaviour: PhoneBehaviour): void {
    this.#behaviours.set(number, behaviour);
  }

  register(state: number | Partial<Registration>): void {
    this.registration =
      typeof state === "number"
        ? { "+CREG": state, "+CGREG": state, "+CEREG": state }
        : { ...this.registration, ...state };
    this.#station.registrationChanged();
  }

  setSignal(rssi: number): void {
    this.signal = rssi;
  }

  onSubmitted(listener: (segment: SubmittedSegment) => void): () => void {
    return subscribe(this.#onSubmitted, listener);
  }

  onReceived(listener: (message: PhoneMessage) => void): () => void {
    return subscribe(this.#onReceived, listener);
  }

  onReported(listener: (report: SentReport) => void): () => void {
    return subscribe(this.#onReported, listener);
  }

  /** The `+CMS ERROR` with which the network refuses a number, if it does. */
  refusal(to: string): number | undefined {
    const behaviour = this.#behaviours.get(to);
    return behaviour?.kind === "refused" ? behaviour.code : undefined;
  }

  /** The network takes a submit: from here on it reaches its phone whatever becomes of the modem. */
  accept(submit: Submit, tpdu: Uint8Array, messageReference: number): void {
    this.#record(submit, tpdu, messageReference);
    void this.#carry(submit, messageReference);
  }

  /** The same, but that the phone has it, and the modem the report, when this returns. */
  acceptAndReport(submit: Submit, tpdu: Uint8Array, messageReference: number): void {
    this.#record(submit, tpdu, messageReference);
    this.#show(submit);
    const now = this.#scheduler.now();
    for (const item of this.#reports(submit, messageReference, now, DELIVERED)) void this.#downlink.hurry(item);
  }

  /** The modem is reachable, or has room again. */
  resume(): void {
    this.#downlink.resume();
  }

  stop(): void {
    this.#downlink.stop();
    this.#waits.callOffAll();
  }

  #record(submit: Submit, tpdu: Uint8Array, messageReference: number): void {
    const { text, segment } = submit.userData;
    const taken: SubmittedSegment = {
      to: submit.to,
      text,
      coding: submit.coding,
      ...(segment === undefined ? {} : { segment }),
      messageReference,
      statusReportRequested: submit.statusReportRequested,
      validityMs: submit.validityMs,
      validityPeriod: submit.validityPeriod,
      tpdu: toHex(tpdu),
      atMs: this.#scheduler.now(),
    };
    this.submitted.push(taken);
    for (const listener of this.#onSubmitted) listener(taken);
  }

  async #carry(submit: Submit, messageReference: number): Promise<void> {
    const submittedAtMs = this.#scheduler.now();
    const behaviour = this.#behaviours.get(submit.to) ?? { kind: "receives" };
    const afterMs = "afterMs" in behaviour ? behaviour.afterMs : undefined;
    if (!(await this.#waits.sleep(afterMs ?? this.latencies.phoneMs))) return;
    if (behaviour.kind !== "undeliverable") this.#show(submit);
    for (const status of statusesOf(behaviour)) {
      if (!(await this.#waits.sleep(this.latencies.reportMs))) return;
      for (const item of this.#reports(submit, messageReference, submittedAtMs, status)) this.#downlink.add(item);
    }
  }

  #show(submit: Submit): void {
    const phone = this.#phones.get(submit.to) ?? new Reassembly();
    this.#phones.set(submit.to, phone);
    const whole = phone.add(submit.userData);
    if (whole === undefined) return;
    if (submit.to === this.#ownNumber) return this.phoneSends(this.#ownNumber, whole.text);
    const message: PhoneMessage = { to: submit.to, ...whole, atMs: this.#scheduler.now() };
    this.received.push(message);
    for (const listener of this.#onReceived) listener(message);
  }

  #reports(submit: Submit, messageReference: number, submittedAtMs: number, status: number): Downlink[] {
    if (!submit.statusReportRequested) return [];
    const recipient = this.#faults.take("report-recipient")?.recipient ?? submit.to;
    const tpdu = encodeStatusReport({
      messageReference,
      recipient,
      submittedAtMs,
      dischargedAtMs: this.#scheduler.now(),
      zoneMinutes: this.#zoneMinutes,
      status,
    });
    for (const listener of this.#onReported) listener({ to: submit.to, messageReference, status });
    const item: Downlink = { kind: "report", tpdu };
    return this.#faults.take("doubled-report") ? [item, { ...item }] : [item];
  }
}

function statusesOf(behaviour: PhoneBehaviour): readonly number[] {
  if (behaviour.kind === "receives") return behaviour.statuses ?? [DELIVERED];
  return behaviour.kind === "undeliverable" ? [behaviour.status ?? EXPIRED] : [];
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
