import { given } from "../../domain/given.ts";
import { type Cursor, cursorAfter } from "./cursor.ts";
import { isInTextMode, readTextMode, type TextModeMessage } from "./text-mode.ts";
import { type Registration, readRegistration } from "./registration.ts";

/** An unsolicited result code: what the modem says by itself. */
export type Urc =
  /** `+CMTI`: a message has been stored. A hint: index and store may be missing or wrong. */
  | { readonly kind: "messageStored"; readonly store?: string; readonly index?: number }
  /** `+CDSI`: a status report has been stored. */
  | { readonly kind: "reportStored"; readonly store?: string; readonly index?: number }
  /** `+CMT`, `+CDS`: the PDU itself, which the modem does not keep. */
  | { readonly kind: "messageArrived" | "reportArrived"; readonly pdu: string; readonly lengthOctets?: number }
  /** The same in text mode, in which nobody has set the modem: it has restarted. */
  | { readonly kind: "textArrived"; readonly message: TextModeMessage }
  | { readonly kind: "reportInTextMode" }
  | { readonly kind: "registration"; readonly registration: Registration }
  /** The modem has started anew and forgotten its settings. */
  | { readonly kind: "restarted" }
  /** The SMS service has come up: after a start, so it tells of one that was missed. */
  | { readonly kind: "smsReady" }
  | { readonly kind: "poweredDown" }
  | { readonly kind: "storageFull" }
  | { readonly kind: "underVoltage" }
  /** `+CPIN` or a vendor's word: the SIM's state has changed. */
  | { readonly kind: "sim"; readonly ready: boolean }
  /** Calls, signal, data counters, USSD: counted, not logged one by one. */
  | { readonly kind: "noise" }
  | { readonly kind: "unknown" };

/** A row matches a whole line (`is`) or its beginning; `takesData` when the line after it belongs to it. */
type Row = { readonly read: (parameters: Cursor, data: string) => Urc; readonly takesData?: true } & (
  | { readonly is: string }
  | { readonly startsWith: string }
);

const always =
  (kind: Exclude<Urc["kind"], "messageArrived" | "reportArrived" | "textArrived" | "registration" | "sim">) =>
  (): Urc => ({
    kind,
  });

const NOISE = [
  // 27.007: calls, supplementary services, time zone, indicators, USSD.
  ["RING", "+CRING:", "+CLIP:", "+CCWA:", "+COLP:", "+CSSI:", "+CSSU:", "+CUSD:", "+CIEV:", "+CTZV:", "+CTZE:"],
  ["+CGEV:", "+CPSB:", "+CIREGU:", "+CNEMIU:", "+CALV:", "+CSQN:", "+CUSATEND", "+CUSATP:"],
  // Huawei.
  ["^RSSI:", "^MODE:", "^SRVST:", "^SIMST:", "^BOOT:", "^DSFLOWRPT:", "^STIN:", "^HCSQ:", "^CSNR:", "^RSSILVL:"],
  ["^NDISSTAT:", "^ORIG:", "^CONF:", "^CONN:", "^CEND:", "^DDTMF:", "^NWTIME:", "^CRSSI:", "^ANLEVEL:", "^RFSWITCH:"],
  // ZTE. +ZUSIMR comes every 2 s until +CPMS? is read.
  ["+ZUSIMR:", "+ZDONR:", "+ZPASR:", "+ZPSTM:", "+ZEND", "+ZULRTI", "+ZMSRI", "+ZURDY", "+ZICCID:"],
  // SIMCom, Quectel, Sierra, Telit, Cinterion.
  ["*PSUTTZ:", "DST:", "PB DONE", "+CTZR:", "+PACSP", "+WIND:", "#QSS:", "^SCKS:", "OVER-VOLTAGE", "+CMTE:", "+NITZ:"],
].flat();

const ROWS: readonly Row[] = [
  { startsWith: "+CMTI:", read: stored("messageStored") },
  { startsWith: "+CDSI:", read: stored("reportStored") },
  { startsWith: "+CMT:", takesData: true, read: arrived("messageArrived") },
  { startsWith: "+CDS:", takesData: true, read: arrived("reportArrived") },
  // A cell broadcast, with its page on the next line (27.005 3.4.1).
  { startsWith: "+CBM:", takesData: true, read: always("noise") },
  { startsWith: "+CREG:", read: registration("+CREG:") },
  { startsWith: "+CGREG:", read: registration("+CGREG:") },
  { startsWith: "+CEREG:", read: registration("+CEREG:") },
  { is: "RDY", read: always("restarted") },
  { is: "APP RDY", read: always("restarted") },
  { is: "START", read: always("restarted") },
  { is: "^SYSSTART", read: always("restarted") },
  { startsWith: "SYSSTART", read: always("restarted") },
  { is: "SMS READY", read: always("smsReady") },
  { is: "SMS DONE", read: always("smsReady") },
  { is: "CALL READY", read: always("noise") },
  { startsWith: "+QIND: SMS DONE", read: always("smsReady") },
  { startsWith: "+QIND:", read: always("noise") },
  { is: "POWERED DOWN", read: always("poweredDown") },
  { is: "NORMAL POWER DOWN", read: always("poweredDown") },
  { startsWith: "UNDER-VOLTAGE POWER DOWN", read: always("poweredDown") },
  { startsWith: "^SHUTDOWN", read: always("poweredDown") },
  // SIMCom spells it "WARNNING".
  { startsWith: "UNDER-VOLTAGE", read: always("underVoltage") },
  { startsWith: "^SBC: UNDERVOLTAGE", read: always("underVoltage") },
  { startsWith: "^SMMEMFULL", read: always("storageFull") },
  { startsWith: "+SMMEMFULL", read: always("storageFull") },
  { startsWith: "+CPIN:", read: (cursor) => ({ kind: "sim", ready: cursor.text()?.toUpperCase() === "READY" }) },
  ...NOISE.map((startsWith): Row => ({ startsWith, read: always("noise") })),
];

/** Whether a line is one of the unsolicited codes that the table lists. */
export function isKnownUrc(line: string): boolean {
  return rowFor(line) !== undefined;
}

/** Whether the next line belongs to this unsolicited code (`+CMT`, `+CDS`: the PDU). */
export function takesData(line: string): boolean {
  return rowFor(line)?.takesData === true;
}

/** Reads an unsolicited line, with the line after it where it takes one. */
export function parseUrc(line: string, data = ""): Urc {
  const row = rowFor(line);
  if (row === undefined) return { kind: "unknown" };
  return row.read(cursorAfter("startsWith" in row ? row.startsWith : row.is, line), data);
}

/** By their first character, which most lines of an answer share with none. */
const ROWS_BY_FIRST = new Map<string, Row[]>();
for (const row of ROWS) {
  const first = ("is" in row ? row.is : row.startsWith).charAt(0);
  ROWS_BY_FIRST.set(first, [...(ROWS_BY_FIRST.get(first) ?? []), row]);
}

function rowFor(line: string): Row | undefined {
  const upper = line.toUpperCase();
  return ROWS_BY_FIRST.get(upper.charAt(0))?.find((row) =>
    "is" in row ? upper === row.is : upper.startsWith(row.startsWith),
  );
}

function stored(kind: "messageStored" | "reportStored"): Row["read"] {
  return (parameters) => {
    const store = parameters.text();
    const index = parameters.number();
    return { kind, ...given({ store: store || undefined, index }) };
  };
}

/** `+CMT: [<alpha>],<length>`, `+CDS: <length>`. */
function arrived(kind: "messageArrived" | "reportArrived"): Row["read"] {
  return (parameters, pdu) => {
    const header = parameters.rest();
    if (isInTextMode(header))
      return kind === "reportArrived"
        ? { kind: "reportInTextMode" }
        : { kind: "textArrived", message: readTextMode(header, pdu) };
    const length = header.split(",").at(-1)?.trim() ?? "";
    return {
      kind,
      pdu: pdu.toUpperCase(),
      ...given({ lengthOctets: /^\d+$/.test(length) ? Number(length) : undefined }),
    };
  };
}

function registration(prefix: "+CREG:" | "+CGREG:" | "+CEREG:"): Row["read"] {
  return (parameters) => {
    const read = readRegistration(prefix, parameters.rest());
    return read === undefined ? { kind: "unknown" } : { kind: "registration", registration: read };
  };
}
