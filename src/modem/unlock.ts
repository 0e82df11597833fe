import type { Log, Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { Chat } from "./at/chat.ts";
import { enterPin, readCardId, readPinRetries, readSimState } from "./at/commands/sim.ts";
import { describeError, isSecondLock, isSimBusy } from "./at/error-result.ts";
import { AtError, attempt, NO_SIM } from "./at-error.ts";
import type { ModemIdentity } from "./identify.ts";
import { type PinAttempts, pinHash } from "./pin-attempts.ts";
import { type Profile, STANDARD_PIN_RETRIES } from "./profiles.ts";
import { pause } from "./pause.ts";
import type { Input } from "./session-state.ts";

export interface UnlockOptions {
  readonly chat: Chat;
  readonly identity: ModemIdentity;
  readonly pin?: string | undefined;
  readonly pinAttempts: PinAttempts;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

export interface Unlocked {
  readonly input: Input;
  readonly iccid?: string;
}

const READY = "READY";
const SIM_PIN = "SIM PIN";
/** For a card of which, and of whose modem, nothing can be read. */
const UNKNOWN_CARD = "unknown card";
/** A card takes some seconds to start after the PIN. */
const READY_POLLS = 10;
const READY_POLL_MS = 1_000;

/**
 * Asks for the SIM and enters the PIN where that is safe: only on exactly `SIM PIN`, only once per PIN
 * and card whatever restarts, never with the last try, never a PUK. It is not broken off half-way: a PIN
 * that is on its way must be known to have worked or not.
 */
export async function unlock(options: UnlockOptions): Promise<Unlocked> {
  const { chat, identity, pinAttempts } = options;
  const state = await simState(chat);
  if (state === "NOT INSERTED") return { input: NO_SIM };
  // Quectel, SIMCom: it is there, and has not finished starting.
  if (state === "NOT READY") return { input: { type: "notYet", detail: `+CPIN: ${state}` } };
  const iccid = await firstCardId(chat, identity.profile.cardId);
  // What can be read of a card differs from one start to the next: an attempt under any of its names counts.
  const known = [iccid, identity.imei].filter((card): card is string => card !== undefined && card !== "");
  const withCard = given({ iccid });
  if (SECOND_LOCKS.includes(state)) options.log.info({ state }, "a lock of the SIM that does not concern texting");
  if (state === READY || SECOND_LOCKS.includes(state)) {
    await clearAll(pinAttempts, known);
    return { input: { type: "unlocked" }, ...withCard };
  }
  if (state !== SIM_PIN) return { input: { type: "locked", detail: cureFor(state) }, ...withCard };
  return { input: await tryPin(options, known), ...withCard };
}

/** They guard the fixed dialling numbers (3GPP TS 22.101 14.2), not texts. */
export const SECOND_LOCKS: readonly string[] = ["SIM PIN2", "SIM PUK2"];

async function simState(chat: Chat): Promise<string> {
  const result = await chat.run(readSimState);
  if (result.ok) return result.value;
  if (result.failure.kind === "rejected" && isSecondLock(result.failure.result)) return READY;
  throw new AtError(readSimState.name, result.failure);
}

async function tryPin(options: UnlockOptions, known: readonly string[]): Promise<Input> {
  const { chat, identity, pin, pinAttempts, log } = options;
  if (pin === undefined) return locked("the SIM asks for its PIN: set modem.pinFile, or switch the PIN off in a phone");
  if ([...known, UNKNOWN_CARD].some((card) => !pinAttempts.mayTry(pinHash(pin, card), card))) {
    return locked(
      "the PIN in modem.pinFile was tried and did not unlock the SIM: correct the file, or unlock it in a phone",
    );
  }
  const left = await triesLeft(chat, identity.profile);
  if (left !== undefined && left <= 1) {
    return locked("one try is left for the SIM's PIN and is not risked: enter the PIN in a phone");
  }
  for (const card of known.length > 0 ? known : [UNKNOWN_CARD]) await pinAttempts.record(pinHash(pin, card), card);
  log.info({ triesLeft: left }, "entering the SIM PIN");
  const entered = await chat.run(enterPin(pin));
  if (!entered.ok) {
    const { failure } = entered;
    if (failure.kind !== "rejected") throw new AtError("+CPIN", failure);
    log.warn({ error: describeError(failure.result) }, "the SIM PIN was not taken");
    if (!isSimBusy(failure.result))
      return locked("the SIM refused the PIN in modem.pinFile: correct the file; it is not tried again as it is");
  }
  if (await becomesReady(options)) {
    await clearAll(pinAttempts, known);
    return { type: "unlocked" };
  }
  if (entered.ok) return { type: "simBusy" };
  if (left === undefined || (await triesLeft(chat, identity.profile)) !== left) {
    return locked("the SIM was busy when its PIN was entered, which may have cost a try: enter the PIN in a phone");
  }
  // It never reached the card, which has as many tries as before.
  await clearAll(pinAttempts, known);
  return { type: "simBusy" };
}

async function becomesReady({ chat, scheduler }: UnlockOptions): Promise<boolean> {
  for (let poll = 0; poll < READY_POLLS; poll += 1) {
    if ((await attempt(chat, readSimState)) === READY) return true;
    await pause(scheduler, READY_POLL_MS, new AbortController().signal);
  }
  return false;
}

async function clearAll(pinAttempts: PinAttempts, known: readonly string[]): Promise<void> {
  for (const card of [...known, UNKNOWN_CARD]) await pinAttempts.clear(card);
}

async function triesLeft(chat: Chat, { pinRetries }: Profile): Promise<number | undefined> {
  const byMaker = await attempt(chat, readPinRetries(pinRetries));
  return byMaker ?? (await attempt(chat, readPinRetries(STANDARD_PIN_RETRIES)));
}

function locked(detail: string): Input {
  return { type: "locked", detail };
}

function cureFor(state: string): string {
  if (state.startsWith("SIM PUK"))
    return `the SIM is blocked and asks for its ${state.slice(4)}: unblock it in a phone`;
  if (state.startsWith("PH-")) return `the modem is locked to another network or SIM (${state})`;
  return `the SIM asks for ${state}: unlock it in a phone`;
}

async function firstCardId(chat: Chat, commands: readonly string[]): Promise<string | undefined> {
  for (const command of commands) {
    const iccid = await attempt(chat, readCardId(command));
    if (iccid !== undefined) return iccid;
  }
  return undefined;
}
