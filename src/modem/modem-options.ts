import type { Clock, Log, Scheduler } from "../app/ports.ts";
import type { MakeLink } from "./link/byte-link.ts";
import type { PinAttempts } from "./pin-attempts.ts";

/** What a modem on a serial port is driven with. */
export interface ModemOptions {
  /** A tty or a udev link to one; with a `makeLink` of its own, what people call it. */
  readonly port: string;
  /** The one that is open, where `port` does not say. */
  readonly portInUse?: () => string | undefined;
  readonly baudRate: number;
  /** Reads the SIM's PIN as it is now. Rejects, for people, with what is wrong with it. Left out: there is none. */
  readonly readPin?: (() => Promise<string>) | undefined;
  /** A profile's id, or `auto`. */
  readonly profile: string;
  /** Until the network's answer; left out, the profile says. */
  readonly submitTimeoutMs?: number | undefined;
  readonly deliveryReports: boolean;
  /** The service centre; left out, the SIM's. */
  readonly smsc?: string | undefined;
  /** A shell command that cuts the stick's power and gives it back. */
  readonly powerCycle?: string | undefined;
  /** Whether the machine has too little voltage, in words; asked when the connection is lost. */
  readonly underVoltage?: () => Promise<string | undefined>;
  readonly pinAttempts: PinAttempts;
  /** A submit that an earlier process began may still be answered. */
  readonly mayBeAnsweredLate?: boolean;
  /** An earlier process may have ended in the middle of a command, which may still be answered. */
  readonly mayHaveLeftCommand?: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly scheduler: Scheduler;
  /** The tty unless given: a decorator that records the octets, a link of a test. */
  readonly makeLink?: MakeLink;
}
