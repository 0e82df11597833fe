/**
 * What one SMS-SUBMIT carries. `text` is exactly what the phone shows of it; `concatenation` is set
 * when the message takes more than one (3GPP TS 23.040 9.2.3.24.1, 8-bit reference).
 */
export interface SegmentBody {
  readonly coding: Coding;
  readonly text: string;
  readonly concatenation?: Concatenation;
}

/** GSM 7-bit default alphabet with its extension table, or UCS-2 (3GPP TS 23.038). */
export type Coding = "gsm7" | "ucs2";

export interface Concatenation {
  /** 0 to 255 where we wrote it; up to 65535 in what others send. */
  readonly reference: number;
  readonly total: number;
  /** From 1. */
  readonly sequence: number;
}
