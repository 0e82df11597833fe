import { readFileSync } from "node:fs";
import type { Address } from "../../../src/domain/inbox/inbound.ts";

/** A row of test/fixtures/pdu_deliver.json. `lenient` and `error` rows have no expected fields. */
export interface DeliverRow {
  readonly id: string;
  readonly pdu: string;
  readonly expect: "ok" | "error" | "lenient";
  readonly smsc: string | null;
  readonly sender: string;
  readonly timestamp: string;
  readonly pid: number;
  readonly dcs: number;
  readonly charset: string;
  readonly msg_class: number | null;
  readonly mwi: { readonly type: string; readonly active: boolean; readonly store: boolean } | null;
  readonly text: string | null;
  readonly data_hex: string | null;
  readonly ref: number | null;
  readonly ref_bits: number | null;
  readonly parts: number | null;
  readonly seq: number | null;
  readonly ports: { readonly dst: number; readonly src: number; readonly bits: number } | null;
  readonly tpdu_len: number;
  readonly set?: string;
  readonly set_text?: string;
}

/** A row of test/fixtures/pdu_status.json. */
export interface StatusRow {
  readonly id: string;
  readonly pdu: string;
  readonly expect: "ok" | "error";
  readonly smsc: string | null;
  readonly mr: number;
  readonly recipient: string;
  readonly scts: string;
  readonly discharge: string;
  readonly status: number;
  readonly tpdu_len: number;
}

/** A row of `vectors` in test/fixtures/pdu_submit.json; a PDU and a length for each segment. */
export interface SubmitRow {
  readonly id: string;
  readonly destination: string;
  readonly text: string | null;
  readonly options: {
    readonly smsc: string | null;
    readonly status_report: boolean;
    readonly reject_duplicates: boolean;
    readonly mr: number | readonly number[];
    readonly vpf: "none" | "relative" | "absolute";
    readonly vp: number | string | null;
    readonly charset: "gsm7" | "ucs2" | "8bit";
    readonly msg_class: number | null;
    readonly concat_ref?: number;
  };
  readonly cmgs_length: readonly number[];
  readonly expected_pdu: readonly string[];
  readonly part_texts: readonly string[] | null;
}

/** A row of `part_counts` in the same file; `text_expr` is a character, `*`, a count. */
export interface PartCountRow {
  readonly id: string;
  readonly text?: string;
  readonly text_expr?: string;
  readonly parts_with_8bit_ref?: number;
  readonly parts_with_16bit_ref?: number;
}

export const deliverRows = fixture<readonly DeliverRow[]>("pdu_deliver.json");
export const statusRows = fixture<readonly StatusRow[]>("pdu_status.json");
export const { vectors: submitRows, part_counts: partCountRows } = fixture<{
  readonly vectors: readonly SubmitRow[];
  readonly part_counts: readonly PartCountRow[];
}>("pdu_submit.json");

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8")) as T;
}

/** An address as the vectors write it. */
export function written(address: Address): string {
  if (address.kind === "none") return "";
  return address.kind === "alphanumeric" ? address.text : address.digits;
}
