import type { Scheduler } from "./clock.ts";
import type { FurtherCommands } from "./command-table.ts";
import type { Identity, IndicationModes } from "./device.ts";
import type { NetworkOptions } from "./network.ts";
import type { ErrorResult } from "./result.ts";
import type { Settings } from "./settings.ts";
import type { SimCardOptions } from "./sim-card.ts";
import type { StoreName } from "./storage.ts";
import type { BusyInput, UrcTiming } from "./terminal-adapter.ts";

/** What the simulated modem is like. Everything has a default: a well-behaved stick, ready at once. */
export interface SimulatorOptions extends NetworkOptions {
  readonly identity?: Partial<Identity>;
  readonly sim?: SimCardOptions;
  /** Slots of the memories; SM 20, ME 50, SR 20 unless given. */
  readonly slots?: Partial<Record<StoreName, number>>;
  /** +CSCA as it stands on the card; empty: none. */
  readonly serviceCentre?: string;
  /** TP-MR of the first message; 0 unless given. */
  readonly firstReference?: number;
  /** What +CNMI takes for <mt> and <ds>: every value of the standard unless given. */
  readonly indicationModes?: Partial<IndicationModes>;
  /** What the settings are after each start, where that differs from the usual. */
  readonly bootSettings?: Partial<Settings>;
  /** Lines that are written after each start, one URC each. */
  readonly bootLines?: readonly string[];
  /** From power to the boot lines. */
  readonly bootMs?: number;
  /** From power to a card that answers: until then CME 14 and CMS 515. */
  readonly simBusyMs?: number;
  /** From power to a card that can be read: until then CME 13, then +CPIN: READY. */
  readonly simFailsMs?: number;
  /** From power to the message service: until then ERROR to each of its commands, then SMS Ready. */
  readonly messagesStartMs?: number;
  /** Memories that +CPMS=? offers for reading, and those that can be chosen; SM, ME and SR unless given. */
  readonly memories?: { readonly offered?: readonly StoreName[]; readonly served?: readonly StoreName[] };
  /** From power to a registration. */
  readonly attachMs?: number;
  /** How long +CFUN=1,1 keeps the stick off the bus. */
  readonly reenumerateMs?: number;
  /** A stable path, as in /dev/serial/by-id, that is kept pointing at the tty. */
  readonly link?: string;
  /** Commands of a modem family, with the lines that they answer: `{ "^CURC": [] }`. */
  readonly furtherCommands?: FurtherCommands;
  /** Octets that come while a command runs; lost unless told otherwise. */
  readonly busyInput?: BusyInput;
  /** URCs while a command runs; held unless told otherwise. */
  readonly urcs?: UrcTiming;
  /** How long a +CNMA may take before direct delivery is given up. */
  readonly acknowledgeWithinMs?: number;
  /** Written when a message finds no room: `^SMMEMFULL: "SM"`; absent: nothing. */
  readonly memoryFullLine?: string;
  /** A copy of each message that is sent stays in the memory that is written to. */
  readonly keepsSent?: boolean;
  /** For so long after each send +CMGS is refused with this, in place of the prompt. */
  readonly restAfterSend?: { readonly ms: number; readonly error: ErrorResult };
  readonly scheduler?: Scheduler;
}
