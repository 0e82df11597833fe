import { given } from "../../../domain/given.ts";
import type { AtCommand } from "../command.ts";
import { type Cursor, cursorAfter, expandRanges } from "../cursor.ts";
import { setting } from "./basic.ts";

const TIMEOUT_MS = 10_000;

/** GSM phase 2: nothing has to be acknowledged with `+CNMA` (27.005 3.2.1). Answers with what is supported. */
export const phase2Service: AtCommand<true> = { ...setting("+CSMS=0", TIMEOUT_MS), owns: ["+CSMS:"] };

/** GSM phase 2+: what comes directly is acknowledged with `+CNMA`, and only then is it the modem's (27.005 3.4.4). */
export const phase2PlusService: AtCommand<true> = { ...setting("+CSMS=1", TIMEOUT_MS), owns: ["+CSMS:"] };

export const pduMode = setting("+CMGF=0");

/** `+CMGF: 1` (3GPP TS 27.005 3.2.3). */
export const TEXT_MODE = 1;

/** 0: PDU mode, 1: text mode (27.005 3.2.3). */
export const readFormat: AtCommand<number> = {
  name: "+CMGF",
  line: "+CMGF?",
  owns: ["+CMGF:"],
  timeoutMs: TIMEOUT_MS,
  read: (info) => cursorAfter("+CMGF:", info.at(-1) ?? "").number(),
};

export const gsmCharacterSet = setting('+CSCS="GSM"');

/** The memories that a modem offers: to read and delete from, to write to, for what arrives (27.005 3.2.2). */
export interface StoreOffer {
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly receive: readonly string[];
}

export const offeredStores: AtCommand<StoreOffer> = {
  name: "+CPMS",
  line: "+CPMS=?",
  owns: ["+CPMS:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const line = info.at(-1);
    if (line === undefined) return undefined;
    const parameters = cursorAfter("+CPMS:", line);
    return { read: parameters.list(), write: parameters.list(), receive: parameters.list() };
  },
};

/** How full the memory that is read from is; absent where the modem does not say. */
export interface StoreFill {
  readonly used?: number;
  readonly total?: number;
}

/** Chooses the memory to read from, or all three. */
export function useStores(...stores: readonly string[]): AtCommand<StoreFill> {
  return {
    name: "+CPMS",
    line: `+CPMS=${stores.map((store) => `"${store}"`).join(",")}`,
    owns: ["+CPMS:"],
    timeoutMs: 20_000,
    read(info) {
      const parameters = cursorAfter("+CPMS:", info.at(-1) ?? "");
      return fillOf(parameters.number(), parameters.number());
    },
  };
}

export interface NamedStoreFill extends StoreFill {
  readonly store: string;
}

export const readStores: AtCommand<readonly NamedStoreFill[]> = {
  name: "+CPMS",
  line: "+CPMS?",
  owns: ["+CPMS:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const parameters = cursorAfter("+CPMS:", info.at(-1) ?? "");
    const stores: NamedStoreFill[] = [];
    for (let store = parameters.text(); store; store = parameters.text()) {
      stores.push({ store, ...fillOf(parameters.number(), parameters.number()) });
    }
    return stores.length === 0 ? undefined : stores;
  },
};

function fillOf(used: number | undefined, total: number | undefined): StoreFill {
  return given({ used, total });
}

/** The five parameters of `+CNMI` (27.005 3.4.1). As an offer: the values that each may have. */
export interface Indications<V> {
  readonly mode: V;
  readonly mt: V;
  readonly bm: V;
  readonly ds: V;
  readonly bfr: V;
}

export const offeredIndications: AtCommand<Indications<readonly number[]>> = {
  name: "+CNMI",
  line: "+CNMI=?",
  owns: ["+CNMI:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const line = info.at(-1);
    if (line === undefined) return undefined;
    const parameters = cursorAfter("+CNMI:", line);
    const next = (): readonly number[] => expandRanges(parameters.list());
    return { mode: next(), mt: next(), bm: next(), ds: next(), bfr: next() };
  },
};

export function useIndications({ mode, mt, bm, ds, bfr }: Indications<number>): AtCommand<true> {
  return setting(`+CNMI=${mode},${mt},${bm},${ds},${bfr}`);
}

export const readIndications: AtCommand<Indications<number>> = {
  name: "+CNMI",
  line: "+CNMI?",
  owns: ["+CNMI:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const parameters = cursorAfter("+CNMI:", info.at(-1) ?? "");
    const mode = parameters.number();
    const rest = [parameters.number(), parameters.number(), parameters.number(), parameters.number()];
    const [mt = 0, bm = 0, ds = 0, bfr = 0] = rest;
    return mode === undefined ? undefined : { mode, mt, bm, ds, bfr };
  },
};

/** The service centre's number as the SIM has it; empty when none is set. */
export const readServiceCentre: AtCommand<string> = {
  name: "+CSCA",
  line: "+CSCA?",
  owns: ["+CSCA:"],
  timeoutMs: TIMEOUT_MS,
  read(info) {
    const parameters = cursorAfter("+CSCA:", info.at(-1) ?? "");
    const number = digitsOf(parameters);
    if (number === undefined) return undefined;
    // Type of address 145 is an international number (24.011 8.2.5.2); the + is often left out.
    return parameters.number() === 145 && /^\d/.test(number) ? `+${number}` : number;
  },
};

/** With the character set UCS2 a number comes as four hexadecimal digits a character. */
function digitsOf(parameters: Cursor): string | undefined {
  const text = parameters.text();
  if (text === undefined || !/^(00[0-9A-F]{2}){2,}$/i.test(text)) return text;
  return Buffer.from(text, "hex").swap16().toString("utf16le");
}

export function useServiceCentre(number: string): AtCommand<true> {
  return { ...setting(`+CSCA="${number}",${number.startsWith("+") ? 145 : 129}`, TIMEOUT_MS), name: "+CSCA" };
}
