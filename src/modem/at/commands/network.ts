import { given } from "../../../domain/given.ts";
import type { AtCommand } from "../command.ts";
import { cursorAfter } from "../cursor.ts";
import { readableName } from "../operator-name.ts";
import { type Registration, type RegistrationDomain, readRegistration } from "../registration.ts";
import { setting } from "./basic.ts";

const TIMEOUT_MS = 10_000;

/** 27.007 8.5: `dbm` is absent while the modem does not know. */
export interface SignalQuality {
  readonly dbm?: number;
}

/** Not known: 99 as 27.007 has it, 199 in the range that makers use for LTE. */
const UNKNOWN_SIGNALS: readonly number[] = [99, 199];
/** Makers' own range for LTE and TD-SCDMA (SIMCom, ZTE, Huawei): 100 is -116 dBm or less, a dBm a step. */
const OWN_RANGE_FROM = 100;
const OWN_RANGE_TO = 191;

export const readSignal: AtCommand<SignalQuality> = {
  name: "+CSQ",
  line: "+CSQ",
  owns: ["+CSQ:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const rssi = cursorAfter("+CSQ:", info.at(-1) ?? "").number();
    if (rssi === undefined) return undefined;
    return given({ dbm: UNKNOWN_SIGNALS.includes(rssi) ? undefined : dbmOf(rssi) });
  },
};

function dbmOf(rssi: number): number {
  if (rssi >= OWN_RANGE_FROM) return -116 + Math.min(rssi, OWN_RANGE_TO) - OWN_RANGE_FROM;
  // 0 is -113 dBm or less, 31 is -51 dBm or more, 2 dBm a step.
  return -113 + 2 * Math.min(rssi, 31);
}

/** Most LTE modems tell the power of the reference signal alone: `<rsrp>` of 27.007 8.69, 0 is -141 dBm or less. */
export const readExtendedSignal: AtCommand<SignalQuality> = {
  name: "+CESQ",
  line: "+CESQ",
  owns: ["+CESQ:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const values = cursorAfter("+CESQ:", info.at(-1) ?? "");
    for (let skipped = 0; skipped < 5; skipped += 1) values.number();
    const rsrp = values.number();
    if (rsrp === undefined) return undefined;
    return given({ dbm: rsrp > 97 ? undefined : -141 + rsrp });
  },
};

/** The operator by its long name; registration by itself chooses no other (27.007 7.3). */
export const longOperatorNames = setting("+COPS=3,0", TIMEOUT_MS);

/** `<mode>` of `+COPS?`: deregistered by command (27.007 7.3). */
export const DEREGISTERED = 2;

/** How the operator is selected: 0 by itself, 1 by hand, 2 not at all. */
export const readSelection: AtCommand<number> = {
  name: "+COPS",
  line: "+COPS?",
  owns: ["+COPS:"],
  timeoutMs: TIMEOUT_MS,
  read: (info) => cursorAfter("+COPS:", info.at(-1) ?? "").number(),
};

/** The modem looks for a network by itself, now: a search that may take minutes. */
export const selectOperator = setting("+COPS=0", 180_000);

/** The operator's name, empty while there is none. */
export const readOperator: AtCommand<string> = {
  name: "+COPS",
  line: "+COPS?",
  owns: ["+COPS:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const parameters = cursorAfter("+COPS:", info.at(-1) ?? "");
    if (parameters.number() === undefined) return undefined;
    parameters.number();
    return readableName(parameters.text() ?? "");
  },
};

export function reportRegistration(domain: RegistrationDomain): AtCommand<true> {
  return setting(`${domain.slice(0, -1)}=1`);
}

export function askRegistration(domain: RegistrationDomain): AtCommand<Registration> {
  const name = domain.slice(0, -1);
  return {
    name,
    line: `${name}?`,
    owns: [domain],
    timeoutMs: TIMEOUT_MS,
    read: (info) => readRegistration(domain, info.at(-1) ?? ""),
  };
}
