import type { Scheduler, Waits } from "./clock.ts";
import type { Downlink, Receipt } from "./downlink.ts";
import { DownlinkQueue } from "./downlink.ts";
import type { FaultPlan } from "./fault.ts";
import type { Coding } from "./pdu/coding.ts";
import { encodeDeliver } from "./pdu/deliver.ts";
import { fromHex, toHex } from "./pdu/octets.ts";
import { encodeStatusReport } from "./pdu/status-report.ts";
import type { Submit } from "./pdu/submit.ts";
import type { SegmentInfo } from "./pdu/user-data.ts";
import type { PhoneMessage } from "./reassembly.ts";
import { Reassembly } from "./reassembly.ts";

/** How long things take, milliseconds. They may be changed at any time. */
export interface Latencies {
  /** From `+CMGS=n` to the prompt. */
  promptMs: number;
  /** From Ctrl-Z to the network's answer. */
  submitMs: number;
  /** From the network's answer to the phone. */
  phoneMs: number;
  /** From the phone's receipt to the modem's status report. */
  reportMs: number;
  /** From the network to the modem, each message. */
  deliveryMs: number;
}

/** How one number takes what is sent to it. */
export type PhoneBehaviour =
  /** Receives; the network reports `statuses` one after the other (TP-ST), `[0]` unless given. */
  | { readonly kind: "receives"; readonly afterMs?: number; readonly statuses?: readonly number[] }
  /** Receives; the network never reports. */
  | { readonly kind: "never-reports"; readonly afterMs?: number }
  /** Never receives; the report says why, 0x46 (validity period expired) unless given. */
  | { readonly kind: "undeliverable"; readonly afterMs?: number; readonly status?: number }
  /** The network refuses the submit with `+CMS ERROR: <code>`. */
  | { readonly kind: "refused"; readonly code: number };

/** One SMS-SUBMIT that the network has taken. */
export interface SubmittedSegment {
  readonly to: string;
  readonly text: string;
  readonly coding: Coding;
  readonly segment?: SegmentInfo;
  /** TP-MR as the modem wrote it. */
  readonly messageReference: number;
  /** TP-SRR. */
  readonly statusReportRequested: boolean;
  /** TP-VP; `undefined` when absent or absolute. */
  readonly validityMs: number | undefined;
  /** TP-VP as it stands in the TPDU, hexadecimal. */
  readonly validityPeriod: string;
  /** The TPDU as the driver wrote it, hexadecimal. */
  readonly tpdu: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** A status report that the network has made for the modem. */
export interface SentReport {
  readonly to: string;
  readonly messageReference: number;
  /** TP-ST. */
  readonly status: number;
}

export interface SendOptions {
  /** The service centre's stamp, milliseconds since 1970; now unless given. */
  readonly sentAtMs?: number;
  /** The concatenation reference, should it take several segments. */
  readonly reference?: number;
  /** TP-PID; 0x40 is the short message type 0. */
  readonly protocolId?: number;
  /** 0 to 3 (3GPP TS 23.038 4). */
  readonly messageClass?: number;
  /** Which segments arrive, from 1, in this order; all in order unless given. */
  readonly segments?: readonly number[];
}

/** `<stat>` of +CREG, +CGREG and +CEREG: 0 none, 1 home, 2 searching, 3 denied, 5 roaming. */
export type RegistrationDomain = "+CREG" | "+CGREG" | "+CEREG";
export type Registration = Readonly<Record<RegistrationDomain, number>>;

/** The side of the simulator that phones and the operator are on. */
export interface SimulatedNetwork {
  readonly latencies: Latencies;
  /** Every SMS-SUBMIT that the network took, in order. */
  readonly submitted: readonly SubmittedSegment[];
  /** Every message that a phone showed, in order. */
  readonly received: readonly PhoneMessage[];
  /** TPDUs that wait for the modem: unreachable, or its memory is full. */
  readonly held: number;
  readonly registration: Registration;
  /** A phone texts the gateway. Throws RangeError when `from` is no sender. */
  phoneSends(from: string, text: string, options?: SendOptions): void;
  /** Puts an SMS-DELIVER on its way: the PDU string with the service centre, or RangeError. */
  deliverPdu(hex: string): void;
  /** What becomes of messages to this number from now on. */
  behave(number: string, behaviour: PhoneBehaviour): void;
  /** Sets all domains, or some. */
  register(state: number | Partial<Registration>): void;
  /** `<rssi>` of +CSQ: 0 to 31, 99 unknown. */
  setSignal(rssi: number): void;
  /** Each listener is called until the returned function is. */
  onSubmitted(listener: (segment: SubmittedSegment) => void): () => void;
  onReceived(listener: (message: PhoneMessage) => void): () => void;
  onReported(listener: (report: SentReport) => void): () => void;
}

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
  #reference = 0;

  constructor(options: NetworkOptions, scheduler: Scheduler, waits: Waits, faults: FaultPlan, station: Station) {
    this.latencies = { ...DEFAULT_LATENCIES, ...options.latencies };
    this.operator = options.operator ?? { long: "Simulated Mobile", short: "SimMob", number: "00101" };
    this.#zoneMinutes = options.zoneMinutes ?? 0;
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
