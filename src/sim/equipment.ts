import type { Scheduler } from "./clock.ts";
import { Waits } from "./clock.ts";
import { cell } from "./commands/radio.ts";
import type { Device, Identity, IndicationModes } from "./device.ts";
import type { Downlink, Receipt } from "./downlink.ts";
import { FaultPlan } from "./fault.ts";
import type { Station } from "./network.ts";
import type { RegistrationDomain } from "./simulated-network.ts";
import { Network } from "./network.ts";
import type { SimulatorOptions } from "./options.ts";
import { encodeDeliver } from "./pdu/deliver.ts";
import type { ErrorResult } from "./result.ts";
import { Reception } from "./reception.ts";
import type { Settings } from "./settings.ts";
import { bootSettings } from "./settings.ts";
import { SimCard } from "./sim-card.ts";
import type { StoreName } from "./storage.ts";
import { MessageStore } from "./storage.ts";

/** What the equipment is plugged into. */
export interface Surroundings {
  /** Writes a URC when the line is free. */
  tell(lines: readonly string[]): void;
  interrupt(lines: readonly string[]): void;
  releaseHeld(): void;
  vanish(): void;
  reenumerate(): void;
}

const IDENTITY: Identity = {
  manufacturer: "leadline",
  model: "SIMULATED",
  revision: "1.0",
  imei: "490154203237518",
};
const DOMAINS: readonly RegistrationDomain[] = ["+CREG", "+CGREG", "+CEREG"];
const REGISTERED = [1, 5, 6, 7];
const SEARCHING = 2;
/** +COPS: 2 (27.007 7.3). */
const DEREGISTERED = 2;
const ALL_MEMORIES: readonly StoreName[] = ["SM", "ME", "SR"];
const SENT = 3;
/** An SMS-SUBMIT, as somebody left it in the memory. */
const OLD_COPY = { pdu: "0001000B915155551032F4000005E8329BFD06", lengthOctets: 18 };
const OLD_MESSAGE = { from: "+15550100100", text: "An old message", atMs: Date.UTC(2020, 0, 1) };

/** The modem's insides: card, memories, radio and settings, and what power does to them. */
export class Equipment implements Device, Station {
  readonly identity: Identity;
  readonly sim: SimCard;
  readonly stores: Readonly<Record<StoreName, MessageStore>>;
  memories: Device["memories"];
  indicationModes: IndicationModes;
  readonly network: Network;
  readonly reception: Reception;
  readonly faults = new FaultPlan();
  readonly waits: Waits;
  settings: Settings;
  serviceCentre: string;
  functionality = 1;
  simBusy = false;
  simFails = false;
  messagesStarting = false;
  restingWith: ErrorResult | undefined;
  readonly #options: SimulatorOptions;
  readonly #surroundings: Surroundings;
  readonly #shown = new Map<RegistrationDomain, number>();
  #powered = false;
  #attached = false;
  #reference: number;

  constructor(options: SimulatorOptions, scheduler: Scheduler, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
    this.identity = { ...IDENTITY, ...options.identity };
    this.sim = new SimCard(options.sim ?? {});
    this.stores = {
      SM: new MessageStore("SM", options.slots?.SM ?? 20),
      ME: new MessageStore("ME", options.slots?.ME ?? 50),
      SR: new MessageStore("SR", options.slots?.SR ?? 20),
    };
    this.settings = bootSettings(options.bootSettings ?? {});
    this.serviceCentre = options.serviceCentre ?? "+18502200200";
    this.#reference = options.firstReference ?? 0;
    this.waits = new Waits(scheduler);
    const { offered = ALL_MEMORIES, served = offered } = options.memories ?? {};
    this.memories = { offered, served };
    this.indicationModes = { mt: [0, 1, 2, 3], ds: [0, 1, 2], ...options.indicationModes };
    this.network = new Network(options, scheduler, new Waits(scheduler), this.faults, this);
    this.reception = new Reception({
      settings: () => this.settings,
      stores: this.stores,
      faults: this.faults,
      waits: this.waits,
      serviceCentre: this.serviceCentre,
      acknowledgeWithinMs: options.acknowledgeWithinMs ?? 15_000,
      memoryFullLine: options.memoryFullLine,
      tell: (lines) => surroundings.tell(lines),
    });
  }

  get powered(): boolean {
    return this.#powered;
  }

  powerOn(): void {
    const { bootMs = 0, bootLines = [], simBusyMs = 0, attachMs = 0 } = this.#options;
    this.#powered = true;
    this.sim.powerOn();
    this.#startSlowly();
    this.settings = bootSettings(this.#options.bootSettings ?? {});
    this.functionality = 1;
    this.#shown.clear();
    if (simBusyMs > 0) this.keepSimBusy(simBusyMs);
    this.#attached = attachMs === 0;
    if (attachMs > 0) {
      this.waits.after(attachMs, () => {
        this.#attached = true;
        this.registrationChanged();
      });
    }
    if (bootLines.length > 0) {
      this.waits.after(bootMs, () => {
        for (const line of bootLines) this.#surroundings.tell([line]);
      });
    }
    this.registrationChanged();
  }

  /** What comes up after the rest, each with the word that tells of it. */
  #startSlowly(): void {
    const { simFailsMs = 0, messagesStartMs = 0 } = this.#options;
    this.simFails = false;
    if (simFailsMs > 0) this.failSim(simFailsMs);
    this.messagesStarting = messagesStartMs > 0;
    if (this.messagesStarting)
      this.waits.after(messagesStartMs, () => {
        this.messagesStarting = false;
        this.#surroundings.tell(["SMS Ready"]);
      });
  }

  powerOff(): void {
    this.#powered = false;
    this.simBusy = false;
    this.restingWith = undefined;
    this.waits.callOffAll();
    this.reception.powerOff();
    this.sim.powerOff();
  }

  keepSimBusy(durationMs: number): void {
    this.simBusy = true;
    this.waits.after(durationMs, () => {
      this.simBusy = false;
      this.registrationChanged();
    });
  }

  registration(domain: RegistrationDomain): number {
    if (this.functionality !== 1 || this.sim.absent || this.simFails || this.sim.state !== "READY") return 0;
    if (this.settings.operatorMode === DEREGISTERED) return 0;
    return this.#attached ? this.network.registration[domain] : SEARCHING;
  }

  registrationChanged(): void {
    for (const domain of DOMAINS) {
      const state = this.registration(domain);
      const reports = this.settings.registrationReports[domain] ?? 0;
      const changed = this.#shown.get(domain) !== state;
      this.#shown.set(domain, state);
      if (changed && reports > 0) {
        this.#surroundings.tell([`${domain}: ${state}${reports === 2 ? cell(domain) : ""}`]);
      }
    }
    if (this.reachable()) this.network.resume();
  }

  reachable(): boolean {
    if (!this.#powered || this.simBusy) return false;
    return REGISTERED.includes(this.registration("+CREG")) || REGISTERED.includes(this.registration("+CEREG"));
  }

  take(item: Downlink): Promise<Receipt> {
    return this.reception.take(item);
  }

  /** Fills a memory with read messages of long ago. */
  fill(store: StoreName): void {
    const [tpdu] = encodeDeliver({ ...OLD_MESSAGE, reference: 0, zoneMinutes: 0 });
    while (tpdu !== undefined && this.reception.keep(store, tpdu));
  }

  rest(): void {
    const { restAfterSend } = this.#options;
    if (restAfterSend !== undefined) this.restFor(restAfterSend.ms, restAfterSend.error);
  }

  restFor(ms: number, error: ErrorResult): void {
    this.restingWith = error;
    this.waits.after(ms, () => {
      this.restingWith = undefined;
    });
  }

  failSim(durationMs: number): void {
    this.simFails = true;
    this.waits.after(durationMs, () => {
      this.simFails = false;
      this.#surroundings.tell(["+CPIN: READY"]);
      this.registrationChanged();
    });
  }

  loseReportMemory(): void {
    this.memories = { offered: ALL_MEMORIES, served: ["SM", "ME"] };
    this.indicationModes = { ...this.indicationModes, ds: [0, 2] };
  }

  deregister(): void {
    this.settings.operatorMode = DEREGISTERED;
    this.registrationChanged();
  }

  keepSent(pdu: string, lengthOctets: number): void {
    if (this.#options.keepsSent === true)
      this.stores[this.settings.memories[1]].add({ status: SENT, pdu, lengthOctets });
  }

  /** Fills a memory up to so many messages with copies of what was sent. */
  fillWithSent(store: StoreName, count: number): void {
    for (let kept = 0; kept < count; kept += 1) this.stores[store].add({ status: SENT, ...OLD_COPY });
  }

  nextReference(): number {
    const reference = this.#reference;
    this.#reference = (reference + 1) % 256;
    return reference;
  }

  interrupt(lines: readonly string[]): void {
    this.#surroundings.interrupt(lines);
  }

  releaseHeld(): void {
    this.#surroundings.releaseHeld();
  }

  vanish(): void {
    this.#surroundings.vanish();
  }

  reenumerate(): void {
    this.#surroundings.reenumerate();
  }
}
