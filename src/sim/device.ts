import type { Waits } from "./clock.ts";
import type { FaultPlan } from "./fault.ts";
import type { Network } from "./network.ts";
import type { RegistrationDomain } from "./simulated-network.ts";
import type { Reception } from "./reception.ts";
import type { ErrorResult, FinalResult } from "./result.ts";
import { OK } from "./result.ts";
import type { Settings } from "./settings.ts";
import type { SimCard } from "./sim-card.ts";
import type { MessageStore, StoreName } from "./storage.ts";

export interface Identity {
  readonly manufacturer: string;
  readonly model: string;
  readonly revision: string;
  readonly imei: string;
}

export interface IndicationModes {
  readonly mt: readonly number[];
  readonly ds: readonly number[];
}

/** The modem as its AT commands see it. */
export interface Device {
  readonly identity: Identity;
  readonly settings: Settings;
  readonly sim: SimCard;
  readonly stores: Readonly<Record<StoreName, MessageStore>>;
  /** What can be read from: as +CPMS=? says, and in truth. */
  readonly memories: { readonly offered: readonly StoreName[]; readonly served: readonly StoreName[] };
  /** What +CNMI takes for <mt> and <ds>. */
  readonly indicationModes: IndicationModes;
  readonly network: Network;
  readonly reception: Reception;
  readonly faults: FaultPlan;
  /** Called off when the modem loses its power. */
  readonly waits: Waits;
  /** +CSCA; it lives on the card. */
  serviceCentre: string;
  /** +CFUN: 0 minimal, 1 full, 4 radio off. */
  functionality: number;
  /** The card has not finished starting. */
  readonly simBusy: boolean;
  /** The card cannot be read yet: CME 13. */
  readonly simFails: boolean;
  /** The message service has not come up: every command of it answers ERROR. */
  readonly messagesStarting: boolean;
  /** `<stat>` as the modem shows it: what the network says, if radio and card are up. */
  registration(domain: RegistrationDomain): number;
  /** Something that registration depends on has changed. */
  registrationChanged(): void;
  /** What +CMGS is refused with while the modem rests after a send. */
  readonly restingWith: ErrorResult | undefined;
  /** A send has ended. */
  rest(): void;
  /** Keeps a copy of what was sent, where the modem does so. */
  keepSent(pdu: string, lengthOctets: number): void;
  /** The next TP-MR (3GPP TS 23.040 9.2.3.6). */
  nextReference(): number;
  /** Writes URCs now, even within an answer. */
  interrupt(lines: readonly string[]): void;
  /** Lets the URCs that wait for the end of the answer out now. */
  releaseHeld(): void;
  /** The stick is pulled. */
  vanish(): void;
  /** Drops off the bus and comes back (+CFUN=1,1). */
  reenumerate(): void;
}

/** What a command answers. */
export type Reply =
  | { readonly kind: "final"; readonly lines: readonly string[]; readonly result: FinalResult }
  /** The prompt: `accept` is given what was typed up to Ctrl-Z. */
  | { readonly kind: "prompt"; readonly accept: (text: string) => Promise<Reply> }
  /** Nothing is ever written. */
  | { readonly kind: "none" }
  /** The reply, later; whether other commands are taken meanwhile. */
  | { readonly kind: "late"; readonly delayMs: number; readonly answersMeanwhile: boolean; readonly reply: Reply };

/** OK, after lines that belong to one information response. */
export function done(...lines: string[]): Reply {
  return { kind: "final", lines, result: OK };
}

export function failed(error: ErrorResult): Reply {
  return { kind: "final", lines: [], result: error };
}

/** One AT command: the forms that it knows (3GPP TS 27.007 4). */
export interface CommandSpec {
  readonly name: string;
  /** What must be up first; `messages` answers with +CMS ERROR where `card` answers with +CME ERROR. */
  readonly needs?: "card" | "messages";
  /** `=?`: the values after `+NAME: `; empty: just OK. */
  readonly test?: (device: Device) => string;
  readonly read?: (device: Device) => Reply;
  readonly execute?: (device: Device, parameters: readonly string[]) => Reply | Promise<Reply>;
  readonly set?: (device: Device, parameters: readonly string[]) => Reply | Promise<Reply>;
}
