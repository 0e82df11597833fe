import type { ErrorResult } from "./result.ts";
import { cme } from "./result.ts";

export interface SimCardOptions {
  /** Asked for after every start; absent: no PIN. */
  readonly pin?: string;
  readonly puk?: string;
  /** Tries left for the PIN, at most 3. */
  readonly pinTries?: number;
  /** No card in the slot. */
  readonly absent?: boolean;
  /** The modem sees its card from so many starts on: some find it only after a restart. */
  readonly seenFromStart?: number;
  /** A lock that is no obstacle to texting, and that +CPIN? tells of all the same. */
  readonly secondLock?: "SIM PIN2" | "SIM PUK2";
  /** +CPIN? says this of a card that is not seen, with OK, where others answer with an error. */
  readonly toldInWords?: "NOT INSERTED" | "NOT READY";
  readonly iccid?: string;
  readonly imsi?: string;
}

export type SimState = "READY" | "SIM PIN" | "SIM PUK";

const PIN_TRIES = 3;
const PUK_TRIES = 10;

/** The card: its PIN, and the tries that are left whatever is restarted (3GPP TS 31.101 9.5). */
export class SimCard {
  readonly iccid: string;
  readonly imsi: string;
  readonly secondLock: string | undefined;
  readonly toldInWords: string | undefined;
  readonly #absent: boolean;
  readonly #seenFromStart: number;
  #starts = 0;
  #pin: string | undefined;
  readonly #puk: string;
  #pinTries: number;
  #pukTries = PUK_TRIES;
  #verified = false;

  constructor(options: SimCardOptions) {
    this.iccid = options.iccid ?? "89014103211118510720";
    this.imsi = options.imsi ?? "310410123456789";
    this.#absent = options.absent ?? false;
    this.#seenFromStart = options.seenFromStart ?? 0;
    this.secondLock = options.secondLock;
    this.toldInWords = options.toldInWords;
    this.#pin = options.pin;
    this.#puk = options.puk ?? "12345678";
    this.#pinTries = Math.min(options.pinTries ?? PIN_TRIES, PIN_TRIES);
  }

  get absent(): boolean {
    return this.#absent || this.#starts < this.#seenFromStart;
  }

  powerOn(): void {
    this.#starts += 1;
  }

  get state(): SimState {
    if (this.#pinTries === 0) return "SIM PUK";
    return this.#pin === undefined || this.#verified ? "READY" : "SIM PIN";
  }

  get triesLeft(): { readonly pin: number; readonly puk: number } {
    return { pin: this.#pinTries, puk: this.#pukTries };
  }

  /** The card has lost its power: the PIN is due again. */
  powerOff(): void {
    this.#verified = false;
  }

  /** Asks for this PIN from now on, but not of who has unlocked it already. */
  lock(pin: string): void {
    this.#verified = this.state === "READY";
    this.#pin = pin;
  }

  /** Checks a PIN; answers the error, or `undefined` when it was right. */
  enterPin(pin: string): ErrorResult | undefined {
    if (this.state !== "SIM PIN") return cme(3);
    if (pin === this.#pin) {
      this.#pinTries = PIN_TRIES;
      this.#verified = true;
      return undefined;
    }
    this.#pinTries -= 1;
    return this.#pinTries === 0 ? cme(12) : cme(16);
  }

  /** Opens a blocked card and sets a new PIN; answers the error, or `undefined` when it was right. */
  enterPuk(puk: string, newPin: string): ErrorResult | undefined {
    if (this.state !== "SIM PUK" || this.#pukTries === 0) return cme(3);
    if (puk === this.#puk && /^\d{4,8}$/.test(newPin)) {
      this.#pin = newPin;
      this.#pinTries = PIN_TRIES;
      this.#pukTries = PUK_TRIES;
      this.#verified = true;
      return undefined;
    }
    this.#pukTries -= 1;
    return cme(16);
  }
}
