import type { Scheduler } from "./clock.ts";
import { realScheduler, Waits } from "./clock.ts";
import { CommandTable } from "./command-table.ts";
import { Equipment } from "./equipment.ts";
import type { Fault } from "./fault.ts";
import { isImmediate } from "./fault.ts";
import type { Registration, SimulatedNetwork } from "./simulated-network.ts";
import type { SimulatorOptions } from "./options.ts";
import { Port } from "./port.ts";
import type { StoreName } from "./storage.ts";
import { TerminalAdapter } from "./terminal-adapter.ts";

/** Octets on the line: `in` from the driver, `out` to it. */
interface Traffic {
  readonly direction: "in" | "out";
  readonly bytes: Buffer;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** A GSM modem on a pseudo-terminal, the network behind it, and the mishaps between. */
export interface SimulatedModem {
  readonly network: SimulatedNetwork;
  /** What a driver opens: the link if there is one; `undefined` while unplugged. */
  readonly tty: string | undefined;
  /** It is being plugged in or pulled at this moment, which takes real time whatever clock it runs on. */
  readonly moving: boolean;
  /** Slots of the memories, as they are now. */
  readonly stores: Readonly<
    Record<StoreName, { readonly used: number; readonly incoming: number; readonly total: number }>
  >;
  /** Plugs it in. Rejects when no pseudo-terminal can be had. */
  start(): Promise<{ tty: string }>;
  /** Unplugs it for good and ends everything that runs. Rejects with what went wrong unseen meanwhile. */
  stop(): Promise<void>;
  /** Pulls the stick: the driver sees a hang-up; the memories, and what the network holds, stay. */
  unplug(): Promise<void>;
  /** Plugs it in again, under another tty name. */
  replug(): Promise<{ tty: string }>;
  /** The modem restarts by itself: the tty stays, the settings are forgotten. */
  restart(): void;
  /** Fills a memory up with old messages: the receiving one unless named. */
  fill(store?: StoreName): void;
  /** Puts copies of sent messages into a memory. */
  fillWithSent(store: StoreName, count: number): void;
  /** The card asks for this PIN from the next start on. */
  lock(pin: string): void;
  /** How often each kind of fault has hit. */
  readonly struck: ReadonlyMap<Fault["kind"], number>;
  /** Arranges a fault; see `Fault` for when it hits. */
  inject(fault: Fault): void;
  /** Takes back the faults that still wait for their occasion. */
  mend(): void;
  /** Writes a URC of one or more lines, after the answer that is being written. */
  urc(...lines: string[]): void;
  /** Writes octets as they are, at once. */
  sendRaw(bytes: Uint8Array): void;
  /** Every chunk on the line, until the returned function is called. */
  onTraffic(listener: (traffic: Traffic) => void): () => void;
  /** The path of the tty when it appears, `undefined` when it is gone; until the returned function is called. */
  onPlug(listener: (tty: string | undefined) => void): () => void;
}

/** A simulated modem; nothing is opened before `start`. */
export function createSimulatedModem(options: SimulatorOptions = {}): SimulatedModem {
  return new Modem(options);
}

/** The OK of +CFUN=1,1 still reaches the driver. */
const LEAVE_BUS_AFTER_MS = 100;
const REENUMERATE_MS = 50;

class Modem implements SimulatedModem {
  readonly #scheduler: Scheduler;
  readonly #reenumerateMs: number;
  readonly #equipment: Equipment;
  readonly #adapter: TerminalAdapter;
  readonly #port: Port;
  /** Waits that go on without the modem's power. */
  readonly #waits: Waits;
  readonly #trafficListeners = new Set<(traffic: Traffic) => void>();
  readonly #plugListeners = new Set<(tty: string | undefined) => void>();
  /** Plugging and unplugging, one after the other. */
  #moves: Promise<void> = Promise.resolve();
  #movesUnderWay = 0;
  /** Losses of registration that end by themselves, and what they end with. */
  #outages = 0;
  #registrationBefore: Partial<Registration> = {};
  #stopped = false;
  #failure: Error | undefined;

  constructor(options: SimulatorOptions) {
    this.#scheduler = options.scheduler ?? realScheduler;
    this.#reenumerateMs = options.reenumerateMs ?? REENUMERATE_MS;
    this.#waits = new Waits(this.#scheduler);
    const table = new CommandTable(options.furtherCommands ?? {});
    this.#equipment = new Equipment(options, this.#scheduler, {
      tell: (lines) => this.#adapter.tell(lines),
      interrupt: (lines) => this.#adapter.interrupt(lines),
      releaseHeld: () => this.#adapter.releaseHeld(),
      vanish: () => this.#inBackground(this.unplug()),
      reenumerate: () => this.#reenumerate(),
    });
    this.#adapter = new TerminalAdapter({
      settings: () => this.#equipment.settings,
      run: (command) => table.run(this.#equipment, command),
      faults: this.#equipment.faults,
      waits: this.#equipment.waits,
      promptLatencyMs: () => this.network.latencies.promptMs,
      write: (text) => this.sendRaw(Buffer.from(text, "latin1")),
      vanish: () => this.#inBackground(this.unplug()),
      busyInput: options.busyInput ?? "ignore",
      urcs: options.urcs ?? "held",
    });
    this.#port = new Port(options.link, (bytes) => {
      if (!this.#equipment.powered) return;
      this.#record("in", bytes);
      this.#adapter.feed(bytes);
    });
  }

  get network(): SimulatedNetwork {
    return this.#equipment.network;
  }

  get stores(): SimulatedModem["stores"] {
    return this.#equipment.stores;
  }

  get tty(): string | undefined {
    return this.#port.path;
  }

  get moving(): boolean {
    return this.#movesUnderWay > 0;
  }

  start(): Promise<{ tty: string }> {
    return this.replug();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#waits.callOffAll();
    this.#equipment.network.stop();
    await this.unplug();
    if (this.#failure !== undefined) throw this.#failure;
  }

  unplug(): Promise<void> {
    this.#powerOff();
    return this.#move(() => {
      this.#powerOff(); // it may have been plugged in on the way here
      return this.#unplugPort();
    });
  }

  async replug(): Promise<{ tty: string }> {
    await this.#plugIn();
    const tty = this.#port.path;
    if (tty === undefined) throw new Error("the simulated modem was stopped or unplugged meanwhile");
    return { tty };
  }

  restart(): void {
    if (!this.#port.plugged) return;
    this.#powerOff();
    this.#equipment.powerOn();
  }

  get struck(): ReadonlyMap<Fault["kind"], number> {
    return this.#equipment.faults.struck;
  }

  inject(fault: Fault): void {
    if (isImmediate(fault)) this.#equipment.faults.count(fault.kind);
    if (fault.kind === "restart") this.restart();
    else if (fault.kind === "unplug") this.#inBackground(this.unplug());
    else if (fault.kind === "sim-busy") this.#equipment.keepSimBusy(fault.durationMs);
    else if (fault.kind === "sim-fails") this.#equipment.failSim(fault.durationMs);
    else if (fault.kind === "rest") this.#equipment.restFor(fault.durationMs, fault.error);
    else if (fault.kind === "noise") this.sendRaw(fault.bytes);
    else if (fault.kind === "sent-copies")
      this.#equipment.fillWithSent(this.#equipment.settings.memories[2], fault.count);
    else if (fault.kind === "no-report-memory") this.#equipment.loseReportMemory();
    else if (fault.kind === "deregister") this.#equipment.deregister();
    else if (fault.kind === "registration") this.#register(fault.state, fault.durationMs);
    else this.#equipment.faults.add(fault);
  }

  mend(): void {
    this.#equipment.faults.clear();
  }

  urc(...lines: string[]): void {
    this.#adapter.tell(lines);
  }

  sendRaw(bytes: Uint8Array): void {
    const octets = Buffer.from(bytes);
    if (!this.#port.plugged) return;
    this.#record("out", octets);
    this.#port.write(octets);
  }

  onTraffic(listener: (traffic: Traffic) => void): () => void {
    this.#trafficListeners.add(listener);
    return () => this.#trafficListeners.delete(listener);
  }

  fill(store: StoreName = this.#equipment.settings.memories[2]): void {
    this.#equipment.fill(store);
  }

  fillWithSent(store: StoreName, count: number): void {
    this.#equipment.fillWithSent(store, count);
  }

  lock(pin: string): void {
    this.#equipment.sim.lock(pin);
  }

  async #unplugPort(): Promise<void> {
    if (!this.#port.plugged) return;
    await this.#port.unplug();
    for (const listener of this.#plugListeners) listener(undefined);
  }

  #plugIn(): Promise<void> {
    return this.#move(async () => {
      if (this.#stopped || this.#port.plugged) return;
      await this.#port.plug();
      this.#equipment.powerOn();
      for (const listener of this.#plugListeners) listener(this.#port.path);
    });
  }

  onPlug(listener: (tty: string | undefined) => void): () => void {
    this.#plugListeners.add(listener);
    return () => this.#plugListeners.delete(listener);
  }

  #powerOff(): void {
    this.#equipment.powerOff();
    this.#adapter.powerOff();
  }

  #register(state: number, durationMs: number | undefined): void {
    if (durationMs !== undefined) {
      // Of several that overlap the last one to end gives back what was there before the first.
      if (this.#outages === 0) this.#registrationBefore = this.network.registration;
      this.#outages += 1;
      this.#waits.after(durationMs, () => {
        this.#outages -= 1;
        if (this.#outages === 0) this.network.register(this.#registrationBefore);
      });
    }
    this.network.register(state);
  }

  #reenumerate(): void {
    this.#waits.after(LEAVE_BUS_AFTER_MS, () => {
      this.#inBackground(this.unplug());
      this.#waits.after(this.#reenumerateMs, () => this.#inBackground(this.#plugIn()));
    });
  }

  /** A move that nobody waits for: what goes wrong is told by `stop`. */
  #inBackground(move: Promise<void>): void {
    move.catch((error: unknown) => {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
    });
  }

  #move(action: () => Promise<void>): Promise<void> {
    this.#movesUnderWay += 1;
    const moved = this.#moves.then(action).finally(() => {
      this.#movesUnderWay -= 1;
    });
    this.#moves = moved.catch(() => undefined); // told to whoever asked for it; the next move goes on
    return moved;
  }

  #record(direction: Traffic["direction"], bytes: Buffer): void {
    for (const listener of this.#trafficListeners) listener({ direction, bytes, atMs: this.#scheduler.now() });
  }
}
