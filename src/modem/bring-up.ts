import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { attention, setting } from "./at/commands/basic.ts";
import { DEREGISTERED, readSelection, selectOperator } from "./at/commands/network.ts";
import { readFormat, TEXT_MODE } from "./at/commands/sms-settings.ts";
import { AtError, attempt, inputOf, isRefusal, messageOf, need } from "./at-error.ts";
import type { Attachment } from "./attachment.ts";
import type { ModemConnection } from "./connection.ts";
import { identify } from "./identify.ts";
import type { Inbox } from "./inbox.ts";
import { LinkOpenError } from "./link/open-error.ts";
import type { PinAttempts } from "./pin-attempts.ts";
import { powerCycle } from "./power-cycle.ts";
import type { Radio } from "./radio.ts";
import type { References } from "./references.ts";
import type { RegistrationWatch } from "./registration-watch.ts";
import type { Input } from "./session-state.ts";
import type { Perform, WorkEffect } from "./session-runner.ts";
import { hasForgotten, NO_SERVICE_CENTRE, type SmsSetup, setUpSms, tookEffect } from "./sms-setup.ts";
import type { Troubles } from "./troubles.ts";
import type { Turn } from "./turn.ts";
import { unlock } from "./unlock.ts";

export interface BringUpOptions {
  readonly attachment: Attachment;
  /** Opens a connection, after the one before has let go of the port. */
  readonly connect: () => Promise<ModemConnection>;
  readonly profile: string;
  readonly readPin?: (() => Promise<string>) | undefined;
  readonly smsc?: string | undefined;
  readonly deliveryReports: boolean;
  readonly powerCycle?: string | undefined;
  readonly pinAttempts: PinAttempts;
  readonly inbox: Inbox;
  readonly references: References;
  readonly radio: Radio;
  readonly troubles: Troubles;
  readonly registration: RegistrationWatch;
  readonly turn: Turn;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly log: Log;
}

const UNREAD =
  "a message that has arrived cannot be read, and may be a STOP, so nothing is sent; if it stays so, delete it in a phone, or replace the SIM card or the modem";

/** The work behind the session's effects. What goes wrong becomes an input of the session. */
export function createBringUp(options: BringUpOptions): Perform {
  /** The last failure of each step: one that is the same as before is no news. */
  const failed = new Map<WorkEffect["type"], string>();

  return async (effect, signal) => {
    try {
      const done = await workOf(options, effect, signal);
      failed.delete(effect.type);
      return done;
    } catch (error) {
      const input: Input | undefined =
        error instanceof AtError ? inputOf(error) : { type: "refused", detail: messageOf(error) };
      if (input !== undefined && failed.get(effect.type) !== messageOf(error))
        options.log.warn({ step: effect.type, error: messageOf(error) }, "the modem could not be used");
      failed.set(effect.type, messageOf(error));
      if (input?.type !== "refused") return input;
      // Some answer ERROR until their SIM and their message service have come up.
      if ((effect.type === "unlock" || effect.type === "configure") && isRefusal(error))
        return { type: "notYet", detail: input.detail };
      // A message that cannot be read or kept now is no reason to restart the modem.
      if (effect.type !== "sweep") return input;
      if (!(error instanceof AtError)) return { type: "sweepFailed", detail: input.detail };
      return { type: "sweepRefused", detail: `${input.detail}: ${UNREAD}` };
    }
  };
}

function workOf(options: BringUpOptions, effect: WorkEffect, signal: AbortSignal): Promise<Input | undefined> {
  /** Nobody else talks to the modem meanwhile. What has become moot while it waited is left. */
  const inTurn = (step: (options: BringUpOptions) => Promise<Input>): Promise<Input | undefined> =>
    options.turn.take(async () => (signal.aborted ? undefined : step(options)));
  switch (effect.type) {
    case "open":
      return open(options);
    // They change what a sweep relies on: the memory in use, the card.
    case "identify":
      return inTurn(identifyModem);
    case "unlock":
      return inTurn(unlockSim);
    case "configure":
      return inTurn(configure);
    case "register":
      return register(options);
    case "askNetwork":
      return askNetwork(options);
    case "sweep":
      return inTurn(sweep);
    case "check":
      return inTurn(check);
    case "recover":
      return recover(options, effect.rung);
  }
}

async function open({ attachment, connect }: BringUpOptions): Promise<Input> {
  try {
    attachment.connection = await connect();
    return { type: "opened" };
  } catch (error) {
    if (!(error instanceof LinkOpenError)) throw error;
    return { type: "openFailed", missing: error.failure === "missing", detail: error.message };
  }
}

function connected({ attachment }: BringUpOptions): ModemConnection {
  const { connection } = attachment;
  if (connection === undefined) throw new AtError("link", { kind: "linkLost", reached: "no" });
  return connection;
}

async function identifyModem(options: BringUpOptions): Promise<Input> {
  const { attachment, inbox, registration, log } = options;
  registration.forget();
  inbox.forget();
  Object.assign(attachment, { setup: undefined, sentBackToNetwork: undefined });
  const identity = await identify(connected(options).chat, options.profile);
  const { profile, ...found } = identity;
  const before = attachment.identity?.imei;
  if (before && found.imei && before !== found.imei)
    log.warn({ before, now: found.imei }, "this is another modem than before");
  log.info({ ...found, profile: profile.id }, "modem identified");
  attachment.identity = identity;
  return { type: "identified" };
}

async function unlockSim(options: BringUpOptions): Promise<Input> {
  const { attachment } = options;
  const { identity } = attachment;
  if (identity === undefined) return { type: "restarted" };
  const { input, iccid } = await unlock({ ...options, chat: connected(options).chat, identity });
  attachment.iccid = iccid;
  return input;
}

async function configure(options: BringUpOptions): Promise<Input> {
  const { attachment, references, log } = options;
  const { chat } = connected(options);
  const delivery = attachment.identity?.profile.delivery ?? "stored";
  // We have never left it so: it has restarted since, with or without a word.
  if ((await attempt(chat, readFormat)) === TEXT_MODE) references.forget();
  const setUp = (): Promise<SmsSetup> => setUpSms({ ...options, chat, delivery });
  let setup = await setUp();
  // It may have restarted in between; a modem that says so twice means it.
  if (!tookEffect(setup)) setup = await setUp();
  if (!tookEffect(setup)) log.warn({ wanted: setup.indications, asRead: setup.asRead }, "the modem reads back others");
  attachment.setup = setup;
  const isWithout = setup.serviceCentre === "";
  options.troubles.set("centre", isWithout ? { blocks: "sending", words: NO_SERVICE_CENTRE } : undefined);
  return { type: "configured" };
}

async function register(options: BringUpOptions): Promise<Input> {
  const { chat } = connected(options);
  let found = await options.registration.ask(chat);
  if (found.type === "unregistered" && (await wasDeregistered(options))) found = await options.registration.ask(chat);
  await options.radio.refresh(chat);
  return found;
}

/** `+COPS: 2` (27.007 7.3): somebody has taken it off the network by command, and it stays off. Undone once. */
async function wasDeregistered({ attachment, log, ...options }: BringUpOptions): Promise<boolean> {
  const { chat } = connected({ attachment, log, ...options });
  if (attachment.sentBackToNetwork === true || (await attempt(chat, readSelection)) !== DEREGISTERED) return false;
  attachment.sentBackToNetwork = true;
  log.warn({}, "the modem was taken off the network by command (+COPS: 2): it is sent back");
  await attempt(chat, selectOperator);
  return true;
}

/** Has the modem try the network once more. */
async function askNetwork(options: BringUpOptions): Promise<Input> {
  await attempt(connected(options).chat, selectOperator);
  return register(options);
}

async function sweep(options: BringUpOptions): Promise<Input> {
  const { chat, signal } = connected(options);
  const { attachment, inbox, log } = options;
  const { setup } = attachment;
  if (setup === undefined) return { type: "restarted" };
  try {
    await inbox.sweep({ chat, setup, signal });
  } catch (error) {
    // In text mode, as after a restart without a word, a modem lists nothing.
    if (isRefusal(error) && (await hasForgotten(chat, setup, log))) return { type: "restarted" };
    throw error;
  }
  return { type: "swept" };
}

/** The heartbeat. Settings are looked at too: some modems restart without a word and forget them. */
async function check(options: BringUpOptions): Promise<Input> {
  const { chat } = connected(options);
  const { attachment, radio, registration, log } = options;
  const { setup } = attachment;
  await need(chat, attention);
  await radio.refresh(chat);
  const found = await registration.ask(chat);
  if (found.type !== "registered") return found;
  if (setup === undefined || (await hasForgotten(chat, setup, log))) return { type: "restarted" };
  return { type: "checked" };
}

async function recover(options: BringUpOptions, rung: "resync" | "restart" | "powerCycle"): Promise<Input> {
  if (rung !== "resync") options.references.forget();
  if (rung === "resync") await need(connected(options).chat, attention);
  if (rung === "restart")
    await need(connected(options).chat, setting(options.attachment.identity?.profile.restart ?? "+CFUN=1,1"));
  if (rung === "powerCycle" && options.powerCycle !== undefined) await powerCycle(options.powerCycle);
  return { type: "recovered" };
}
