import type { Instant } from "../../domain/time.ts";
import { given } from "../../domain/given.ts";
import { cursorAfter } from "./cursor.ts";

/** A message as `+CMT` tells it in text mode (27.005 3.4.1): `"<oa>",[<alpha>],"<scts>"[,…]`, then the text. */
export interface TextModeMessage {
  /** As it stands: a number with or without `+`, or a name; empty where there is none. */
  readonly from: string;
  readonly text: string;
  /** The service centre's time, where it makes one. */
  readonly sentAt?: Instant;
  /** Header and text as they came. */
  readonly lines: string;
}

const TIME = /\d\d\/\d\d\/\d\d,\d\d:\d\d:\d\d[+-]\d\d/;

/** In PDU mode a header is `[<alpha>],<length>` or `<length>`: a time is there in text mode only. */
export function isInTextMode(header: string): boolean {
  return TIME.test(header);
}

export function readTextMode(header: string, data: string): TextModeMessage {
  const parameters = cursorAfter("", header);
  const from = decoded((parameters.text() ?? "").replaceAll(/[\s()-]/g, ""));
  const [time = ""] = TIME.exec(header) ?? [];
  return { from, text: decoded(data), lines: `+CMT: ${header}\n${data}`, ...given({ sentAt: instantOf(time) }) };
}

/** `yy/MM/dd,hh:mm:ss±zz`, the zone in quarters of an hour (27.005 3.1, <scts>). */
function instantOf(time: string): Instant | undefined {
  const [, year, month, day, clock, sign, zone] =
    /^(\d\d)\/(\d\d)\/(\d\d),(\d\d:\d\d:\d\d)([+-])(\d\d)$/.exec(time) ?? [];
  const asUtc = Date.parse(`20${year}-${month}-${day}T${clock}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  return asUtc - (sign === "-" ? -1 : 1) * Number(zone) * 15 * 60_000;
}

/** With `+CSCS="UCS2"` numbers and texts stand in hexadecimal, four digits a character. */
function decoded(text: string): string {
  if (!/^(?:00[0-9A-F]{2}|0[1-9A-F][0-9A-F]{2}|20[0-9A-F]{2})+$/i.test(text) || text.length < 8) return text;
  return String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}
