import { cursorAfter } from "./cursor.ts";

/** The registration of one domain: circuit switched, packet switched, LTE. */
export interface Registration {
  readonly domain: RegistrationDomain;
  /** <stat> of 3GPP TS 27.007 7.2, 10.1.20, 10.1.22. */
  readonly stat: number;
}

export type RegistrationDomain = "+CREG:" | "+CGREG:" | "+CEREG:";

/**
 * Home, roaming, and the two "SMS only" states of a modem whose calls go elsewhere. 9 and 10 (not
 * preferred for circuit-switched fallback) are registered as well.
 */
const REGISTERED: readonly number[] = [1, 5, 6, 7, 9, 10];
const ROAMING: readonly number[] = [5, 7, 10];
const DENIED = 3;

export function isRegistered({ stat }: Registration): boolean {
  return REGISTERED.includes(stat);
}

export function isRoaming({ stat }: Registration): boolean {
  return ROAMING.includes(stat);
}

export function isDenied({ stat }: Registration): boolean {
  return stat === DENIED;
}

/** A second parameter that is a <stat>: short, decimal, without quotes. A location area code is none of these. */
const STAT = /^\s*\d{1,3}\s*$/;

/**
 * Reads both shapes: the answer (`+CREG: <n>,<stat>[,…]`) and the unsolicited line (`+CREG: <stat>[,…]`),
 * which modems mix: Sony Ericsson and Alcatel send the first one unsolicited.
 */
export function readRegistration(domain: RegistrationDomain, line: string): Registration | undefined {
  const parameters = cursorAfter(domain, line);
  const first = parameters.number();
  const second = parameters.rest().split(",")[0] ?? "";
  const stat = STAT.test(second) ? Number(second) : first;
  return stat === undefined ? undefined : { domain, stat };
}
