import { createHash } from "node:crypto";

/**
 * Remembers, across crashes and restarts, which PINs were tried on a card. A SIM locks itself after three
 * wrong ones, so each goes out once, and no third one at all.
 */
export interface PinAttempts {
  /** Hashes of the PINs that were tried on this card (an ICCID, or the IMEI of the modem that it is in) in vain. */
  tried(card: string): readonly string[];
  /** Resolves when the attempt is on disk; only then may the PIN go out. */
  record(pinHash: string, card: string): Promise<void>;
  /**
   * The card is unlocked: what was recorded for it no longer counts. Called at every bring-up; nothing to do as a rule.
   */
  clear(card: string): Promise<void>;
}

/** Names a PIN on a card without giving it away at a glance. Four digits are soon guessed: the file stays private. */
export function pinHash(pin: string, card: string): string {
  return createHash("sha256").update(`${card}:${pin}`).digest("hex");
}
