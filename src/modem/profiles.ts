import type { ErrorTable } from "./at/error-meaning.ts";
import {
  CINTERION_ERRORS,
  HUAWEI_ERRORS,
  QUECTEL_ERRORS,
  SIERRA_ERRORS,
  SIMCOM_ERRORS,
  TELIT_ERRORS,
  UBLOX_ERRORS,
  WAVECOM_ERRORS,
} from "./at/maker-errors.ts";
import type { PinRetriesQuery } from "./at/commands/sim.ts";

/** `direct`: messages come in `+CMT` and are acknowledged. `stored`: the modem keeps them and tells where. */
export type StoredOrDirect = "stored" | "direct";

/** How a family of modems differs from the standards. Each difference names who has seen it. */
export interface Profile {
  readonly id: string;
  /** Matches the maker and model that the modem gives, `huawei E3372`; absent: only where it is configured. */
  readonly matches?: RegExp;
  /** Sent once the modem has been identified; a refusal is no harm. What follows `AT`. */
  readonly setUp: readonly string[];
  /** Restarts the modem: it leaves the bus and comes back. */
  readonly restart: string;
  /** Commands that may give the ICCID, tried in order. */
  readonly cardId: readonly string[];
  readonly pinRetries: PinRetriesQuery;
  readonly delivery: StoredOrDirect;
  /** What this maker means by codes of `+CMS ERROR` that the standard leaves open, each with its source. */
  readonly ownErrors: ErrorTable;
  /** From the text on until the network's answer. */
  readonly submitTimeoutMs: number;
  /** From `AT+CMGS` on until the prompt. */
  readonly promptTimeoutMs: number;
}

/** 27.007 8.65: a line for each code, `+CPINR: SIM PIN,<retries>,<default>`. Old modems do not know it. */
export const STANDARD_PIN_RETRIES: PinRetriesQuery = { line: "+CPINR", owns: "+CPINR:", position: 0 };

/** By the standards; also for makers that nobody has met. */
const GENERIC: Profile = {
  id: "generic",
  setUp: [],
  restart: "+CFUN=1,1",
  cardId: ["+CCID", "+ICCID", "^ICCID?"],
  pinRetries: STANDARD_PIN_RETRIES,
  delivery: "stored",
  ownErrors: new Map(),
  // A Quectel was seen to take 135 s (gammu#420).
  submitTimeoutMs: 180_000,
  promptTimeoutMs: 10_000,
};

// "ofono": drivers/atmodem/sim.c. "ModemManager": the plugin of that maker.
const PROFILES: readonly Profile[] = [
  {
    ...GENERIC,
    id: "huawei",
    matches: /huawei|brovi/i,
    // E1752: ^RSSI and ^BOOT every ten seconds or so, also inside answers (gammu#138). E3372: it stops them.
    setUp: ["^CURC=0"],
    // ModemManager; the MU736 answers it and does nothing.
    restart: "^RESET",
    cardId: ["^ICCID?", "+ICCID", "+CCID"],
    // ofono. ^CPIN: SIM PIN,<times>,<puk>,<pin>,<puk2>,<pin2>
    pinRetries: { line: "^CPIN?", owns: "^CPIN:", position: 2 },
    ownErrors: HUAWEI_ERRORS,
  },
  {
    ...GENERIC,
    id: "zte",
    matches: /zte|onda/i,
    // ModemManager: +ZUSIMR:2 floods some until they crash, and stops when +CPMS? is read.
    setUp: ["+CPMS?"],
    // ME3630, MC2716.
    cardId: ["+ZGETICCID", "+CCID"],
    // ofono. +ZPINPUK: <pin>,<puk>
    pinRetries: { line: "+ZPINPUK=?", owns: "+ZPINPUK:", position: 0 },
  },
  {
    ...GENERIC,
    id: "simcom",
    matches: /sim(com|tech)|sim(800|900|5320|7100|7500|7600|7670|868)/i,
    // SIM800: the sleep mode of +CSCLK eats the first characters of a command.
    setUp: ["+CSCLK=0"],
    // SIM7022 and its like.
    cardId: ["+CICCID", "+CCID"],
    // ofono. +SPIC: <pin>,<puk>,<pin2>,<puk2>
    pinRetries: { line: "+SPIC", owns: "+SPIC:", position: 0 },
    ownErrors: SIMCOM_ERRORS,
  },
  {
    ...GENERIC,
    id: "quectel",
    matches: /quectel/i,
    // EG25-G (PinePhone): URCs come on one port only unless told otherwise.
    setUp: ['+QURCCFG="urcport","all"', "+QSCLK=0"],
    cardId: ["+QCCID", "+CCID"],
    // ofono (EC2X), BG95. +QPINC: "SC",<pin>,<puk>
    pinRetries: { line: '+QPINC="SC"', owns: "+QPINC:", position: 0 },
    ownErrors: QUECTEL_ERRORS,
  },
  {
    ...GENERIC,
    id: "sierra",
    matches: /sierra/i,
    // As public tools for Sierra's EM and MC modules have it, and !ICCID? too.
    restart: "!RESET",
    cardId: ["!ICCID?", "+ICCID", "+CCID"],
    // Sierra's own interface for Android. +CPINC: <pin>,<pin2>,<puk>,<puk2>
    pinRetries: { line: "+CPINC?", owns: "+CPINC:", position: 0 },
    ownErrors: SIERRA_ERRORS,
  },
  {
    ...GENERIC,
    id: "telit",
    matches: /telit/i,
    // ME310.
    restart: "#REBOOT",
    cardId: ["#CCID", "+CCID"],
    // ofono. #PCT: <n>
    pinRetries: { line: "#PCT", owns: "#PCT:", position: 0 },
    ownErrors: TELIT_ERRORS,
  },
  // They differ in their codes alone, as far as anybody has met them.
  { ...GENERIC, id: "wavecom", matches: /wavecom/i, ownErrors: WAVECOM_ERRORS },
  { ...GENERIC, id: "cinterion", matches: /cinterion|siemens|gemalto|thales/i, ownErrors: CINTERION_ERRORS },
  { ...GENERIC, id: "ublox", matches: /u-?blox/i, ownErrors: UBLOX_ERRORS },
  // For modems that have no memory to receive into, or lose what lies in it.
  { ...GENERIC, id: "direct", delivery: "direct" },
];

/** The ids that `modem.profile` may have besides `auto`. */
const PROFILE_IDS: readonly string[] = [...PROFILES.map(({ id }) => id), GENERIC.id];

/** The profile that is configured by its id, or with `auto` the one for what the modem says that it is. */
export function profileFor(configured: string, makerAndModel: string): Profile {
  const matching =
    configured === "auto"
      ? PROFILES.find(({ matches }) => matches?.test(makerAndModel))
      : PROFILES.find(({ id }) => id === configured);
  return matching ?? GENERIC;
}

/** What the configuration may name: a family, or `auto` to tell it by what the modem says of itself. */
export const PROFILE_CHOICES: readonly string[] = ["auto", ...PROFILE_IDS];
