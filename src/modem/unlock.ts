import type { Log, Scheduler } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { Chat } from "./at/chat.ts";
import { enterPin, readCardId, readPinRetries, readSimState } from "./at/commands/sim.ts";
import { describeError, isSecondLock, isSimBusy } from "./at/error-result.ts";
import { AtError, attempt, messageOf, NO_SIM } from "./at-error.ts";
import type { ModemIdentity } from "./identify.ts";
import { type PinAttempts, pinHash } from "./pin-attempts.ts";
import { type Profile, STANDARD_PIN_RETRIES } from "./profiles.ts";
import { pause } from "./pause.ts";
import type { Input } from "./session-state.ts";

export interface UnlockOptions {
  readonly chat: Chat;
  readonly identity: ModemIdentity;
  readonly readPin?: (() => Promise<string>) | undefined;
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
/** A card has three (3GPP TS 31.101 9.5), and not every modem tells how many are left. */
const TRIES = 3;
const REFUSED =
  "the SIM refused the PIN in modem.pinFile: correct the file, and it is tried within a minute, once and without a restart; or unlock the SIM in a phone";
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
  const { chat, identity, readPin, pinAttempts, log } = options;
  if (readPin === undefined)
    return locked("the SIM asks for its PIN: set modem.pinFile and restart leadline, or switch the PIN off in a phone");
  const read = await readPin().catch((error: unknown) => ({ wrong: messageOf(error) }));
  if (typeof read !== "string") return locked(`the SIM asks for its PIN, and modem.pinFile ${read.wrong}`);
  const pin = read;
  const cards = [...known, UNKNOWN_CARD];
  if (cards.some((card) => pinAttempts.tried(card).includes(pinHash(pin, card)))) return locked(REFUSED);
  const left = await triesLeft(chat, identity.profile);
  const spent = Math.max(...cards.map((card) => pinAttempts.tried(card).length));
  if ((left ?? TRIES - spent) <= 1)
    return locked("one try is left for the SIM's PIN and is not risked: enter the PIN in a phone");
  for (const card of known.length > 0 ? known : [UNKNOWN_CARD]) await pinAttempts.record(pinHash(pin, card), card);
  log.info({ triesLeft: left }, "entering the SIM PIN");
  const entered = await chat.run(enterPin(pin));
  if (!entered.ok) {
    const { failure } = entered;
    if (failure.kind !== "rejected") throw new AtError("+CPIN", failure);
    log.warn({ error: describeError(failure.result) }, "the SIM PIN was not taken");
    if (!isSimBusy(failure.result)) return locked(REFUSED);
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
