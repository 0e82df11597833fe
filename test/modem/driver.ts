import { onTestFinished } from "vitest";
import type { SegmentToSubmit, SmsHandlers, TransportHealth } from "../../src/app/ports.ts";
import type { InboundSms, StatusReport } from "../../src/domain/inbox/inbound.ts";
import { given } from "../../src/domain/given.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import type { ByteLink } from "../../src/modem/link/byte-link.ts";
import { createSerialLink } from "../../src/modem/link/serial-link.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { createModem, type Modem } from "../../src/modem/modem.ts";
import type { ModemOptions } from "../../src/modem/modem-options.ts";
import type { PinAttempts } from "../../src/modem/pin-attempts.ts";
import { createSimulatedModem, type SimulatedModem } from "../../src/sim/modem.ts";
import type { SimulatorOptions } from "../../src/sim/options.ts";
import { createKeptLog } from "../fakes/kept-log.ts";

/** The driver on a pseudo-terminal, with a simulated modem at the other end. */
export interface Driver {
  readonly modem: Modem;
  readonly sim: SimulatedModem;
  readonly received: readonly InboundSms[];
  readonly reported: readonly StatusReport[];
  readonly healths: readonly TransportHealth[];
  /** What was handed over and done, in order: `received STOP`, `swept`, `ready`, `submitted +1…`. */
  readonly events: readonly string[];
  readonly pinAttempts: KeptPinAttempts;
  readonly log: ReturnType<typeof createKeptLog>;
  /** All that was written to the modem. */
  written(): string;
  /** All that the driver has read from it. */
  heard(): string;
  start(): void;
  /** Resolves as soon as the condition holds; it is looked at whenever something happens. */
  until(condition: () => boolean): Promise<void>;
  untilReady(): Promise<void>;
}

export interface DriverOptions {
  readonly sim?: SimulatorOptions;
  readonly modem?: Partial<ModemOptions>;
  /** In place of keeping a message. */
  readonly keep?: (sms: InboundSms) => Promise<void>;
  /** Whether there is a copy elsewhere; see `SmsHandlers.copied`. */
  readonly copied?: SmsHandlers["copied"];
}

export async function createDriver(options: DriverOptions = {}): Promise<Driver> {
  const sim = createSimulatedModem(options.sim);
  onTestFinished(() => sim.stop());
  const { tty } = await sim.start();
  return attachDriver(sim, tty, options);
}

/** A driver for a modem that is there already: what a restart of the daemon is. */
export function attachDriver(sim: SimulatedModem, tty: string, options: DriverOptions = {}): Driver {
  const received: InboundSms[] = [];
  const reported: StatusReport[] = [];
  const healths: TransportHealth[] = [];
  const events: string[] = [];
  const watchers = new Set<() => void>();
  const log = createKeptLog();
  const pinAttempts = createKeptPinAttempts();
  let written = "";
  let heard = "";

  const happened = (event?: string): void => {
    if (event !== undefined) events.push(event);
    for (const watcher of watchers) watcher();
  };

  /** The tty, with what was read from it kept once the driver has seen it. */
  function overhear(): ByteLink {
    const link = createSerialLink({ path: options.modem?.port ?? tty, baudRate: 115_200, log });
    return {
      ...link,
      onBytes: (listener) =>
        link.onBytes((octets) => {
          listener(octets);
          heard += octets.toString("latin1");
          happened();
        }),
    };
  }

  const modem = createModem({
    port: tty,
    baudRate: 115_200,
    makeLink: overhear,
    profile: "auto",
    deliveryReports: true,
    pinAttempts,
    clock: systemClock("test"),
    scheduler: systemScheduler,
    log,
    ...options.modem,
  });
  onTestFinished(() => modem.stop(0));
  const unwatch = [
    sim.onTraffic(({ direction, bytes }) => {
      if (direction === "in") written += bytes.toString("latin1");
      happened();
    }),
    sim.network.onSubmitted(({ to }) => happened(`submitted ${to}`)),
    sim.network.onReceived(() => happened()),
  ];
  onTestFinished(() => {
    for (const each of unwatch) each();
  });

  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  }

  return {
    ...{ modem, sim, received, reported, healths, events, pinAttempts, log, until },
    written: () => written,
    heard: () => heard,
    start() {
      modem.start({
        async received(sms) {
          await options.keep?.(sms).catch((error: unknown) => {
            happened("not kept");
            throw error;
          });
          received.push(sms);
          happened(`received ${sms.content.kind === "text" ? sms.content.text : sms.content.kind}`);
        },
        async reported(report) {
          reported.push(report);
          happened(`reported ${report.status}`);
        },
        health(health) {
          healths.push(health);
          happened(health.state === healths.at(-2)?.state ? undefined : health.state);
        },
        swept: () => happened("swept"),
        ...given({ copied: options.copied }),
      });
    },
    until,
    untilReady: () => until(() => modem.health().state === "ready"),
  };
}

interface KeptPinAttempts extends PinAttempts {
  readonly kept: Map<string, readonly string[]>;
}

function createKeptPinAttempts(): KeptPinAttempts {
  const kept = new Map<string, readonly string[]>();
  const tried = (card: string): readonly string[] => kept.get(card) ?? [];
  return {
    kept,
    tried,
    async record(pinHash, card) {
      kept.set(card, [...tried(card), pinHash]);
    },
    async clear(card) {
      kept.delete(card);
    },
  };
}

export const PHONE = "+15551234567" as Msisdn;

export function segment(text: string, more: Partial<SegmentToSubmit> = {}): SegmentToSubmit {
  return {
    to: PHONE,
    body: { coding: "gsm7", text },
    validityMs: 3_600_000,
    statusReport: true,
    moreToCome: false,
    ...more,
  };
}

export const opened = async (): Promise<boolean> => true;
export const shut = async (): Promise<boolean> => false;

/** `modem.pinFile` with this in it. */
export const pinFile = (pin: string) => (): Promise<string> => Promise.resolve(pin);
