import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Core } from "../../src/app/core.ts";
import { createDeadlines, type Deadlines } from "../../src/app/deadlines.ts";
import type { CopyUrgency } from "../../src/app/ports.ts";
import { Problems } from "../../src/app/problems.ts";
import { createInbox } from "../../src/app/inbox.ts";
import { createSender, type Sender } from "../../src/app/sender.ts";
import { pauseBy } from "../../src/app/slice.ts";
import type { AcceptLead } from "../../src/domain/commands.ts";
import type { EventOf, GatewayEvent } from "../../src/domain/events.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { hasSent, mayBeAnsweredLate } from "../../src/domain/outbox/references.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { HOUR, SECOND } from "../../src/domain/time.ts";
import { createModem, type Modem } from "../../src/modem/modem.ts";
import type { ModemOptions } from "../../src/modem/modem-options.ts";
import type { Fault } from "../../src/sim/fault.ts";
import { createSimulatedModem, type SimulatedModem } from "../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { withSending } from "../domain/policy.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { SlowJournal } from "./slow-journal.ts";
import { VirtualTime } from "./virtual-time.ts";
import { watchLine } from "./watched-link.ts";

export interface GatewayOnModemOptions {
  readonly sim?: SimulatorOptions;
  readonly modem?: Partial<ModemOptions>;
  /** How many agents have agreed to be texted. */
  readonly agents?: number;
  /** The shipped rules, without limits on sending, unless others are given. */
  readonly policy?: Policy;
}

/** One life of the process. */
interface Life {
  readonly core: Core;
  readonly journal: SlowJournal;
  readonly modem: Modem;
  readonly sender: Sender;
  readonly deadlines: Deadlines;
}

/** What tells one alert from every other. */
const MARK = /L-\d+;/g;

/** Somebody plugs a stick that was pulled in again after so long. */
const REPLUG_AFTER_MS = 5_000;

/** A stick that has just been plugged in is not in the network at once. */
const ATTACH_MS = 3_000;

/** The limits protect a SIM; here they would only stretch the time. */
export const unlimited = withSending({ pace: 0, dailyCap: 0, newRecipientsPerDay: 0 });

/**
 * The gateway from the core to the modem: the real writer, sender, inbox, deadlines and driver, on a
 * pseudo-terminal with a simulated modem at the other end, a journal in memory, and virtual time.
 */
export class GatewayOnModem {
  readonly time = new VirtualTime();
  readonly log = createKeptLog();
  readonly problems = new Problems();
  readonly sim: SimulatedModem;
  readonly #modemOptions: Partial<ModemOptions>;
  readonly #policy: Policy;
  readonly #folder = mkdtempSync(join(tmpdir(), "leadline-modem-"));
  readonly #line;
  #life: Life;
  #stopped = false;
  readonly #leads: AcceptLead[] = [];
  readonly #shown = new Map<string, number>();
  readonly #injected = new Set<Fault["kind"]>();

  constructor({ sim = {}, modem = {}, agents = 2, policy = unlimited }: GatewayOnModemOptions = {}) {
    const { time } = this;
    const link = join(this.#folder, "tty");
    this.sim = createSimulatedModem({ link, attachMs: ATTACH_MS, ...sim, scheduler: time });
    this.#line = watchLine(this.sim, link, this.log);
    this.#modemOptions = modem;
    this.#policy = policy;
    time.holdsWhile(() => this.#line.isBusy());
    this.sim.onPlug((tty) => {
      if (tty === undefined) time.after(REPLUG_AFTER_MS, () => void this.#replug());
    });
    this.sim.network.onReceived(({ text }) => {
      for (const mark of text.match(MARK) ?? []) this.#shown.set(mark, this.shown(mark) + 1);
    });
    this.#life = this.#born(new SlowJournal(time));
    for (let index = 0; index < agents; index += 1) this.#enrol(index);
  }

  get core(): Core {
    return this.#life.core;
  }

  get journal(): SlowJournal {
    return this.#life.journal;
  }

  get modem(): Modem {
    return this.#life.modem;
  }

  async start(): Promise<void> {
    await this.sim.start();
    this.#begin();
    await this.untilIdle();
  }

  async stop(): Promise<void> {
    const { sender, deadlines, modem, journal } = this.#life;
    this.#stopped = true;
    sender.stop();
    deadlines.stop();
    journal.die();
    await modem.stop(0);
    await this.sim.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /**
   * `kill -9`, and systemd starts it again: what was not synced is gone, and as it was not acknowledged either
   * the broker hands it over once more.
   */
  async kill(): Promise<void> {
    const { sender, deadlines, modem, journal } = this.#life;
    journal.die();
    sender.stop();
    deadlines.stop();
    const gone = modem.stop(0);
    this.#life = this.#born(new SlowJournal(this.time, journal));
    await gone;
    this.#begin();
    for (const lead of this.#leads) if (!this.core.state.leads.has(lead.leadId)) this.core.execute(lead);
  }

  /** A lead for one of the agents; long ones take two segments. Returns what its alert shows and no other does. */
  lead(agent = 0, long = false): string {
    const leadId = `L-${this.#leads.length + 1}`;
    const mark = `${leadId};`;
    const message = long ? `${mark} ${"Is it still available? ".repeat(10)} ${leadId}` : mark;
    const request: AcceptLead = { type: "AcceptLead", leadId, agentId: `A-${agent}`, lead: { message } };
    this.#leads.push(request);
    this.core.execute(request);
    return mark;
  }

  /** Lets time pass until nothing is left to be sent or read, and the phones have what was sent. */
  async untilIdle(withinMs = 6 * HOUR): Promise<void> {
    await this.time.until(
      () => this.isIdle(),
      withinMs,
      () => `an idle gateway (${this.describe()})`,
    );
    await this.time.pass(SECOND);
  }

  /** Resolves when the driver has written this once more. */
  async untilWritten(octets: string): Promise<void> {
    let written = "";
    const ignore = this.sim.onTraffic(({ direction, bytes }) => {
      if (direction === "in") written += bytes.toString("latin1");
    });
    await this.time.until(
      () => written.includes(octets),
      HOUR,
      () => JSON.stringify(octets),
    );
    ignore();
  }

  isIdle(): boolean {
    const open = Object.values(this.core.state.index.turns.open).some((open) => open > 0);
    const { ME, SM } = this.sim.stores;
    return (
      !open && this.modem.health().state === "ready" && ME.incoming + SM.incoming === 0 && this.sim.network.held === 0
    );
  }

  describe(): string {
    const open = [...this.core.state.messages.values()].filter(({ ended }) => ended === undefined);
    const { ME, SM } = this.sim.stores;
    const waiting = open.map(({ segments }) => JSON.stringify(segments));
    return JSON.stringify({
      modem: this.modem.health(),
      waiting,
      stored: ME.incoming + SM.incoming,
      held: this.sim.network.held,
      log: this.log.entries.slice(-8),
    });
  }

  /** Arranges faults of the modem; see `missed`. */
  inject(...faults: readonly Fault[]): void {
    for (const fault of faults) {
      this.#injected.add(fault.kind);
      this.sim.inject(fault);
    }
  }

  /** Kinds of faults that were arranged and found no occasion. */
  missed(): readonly string[] {
    return [...this.#injected].filter((kind) => !this.sim.struck.has(kind));
  }

  /** See `SmsHandlers.copied`. */
  copied: (urgency: CopyUrgency) => Promise<void> | undefined = () => undefined;

  /** How often a phone has shown the alert with this mark. */
  shown(mark: string): number {
    return this.#shown.get(mark) ?? 0;
  }

  /** Segments that the network took although it had taken the same before. */
  doubles(): number {
    const segments = this.sim.network.submitted.map(({ to, text, segment }) => JSON.stringify([to, text, segment]));
    return segments.length - new Set(segments).size;
  }

  events<T extends GatewayEvent["type"]>(type: T): readonly EventOf<T>[] {
    return this.journal.records.flatMap(({ event }) => (event.type === type ? [event as EventOf<T>] : []));
  }

  /** Leads whose alerts ended as failed. */
  failedLeads(): readonly string[] {
    const { messages } = this.core.state;
    return this.events("MessageFailed").flatMap(({ messageId }) => messages.get(messageId)?.leadId ?? []);
  }

  /** Everything that people have sent, as it was read, in order. */
  replies(): readonly string[] {
    return this.events("ReplyReceived").map(({ text }) => text);
  }

  #born(journal: SlowJournal): Life {
    const { time, log } = this;
    const core = new Core({
      state: journal.replay(),
      policy: this.#policy,
      journal,
      clock: time.clock,
      scheduler: time,
    });
    const modem = createModem({
      port: "the pseudo-terminal",
      baudRate: 115_200,
      profile: "auto",
      deliveryReports: true,
      mayBeAnsweredLate: mayBeAnsweredLate(core.state, core.now()),
      mayHaveLeftCommand: hasSent(core.state),
      pinAttempts: { tried: () => [], record: async () => undefined, clear: async () => undefined },
      clock: time.clock,
      scheduler: time,
      log,
      makeLink: () => this.#line.makeLink(),
      ...this.#modemOptions,
    });
    const needs = { core, transport: modem, clock: time.clock, scheduler: time, log };
    return {
      ...{ core, journal, modem },
      sender: createSender({ ...needs, notices: { add: () => {} }, problems: this.problems, isConfirmed: () => true }),
      deadlines: createDeadlines({ ...needs, pause: pauseBy(time), isClockTrusted: () => true }),
    };
  }

  #begin(): void {
    const { core, modem, sender, deadlines } = this.#life;
    core.execute({ type: "Resume" });
    deadlines.start();
    sender.start();
    modem.start({
      ...createInbox(core, this.log),
      health({ state }) {
        deadlines.receiving(state === "ready");
        sender.wake();
      },
      swept: (beganAtMs) => deadlines.swept(beganAtMs),
      copied: (urgency) => this.copied(urgency),
    });
  }

  async #replug(): Promise<void> {
    await this.sim.replug().catch((error: unknown) => {
      if (!this.#stopped) throw error;
    });
  }

  /** Has an agent who has said YES. */
  #enrol(index: number): void {
    const number = phoneOf(index);
    const requestedAt = this.time.now();
    this.core.execute({
      type: "EnrolAgent",
      agentId: `A-${index}`,
      brand: "homes",
      number,
      requestedAt,
      source: "profile",
    });
    const from = { kind: "international", digits: number } as const;
    const content = { kind: "text", text: "YES" } as const;
    this.core.execute({ type: "ReceiveSms", sms: { from, content, pdu: `YES ${index}` } });
  }
}

/** The number of an agent of these tests. */
export function phoneOf(agent: number): Msisdn {
  return `+1850555${String(1000 + agent)}` as Msisdn;
}
