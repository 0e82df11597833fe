import type { DoneBy } from "../domain/done-by.ts";
import type { TransportHealth } from "./ports.ts";

// What a technician at the device sees and does: the command reaches it over the same service as `Control`.

/** What the daemon has connected, as far as it is known by now. */
export interface ModemView {
  /** `modem.port` as it is configured. */
  readonly port: string;
  /** The device that it names now (`/dev/ttyUSB2`); absent where there is none. */
  readonly device?: string;
  readonly health: TransportHealth;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly revision?: string;
  readonly imei?: string;
  /** The id of the profile by which it is driven. */
  readonly profile?: string;
  /** How full each of its memories was when it was last looked into. */
  readonly stores?: readonly ModemStore[];
  readonly counts?: ModemCounts;
}

/** A memory by its name in 3GPP TS 27.005 3.1; what the modem does not say is absent. */
export interface ModemStore {
  readonly store: string;
  readonly used?: number;
  readonly total?: number;
}

/** Since the daemon started. */
export interface ModemCounts {
  /** Times that the connection was lost. */
  readonly disconnects: number;
  /** Rungs of the recovery ladder, by name. */
  readonly recoveries: Readonly<Record<string, number>>;
  /** Unsolicited lines that mean nothing to a gateway, by what they begin with. */
  readonly noise: Readonly<Record<string, number>>;
}

export type AtAnswer =
  /** The lines as they came, the final result last. */
  | { readonly kind: "answered"; readonly lines: readonly string[] }
  /** The command would disturb the gateway; the reason is for people. */
  | { readonly kind: "forbidden"; readonly reason: string }
  /** There is no modem, or it does not answer. */
  | { readonly kind: "unanswered"; readonly reason: string };

export interface Listener<T> {
  next(value: T): void;
  /** Nothing comes any more. */
  end(): void;
}

/** Hands over what happens from now on. The answer unsubscribes. */
export type Subscribe<T> = (listener: Listener<T>) => () => void;

/** What the daemon still knows of its log: JSON lines, the latest last. */
export interface KeptLog {
  readonly lines: readonly string[];
  /** Lines were written before these, which only the output of the daemon has. */
  readonly olderAreGone: boolean;
}

export interface Technician {
  modem(): Promise<ModemView>;
  /**
   * One AT command, with or without `AT`, in its turn among the driver's own. What is not known to be harmless runs
   * only `inService`: noted in the journal, with sending stopped until the modem has been set up anew.
   */
  at(command: string, inService?: boolean, by?: DoneBy): Promise<AtAnswer>;
  /**
   * The dialogue with the modem, an entry of the trace a value, numbers and texts replaced. The modem is set up
   * anew, so that the trace begins where a dialogue does; with `asItIs` it goes on undisturbed.
   */
  trace(asItIs: boolean): Subscribe<object>;
  log(): KeptLog;
  /** What is kept, then each line as it is written. */
  readonly followLog: Subscribe<string>;
}
