import type { Log } from "../app/ports.ts";
import { given } from "../domain/given.ts";
import type { Chat } from "./at/chat.ts";
import { longOperatorNames, reportRegistration } from "./at/commands/network.ts";
import {
  gsmCharacterSet,
  type Indications,
  offeredIndications,
  offeredStores,
  pduMode,
  readFormat,
  readIndications,
  phase2PlusService,
  phase2Service,
  readServiceCentre,
  readStores,
  type StoreOffer,
  useIndications,
  useServiceCentre,
  useStores,
} from "./at/commands/sms-settings.ts";
import { attempt, insist, need } from "./at-error.ts";
import type { StoredOrDirect } from "./profiles.ts";
import { REGISTRATION_DOMAINS } from "./registration-watch.ts";

/** How this modem stores messages and tells of them. */
export interface SmsSetup {
  /**
   * Memories that are swept; the first is where messages arrive, and the one in use between sweeps. See `ONLY_MEMORY`.
   */
  readonly stores: readonly string[];
  /** The modem did not say which memories it has: they were guessed, and it is asked again. */
  readonly guessedStores?: true;
  /** Status reports are stored there instead of being told directly. */
  readonly reportStore?: string;
  readonly indications: Indications<number>;
  /** What the modem said of its settings just after they were made: what it says later is compared with that. */
  readonly asRead: SettingsRead;
  /** What comes directly has to be acknowledged with `+CNMA`. */
  readonly acknowledges: boolean;
  /** Absent where the modem does not say; empty when none is set. */
  readonly serviceCentre?: string;
}

export interface SmsSetupOptions {
  readonly chat: Chat;
  readonly smsc?: string | undefined;
  readonly deliveryReports: boolean;
  readonly delivery: StoredOrDirect;
  readonly log: Log;
}

/** Sets the modem up for PDU mode, stored messages, and reports, by what it offers. */
export async function setUpSms(options: SmsSetupOptions): Promise<SmsSetup> {
  const { chat, smsc, deliveryReports, log } = options;
  await attempt(chat, gsmCharacterSet);
  const acknowledges = options.delivery === "direct" && (await insist(chat, phase2PlusService)) !== undefined;
  // Else every message would have to be acknowledged in time, and a late +CNMA ends the indications in silence.
  if (!acknowledges) await attempt(chat, phase2Service);
  await need(chat, pduMode);
  const offer = await insist(chat, offeredStores);
  const stores = await chooseStores(chat, offer, log);
  // What comes directly and cannot be acknowledged is lost with a process that dies before it is on disk.
  const indications = await chooseIndications(chat, deliveryReports, acknowledges ? "direct" : "stored", log);
  const asRead = { ...wanted(indications), ...(await readSettings(chat)) };
  if (smsc !== undefined) await need(chat, useServiceCentre(smsc));
  const serviceCentre = await attempt(chat, readServiceCentre);
  for (const domain of REGISTRATION_DOMAINS) await attempt(chat, reportRegistration(domain));
  await attempt(chat, longOperatorNames);
  return {
    stores,
    indications,
    asRead,
    acknowledges,
    ...given({
      reportStore: indications.ds === STORED_REPORTS ? REPORT_STORE : undefined,
      serviceCentre,
      guessedStores: offer === undefined || undefined,
    }),
  };
}

export const NO_SERVICE_CENTRE =
  "nothing can be sent, the SIM names no service centre: set modem.smsc to the carrier's";

/** The settings that a modem forgets when it restarts without a word. What it does not tell is absent. */
interface SettingsRead {
  /** 0: PDU mode. */
  readonly format?: number;
  readonly mt?: number;
  readonly ds?: number;
}

const PDU_MODE = 0;

function wanted({ mt, ds }: Indications<number>): SettingsRead {
  return { format: PDU_MODE, mt, ds };
}

async function readSettings(chat: Chat): Promise<SettingsRead> {
  const indications = await attempt(chat, readIndications);
  const format = await attempt(chat, readFormat);
  return given({ mt: indications?.mt, ds: indications?.ds, format });
}

/** Whether the modem says what was set. Some always say something else. */
export function tookEffect({ indications, asRead }: SmsSetup): boolean {
  return isSame(wanted(indications), asRead);
}

/** Whether the modem says other settings than just after they were made, or more than it did then. */
export async function hasForgotten(chat: Chat, { asRead, guessedStores }: SmsSetup, log: Log): Promise<boolean> {
  if (guessedStores === true && (await attempt(chat, offeredStores)) !== undefined) {
    log.warn({}, "the modem says only now which memories it has");
    return true;
  }
  const now = { ...asRead, ...(await readSettings(chat)) };
  if (isSame(now, asRead)) return false;
  log.warn({ now, asRead }, "the modem has forgotten its settings");
  return true;
}

/** The same of what it tells of by itself alone, which is one short question. */
export async function hasForgottenIndications(chat: Chat, { asRead }: SmsSetup): Promise<boolean> {
  const { mt = asRead.mt, ds = asRead.ds } = (await attempt(chat, readIndications)) ?? {};
  return mt !== asRead.mt || ds !== asRead.ds;
}

function isSame(one: SettingsRead, other: SettingsRead): boolean {
  return one.format === other.format && one.mt === other.mt && one.ds === other.ds;
}

const REPORT_STORE = "SR";
const STORED_REPORTS = 2;
/** The modem's own memory is larger and faster than the SIM's. MT is both of them, seen as one. */
const PREFERRED_STORES = ["ME", "SM", "MT"];
/** The memory of a modem that knows no `+CPMS`: it has no name, and is always in use. */
const ONLY_MEMORY = "";
/** A message may lie in either; one that is not there is passed over when it is looked into. */
const GUESSED_STORES = ["ME", "SM"];

async function chooseStores(chat: Chat, offer: StoreOffer | undefined, log: Log): Promise<readonly string[]> {
  const readable = offer === undefined ? GUESSED_STORES : storesToSweep(offer);
  let without = readable;
  for (const main of readable.length > 0 ? readable : ["SM"]) {
    // All three: a modem that receives into another memory than is read fills up unnoticed.
    const fill = (await insist(chat, useStores(main, main, main))) ?? (await insist(chat, useStores(main)));
    if (fill === undefined) continue;
    if (fill.total === 0) {
      log.warn({ store: main }, "the modem offers a memory that has no room at all");
      without = without.filter((store) => store !== main);
      continue;
    }
    if (fill.used !== undefined && fill.used === fill.total)
      log.warn({ store: main, ...fill }, "the modem's memory is full");
    return [main, ...without.filter((store) => store !== main)];
  }
  log.warn({}, "the modem lets no memory be chosen: messages are read from the one that it uses");
  return [ONLY_MEMORY];
}

/** The memories to look into, the one where messages are to arrive first. */
export function storesToSweep(offer: StoreOffer): readonly string[] {
  const receive = offer.receive.length > 0 ? offer.receive : offer.read;
  const main = PREFERRED_STORES.find((store) => receive.includes(store) && offer.read.includes(store));
  if (main === undefined) return offer.read.slice(0, 1);
  if (main === "MT") return [main];
  return [main, ...PREFERRED_STORES.filter((store) => store !== main && store !== "MT" && offer.read.includes(store))];
}

async function chooseIndications(
  chat: Chat,
  deliveryReports: boolean,
  delivery: StoredOrDirect,
  log: Log,
): Promise<Indications<number>> {
  const offer = await insist(chat, offeredIndications);
  const wanted = indicationsFrom(offer, deliveryReports, delivery);
  const choices = [
    wanted,
    // Offers are not always true. Reports are worth less than hearing of messages at all.
    indicationsFrom(offer, false, delivery),
    { ...indicationsFrom(offer, false, "stored"), mode: 1 },
    // What is stored without a word is found by the sweeps; what came directly would be lost with the process.
    { ...indicationsFrom(offer, deliveryReports, "stored"), mt: 0 },
    { ...indicationsFrom(offer, false, "stored"), mt: 0 },
  ];
  for (const choice of choices) {
    if (choice.ds === STORED_REPORTS && !(await hasReportStore(chat, log))) continue;
    if ((await insist(chat, useIndications(choice))) === undefined) continue;
    if (choice.mt === 0)
      log.warn({ ds: choice.ds }, "the modem does not tell of messages: they are found once a minute");
    return choice;
  }
  log.warn({}, "the modem does not tell of messages: they are found once a minute, and nothing is reported");
  return NO_INDICATIONS;
}

/** Some offer to store reports without a memory to store them in (gammu#1206). The memory in use is put back. */
async function hasReportStore(chat: Chat, log: Log): Promise<boolean> {
  const [inUse] = (await attempt(chat, readStores)) ?? [];
  const fill = await attempt(chat, useStores(REPORT_STORE));
  if (inUse !== undefined) await need(chat, useStores(inUse.store));
  if (fill !== undefined && fill.total !== 0) return true;
  log.warn({}, "the modem offers to store status reports and has no memory for them: none are asked for");
  return false;
}

const NO_INDICATIONS: Indications<number> = { mode: 0, mt: 0, bm: 0, ds: 0, bfr: 0 };

const USUAL_OFFER: Indications<readonly number[]> = { mode: [2], mt: [1], bm: [0], ds: [0, 1], bfr: [0] };

/**
 * Messages are stored and told of (mt 1), so that none is lost before it is on disk, or come directly (mt 2) where
 * they are acknowledged; reports come directly (ds 1) or are stored too (27.005 3.4.1).
 */
export function indicationsFrom(
  offer: Indications<readonly number[]> = USUAL_OFFER,
  deliveryReports: boolean,
  delivery: StoredOrDirect = "stored",
): Indications<number> {
  return {
    mode: preferred(offer.mode, [2, 1, 3]),
    mt: preferred(offer.mt, delivery === "direct" ? [2, 1] : [1]),
    bm: preferred(offer.bm, [0]),
    ds: preferred(offer.ds, deliveryReports ? [1, STORED_REPORTS, 0] : [0]),
    bfr: preferred(offer.bfr, [0, 1]),
  };
}

function preferred(offered: readonly number[], wishes: readonly number[]): number {
  return wishes.find((wish) => offered.includes(wish)) ?? wishes.at(0) ?? 0;
}
