import type { PinRetriesQuery } from "./at/commands/sim.ts";

/** How a family of modems differs from the standards, as far as it was seen to. */
export interface Profile {
  readonly id: string;
  /** Matches the maker and model that the modem gives, `huawei E3372`. */
  readonly matches: RegExp;
  /** Sent once the modem has been identified; a refusal is no harm. What follows `AT`. */
  readonly setUp: readonly string[];
  /** Restarts the modem: it leaves the bus and comes back. */
  readonly restart: string;
  /** Commands that may give the ICCID, tried in order. */
  readonly cardId: readonly string[];
  readonly pinRetries: PinRetriesQuery;
  /** From the text on until the network's answer. */
  readonly submitTimeoutMs: number;
  /** From `AT+CMGS` on until the prompt. */
  readonly promptTimeoutMs: number;
  /** `+CMMS=1` before a segment that another one follows spares setting the link up again. */
  readonly keepsLink: boolean;
}

/** 27.007 8.65: a line for each code, `+CPINR: SIM PIN,<retries>,<default>`. Old modems do not know it. */
export const STANDARD_PIN_RETRIES: PinRetriesQuery = { line: "+CPINR", owns: "+CPINR:", position: 0 };

/** By the standards; also for makers that nobody has met. */
const GENERIC: Profile = {
  id: "generic",
  matches: /./,
  setUp: [],
  restart: "+CFUN=1,1",
  cardId: ["+CCID", "+ICCID", "^ICCID?"],
  pinRetries: STANDARD_PIN_RETRIES,
  submitTimeoutMs: 180_000,
  promptTimeoutMs: 10_000,
  keepsLink: false,
};

const PROFILES: readonly Profile[] = [
  {
    ...GENERIC,
    id: "huawei",
    matches: /huawei|brovi/i,
    // E173, E1752, E3131, E3372: ^RSSI, ^MODE and ^BOOT every few seconds, also inside answers.
    setUp: ["^CURC=0"],
    // E3372h, firmware 22.x: +CFUN=1,1 answers OK and does nothing.
    restart: "^RESET",
    cardId: ["^ICCID?", "+ICCID", "+CCID"],
    // ^CPIN: SIM PIN,<times>,<puk>,<pin>,<puk2>,<pin2>
    pinRetries: { line: "^CPIN?", owns: "^CPIN:", position: 2 },
  },
  {
    ...GENERIC,
    id: "zte",
    matches: /zte|onda/i,
    // MF110, MF180, MF636: +ZUSIMR:2 every 2 s until +CPMS? is read.
    setUp: ["+CPMS?"],
    cardId: ["+ZGETICCID", "+CCID"],
    pinRetries: { line: "+ZPINPUK=?", owns: "+ZPINPUK:", position: 0 },
  },
  {
    ...GENERIC,
    id: "simcom",
    matches: /sim(com|tech)|sim(800|900|5320|7100|7500|7600|7670|868)/i,
    // SIM800, SIM7600: a sleep mode that eats the first characters of a command.
    setUp: ["+CSCLK=0"],
    cardId: ["+CICCID", "+CCID"],
    // +SPIC: <pin>,<puk>,<pin2>,<puk2>
    pinRetries: { line: "+SPIC", owns: "+SPIC:", position: 0 },
    keepsLink: true,
  },
  {
    ...GENERIC,
    id: "quectel",
    matches: /quectel/i,
    // EC25, EG25, M95: URCs come on one port only, by default another one than this.
    setUp: ['+QURCCFG="urcport","all"', "+QSCLK=0"],
    cardId: ["+QCCID", "+CCID"],
    // +QPINC: "SC",<pin>,<puk>
    pinRetries: { line: '+QPINC="SC"', owns: "+QPINC:", position: 0 },
    keepsLink: true,
  },
  {
    ...GENERIC,
    id: "sierra",
    matches: /sierra/i,
    restart: "!RESET",
    cardId: ["!ICCID?", "+ICCID", "+CCID"],
    // +CPINC: <pin>,<pin2>,<puk>,<puk2>
    pinRetries: { line: "+CPINC?", owns: "+CPINC:", position: 0 },
  },
  {
    ...GENERIC,
    id: "telit",
    matches: /telit/i,
    restart: "#REBOOT",
    cardId: ["#CCID", "+CCID"],
    // #PCT: <n>
    pinRetries: { line: "#PCT", owns: "#PCT:", position: 0 },
    // HE910: the network's answer after up to 60 s and a retransmission.
    submitTimeoutMs: 200_000,
  },
];

/** The ids that `modem.profile` may have besides `auto`. */
export const PROFILE_IDS: readonly string[] = [...PROFILES.map(({ id }) => id), GENERIC.id];

/** The profile that is configured by its id, or with `auto` the one for what the modem says that it is. */
export function profileFor(configured: string, makerAndModel: string): Profile {
  const matching =
    configured === "auto"
      ? PROFILES.find(({ matches }) => matches.test(makerAndModel))
      : PROFILES.find(({ id }) => id === configured);
  return matching ?? GENERIC;
}

/** What the configuration may name: a family, or `auto` to tell it by what the modem says of itself. */
export const PROFILE_CHOICES: readonly string[] = ["auto", ...PROFILE_IDS];
